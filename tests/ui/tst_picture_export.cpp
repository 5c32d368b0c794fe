// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass.h"
#include "support/placed_graph.h"
#include "ui/picture/picture_exporter.h"
#include "ui/picture/picture_frame.h"
#include "ui/picture/picture_printing.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using model::NodeIndex;
using test::PlacedGraph;
using ui::PictureExtent;
using ui::PictureFormat;
using ui::PictureOutcome;
using ui::PictureRequest;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of an XML file's elements of that name; nothing when it is broken.
QStringList textsOf(const QByteArray &xml, const QString &element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

/// Files and prints of a graph's picture.
class TestPictureExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPngShowsTheDrawing();
    void aTransparentPngShowsWhatIsBehind();
    void themesChangeTheGround();
    void aSelectionLeavesTheRestOut();
    void theViewIsWrittenAsItIsSeen();
    void loopsAndBendsAreNotCut();
    void hugePicturesAreMadeSmaller();
    void anSvgHasTheTexts();
    void aPdfHasOnePageOfItsSize();
    void printingFitsThePage();
    void jsonHasPlacesAndProperties();
    void htmlKeepsHostileTextsAsData();
    void htmlAsksNoNetwork();
    void looksGoAlong();
    void propertiesCanBeLeftOut();
    void graphFormatsHaveTheShownGraph_data();
    void graphFormatsHaveTheShownGraph();
    void aFailureSaysWhyAndLeavesTheOldFile_data();
    void aFailureSaysWhyAndLeavesTheOldFile();
    void aStopLeavesNoFile_data();
    void aStopLeavesNoFile();
    void theExporterReports();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// Writes to "file"; its content.
    QByteArray write(const PictureRequest &request) const;
    QImage image(const PictureRequest &request) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const PlacedGraph m_placed;
};

void TestPictureExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestPictureExport::write(const PictureRequest &request) const
{
    const PictureOutcome outcome = ui::writePicture(request, path("file"), {});
    return outcome.end == PictureOutcome::End::Written ? contentOf(path("file"))
                                                       : outcome.reason.toUtf8();
}

QImage TestPictureExport::image(const PictureRequest &request) const
{
    return QImage::fromData(write(request), "PNG");
}

void TestPictureExport::aPngShowsTheDrawing()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.options.scale = 2;
    const ui::PictureFrame frame = ui::frameOf(request);
    const QImage picture = image(request);
    QCOMPARE(picture.size(), (frame.size * 2).toSize());
    QCOMPARE(picture.pixelColor(2, 2), request.picture.scene.style().theme().background);
    // Beside the letters of the film's caption.
    const QPointF film = frame.picture.camera.toView(QPointF(200, 200) + QPointF(0, 22));
    const QColor wanted = request.picture.scene.style().nodeColour(*m_placed.graph, NodeIndex{2});
    QVERIFY(std::abs(picture.pixelColor((film * 2).toPoint()).hue() - wanted.hue()) < 12);
}

void TestPictureExport::aTransparentPngShowsWhatIsBehind()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.options.ground = ui::GraphGround::Transparent;
    const QImage picture = image(request);
    QVERIFY(picture.hasAlphaChannel());
    QCOMPARE(picture.pixelColor(2, 2).alpha(), 0);
    const QPointF ann = ui::frameOf(request).picture.camera.toView(QPointF(0, 20));
    QCOMPARE(picture.pixelColor((ann * request.options.scale).toPoint()).alpha(), 255);
}

void TestPictureExport::themesChangeTheGround()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.options.theme = ui::PictureTheme::Dark;
    QCOMPARE(image(request).pixelColor(2, 2), ui::GraphTheme::of(ui::Brightness::Dark).background);
    request.options.theme = ui::PictureTheme::Light;
    QCOMPARE(image(request).pixelColor(2, 2), ui::GraphTheme::of(ui::Brightness::Light).background);
}

