// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/parameter_store.h"
#include "model/text/cypher_literal.h"
#include "support/test_values.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using model::EncodedValue;
using model::LiteralFault;
using test::floating;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;

namespace
{

/// What a literal means; a structure of no kind when it has a fault.
Tree meaningOf(const QString &text)
{
    const auto read = model::readLiteral(text);
    if (const auto *value = std::get_if<EncodedValue>(&read))
        return test::treeOf(bolt::ValueView::fromWire(value->data()));
    return structure('!', {string(std::get<LiteralFault>(read).message.toStdString())});
}

model::Parameter parameter(const char *name, const char *text)
{
    return {QString::fromUtf8(name), QString::fromUtf8(text),
            std::get<EncodedValue>(model::readLiteral(QString::fromUtf8(text)))};
}

const QString kUri = QStringLiteral("bolt://one");
constexpr int kPatience = test::kPatienceMs;

/// A folder with a file of parameters, or without one yet.
struct ParameterFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("parameters.json"));

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QByteArray &bytes) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// What the next program finds: names in their order.
    QStringList names(const QString &uri = kUri) const
    {
        model::ParameterStore store(path);
        QStringList names;
        for (const model::Parameter &each : store.of(uri)->current().parameters())
            names << each.name;
        return names;
    }
};

/// What the store says about a problem with what is put there.
QString problemOf(model::ParameterStore &store, const model::Parameter &put)
{
    QSignalSpy problems(&store, &model::ParameterStore::problemFound);
    store.of(kUri)->put(put);
    const bool isSaid = problems.count() > 0 || problems.wait(kPatience);
    return isSaid ? problems.last().at(0).value<model::StoreError>().message : QString();
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data();
    void literals();
    void faults_data();
    void faults();
    void literalsReadBack_data();
    void literalsReadBack();
    void nestingIsBounded();
    void mapsKeepTheTextOfTheirValues();
    void namesAreFound();
    void onlyNamedParametersAreSent();
    void setsSurviveTheFile();
    void aDamagedFileIsSetAside();
    void whatIsNotUnderstoodStays();
    void programsKeepEachOthersParameters();
    void aNewerFileIsNotChanged_data();
    void aNewerFileIsNotChanged();
    void whatCouldNotBeReadIsNotWritten();
    void aLargerFileStays();
    void whatWasHeldUpIsSavedInTheEnd();
};

