// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/selection_copy.h"
#include "model/text/cypher_literal.h"
#include "model/text/value_text.h"
#include "support/random_values.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <map>

using model::QueryRun;
using model::Session;
using test::Tree;

/// Random values go to the servers and come back the same: as literals in a statement, and as a
/// parameter.
class TestServerRoundTrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void literals_data();
    void literals();
    void parameters_data();
    void parameters();
    void bytesHaveNoLiteral();
    void copiedElementsAreMadeAgain_data();
    void copiedElementsAreMadeAgain();

private:
    std::map<QString, std::unique_ptr<Session>> m_sessions;
};

namespace
{

constexpr int kValues = 20'000;
constexpr int kValuesPerStatement = 100;
constexpr std::size_t kShownCharacters = 500;
constexpr std::uint64_t kSeed = 20'261'124;

/// A value as it is compared: a map's entries in the order of their keys, and one NaN for all, as
/// Java does not keep their bits apart.
Tree comparable(Tree tree)
{
    if (tree.kind == bolt::Kind::Float && std::isnan(std::bit_cast<double>(tree.number)))
        tree.number = std::bit_cast<std::int64_t>(std::numeric_limits<double>::quiet_NaN());
    for (Tree &child : tree.children)
        child = comparable(std::move(child));
    if (tree.kind == bolt::Kind::Map) {
        std::map<std::string, Tree> entries;
        for (std::size_t i = 0; i < tree.children.size(); i += 2)
            entries.insert_or_assign(tree.children[i].text, tree.children[i + 1]);
        tree.children.clear();
        for (auto &[key, value] : entries) {
            tree.children.push_back(test::string(key));
            tree.children.push_back(std::move(value));
        }
    }
    return tree;
}

std::vector<Tree> randomValues(std::uint64_t seed, test::ValueKinds kinds)
{
    test::RandomValues random(seed, kinds);
    std::vector<Tree> values;
    for (int i = 0; i < kValuesPerStatement; ++i)
        values.push_back(random.next());
    return values;
}

model::CypherLiteral literalOf(const Tree &tree)
{
    const test::Bytes bytes = test::encode(tree);
    return model::cypherLiteral(bolt::ValueView::fromWire(bytes.data()));
}

/// What `query` returns as its only value; null with the reason in `failure` when it fails.
Tree valueOf(Session &session, const QString &query, const model::RunOptions &options,
             QByteArray &failure)
{
    const auto run = test::runToEnd(session, query, options);
    if (run->state() != QueryRun::State::Finished || run->rowCount() != 1) {
        failure = test::failureOf(*run);
        return {};
    }
    return test::treeOf(run->result()->cell(0, 0));
}

/// For QVERIFY2, which ends a message at its first NUL.
QByteArray withoutNul(QByteArray text)
{
    return text.replace('\0', "<NUL>");
}

/// Which of `sent` is refused as a literal by itself, and why.
QByteArray firstRefusal(Session &session, const QString &prefix, const std::vector<Tree> &sent)
{
    for (const Tree &value : sent) {
        const QString literal = literalOf(value).text;
        QByteArray failure;
        valueOf(session, prefix + QStringLiteral("RETURN %1 AS v").arg(literal), {}, failure);
        if (!failure.isEmpty())
            return withoutNul(literal.toUtf8() + ": " + failure);
    }
    return "the list as a whole was refused";
}

model::RunOptions withParameter(const Tree &value)
{
    model::RunOptions options;
    options.parameters = test::encode(test::map({test::string("p"), value}));
    return options;
}

/// `tree` for a message.
QByteArray shown(const Tree &tree)
{
    const test::Bytes bytes = test::encode(tree);
    std::string text;
    model::appendValueText(text, bolt::ValueView::fromWire(bytes.data()), {kShownCharacters});
    const auto wire = QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                 static_cast<qsizetype>(bytes.size()));
    return QByteArray::fromStdString(text) + " (" + wire.left(kShownCharacters).toHex(' ') + ')';
}

/// The smallest part in which two values differ, both as they were sent and as wire bytes; empty
/// when there is none.
QByteArray difference(const Tree &sent, const Tree &received)
{
    if (sent == received)
        return {};
    if (sent.kind == received.kind && sent.tag == received.tag &&
        sent.children.size() == received.children.size()) {
        for (std::size_t i = 0; i < sent.children.size(); ++i) {
            if (sent.children[i] != received.children[i] && sent.kind != bolt::Kind::Structure)
                return difference(sent.children[i], received.children[i]);
        }
    }
    return withoutNul("sent " + shown(sent) + ", received " + shown(received));
}

} // namespace

void TestServerRoundTrips::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_sessions[QStringLiteral("5")] = std::make_unique<Session>(test::optionsFor("LB_TEST_URI_5"));
    m_sessions[QStringLiteral("2026")] =
        std::make_unique<Session>(test::optionsFor("LB_TEST_URI_2026"));
}

void TestServerRoundTrips::literals_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("hasVectors");
    QTest::newRow("5") << QStringLiteral("5") << false;
    QTest::newRow("2026") << QStringLiteral("2026") << true;
}

