// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/saved_view.h"
#include "model/exploration/view_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using model::SavedStep;
using model::SavedView;
using model::SavedViewFault;
using model::ViewStore;

namespace
{

SavedView sample()
{
    SavedView view;
    view.name = QStringLiteral("Ann & co. \"…\"");
    view.connection = QStringLiteral("bolt://localhost:7687");
    view.database = QStringLiteral("neo4j");
    view.query = QStringLiteral("MATCH (n) RETURN n");
    view.savedAt = QDateTime::fromString(QStringLiteral("2026-11-30T12:00:00Z"), Qt::ISODate);
    model::ExpandRequest expand;
    expand.nodes = {"4:x:1"};
    expand.known = {"5:x:1", "5:x:2"};
    expand.types = {{QStringLiteral("KNOWS"), model::Direction::Incoming},
                    {QStringLiteral("A `B`"), model::Direction::Both}};
    expand.label = QStringLiteral("Person");
    expand.filter = {QStringLiteral("name"), QStringLiteral("x")};
    expand.limit = 25;
    view.steps = {
        {QStringLiteral("Expand Ann"), model::ExplorationRequest(expand)},
        {QStringLiteral("Reveal"), model::ExplorationRequest(model::RevealRequest{
                                       {"4:x:1", "4:x:2"}, {"5:x:9"}, 100, {"4:x:1", "4:x:8"}})},
        {QStringLiteral("Path"),
         model::ExplorationRequest(model::PathRequest{"4:x:1", "4:x:2", model::Direction::Outgoing,
                                                      9, model::PathRequest::Which::All, 3})},
        {QStringLiteral("Drop"),
         model::ExplorationRequest(model::FetchRequest{{"4:x:7"}, {"5:x:7"}})},
        {QStringLiteral("Hide"), model::HideElements{{"4:x:3"}, {"5:x:3"}}},
        {QStringLiteral("Keep"), model::KeepOnly{{"4:x:1"}}},
        {QStringLiteral("Show"), model::ShowHidden()},
        {QStringLiteral("Leave out"), model::ShowAdded{model::ShowAdded::Choice::Left}}};
    view.places = {{"4:x:1", "Person|Ann", {1.5F, -20}, true}, {"4:x:2", "|", {0, 0}, false}};
    return view;
}

QByteArray withVersion(const QByteArray &json, int version)
{
    QByteArray changed = json;
    const QByteArray wanted = "\"version\": " + QByteArray::number(version);
    return changed.replace("\"version\": 1", wanted);
}

} // namespace

class TestSavedView : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void faults_data();
    void faults();
    void limitsAreKept();
    void storeKeepsByStatement();
    void aDamagedFileIsKept();
    void aNewerFileIsLeftAlone();
    void aFolderThatCannotBeMade();
    void keysTellNodesApart();
};

void TestSavedView::roundTrip()
{
    const SavedView view = sample();
    const auto read = model::savedViewFromJson(model::toJson(view));
    const auto *again = std::get_if<SavedView>(&read);
    QVERIFY(again);
    QCOMPARE(model::toJson(*again), model::toJson(view));
    QCOMPARE(again->name, view.name);
    QCOMPARE(again->savedAt, view.savedAt);
    QCOMPARE(again->steps.size(), view.steps.size());
    const auto expandOf = [](const SavedView &of) {
        return std::get<model::ExpandRequest>(
            std::get<model::ExplorationRequest>(of.steps.front().change));
    };
    QVERIFY(expandOf(*again) == expandOf(view));
    QCOMPARE(again->places.front().position.x, 1.5F);
    QVERIFY(again->places.front().isPinned);
}

void TestSavedView::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("detail");
    using What = SavedViewFault::What;
    const auto row = [](const char *name, const QByteArray &json, What what, const char *detail) {
        QTest::newRow(name) << json << static_cast<int>(what) << QString::fromLatin1(detail);
    };
    const QByteArray whole = model::toJson(sample());
    row("empty", {}, What::NotJson, "");
    row("cut off", whole.left(whole.size() / 2), What::NotJson, "at byte");
    row("another file", "{\"a\": 1}", What::NotAView, "format");
    row("a list", "[1]", What::NotAView, "format");
    row("newer", withVersion(whole, 2), What::OtherVersion, "2");
    QByteArray unknown = whole;
    row("unknown step", unknown.replace("\"hide\"", "\"destroy\""), What::NotAView, "steps[4]");
    QByteArray nowhere = whole;
    row("no place", nowhere.replace("1.5", "\"1.5\""), What::NotAView, "places[0]");
    QByteArray far = whole;
    row("out of the world", far.replace("1.5", "1e300"), What::NotAView, "places[0]");
    row("a statement of its own",
        "{\"format\": \"lightningbolt graph view\", \"version\": 1, \"steps\": "
        "[{\"kind\": \"MATCH (n) DELETE n\"}]}",
        What::NotAView, "steps[0]");
}

