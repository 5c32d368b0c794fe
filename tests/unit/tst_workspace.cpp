// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/folder_lock.h"
#include "model/storage/whole_file.h"
#include "model/workspace/workspace_store.h"
#include "support/file_size_limit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <memory>
#include <variant>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using model::ResultLook;
using model::ResultLooks;
using model::SessionFolder;
using model::Workspace;
using model::WorkspaceStore;
using model::WorkspaceTab;

namespace
{

constexpr int kPatience = test::kPatienceMs;

WorkspaceTab makeTab(const QString &title)
{
    WorkspaceTab tab;
    tab.id = WorkspaceTab::createId();
    tab.title = title;
    tab.hasText = true;
    return tab;
}

/// All of it is set.
model::ResultLook makeLook(const QString &statement, const QStringList &columns)
{
    model::ResultLook look;
    look.statement = model::ResultLook::keyOf(statement);
    look.view = model::ResultView::Graph;
    for (const QString &column : columns) {
        const auto place = static_cast<int>(columns.size() - look.table.columns.size()) - 1;
        look.table.columns.append({column, 120 + place, place, place == 0});
        look.table.sorts.append({column, place % 2 == 0 ? model::SortDirection::Descending
                                                        : model::SortDirection::Ascending});
    }
    look.table.firstColumn = model::TableLook::FirstColumn::Stays;
    return look;
}

WorkspaceTab fullTab()
{
    WorkspaceTab tab = makeTab(QStringLiteral("Abfrage 7"));
    tab.path = QStringLiteral("/home/ä/people.cypher");
    tab.fileHash = QByteArray::fromHex("00ff80");
    tab.caret = 5'000'000'000;
    tab.firstLine = 99'999;
    tab.profileId = QStringLiteral("profile");
    tab.database = QStringLiteral("movies");
    tab.run = {{QStringLiteral("access"), QStringLiteral("read")}};
    tab.looks.remember(makeLook(QStringLiteral("MATCH (n) RETURN n"), {QStringLiteral("n")}));
    return tab;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The only file of that name below `folder`; empty without one.
QString findFile(const QString &folder, const QString &name)
{
    QDirIterator files(folder, {name}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

/// What one start finds.
model::SessionContents takeOver(const QString &folder)
{
    WorkspaceStore store(folder);
    return store.takeOver();
}

/// Where the process can open no more files.
std::variant<SessionFolder, QString> createWithoutHandles(const QString &parent)
{
    const int lowestFree = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(lowestFree);
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{static_cast<rlim_t>(lowestFree), before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &none);
    auto created = SessionFolder::create(parent);
    ::setrlimit(RLIMIT_NOFILE, &before);
    return created;
}

/// A session that has ended, with one tab for each text.
Workspace leave(const QString &folder, const QList<QByteArray> &texts)
{
    Workspace workspace;
    model::WorkspaceTexts byId;
    for (const QByteArray &text : texts) {
        workspace.tabs << makeTab(QString::fromUtf8(text));
        byId.insert(workspace.tabs.constLast().id, text);
    }
    workspace.currentId = workspace.tabs.constLast().id;
    WorkspaceStore store(folder);
    store.save(workspace, byId);
    return workspace;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasAllOfIt()
    {
        Workspace workspace;
        workspace.tabs = {fullTab(), makeTab(QStringLiteral("b"))};
        workspace.closed = {fullTab()};
        workspace.currentId = workspace.tabs.constLast().id;
        workspace.geometry = QByteArray::fromHex("010203");
        workspace.docks = QByteArray("\0x", 2);
        QCOMPARE(Workspace::fromJson(workspace.toJson()), std::optional(workspace));
    }

    void jsonFromElsewhereIsChecked()
    {
        QVERIFY(!Workspace::fromJson({}));
        QVERIFY(!Workspace::fromJson({{QStringLiteral("tabs"), 7}}));
        const QString id = WorkspaceTab::createId();
        QJsonArray tabs;
        for (const QString &name : {QStringLiteral("../../.bashrc"), QString(), id, id,
                                    id.toUpper(), QStringLiteral("{%1}").arg(id)})
            tabs.append(QJsonObject{{QStringLiteral("id"), name},
                                    {QStringLiteral("caret"), -5},
                                    {QStringLiteral("firstLine"), QStringLiteral("x")}});
        tabs.append(12);
        const auto read = Workspace::fromJson({{QStringLiteral("tabs"), tabs}});
        QVERIFY(read);
        QCOMPARE(read->tabs.size(), 1);
        QCOMPARE(read->tabs.constFirst().id, id);
        QCOMPARE(read->tabs.constFirst().caret, 0);
    }

    void resultsKeepTheirLook()
    {
        const auto look = makeLook(QStringLiteral("RETURN 1 AS a, 2 AS b, 3 AS c"),
                                   {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QCOMPARE(ResultLook::fromJson(look.toJson()), std::optional(look));
        // A password of a statement is in no file.
        const auto secret = makeLook(QStringLiteral("ALTER USER u SET PASSWORD 'hunter2'"), {});
        QVERIFY(!QJsonDocument(secret.toJson()).toJson().contains("hunter2"));
    }

    void looksAreFoundByStatementThenByColumns()
    {
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList ba{QStringLiteral("b"), QStringLiteral("a")};
        const auto first = makeLook(QStringLiteral("first"), ab);
        const auto second = makeLook(QStringLiteral("second"), ab);
        ResultLooks looks;
        looks.remember(first);
        looks.remember(second);
        const auto find = [&looks](const char *statement, const QStringList &columns) {
            return looks.find(ResultLook::keyOf(QLatin1String(statement)), columns);
        };
        QCOMPARE(find(" first\n", {QStringLiteral("x")}), std::optional(first));
        QCOMPARE(find("other", ab), std::optional(second)); // the latest
        QCOMPARE(find("other", ba), std::optional(second));
        QCOMPARE(find("other", {QStringLiteral("a"), QStringLiteral("c")}), std::optional(second));
        QCOMPARE(find("other", ab + QStringList{QStringLiteral("c"), QStringLiteral("d"),
                                                QStringLiteral("e")}),
                 std::nullopt);
        QCOMPARE(find("other", {QStringLiteral("x")}), std::nullopt);
        QCOMPARE(find("other", {}), std::nullopt);
        const auto third = makeLook(QStringLiteral("third"), {QStringLiteral("a")});
        looks.remember(third); // half of the columns is less than all
        QCOMPARE(find("other", ab), std::optional(second));
        looks.remember(makeLook(QStringLiteral("first"), {})); // takes the place of the other
        QCOMPARE(looks.size(), 3);
    }

    void looksAreBounded()
    {
        ResultLooks looks;
        for (int i = 0; i < 50; ++i)
            looks.remember(makeLook(QString::number(i), {QStringLiteral("n")}));
        QCOMPARE(looks.size(), ResultLooks::kMostStatements);
        QVERIFY(looks.find(ResultLook::keyOf(QStringLiteral("49")), {}));
        QVERIFY(!looks.find(ResultLook::keyOf(QStringLiteral("0")), {}));
        QCOMPARE(ResultLooks::fromJson(looks.toJson()), looks);
        // The view of a table that is too wide is kept.
        QStringList many;
        for (int i = 0; i < 300; ++i)
            many << QString::number(i);
        for (const QStringList &columns : {many, QStringList{QString(5000, u'x')}}) {
            looks.remember(makeLook(QStringLiteral("wide"), columns));
            const auto found = looks.find(ResultLook::keyOf(QStringLiteral("wide")), columns);
            QVERIFY(found && found->table.columns.isEmpty());
            QCOMPARE(found->view, std::optional(model::ResultView::Graph));
        }
        // However many tabs there are, the list stays one that can be read.
        Workspace workspace;
        for (int i = 0; i < 400; ++i) {
            workspace.tabs << makeTab(QString::number(i));
            for (int j = 0; j < 20; ++j)
                workspace.tabs.last().looks.remember(
                    makeLook(QString::number(j), {QString(4000, QChar(1))}));
        }
        QVERIFY(QJsonDocument(workspace.toJson()).toJson().size() < 8 << 20);
        const auto read = Workspace::fromJson(workspace.toJson());
        QCOMPARE(read->tabs.size(), 400);
        QCOMPARE(read->tabs.first().looks, workspace.tabs.first().looks);
    }

    void looksFromElsewhereAreChecked()
    {
        const auto good = makeLook(QStringLiteral("a"), {QStringLiteral("n"), QStringLiteral("m")});
        QJsonObject wild = good.toJson();
        wild.insert(QStringLiteral("view"), QStringLiteral("film"));
        wild.insert(QStringLiteral("columns"),
                    QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("n")},
                                           {QStringLiteral("width"), -4},
                                           {QStringLiteral("place"), 1e12}},
                               QJsonObject{{QStringLiteral("width"), 2'000'000'000}}, 7});
        const auto read = ResultLook::fromJson(wild);
        QVERIFY(read);
        QVERIFY(!read->view);
        QCOMPARE(read->table.columns.size(), 3);
        QCOMPARE(read->table.columns[0], (model::ColumnLook{QStringLiteral("n"), 0, -1, false}));
        QCOMPARE(read->table.columns[1].width, 0);
        QCOMPARE(read->table.sorts.size(), 1); // by a column that there is
        QJsonArray columns;
        for (int i = 0; i < 100'000; ++i)
            columns.append(QJsonObject{{QStringLiteral("name"), i}});
        QJsonObject huge = good.toJson();
        huge.insert(QStringLiteral("columns"), columns);
        QJsonObject nameless = good.toJson();
        nameless.remove(QStringLiteral("statement"));
        const auto looks = ResultLooks::fromJson({huge, nameless, 12, QStringLiteral("x"),
                                                  good.toJson(), good.toJson(), QJsonValue::Null});
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.find(good.statement, {}), std::optional(good));
        // The tab is there whatever is told of its results.
        WorkspaceTab tab = makeTab(QStringLiteral("t"));
        QJsonObject json = Workspace{{tab}, {}, {}, {}, {}}.toJson();
        QJsonArray tabs = json[QStringLiteral("tabs")].toArray();
        QJsonObject entry = tabs[0].toObject();
        entry.insert(QStringLiteral("results"), QJsonObject{{QStringLiteral("a"), 1}});
        json.insert(QStringLiteral("tabs"), QJsonArray{entry});
        const auto workspace = Workspace::fromJson(json);
        QVERIFY(workspace);
        QCOMPARE(workspace->tabs, QList<WorkspaceTab>{tab});
    }

    void filesAppearWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QCOMPARE(model::writeWholeFile(path, "first"), std::nullopt);
        QCOMPARE(readAll(path), QByteArray("first"));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        {
            const FileSizeLimit limit(1000);
            QVERIFY(model::writeWholeFile(path, QByteArray(5000, 'x')));
        }
        QCOMPARE(readAll(path), QByteArray("first"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(model::writeWholeFile(folder.filePath(QStringLiteral("no/where")), "x"));
    }

    void settingsAreSavedThroughLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        const QString link = folder.filePath(QStringLiteral("link"));
        writeAll(path, "first");
        QVERIFY(QFile::link(path, link));
        QCOMPARE(model::saveForOwner(link, "second"), std::nullopt);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readAll(path), QByteArray("second"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        {
            const FileSizeLimit limit(1000);
            QVERIFY(model::saveForOwner(link, QByteArray(50'000, 'x')));
        }
        QCOMPARE(readAll(path), QByteArray("second"));
    }

    void filesAreReadWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        writeAll(path, "12345");
        const auto isRead = [](const QString &file, qint64 most) {
            const auto read = model::readWholeFile(file, most);
            return std::holds_alternative<QByteArray>(read);
        };
        QVERIFY(isRead(path, 5));
        QVERIFY(!isRead(path, 4));
        QVERIFY(!isRead(folder.path(), 5));
        QVERIFY(!isRead(folder.filePath(QStringLiteral("none")), 5));
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        QVERIFY(!isRead(pipe, 5)); // at once
    }

    void aFolderHasOneOwner()
    {
        const QTemporaryDir folder;
        const auto isBusy = [](const QString &path) {
            const auto locked = model::FolderLock::tryLock(path);
            const auto *refusal = std::get_if<model::LockRefusal>(&locked);
            return refusal && refusal->kind == model::LockRefusal::Kind::Busy;
        };
        auto locked = model::FolderLock::tryLock(folder.path());
        QVERIFY(std::holds_alternative<model::FolderLock>(locked));
        QVERIFY(isBusy(folder.path()));
        std::optional moved(std::get<model::FolderLock>(std::move(locked)));
        locked = model::LockRefusal();
        QVERIFY(isBusy(folder.path()));
        moved.reset();
        QVERIFY(!isBusy(folder.path()));
        QVERIFY(isBusy(folder.filePath(QStringLiteral("none"))));
    }

    void aSessionComesBack()
    {
        const QTemporaryDir folder;
        const Workspace left = leave(folder.path(), {"MATCH (ä)", "RETURN 1"});
        const model::SessionContents found = takeOver(folder.path());
        QCOMPARE(found.workspace, left);
        QCOMPARE(found.texts.value(left.tabs.at(0).id), QByteArray("MATCH (ä)"));
        QCOMPARE(found.texts.value(left.tabs.at(1).id), QByteArray("RETURN 1"));
        QVERIFY(found.notices.isEmpty());
    }

    void onlyTheOwnerMayReadIt()
    {
        const QTemporaryDir folder;
        leave(folder.path(), {"x"});
        int files = 0;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                     QFile::WriteOther | QFile::ExeOwner;
            QVERIFY(!(QFile::permissions(all.next()) & kOthers));
            ++files;
        }
        QCOMPARE(files, 3); // the list, the text, the lock
    }

    void whatIsTakenOverIsThereUntilItIsSavedAnew()
    {
        const QTemporaryDir folder;
        const Workspace left = leave(folder.path(), {"x"});
        QCOMPARE(takeOver(folder.path()).workspace, left); // and then it is killed
        {
            WorkspaceStore store(folder.path());
            const auto found = store.takeOver();
            QCOMPARE(found.workspace, left);
            store.save(found.workspace, found.texts);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(takeOver(folder.path()).workspace, left);
    }

    void sessionsOfOtherProcessesAreLeftAlone()
    {
        const QTemporaryDir folder;
        WorkspaceStore running(folder.path());
        Workspace workspace;
        workspace.tabs << makeTab(QStringLiteral("a"));
        QSignalSpy saved(&running, &WorkspaceStore::saved);
        running.save(workspace, {{workspace.tabs.constFirst().id, "a"}});
        QVERIFY(saved.wait(kPatience));
        QVERIFY(takeOver(folder.path()).workspace.tabs.isEmpty());
        QVERIFY(takeOver(folder.path()).notices.isEmpty());
        const Workspace other = leave(folder.path(), {"b"});
        QCOMPARE(takeOver(folder.path()).workspace, other);
    }

    void aSessionThatCannotBeLockedIsTold()
    {
        const QTemporaryDir folder;
        leave(folder.path(), {"x"});
        const QString list = findFile(folder.path(), QStringLiteral("session.json"));
        const QString session = QFileInfo(list).path();
        const QString lock = session + u'/' + model::FolderLock::fileName();
        QVERIFY(QFile::remove(lock));
        QVERIFY(QDir().mkdir(lock)); // fails for root as well
        const auto found = takeOver(folder.path());
        QVERIFY(found.workspace.tabs.isEmpty());
        QCOMPARE(found.notices.size(), 1);
        QVERIFY(found.notices.constFirst().contains(session));
        QVERIFY(found.notices.constFirst().contains(qt_error_string(EISDIR)));
        QVERIFY(QFile::exists(list));
    }

    void aFolderThatCannotBeLockedIsNotLeft()
    {
        const QTemporaryDir folder;
        const auto created = createWithoutHandles(folder.path());
        const auto *fault = std::get_if<QString>(&created);
        QVERIFY(fault);
        QVERIFY2(fault->contains(qt_error_string(EMFILE)), qPrintable(*fault));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void severalSessionsComeBackInOne()
    {
        const QTemporaryDir folder;
        QStringList ids;
        for (const auto &texts : {QList<QByteArray>{"a", "b"}, {"c"}, {"d"}}) {
            for (const WorkspaceTab &tab : leave(folder.path(), texts).tabs)
                ids << tab.id;
            QTest::qWait(20); // the time of a file tells which was the last
        }
        const auto found = takeOver(folder.path());
        QStringList foundIds;
        for (const WorkspaceTab &tab : found.workspace.tabs)
            foundIds << tab.id;
        QCOMPARE(foundIds.size(), 4);
        QCOMPARE(foundIds.constFirst(), ids.constLast());
        QCOMPARE(found.workspace.currentId, ids.constLast());
        for (const QString &id : ids)
            QVERIFY(found.texts.contains(id));
    }

    void aDamagedListCostsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"version\": 1, \"tabs\": [{\"id\"");
        QTest::newRow("noise") << QByteArray(4096, '\xff');
        QTest::newRow("another thing") << QByteArray("{\"version\": 1}");
    }

    void aDamagedListCostsNoText()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const Workspace left = leave(folder.path(), {"precious", "words"});
        writeAll(findFile(folder.path(), QStringLiteral("session.json")), bytes);
        const auto found = takeOver(folder.path());
        QCOMPARE(found.notices.size(), 1);
        QCOMPARE(found.workspace.tabs.size(), 2);
        for (const WorkspaceTab &tab : found.workspace.tabs)
            QVERIFY(!found.texts.value(tab.id).isEmpty());
        QCOMPARE(readAll(findFile(folder.path(), QStringLiteral("*.json.bad"))), bytes);
    }

    void aTextWithoutItsListIsFound()
    {
        const QTemporaryDir folder;
        leave(folder.path(), {"x"});
        const QString list = findFile(folder.path(), QStringLiteral("session.json"));
        const QString id = WorkspaceTab::createId();
        QTest::qWait(20);
        writeAll(QFileInfo(list).path() + u'/' + id + QStringLiteral(".cypher"), "late");
        const auto found = takeOver(folder.path());
        QCOMPARE(found.workspace.tabs.size(), 2);
        QCOMPARE(found.texts.value(id), QByteArray("late"));
    }

    void aTextThatItsListDoesNotKnowBelongsToItsTab()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        workspace.tabs << fullTab();
        workspace.tabs.last().hasText = false;
        {
            WorkspaceStore store(folder.path());
            store.save(workspace, {});
        }
        const QString list = findFile(folder.path(), QStringLiteral("session.json"));
        const QString id = workspace.tabs.constFirst().id;
        QTest::qWait(20); // the time of a file tells which was the last
        writeAll(QFileInfo(list).path() + u'/' + id + QStringLiteral(".cypher"), "late");
        workspace.tabs.last().hasText = true;
        {
            WorkspaceStore store(folder.path());
            const auto found = store.takeOver();
            QCOMPARE(found.workspace, workspace);
            QCOMPARE(found.texts.value(id), QByteArray("late"));
            store.save(found.workspace, found.texts);
        }
        const auto found = takeOver(folder.path());
        QCOMPARE(found.workspace, workspace);
        QCOMPARE(found.texts.value(id), QByteArray("late"));
    }

    void aTextThatCannotBeReadIsKept()
    {
        const QTemporaryDir folder;
        const QByteArray id = leave(folder.path(), {"x"}).tabs.constFirst().id.toLatin1();
        const QString text =
            findFile(folder.path(), QString::fromLatin1(id) + QStringLiteral(".cypher"));
        QVERIFY(QFile::remove(text));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), text)); // has no first byte
        const auto found = takeOver(folder.path());
        QVERIFY(found.texts.isEmpty());
        QCOMPARE(found.notices.size(), 1);
        QVERIFY(QFileInfo(folder.filePath(QString::fromLatin1(id) + QStringLiteral(".cypher.bad")))
                    .isSymLink());
    }

    void aTextWhoseListDidNotFitIsTheLaterOne()
    {
        const QTemporaryDir folder;
        Workspace left = leave(folder.path(), {"old"});
        const QString id = left.tabs.constFirst().id;
        QTest::qWait(20); // the time of a file tells which was the last
        {
            const FileSizeLimit limit(50);
            WorkspaceStore store(folder.path());
            store.save(store.takeOver().workspace, {{id, "new"}});
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
        const auto found = takeOver(folder.path());
        QCOMPARE(found.workspace, left);
        QCOMPARE(found.texts.value(id), QByteArray("new"));
    }

    void textsOfClosedTabsGo()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        workspace.tabs << makeTab(QStringLiteral("a")) << makeTab(QStringLiteral("b"));
        {
            WorkspaceStore store(folder.path());
            store.save(workspace, {{workspace.tabs.at(0).id, "a"}, {workspace.tabs.at(1).id, "b"}});
            workspace.tabs.removeFirst();
            store.save(workspace, {});
        }
        QCOMPARE(takeOver(folder.path()).workspace, workspace);
        QDirIterator texts(folder.path(), {QStringLiteral("*.cypher")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QCOMPARE(readAll(texts.next()), QByteArray("b"));
        QVERIFY(!texts.hasNext());
    }

    void newerFormatsAreLeftAsTheyAre()
    {
        const QTemporaryDir folder;
        leave(folder.path(), {"x"});
        const QString list = findFile(folder.path(), QStringLiteral("session.json"));
        const QByteArray newer = readAll(list).replace("\"version\": 1", "\"version\": 2");
        writeAll(list, newer);
        {
            WorkspaceStore store(folder.path());
            const auto found = store.takeOver();
            QVERIFY(found.workspace.tabs.isEmpty());
            QCOMPARE(found.notices.size(), 1);
            store.save(Workspace(), {});
        }
        QCOMPARE(readAll(list), newer);
    }

    void aDiskThatIsFullIsToldAndTriedAgain()
    {
        const QTemporaryDir folder;
        Workspace workspace;
        workspace.tabs << makeTab(QStringLiteral("a"));
        const QString id = workspace.tabs.constFirst().id;
        const QByteArray large(100'000, 'x');
        {
            WorkspaceStore store(folder.path());
            QSignalSpy saved(&store, &WorkspaceStore::saved);
            QSignalSpy failed(&store, &WorkspaceStore::saveFailed);
            store.save(workspace, {{id, "small"}});
            QVERIFY(saved.wait(kPatience));
            {
                const FileSizeLimit limit(20'000);
                store.save(workspace, {{id, large}});
                QVERIFY(failed.wait(kPatience));
                QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
                QVERIFY(!store.isSaved());
                QCOMPARE(readAll(findFile(folder.path(), id + QStringLiteral(".cypher"))),
                         QByteArray("small"));
            }
            QVERIFY(saved.wait(kPatience)); // by itself
            QVERIFY(store.isSaved());
        }
        QCOMPARE(takeOver(folder.path()).texts.value(id), large);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        writeAll(file, "x");
        WorkspaceStore store(file + QStringLiteral("/sessions"));
        QSignalSpy failed(&store, &WorkspaceStore::saveFailed);
        QVERIFY(store.takeOver().workspace.tabs.isEmpty());
        store.save(Workspace(), {});
        QVERIFY(failed.wait(kPatience));
        QVERIFY(failed.constFirst().constFirst().toString().contains(qt_error_string(ENOTDIR)));
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