void TestPictureExport::aSelectionLeavesTheRestOut()
{
    PictureRequest request = m_placed.request(PictureFormat::Json);
    request.options.extent = PictureExtent::Selection;
    request.picture.marks.select(NodeIndex{0});
    request.picture.marks.select(*m_placed.graph->findEdge("5:x:1"));
    const QJsonObject json = QJsonDocument::fromJson(write(request)).object();
    QCOMPARE(json[QLatin1String("nodes")].toArray().size(),
             2); // Ann, and the other end of what she knows
    QCOMPARE(json[QLatin1String("relationships")].toArray().size(), 3);
    request.options.format = PictureFormat::Png;
    QVERIFY(ui::frameOf(request).size.height() < 200); // the film stands lower
    request.options.format = PictureFormat::Svg;
    QVERIFY(!write(request).contains("The Film"));
}

void TestPictureExport::theViewIsWrittenAsItIsSeen()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.options.extent = PictureExtent::View;
    request.options.scale = 2;
    QCOMPARE(image(request).size(), QSize(1600, 1200));
    request.picture.camera = {{-2000, -2000}, 1};
    const QImage nothing = image(request);
    QCOMPARE(nothing.pixelColor(800, 600), request.picture.scene.style().theme().background);
    request.options.format = PictureFormat::Json;
    QVERIFY(QJsonDocument::fromJson(write(request))
                .object()[QLatin1String("nodes")]
                .toArray()
                .isEmpty());
}

void TestPictureExport::loopsAndBendsAreNotCut()
{
    const PictureRequest request = m_placed.request(PictureFormat::Png);
    const ui::PictureFrame frame = ui::frameOf(request);
    const QRectF whole(QPointF(), frame.size);
    const ui::GraphScene &scene = frame.picture.scene;
    for (const model::EdgeIndex edge : scene.edges()) {
        for (const double t : {0.0, 0.25, 0.5, 0.75, 1.0})
            QVERIFY(whole.contains(frame.picture.camera.toView(scene.curve(edge).pointAt(t))));
    }
}

void TestPictureExport::hugePicturesAreMadeSmaller()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.picture.scene.setPositions(std::make_shared<std::vector<model::PointF>>(
        std::vector<model::PointF>{{0, 0}, {9e6F, 0}, {200, 100}, {0, 200}}));
    const ui::PixelSize pixels = ui::pixelSizeOf(ui::frameOf(request), 2);
    QVERIFY(pixels.scale < 0.01);
    QVERIFY(pixels.size.width() <= 32'000);
    QVERIFY(pixels.size.height() >= 1);
    QCOMPARE(image(request).size(), pixels.size);
}

void TestPictureExport::anSvgHasTheTexts()
{
    const QByteArray svg = write(m_placed.request(PictureFormat::Svg));
    const QStringList texts = textsOf(svg, QStringLiteral("text"));
    for (const QString &text :
         {QStringLiteral("Ann"), QStringLiteral("KNOWS"), QStringLiteral("SAW")})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    QVERIFY(textsOf(svg, QStringLiteral("script")).isEmpty());
}

void TestPictureExport::aPdfHasOnePageOfItsSize()
{
    const PictureRequest request = m_placed.request(PictureFormat::Pdf);
    const QByteArray pdf = write(request);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
    const QSizeF points = ui::frameOf(request).size * 72 / 96;
    const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)"));
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - points.width()) < 1);
    QVERIFY(std::abs(match.captured(2).toDouble() - points.height()) < 1);
}

void TestPictureExport::printingFitsThePage()
{
    PictureRequest request = m_placed.request(PictureFormat::Png);
    request.options.theme = ui::PictureTheme::Dark;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("printed.pdf"));
    QCOMPARE(ui::printPicture(request, printer, {}).end, PictureOutcome::End::Written);
    const QByteArray pdf = contentOf(path("printed.pdf"));
    QVERIFY(pdf.contains("/Count 1"));
    request.options.extent = PictureExtent::Selection;
    QCOMPARE(ui::printPicture(request, printer, {}).end, PictureOutcome::End::Failed);
}