void TestServerRoundTrips::literals()
{
    QFETCH(const QString, server);
    QFETCH(const bool, hasVectors);
    Session &session = *m_sessions[server];
    // vector() is Cypher 25.
    const QString prefix = hasVectors ? QStringLiteral("CYPHER 25 ") : QString();
    for (int done = 0; done < kValues; done += kValuesPerStatement) {
        const std::vector<Tree> sent =
            randomValues(kSeed + static_cast<std::uint64_t>(done), {false, hasVectors});
        const model::CypherLiteral literal = literalOf(test::list(sent));
        QCOMPARE(literal.obstacle, model::LiteralObstacle::None);
        QByteArray failure;
        const Tree received = valueOf(
            session, prefix + QStringLiteral("RETURN %1 AS v").arg(literal.text), {}, failure);
        if (!failure.isEmpty())
            failure = firstRefusal(session, prefix, sent);
        QVERIFY2(failure.isEmpty(), failure.constData());
        const QByteArray found = difference(comparable(test::list(sent)), comparable(received));
        QVERIFY2(found.isEmpty(), found.constData());
    }
}

void TestServerRoundTrips::parameters_data()
{
    literals_data();
}

void TestServerRoundTrips::parameters()
{
    QFETCH(const QString, server);
    QFETCH(const bool, hasVectors);
    for (int done = 0; done < kValues; done += kValuesPerStatement) {
        const std::vector<Tree> sent =
            randomValues(kSeed + static_cast<std::uint64_t>(done), {true, hasVectors});
        QByteArray failure;
        const Tree received = valueOf(*m_sessions[server], QStringLiteral("RETURN $p AS v"),
                                      withParameter(test::list(sent)), failure);
        QVERIFY2(failure.isEmpty(), failure.constData());
        const QByteArray found = difference(comparable(test::list(sent)), comparable(received));
        QVERIFY2(found.isEmpty(), found.constData());
    }
}

/// What the documentation of CypherLiteral says of bytes: there is no way but a parameter.
void TestServerRoundTrips::bytesHaveNoLiteral()
{
    QCOMPARE(literalOf(test::bytes("\x01")).obstacle, model::LiteralObstacle::Bytes);
    for (const auto &[server, session] : m_sessions) {
        const auto run = test::runToEnd(
            *session, QStringLiteral("SHOW FUNCTIONS YIELD name, signature "
                                     "WHERE signature CONTAINS ':: BYTEARRAY' RETURN name"));
        QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
        QCOMPARE(run->rowCount(), 0U);
    }
}

void TestServerRoundTrips::copiedElementsAreMadeAgain_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<model::CopyForm>("form");
    QTest::addColumn<int>("nodes");
    for (const char *server : {"5", "2026"}) {
        const QString name = QString::fromLatin1(server);
        QTest::addRow("create on %s", server) << name << model::CopyForm::CypherCreate << 6;
        QTest::addRow("merge on %s", server) << name << model::CopyForm::CypherMerge << 3;
    }
}

/// The statement of a copy makes the same elements again, or finds them.
void TestServerRoundTrips::copiedElementsAreMadeAgain()
{
    QFETCH(const QString, server);
    QFETCH(const model::CopyForm, form);
    QFETCH(const int, nodes);
    Session &session = *m_sessions[server];
    const auto run = [&session](const QString &query) {
        auto done = test::runToEnd(session, query);
        if (done->state() != QueryRun::State::Finished)
            qWarning("%s: %s", test::failureOf(*done).constData(), qPrintable(query));
        return done;
    };
    const QString clear = QStringLiteral("MATCH (n:LbCopied) DETACH DELETE n");
    run(clear);
    run(QStringLiteral("CREATE (a:LbCopied:`odd label` {name: 'A\\'nn', at: date('2020-01-31'), "
                       "`a b`: [1, 2]})-[:`ODD TYPE` {since: 1999}]->(b:LbCopied {x: 1.5}), "
                       "(b)-[:T]->(c:LbCopied {y: point({x: 1, y: 2})}), (c)-[:T]->(a)"));
    // The end of (b)-[:T]->(c) is not among the rows, and has to be looked up.
    const auto source = run(QStringLiteral("MATCH (a:LbCopied)-[r]->(b) WHERE a.x IS NULL "
                                           "OPTIONAL MATCH (b)-[s]->() WHERE b.x IS NOT NULL "
                                           "RETURN a, r, b, s"));
    QCOMPARE(source->rowCount(), 2U);
    const auto rows = std::make_shared<const model::RowMapping>(source->rowCount());
    const model::SelectionCopy copy =
        model::copySelection({source->result(), rows, {{0, 1, 0, 3}}}, form);
    QCOMPARE(run(copy.text)->state(), QueryRun::State::Finished);
    const auto made = run(QStringLiteral("MATCH (n:LbCopied) RETURN count(n), "
                                         "size(collect(DISTINCT properties(n))), "
                                         "COUNT { MATCH (:LbCopied)-->(:LbCopied) }"));
    run(clear);
    QCOMPARE(made->result()->cell(0, 0).asInteger(), nodes);
    QCOMPARE(made->result()->cell(0, 1).asInteger(), 3);
    QCOMPARE(made->result()->cell(0, 2).asInteger(), nodes);
}

QTEST_GUILESS_MAIN(TestServerRoundTrips)
#include "tst_server_round_trips.moc"