void TestSavedView::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(int, what);
    QFETCH(QString, detail);
    const auto read = model::savedViewFromJson(json);
    const auto *fault = std::get_if<SavedViewFault>(&read);
    QVERIFY(fault);
    QCOMPARE(static_cast<int>(fault->what), what);
    QVERIFY2(fault->detail.contains(detail), qPrintable(fault->detail));
}

void TestSavedView::limitsAreKept()
{
    QByteArray json = model::toJson(sample());
    json.replace("\"limit\": 25", "\"limit\": 9000000000");
    json.replace("\"length\": 9", "\"length\": -4");
    const auto read = model::savedViewFromJson(json);
    const auto *view = std::get_if<SavedView>(&read);
    QVERIFY(view);
    const auto request = [view](std::size_t step) {
        return std::get<model::ExplorationRequest>(view->steps[step].change);
    };
    QCOMPARE(std::get<model::ExpandRequest>(request(0)).limit, std::int64_t{100'000});
    QCOMPARE(std::get<model::PathRequest>(request(2)).maxLength, 1);
}

void TestSavedView::storeKeepsByStatement()
{
    const QTemporaryDir folder;
    const ViewStore store(folder.filePath(QStringLiteral("views")));
    SavedView first = sample();
    QVERIFY(!store.save(first));
    SavedView second = sample();
    second.name = QStringLiteral("another");
    second.savedAt = second.savedAt.addDays(1);
    QVERIFY(!store.save(second));
    SavedView elsewhere = sample();
    elsewhere.query = QStringLiteral("MATCH (m) RETURN m");
    QVERIFY(!store.save(elsewhere));
    const auto names = [&store] {
        QStringList found;
        for (const SavedView &view :
             store.list(sample().connection, sample().database, sample().query).views)
            found << view.name;
        return found;
    };
    QCOMPARE(names(), (QStringList{second.name, first.name}));
    first.steps.clear();
    QVERIFY(!store.save(first)); // in the place of the first
    QCOMPARE(names(), (QStringList{second.name, first.name}));
    store.remove(second);
    QCOMPARE(names(), QStringList{first.name});
    const QFileInfoList files =
        QDir(folder.filePath(QStringLiteral("views"))).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.front().permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestSavedView::aDamagedFileIsKept()
{
    const QTemporaryDir folder;
    const ViewStore store(folder.path());
    QVERIFY(!store.save(sample()));
    const QString name = QDir(folder.path()).entryList(QDir::Files).constFirst();
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": ");
    file.close();
    const auto listing = store.list(sample().connection, sample().database, sample().query);
    QVERIFY(listing.views.empty());
    QCOMPARE(listing.faults.size(), std::size_t{1});
    QVERIFY2(listing.faults.front().plain().contains(name + QStringLiteral(".bad")),
             qPrintable(listing.faults.front().plain()));
    QVERIFY(QFile::exists(folder.filePath(name + QStringLiteral(".bad"))));
    QVERIFY(store.list(sample().connection, sample().database, sample().query).faults.empty());
}

void TestSavedView::aNewerFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const ViewStore store(folder.path());
    QVERIFY(!store.save(sample()));
    const QString path = folder.filePath(QDir(folder.path()).entryList(QDir::Files).constFirst());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(withVersion(model::toJson(sample()), 7));
    file.close();
    const auto listing = store.list(sample().connection, sample().database, sample().query);
    QCOMPARE(listing.faults.size(), std::size_t{1});
    QVERIFY(listing.faults.front().detail.contains(QLatin1Char('7')));
    QVERIFY(QFile::exists(path));
}

void TestSavedView::aFolderThatCannotBeMade()
{
    const auto fault = ViewStore(QStringLiteral("/proc/nowhere")).save(sample());
    QVERIFY(fault);
    QVERIFY(fault->detail.contains(QStringLiteral("/proc/nowhere")));
}

void TestSavedView::keysTellNodesApart()
{
    model::Graph graph;
    const std::array<std::string_view, 2> labels{"Person", "Actor"};
    const model::NodeIndex ann = graph.addNode("1", labels);
    graph.setCaption(ann, "Ann");
    const model::NodeIndex end = graph.addPlaceholder("2");
    graph.seal();
    QCOMPARE(model::fallbackKey(graph, ann), std::string("Person,Actor|Ann"));
    QCOMPARE(model::fallbackKey(graph, end), std::string("|"));
}

QTEST_APPLESS_MAIN(TestSavedView)
#include "tst_saved_view.moc"