void TestPictureExport::jsonHasPlacesAndProperties()
{
    const QByteArray text = write(m_placed.request(PictureFormat::Json));
    QVERIFY(text.contains("9007199254740993")); // more than a double holds
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonArray nodes = json[QLatin1String("nodes")].toArray();
    QCOMPARE(nodes.size(), 4);
    const QJsonObject bob = nodes[1].toObject();
    QCOMPARE(bob[QLatin1String("elementId")].toString(), QStringLiteral("4:x:2"));
    QCOMPARE(bob[QLatin1String("x")].toDouble(), 200.0);
    QCOMPARE(bob[QLatin1String("y")].toDouble(), 0.0);
    QCOMPARE(bob[QLatin1String("labels")].toArray()[1].toString().toStdString(), test::kHostile);
    QCOMPARE(
        bob[QLatin1String("properties")].toObject()[QLatin1String("name")].toString().toStdString(),
        test::kHostile);
    QVERIFY(nodes[3].toObject()[QLatin1String("properties")].isNull()); // only named
    const QJsonArray relationships = json[QLatin1String("relationships")].toArray();
    QCOMPARE(relationships.size(), 5);
    const QJsonObject saw = relationships[3].toObject();
    QCOMPARE(saw[QLatin1String("type")].toString(), QStringLiteral("SAW"));
    QCOMPARE(saw[QLatin1String("startNodeElementId")].toString(), QStringLiteral("4:x:2"));
    QCOMPARE(saw[QLatin1String("endNodeElementId")].toString(), QStringLiteral("4:x:3"));
}

void TestPictureExport::htmlKeepsHostileTextsAsData()
{
    const QByteArray html = write(m_placed.request(PictureFormat::Html));
    // The page's own two scripts, and no other.
    QCOMPARE(html.count("<script"), 2);
    QCOMPARE(html.count("</script>"), 2);
    QVERIFY(!html.contains("<!-- ]]>"));
    const QByteArray mark = "id=\"graph\">";
    const qsizetype begin = html.indexOf(mark) + mark.size();
    const QByteArray data = html.mid(begin, html.indexOf("</script>", begin) - begin);
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(data, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[QLatin1String("nodes")].toArray().size(), 4);
    QCOMPARE(json[QLatin1String("edges")].toArray().size(), 5);
    const QJsonArray bob = json[QLatin1String("nodes")].toArray()[1].toArray();
    QCOMPARE(bob[6].toString().toStdString(), test::kHostile);
    QCOMPARE(bob[9].toArray()[1].toString().toStdString(), test::kHostile);
}

void TestPictureExport::htmlAsksNoNetwork()
{
    const QByteArray html = write(m_placed.request(PictureFormat::Html));
    QVERIFY(html.contains("default-src 'none'"));
    for (const QByteArray way : {"http:", "https:", "src=", "href=", "@import", "url(", "fetch("})
        QVERIFY2(!html.contains(way), way.constData());
}

void TestPictureExport::looksGoAlong()
{
    PictureRequest request = m_placed.request(PictureFormat::Json);
    const model::StyleSheet sheet =
        model::readGrass("node.Person {color: #335577; border-color: #123456; icon: person} "
                         "relationship.SAW {color: #aa0000; shaft-width: 5px; caption: 'seen'}")
            .sheet;
    request.picture.scene.setStyle(ui::GraphStyle(*m_placed.graph, ui::Brightness::Light,
                                                  model::applyStyle(*m_placed.graph, sheet, {})));
    const QJsonObject json = QJsonDocument::fromJson(write(request)).object();
    const QJsonObject ann = json[QLatin1String("nodes")].toArray()[0].toObject();
    QCOMPARE(ann[QLatin1String("icon")].toString(), QStringLiteral("person"));
    QCOMPARE(ann[QLatin1String("borderColor")].toString(), QStringLiteral("#123456"));
    const QJsonObject saw = json[QLatin1String("relationships")].toArray()[3].toObject();
    QCOMPARE(saw[QLatin1String("color")].toString(), QStringLiteral("#aa0000"));
    QCOMPARE(saw[QLatin1String("width")].toDouble(), 5.0);
    QCOMPARE(saw[QLatin1String("caption")].toString(), QStringLiteral("seen"));
    QCOMPARE(saw[QLatin1String("added")], QJsonValue(false));

    request.options.format = PictureFormat::Html;
    const QByteArray html = write(request);
    const QByteArray mark = "id=\"graph\">";
    const qsizetype begin = html.indexOf(mark) + mark.size();
    const QJsonObject page =
        QJsonDocument::fromJson(html.mid(begin, html.indexOf("</script>", begin) - begin)).object();
    const QJsonArray person = page[QLatin1String("nodes")].toArray()[0].toArray();
    const QJsonArray colours =
        page[QLatin1String("colours")].toArray()[person[3].toInt()].toArray();
    QCOMPARE(colours[1].toString(), QStringLiteral("#123456"));
    QCOMPARE(person[10].toInt(), 0);
    QVERIFY(page[QLatin1String("icons")].toArray()[0].toString().startsWith(u'M'));
    const QJsonArray seen = page[QLatin1String("edges")].toArray()[3].toArray();
    const QJsonArray line = page[QLatin1String("lines")].toArray()[seen[6].toInt()].toArray();
    QCOMPARE(line, (QJsonArray{QStringLiteral("#aa0000"), 5.0, 0}));
    QCOMPARE(seen[7].toString(), QStringLiteral("seen"));
    QCOMPARE(page[QLatin1String("nodes")].toArray()[2].toArray()[10].toInt(), -1);
}

