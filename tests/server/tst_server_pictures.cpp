// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "support/server_environment.h"
#include "support/session_run.h"
#include "ui/picture/picture_writer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using ui::PictureFormat;

namespace
{

constexpr int kTimeoutMs = 120'000;
constexpr int kNodes = 300;

} // namespace

/// Files of a graph that a server returned, opened by programs that others wrote: networkx,
/// Graphviz, Poppler, ImageMagick, and the readers of XML, HTML and JSON of Python.
class TestServerPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void othersOpenTheFile_data();
    void othersOpenTheFile();

private:
    static void run(const QString &query);

    QTemporaryDir m_folder;
    ui::PictureRequest m_request;
};

void TestServerPictures::run(const QString &query)
{
    model::Session session(test::optionsFor("LB_TEST_URI_5"));
    const auto done = test::runToEnd(session, query);
    QVERIFY2(done->state() == model::QueryRun::State::Finished, test::failureOf(*done).constData());
}

void TestServerPictures::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD", "LB_TEST_PYTHON"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    run(QStringLiteral("MATCH (n:LbPicture) DETACH DELETE n"));
    run(QStringLiteral("UNWIND range(0, %1) AS i CREATE (n:LbPicture:`Lb <odd> \"&` {i: i, "
                       "name: '</script> \"é🦊\" & ' + i, big: i * 9007199254740, l: [i, -i]})")
            .arg(kNodes - 1));
    run(QStringLiteral("MATCH (a:LbPicture) MATCH (b:LbPicture {i: (a.i * 7 + 1) % %1}) "
                       "CREATE (a)-[:LB_SEES {w: a.i * 0.5, s: 'line\\n' + a.i}]->(b)")
            .arg(kNodes));
    model::Session session(test::optionsFor("LB_TEST_URI_5"));
    const auto paths = test::runToEnd(
        session, QStringLiteral("MATCH p = (:LbPicture)-[:LB_SEES]->(:LbPicture) RETURN p"));
    const auto graph = model::buildGraph(paths->result());
    QCOMPARE(graph->nodeCount(), std::size_t{kNodes});
    QCOMPARE(graph->edgeCount(), std::size_t{kNodes});
    auto positions = std::make_shared<std::vector<model::PointF>>();
    for (int i = 0; i < kNodes; ++i) {
        const float angle = static_cast<float>(i) * 2.4F;
        const float reach = 60 * std::sqrt(static_cast<float>(i));
        positions->push_back({reach * std::cos(angle), reach * std::sin(angle)});
    }
    m_request.picture.scene = ui::GraphScene(graph, kNodes);
    m_request.picture.scene.setStyle(ui::GraphStyle(*graph, ui::Brightness::Light));
    m_request.picture.scene.setPositions(positions);
    m_request.picture.marks = ui::GraphMarks(m_request.picture.scene);
    m_request.view = {800, 600};
}

void TestServerPictures::cleanupTestCase()
{
    if (!qEnvironmentVariableIsEmpty("LB_TEST_URI_5"))
        run(QStringLiteral("MATCH (n:LbPicture) DETACH DELETE n"));
}

void TestServerPictures::othersOpenTheFile_data()
{
    QTest::addColumn<PictureFormat>("format");
    for (const ui::PictureFormatName &name : ui::pictureFormats())
        QTest::newRow(name.name) << name.format;
}

void TestServerPictures::othersOpenTheFile()
{
    QFETCH(const PictureFormat, format);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString path = m_folder.filePath(QStringLiteral("graph.") + name);
    m_request.options.format = format;
    m_request.options.scale = 0.5;
    const ui::PictureOutcome outcome = ui::writePicture(m_request, path, {});
    QVERIFY2(outcome.end == ui::PictureOutcome::End::Written, qPrintable(outcome.reason));
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(qEnvironmentVariable("LB_TEST_PYTHON"),
                 {QStringLiteral(LB_OPEN_PICTURE), name, path, QString::number(kNodes),
                  QString::number(kNodes)});
    QVERIFY(python.waitForFinished(kTimeoutMs));
    const QByteArray words = python.readAll();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
             words.constData());
}

QTEST_MAIN(TestServerPictures)
#include "tst_server_pictures.moc"
