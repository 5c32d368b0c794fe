// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/saved/saved_database.h"
#include "model/saved/saved_queries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>
#include <utility>

using model::SavedDatabase;
using model::SavedItem;
using model::SavedQueries;
using model::SavedTree;

namespace
{

constexpr int kQueriesOfAProcess = 100;

SavedItem folder(const QString &name, const QString &parent = {})
{
    return SavedItem::createNew(SavedItem::Kind::Folder, name, parent);
}

SavedItem query(const QString &name, const QString &text, const QString &parent = {})
{
    SavedItem item = SavedItem::createNew(SavedItem::Kind::Query, name, parent);
    item.text = text;
    return item;
}

// What the second program of the test does.
int saveMany(const QString &path)
{
    SavedDatabase database(path);
    if (database.open())
        return 1;
    for (int i = 0; i < kQueriesOfAProcess; ++i) {
        if (database.put({query(QString::number(i), QStringLiteral("RETURN 1"))}))
            return 1;
    }
    return 0;
}

/// The tree by what people see of it: ids are others after an import.
QStringList described(const SavedTree &tree, const QString &parent, const QString &path = {})
{
    QStringList lines;
    for (const SavedItem &item : tree.childrenOf(parent)) {
        const QString here = path + u'/' + item.name;
        lines << QStringList{here, item.isFolder() ? QStringLiteral("folder") : item.text,
                             item.description, item.tags.join(u'|')}
                     .join(u'\x1f');
        lines += described(tree, item.id, here);
    }
    return lines;
}

} // namespace

class SavedQueriesTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_dir->filePath(QStringLiteral("data/saved.sqlite")); }
    QString inDir(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(inDir(name)).path());
        QFile file(inDir(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theyComeBack()
    {
        const SavedItem films = folder(QStringLiteral("Films"));
        SavedItem all =
            query(QStringLiteral("All"), QStringLiteral("MATCH (m) RETURN m"), films.id);
        all.description = QStringLiteral("every\none");
        all.tags = QStringList{QStringLiteral("a, b"), QStringLiteral("😀")};
        {
            SavedQueries saved(path());
            saved.put({films, all});
            // Here at once, before it is written.
            QCOMPARE(saved.tree().childrenOf(films.id).size(), 1);
        }
        SavedQueries saved(path());
        QTRY_COMPARE(saved.tree().items().size(), 2);
        QCOMPARE(*saved.tree().find(all.id), all);
        QCOMPARE(*saved.tree().find(films.id), films);
        QCOMPARE(saved.tree().pathOf(all.id), QStringList{QStringLiteral("Films")});
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void whatIsDeletedCanComeBack()
    {
        const SavedItem outer = folder(QStringLiteral("outer"));
        const SavedItem inner = folder(QStringLiteral("inner"), outer.id);
        const SavedItem leaf = query(QStringLiteral("leaf"), QStringLiteral("RETURN 1"), inner.id);
        SavedQueries saved(path());
        saved.put({outer, inner, leaf});
        const QList<SavedItem> branch = saved.tree().branch(outer.id);
        QCOMPARE(branch.size(), 3);
        QStringList ids;
        for (const SavedItem &item : branch)
            ids << item.id;
        saved.remove(ids);
        QVERIFY(saved.tree().isEmpty());
        saved.put(branch);
        QCOMPARE(saved.tree().pathOf(leaf.id),
                 QStringList({QStringLiteral("outer"), QStringLiteral("inner")}));
    }

    void foldersComeFirstByName()
    {
        const SavedTree tree({query(QStringLiteral("a"), {}), query(QStringLiteral("b"), {}),
                              folder(QStringLiteral("z")), folder(QStringLiteral("y"))});
        QStringList names;
        for (const SavedItem &item : tree.childrenOf({}))
            names << item.name;
        QCOMPARE(names.join(u' '), QStringLiteral("y z a b"));
    }

    void noBranchIsTooDeep()
    {
        constexpr int kFolders = 50'000;
        QList<SavedItem> chain;
        for (int i = 0; i < kFolders; ++i)
            chain << folder(QString::number(i), i == 0 ? QString() : chain.constLast().id);
        const SavedTree tree(chain);
        QCOMPARE(tree.pathOf(chain.at(SavedTree::kMostFolders).id).size(), SavedTree::kMostFolders);
        QCOMPARE(tree.pathOf(chain.constLast().id), QStringList());
        QStringList level{QString()};
        int depth = 0;
        int reached = 0;
        for (QStringList below; !level.isEmpty(); level = std::exchange(below, {})) {
            for (const QString &parent : level) {
                for (const SavedItem &item : tree.childrenOf(parent))
                    below << item.id;
            }
            reached += static_cast<int>(below.size());
            if (!below.isEmpty())
                ++depth;
        }
        QCOMPARE(reached, kFolders);
        QCOMPARE(depth, SavedTree::kMostFolders + 1);
    }

    void nothingIsOutOfReach()
    {
        SavedItem one = folder(QStringLiteral("one"));
        SavedItem two = folder(QStringLiteral("two"));
        // Each program moved one into the other.
        one.parent = two.id;
        two.parent = one.id;
        const SavedItem lost = query(QStringLiteral("lost"), {}, QStringLiteral("not there"));
        const SavedItem inQuery = query(QStringLiteral("in a query"), {}, lost.id);
        const SavedItem leaf = query(QStringLiteral("leaf"), {}, one.id);
        const SavedTree tree({one, two, lost, inQuery, leaf});
        QCOMPARE(tree.childrenOf({}).size(), 4);
        QCOMPARE(tree.childrenOf(one.id).size(), 1);
        QCOMPARE(tree.pathOf(leaf.id), QStringList{QStringLiteral("one")});
        QCOMPARE(tree.branch(one.id).size(), 2);
    }

    void twoWindowsSeeEachOther()
    {
        SavedQueries one(path());
        SavedQueries other(path());
        const SavedItem first = query(QStringLiteral("first"), QStringLiteral("RETURN 1"));
        const SavedItem second = query(QStringLiteral("second"), QStringLiteral("RETURN 2"));
        one.put({first});
        other.put({second});
        QTRY_VERIFY([&] {
            one.reload();
            other.reload();
            return one.tree().items().size() == 2 && other.tree().items().size() == 2;
        }());
        one.remove({second.id});
        QTRY_VERIFY([&] {
            other.reload();
            return other.tree().items().size() == 1;
        }());
        QCOMPARE(other.tree().find(first.id)->text, first.text);
    }

    void twoProgramsSaveAtOnce()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save"), path()});
        QVERIFY(other.waitForStarted());
        QCOMPARE(saveMany(path()), 0);
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        SavedDatabase database(path());
        QVERIFY(!database.open());
        QList<SavedItem> items;
        QVERIFY(!database.readAll(items));
        QCOMPARE(items.size(), 2 * kQueriesOfAProcess);
    }

    void aFileThatAnotherMakesIsWaitedFor()
    {
        const QString name = QStringLiteral("other");
        QVERIFY(QDir().mkpath(inDir(QStringLiteral("data"))));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            other.setDatabaseName(path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            auto opened = std::async(std::launch::async,
                                     [path = path()] { return SavedDatabase(path).open(); });
            const bool isWaiting =
                opened.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout;
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("COMMIT")));
            QVERIFY(!opened.get());
            QVERIFY(isWaiting);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void filesKeepAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("MATCH (n) RETURN n");
        QTest::newRow("lines") << QStringLiteral("\n\nMATCH (n)\n  RETURN n;\n\n");
        QTest::newRow("comment") << QStringLiteral("// not a title\nRETURN 1");
        QTest::newRow("like ours") << QStringLiteral("// @tags x\n// @text\nRETURN 1");
        QTest::newRow("only ours") << QStringLiteral("// @text");
        QTest::newRow("carriage returns") << QStringLiteral("RETURN 1\r\n\r\n");
        QTest::newRow("empty") << QString();
    }

    void filesKeepAll()
    {
        QFETCH(QString, text);
        for (const QString &description : {QString(), QStringLiteral("one\ntwo")}) {
            SavedItem item = query(QStringLiteral("A name: 50% / more"), text);
            item.description = description;
            if (!description.isEmpty())
                item.tags = QStringList{QStringLiteral("a"), QStringLiteral("b c")};
            const SavedItem read =
                model::savedFromFile(model::savedFileText(item), QStringLiteral("file"));
            QCOMPARE(read.name, item.name);
            QCOMPARE(read.text, item.text);
            QCOMPARE(read.description, item.description);
            QCOMPARE(read.tags, item.tags);
        }
    }

    void filesOfOthersAreRead()
    {
        const SavedItem titled = model::savedFromFile(
            QStringLiteral("// Movies\nMATCH (m)\nRETURN m\n"), QStringLiteral("f"));
        QCOMPARE(titled.name, QStringLiteral("Movies"));
        QCOMPARE(titled.text, QStringLiteral("MATCH (m)\nRETURN m"));
        const SavedItem plain =
            model::savedFromFile(QStringLiteral("RETURN 1"), QStringLiteral("my query"));
        QCOMPARE(plain.name, QStringLiteral("my query"));
        QCOMPARE(plain.text, QStringLiteral("RETURN 1"));
    }

    void aTreeGoesToFilesAndBack()
    {
        const SavedItem outer = folder(QStringLiteral("../a/b: 100%"));
        const SavedItem hidden = folder(QStringLiteral(".hidden"), outer.id);
        const SavedItem empty = folder(QStringLiteral("empty"));
        SavedItem one = query(QStringLiteral("same"), QStringLiteral("RETURN 1"), hidden.id);
        one.tags = QStringList{QStringLiteral("x")};
        one.description = QStringLiteral("what it is for");
        const SavedItem two = query(QStringLiteral("same"), QStringLiteral("RETURN 2"), hidden.id);
        const SavedItem name = query(QString(u'n').repeated(120), QStringLiteral("😀\n"));
        SavedTree tree({outer, hidden, empty, one, two, name});
        const QString target = inDir(QStringLiteral("out"));
        QCOMPARE(model::exportSaved(tree, {}, target), std::nullopt);
        QVERIFY(!QFileInfo::exists(inDir(QStringLiteral("a"))));

        const model::ImportedSaved imported = model::importSaved({target}, {});
        QVERIFY2(imported.skipped.isEmpty(), qPrintable(imported.skipped.join(u'\n')));
        QCOMPARE(imported.queries, 3);
        const SavedTree read(imported.items);
        QCOMPARE(read.childrenOf({}).size(), 1);
        QStringList before = described(tree, {});
        QStringList after = described(read, read.childrenOf({}).constFirst().id);
        before.sort();
        after.sort();
        QCOMPARE(after, before);
    }

    void onlyAFolderIsExported()
    {
        const SavedItem films = folder(QStringLiteral("films"));
        const SavedTree tree(
            {films, query(QStringLiteral("in"), {}, films.id), query(QStringLiteral("out"), {})});
        QCOMPARE(model::exportSaved(tree, films.id, inDir(QStringLiteral("out"))), std::nullopt);
        QCOMPARE(QDir(inDir(QStringLiteral("out"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("in.cypher")});
    }

    void nothingIsOverwritten()
    {
        write(QStringLiteral("out/mine.txt"), "mine");
        const SavedTree tree({query(QStringLiteral("q"), {})});
        const auto fault = model::exportSaved(tree, {}, inDir(QStringLiteral("out")));
        QVERIFY(fault);
        QVERIFY(fault->contains(QStringLiteral("not empty")));
        QCOMPARE(QDir(inDir(QStringLiteral("out"))).entryList(QDir::Files).size(), 1);
    }

    void badFilesAreNamedAndLeftOut()
    {
        write(QStringLiteral("in/good.cypher"), "RETURN 1");
        write(QStringLiteral("in/binary.cypher"), QByteArray("\xff\xfe\x00\x80", 4));
        write(QStringLiteral("in/large.cypher"), QByteArray(2 * 1024 * 1024, 'x'));
        write(QStringLiteral("in/other.txt"), "not a query");
        QFile::link(inDir(QStringLiteral("in")), inDir(QStringLiteral("in/loop")));
        const model::ImportedSaved imported = model::importSaved(
            {inDir(QStringLiteral("in")), inDir(QStringLiteral("gone.cypher"))}, {});
        QCOMPARE(imported.queries, 1);
        QCOMPARE(imported.skipped.size(), 3);
        QVERIFY(imported.skipped.join(u'\n').contains(QStringLiteral("binary.cypher")));
        QVERIFY(imported.skipped.join(u'\n').contains(QStringLiteral("gone.cypher")));
    }

    void importedIsSaved()
    {
        write(QStringLiteral("in/a.cypher"), "// Title\nRETURN 1\n");
        {
            SavedQueries saved(path());
            bool isAnswered = false;
            saved.importFrom({inDir(QStringLiteral("in/a.cypher"))}, {}, this,
                             [&](const model::ImportedSaved &) { isAnswered = true; });
            QTRY_VERIFY(isAnswered);
        }
        SavedQueries saved(path());
        QTRY_COMPARE(saved.tree().items().size(), 1);
        QCOMPARE(saved.tree().items().constFirst().name, QStringLiteral("Title"));
    }

    void wordsFindNameTagsAndText()
    {
        SavedItem item = query(QStringLiteral("Fraud rings"), QStringLiteral("MATCH (a:Account)"));
        item.tags = QStringList{QStringLiteral("monthly")};
        item.description = QStringLiteral("for the audit");
        for (const char *words : {"fraud", "rings", "month", "account", "audit", "frng"})
            QVERIFY2(model::fitsWords(item, {QString::fromUtf8(words)}), words);
        QVERIFY(!model::fitsWords(item, {QStringLiteral("fraud"), QStringLiteral("zzz")}));
    }

    void aFolderThatCannotBeUsedIsReported()
    {
        write(QStringLiteral("data"), "a file in the way");
        SavedQueries saved(path());
        QSignalSpy problems(&saved, &SavedQueries::problemFound);
        QVERIFY(problems.wait(test::kPatienceMs));
        // What cannot be written does not look saved.
        saved.put({query(QStringLiteral("q"), {})});
        QTRY_VERIFY(problems.size() >= 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--save")
        return saveMany(arguments[2]);
    SavedQueriesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_saved_queries.moc"