void TestPictureExport::propertiesCanBeLeftOut()
{
    PictureRequest request = m_placed.request(PictureFormat::Html);
    QVERIFY(write(request).contains("9007199254740993"));
    request.options.properties = ui::PictureProperties::LeftOut;
    QVERIFY(!write(request).contains("9007199254740993"));
}

void TestPictureExport::graphFormatsHaveTheShownGraph_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QByteArray>("nodeMark");
    QTest::addColumn<QByteArray>("edgeMark");
    QTest::newRow("GraphML") << PictureFormat::GraphMl << QByteArray("<node ")
                             << QByteArray("<edge ");
    QTest::newRow("GEXF") << PictureFormat::Gexf << QByteArray("<node ") << QByteArray("<edge ");
    QTest::newRow("DOT") << PictureFormat::Dot << QByteArray("\n\"4:x:") << QByteArray("\" -> \"");
}

void TestPictureExport::graphFormatsHaveTheShownGraph()
{
    QFETCH(const PictureFormat, format);
    QFETCH(const QByteArray, nodeMark);
    QFETCH(const QByteArray, edgeMark);
    const QByteArray file = write(m_placed.request(format));
    QCOMPARE(file.count(edgeMark), 5); // that of the path too
    const qsizetype edgesThatBeginALine = format == PictureFormat::Dot ? 5 : 0;
    QCOMPARE(file.count(nodeMark) - edgesThatBeginALine, 4); // the one that is only named too
    QVERIFY(file.contains("SAW"));
}

void TestPictureExport::aFailureSaysWhyAndLeavesTheOldFile_data()
{
    QTest::addColumn<PictureFormat>("format");
    for (const ui::PictureFormatName &name : ui::pictureFormats())
        QTest::newRow(name.name) << name.format;
}

void TestPictureExport::aFailureSaysWhyAndLeavesTheOldFile()
{
    QFETCH(const PictureFormat, format);
    const PictureRequest request = m_placed.request(format);
    const PictureOutcome outcome =
        ui::writePicture(request, QStringLiteral("/nonexistent/graph"), {});
    QCOMPARE(outcome.end, PictureOutcome::End::Failed);
    QVERIFY(!outcome.reason.isEmpty());
}

void TestPictureExport::aStopLeavesNoFile_data()
{
    aFailureSaysWhyAndLeavesTheOldFile_data();
}

void TestPictureExport::aStopLeavesNoFile()
{
    QFETCH(const PictureFormat, format);
    std::stop_source stop;
    stop.request_stop();
    const PictureOutcome outcome =
        ui::writePicture(m_placed.request(format), path("file"), stop.get_token());
    QCOMPARE(outcome.end, PictureOutcome::End::Stopped);
    QVERIFY(!QFile::exists(path("file")));
}

void TestPictureExport::theExporterReports()
{
    ui::PictureExporter exporter;
    QSignalSpy ended(&exporter, &ui::PictureExporter::ended);
    exporter.start(m_placed.request(PictureFormat::Png), path("graph.png"));
    QVERIFY(exporter.isRunning());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<PictureOutcome>().end, PictureOutcome::End::Written);
    QVERIFY(QFile::exists(path("graph.png")));
    exporter.start(m_placed.request(PictureFormat::Svg), path("graph.svg"));
    exporter.cancel();
    QCOMPARE(ended.size(), 2);
    QCOMPARE(ended.last().first().value<PictureOutcome>().end, PictureOutcome::End::Stopped);
}

QTEST_MAIN(TestPictureExport)
#include "tst_picture_export.moc"