void TestParameters::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tree>("expected");
    const auto add = [](const char *text, const Tree &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    add("null", test::null());
    add("TRUE", test::boolean(true));
    add("42", integer(42));
    add("-0", integer(0));
    add("0x7FFFFFFFFFFFFFFF", integer(std::numeric_limits<std::int64_t>::max()));
    add("0o17", integer(15));
    add("9223372036854775807", integer(std::numeric_limits<std::int64_t>::max()));
    add("-9223372036854775808", integer(std::numeric_limits<std::int64_t>::min()));
    add("9007199254740993", integer(9007199254740993)); // no double holds it
    add("1.5", floating(1.5));
    add("-.5", floating(-0.5));
    add("1e3", floating(1000));
    add("0.1", floating(0.1));
    add("-Infinity", floating(-std::numeric_limits<double>::infinity()));
    add("(1.0/0.0)", floating(std::numeric_limits<double>::infinity()));
    add(R"('it\'s \u00e4 \U0001F600 \n')", string("it's ä 😀 \n"));
    add(R"("a 'quoted' b")", string("a 'quoted' b"));
    add("[1, 'a', [], null]", list({integer(1), string("a"), list({}), test::null()}));
    add("{a: 1, `b c`: {d: 2}}",
        map({string("a"), integer(1), string("b c"), map({string("d"), integer(2)})}));
    add("// why\n [ 1 /* one */ ]", list({integer(1)}));
    add("date('2024-02-29')", structure('D', {integer(19782)}));
    add("date('-0044-03-15')", structure('D', {integer(-735525)}));
    add("time('12:34:56.789+01:00')", structure('T', {integer(45'296'789'000'000), integer(3600)}));
    add("localtime('00:00')", structure('t', {integer(0)}));
    add("localdatetime('1970-01-01T00:00:01')", structure('d', {integer(1), integer(0)}));
    add("datetime('1970-01-01T01:00:00+01:00')",
        structure('I', {integer(0), integer(0), integer(3600)}));
    add("datetime('2024-06-01T12:00:00[Europe/Berlin]')",
        structure('i', {integer(1'717'236'000), integer(0), string("Europe/Berlin")}));
    add("duration('P1Y2M3DT4H5M6.000000007S')",
        structure('E', {integer(14), integer(3), integer(14706), integer(7)}));
    add("duration('-P1D')", structure('!', {string("duration() of this cannot be read without a "
                                                   "server")}));
    add("point({x: 1, y: -2.5})", structure('X', {integer(7203), floating(1), floating(-2.5)}));
    add("point({longitude: 1, latitude: 2, height: 3})",
        structure('Y', {integer(4979), floating(1), floating(2), floating(3)}));
    add("point({srid: 4326, x: 1.0, y: 2.0})",
        structure('X', {integer(4326), floating(1), floating(2)}));
    add("bytes('00FF')", test::bytes(std::string_view("\x00\xFF", 2)));
    add("vector([1, -2], 2, INTEGER8)",
        structure('V', {test::bytes("\xC8"), test::bytes("\x01\xFE")}));
}

void TestParameters::literals()
{
    QFETCH(QString, text);
    QFETCH(Tree, expected);
    QVERIFY(meaningOf(text) == expected);
}

void TestParameters::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    const auto add = [](const char *text, int offset) {
        QTest::newRow(text) << QString::fromUtf8(text) << offset;
    };
    add("", 0);
    add("[1, 2", 5);
    add("[1 2]", 3);
    add("{a: }", 4);
    add("{1: 2}", 1);
    add("'open", 0);
    add("'\\x'", 0);
    add("'\\uD800'", 0);
    add("9223372036854775808", 0);
    add("1 + 1", 2);
    add("foo", 0);
    add("timestamp()", 0);
    add("date('2023-02-29')", 0);
    add("date('2024-2-9')", 0);
    add("time('25:00:00Z')", 0);
    add("datetime('2024-06-01T12:00:00+05:00[Europe/Berlin]')", 0);
    add("datetime('2024-06-01T12:00:00[Mars/Base]')", 0);
    add("duration('P1.5D')", 0);
    add("duration('PT1S2H')", 0);
    add("bytes('0')", 0);
    add("vector([200], 1, INTEGER8)", 0);
    add("vector([1], 2, INTEGER8)", 0);
    add("1e400", 0);
    add("$other", 0);
}

void TestParameters::faults()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto read = model::readLiteral(text);
    const auto *fault = std::get_if<LiteralFault>(&read);
    QVERIFY(fault);
    QCOMPARE(int(fault->offset), offset);
    QVERIFY(!fault->message.isEmpty());
}

void TestParameters::literalsReadBack_data()
{
    QTest::addColumn<Tree>("value");
    int number = 0;
    const auto add = [&number](const Tree &value) { QTest::addRow("%d", number++) << value; };
    add(integer(std::numeric_limits<std::int64_t>::min()));
    add(floating(5e-324));
    add(floating(-0.0));
    add(floating(std::numeric_limits<double>::quiet_NaN()));
    add(floating(1.7976931348623157e308));
    add(string(std::string_view("a\0b\"'\\`\n\r\t😀", 14)));
    add(structure('D', {integer(2'932'897)}));
    add(structure('D', {integer(-719'529)}));
    add(structure('T', {integer(86'399'999'999'999), integer(-64'800)}));
    add(structure('t', {integer(1)}));
    add(structure('d', {integer(-1), integer(999'999'999)}));
    add(structure('I', {integer(-62'135'596'801), integer(5), integer(20'700)}));
    add(structure('i', {integer(1'717'236'000), integer(1), string("Asia/Tokyo")}));
    add(structure('E', {integer(1), integer(-2), integer(-1), integer(500'000'000)}));
    add(structure('E', {integer(0), integer(0), integer(0), integer(0)}));
    add(structure('Y', {integer(9157), floating(1), floating(2), floating(0.1)}));
    add(structure('V', {test::bytes("\xC6"), test::bytes("\x3D\xCC\xCC\xCD")}));
    add(map({string("a b"), list({test::null(), test::boolean(false)}), string("`"), map({})}));
}

/// What is copied as a literal is the same value as a parameter.
void TestParameters::literalsReadBack()
{
    QFETCH(Tree, value);
    const test::Bytes bytes = test::encode(value);
    const auto literal = model::cypherLiteral(bolt::ValueView::fromWire(bytes.data()));
    QCOMPARE(literal.obstacle, model::LiteralObstacle::None);
    const auto read = model::readLiteral(literal.text);
    const auto *back = std::get_if<EncodedValue>(&read);
    QVERIFY2(back, qPrintable(literal.text));
    const bool isNan = value.kind == bolt::Kind::Float &&
                       std::isnan(bolt::ValueView::fromWire(bytes.data()).asFloat());
    if (isNan)
        QVERIFY(std::isnan(bolt::ValueView::fromWire(back->data()).asFloat()));
    else
        QVERIFY2(*back == bytes, qPrintable(literal.text));
}

void TestParameters::nestingIsBounded()
{
    const QString deep = QString(100'000, u'[');
    QVERIFY(std::holds_alternative<LiteralFault>(model::readLiteral(deep)));
    const QString fine = QString(150, u'[') + QString(150, u']');
    QVERIFY(std::holds_alternative<EncodedValue>(model::readLiteral(fine)));
}

void TestParameters::mapsKeepTheTextOfTheirValues()
{
    const auto read = model::readLiteralMap(u"{a: [1,  2], `b`: date('2024-02-29')}");
    const auto &entries = std::get<std::vector<model::LiteralEntry>>(read);
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].key, QStringLiteral("a"));
    QCOMPARE(entries[0].text, QStringLiteral("[1,  2]"));
    QCOMPARE(entries[1].text, QStringLiteral("date('2024-02-29')"));
}

void TestParameters::namesAreFound()
{
    QCOMPARE(model::parameterNames(u"MATCH (n {id: $id}) WHERE n.a = '$no' // $neither\n"
                                   u"RETURN $`a b`, $id, $1"),
             (QStringList{QStringLiteral("id"), QStringLiteral("a b"), QStringLiteral("1")}));
}

void TestParameters::onlyNamedParametersAreSent()
{
    model::ParameterSet set;
    set.put(parameter("a", "1"));
    set.put(parameter("b", "'x'"));
    set.put(parameter("a", "2"));
    QCOMPARE(set.parameters().size(), std::size_t{2});
    QVERIFY(set.encodedFor(u"RETURN 1").empty());
    const auto encoded = set.encodedFor(u"RETURN $a, $c");
    QVERIFY(test::treeOf(bolt::ValueView::fromWire(encoded.data())) ==
            map({string("a"), integer(2)}));
    QCOMPARE(set.missingFor(u"RETURN $a, $c"), QStringList{QStringLiteral("c")});
}

void TestParameters::setsSurviveTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parameters.json"));
    const QString uri = QStringLiteral("bolt://one");
    {
        model::ParameterStore store(path);
        const auto connection = store.of(uri);
        connection->put(parameter("big", "9007199254740993"));
        connection->useSet(QStringLiteral("Night"),
                           model::ConnectionParameters::Contents::CopyOfCurrent);
        connection->put(parameter("when", "datetime('2024-06-01T12:00:00[Europe/Berlin]')"));
    }
    model::ParameterStore store(path);
    const auto connection = store.of(uri);
    QVERIFY(!store.loadError());
    QCOMPARE(connection->current().name(), QStringLiteral("Night"));
    QCOMPARE(connection->setNames().size(), 2);
    QCOMPARE(connection->current().parameters().size(), std::size_t{2});
    QVERIFY(*connection->current().find(QStringLiteral("big")) ==
            parameter("big", "9007199254740993"));
    QVERIFY(connection->sets().front().find(QStringLiteral("big")));
    QVERIFY(!connection->sets().front().find(QStringLiteral("when")));
    QVERIFY(store.of(QStringLiteral("bolt://other"))->current().parameters().empty());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestParameters::aDamagedFileIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parameters.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"connections\": 3");
    file.close();
    {
        model::ParameterStore store(path);
        store.of(kUri)->put(parameter("a", "1"));
        QVERIFY(store.loadError());
        QVERIFY(QFile::exists(store.loadError()->setAsideAs));
    }
    model::ParameterStore again(path);
    QVERIFY(again.of(kUri)->current().find(QStringLiteral("a")));
    QVERIFY(!again.loadError());
}

/// A value that is no PackStream, or entries of others, are not shown; nor are they lost.
void TestParameters::whatIsNotUnderstoodStays()
{
    const ParameterFile file;
    {
        model::ParameterStore store(file.path);
        store.of(kUri)->put(parameter("a", "1"));
        store.of(kUri)->put(parameter("b", "2"));
    }
    QByteArray json = file.bytes();
    QVERIFY(json.contains("\"AQ==\""));
    json.replace("\"AQ==\"", "\"/////w==\", \"note\": \"mine\"");
    QVERIFY(file.write(json));
    {
        model::ParameterStore store(file.path);
        QVERIFY(!store.of(kUri)->current().find(QStringLiteral("a")));
        store.of(kUri)->put(parameter("b", "3"));
    }
    QVERIFY(file.bytes().contains("/////w=="));
    QVERIFY(file.bytes().contains("mine"));
    model::ParameterStore store(file.path);
    QCOMPARE(store.of(kUri)->current().find(QStringLiteral("b"))->text, QStringLiteral("3"));
}

void TestParameters::programsKeepEachOthersParameters()
{
    const ParameterFile file;
    const QString other = QStringLiteral("bolt://other");
    {
        model::ParameterStore store(file.path);
        store.of(kUri)->put(parameter("a", "1"));
        store.of(kUri)->put(parameter("b", "2"));
        store.of(kUri)->put(parameter("c", "3"));
    }
    auto first = std::make_unique<model::ParameterStore>(file.path);
    auto second = std::make_unique<model::ParameterStore>(file.path);
    const auto ofFirst = first->of(kUri);
    const auto ofSecond = second->of(kUri);
    ofFirst->put(parameter("x", "1"));
    ofFirst->put(parameter("a", "10"));
    ofFirst->remove(QStringLiteral("b"));
    first->of(other)->put(parameter("o", "1"));
    first.reset();
    ofSecond->put(parameter("y", "1"));
    ofSecond->put(parameter("c", "30"));
    second.reset();
    QCOMPARE(file.names(), (QStringList{QStringLiteral("a"), QStringLiteral("c"),
                                        QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(file.names(other), QStringList{QStringLiteral("o")});
    model::ParameterStore third(file.path);
    QCOMPARE(third.of(kUri)->current().find(QStringLiteral("a"))->text, QStringLiteral("10"));
    QCOMPARE(third.of(kUri)->current().find(QStringLiteral("c"))->text, QStringLiteral("30"));
}

void TestParameters::aNewerFileIsNotChanged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("like ours") << QByteArray(R"({"version": 2, "connections": {}, "more": 1})");
    QTest::newRow("of another form") << QByteArray(R"({"version": 2, "connections": []})");
}

void TestParameters::aNewerFileIsNotChanged()
{
    QFETCH(QByteArray, json);
    const ParameterFile file;
    QVERIFY(file.write(json));
    {
        model::ParameterStore store(file.path);
        QVERIFY(problemOf(store, parameter("a", "1")).contains(QLatin1String("newer version")));
        QVERIFY(store.of(kUri)->current().find(QStringLiteral("a"))); // as long as it runs
    }
    QCOMPARE(file.bytes(), json);
}

void TestParameters::whatCouldNotBeReadIsNotWritten()
{
    constexpr qint64 kMost = 2000;
    const ParameterFile file;
    {
        model::ParameterStore store(file.path, kMost);
        store.of(kUri)->put(parameter("a", "1"));
    }
    const QByteArray before = file.bytes();
    QVERIFY(!before.isEmpty());
    {
        model::ParameterStore store(file.path, kMost);
        const QByteArray large = '\'' + QByteArray(kMost, 'x') + '\'';
        const QString problem = problemOf(store, parameter("large", large.constData()));
        QVERIFY(problem.contains(QLatin1String("larger than")));
        QCOMPARE(file.bytes(), before);
        store.of(kUri)->remove(QStringLiteral("large"));
        store.of(kUri)->put(parameter("b", "2"));
    }
    QCOMPARE(file.names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestParameters::aLargerFileStays()
{
    const ParameterFile file;
    {
        model::ParameterStore store(file.path);
        store.of(kUri)->put(parameter("a", "1"));
    }
    const QByteArray before = file.bytes();
    {
        model::ParameterStore store(file.path, 10);
        QVERIFY(store.of(kUri)->current().parameters().empty());
        QVERIFY(store.loadError());
        QVERIFY(store.loadError()->setAsideAs.isEmpty());
        store.of(kUri)->put(parameter("b", "2"));
    }
    QCOMPARE(file.bytes(), before);
}

void TestParameters::whatWasHeldUpIsSavedInTheEnd()
{
    const ParameterFile file;
    {
        model::ParameterStore store(file.path);
        QLockFile lock(file.path + QStringLiteral(".lock"));
        QVERIFY(lock.tryLock());
        QVERIFY(problemOf(store, parameter("a", "1")).contains(QLatin1String("Another program")));
        QVERIFY(!QFile::exists(file.path));
        lock.unlock();
    }
    QCOMPARE(file.names(), QStringList{QStringLiteral("a")});
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
