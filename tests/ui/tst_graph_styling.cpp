// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_builder.h"
#include "model/style/grass.h"
#include "support/test_result.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_reduction.h"
#include "ui/graph/graph_styling.h"
#include "ui/graph/legend_row.h"
#include "ui/graph/style_files.h"
#include "ui/graph/style_panel.h"
#include "ui/graph/swatch_button.h"
#include "ui/widgets/message_banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

using model::NodeIndex;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::structure;
using test::Tree;
using ui::GraphPane;
using ui::LegendRow;

namespace
{

Tree node(std::int64_t id, const char *label, const char *name, std::int64_t age)
{
    return structure('N', {integer(id), list({string(label)}),
                           map({string("name"), string(name), string("age"), integer(age)}),
                           string("n" + std::to_string(id))});
}

Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end, const std::string &type)
{
    return structure('R', {integer(id), integer(start), integer(end), string(type), map({}),
                           string("e" + std::to_string(id)), string("n" + std::to_string(start)),
                           string("n" + std::to_string(end))});
}

std::shared_ptr<const model::Graph> sample()
{
    return model::buildGraph(test::makeResult({"x"}, {{node(0, "Person", "Ann", 20)},
                                                      {node(1, "Person", "Bob", 40)},
                                                      {node(2, "Person", "Cid", 60)},
                                                      {node(3, "Film", "It", 1)},
                                                      {relationship(0, 0, 1, "KNOWS")},
                                                      {relationship(1, 0, 1, "KNOWS")},
                                                      {relationship(2, 2, 3, "ACTED_IN")}}));
}

struct Shown {
    QTemporaryDir folder;
    GraphPane pane;
    ui::MessageBanner banner;
    model::StyleStore store{folder.filePath(QStringLiteral("styles"))};
    ui::StyleFiles files{pane, banner, QStringLiteral("localhost:7687"), store};

    Shown()
    {
        pane.resize(1200, 800);
        pane.setGraph(sample());
        pane.show();
        QApplication::setActiveWindow(&pane);
    }

    LegendRow *row(const QString &name) const
    {
        for (LegendRow *row : pane.legend()->rows()) {
            if (row->text() == name)
                return row;
        }
        return nullptr;
    }
    const ui::GraphScene &scene() const { return pane.view()->scene(); }
    QColor colour(std::uint32_t node) const
    {
        return scene().style().nodeColour(*scene().graph(), NodeIndex{node});
    }
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return pane.stylePanel()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void openStyleOf(const QString &name)
    {
        QTest::mouseClick(row(name), Qt::LeftButton, {}, row(name)->sampleRect().center());
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return path;
    }
};

void choose(QComboBox *box, const QString &text)
{
    box->setFocus();
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > index)
        QTest::keyClick(box, Qt::Key_Up);
}

} // namespace

class TestGraphStyling : public QObject
{
    Q_OBJECT

private slots:
    void aSwatchColoursALabelAndIsUndone();
    void theSliderIsOneStep();
    void aScaleColoursByValue();
    void captionsAreTyped();
    void rulesComeAndGo();
    void thePanelClosesAndResets();
    void colourModesByKeys();
    void sheetsAreKeptForTheConnection();
    void aDroppedSheetIsImported();
    void aBrokenSheetSaysWhere();
    void theEyeHidesAKind();
    void altShowsOnlyAKind();
    void theMenuOfARow();
    void coloursStayWhenKindsAreHidden();
    void parallelRelationshipsAsOne();
    void groupsOpenByDoubleClick();
    void largeGraphsAreStyledLater();
    void metricsBecomeSizes();
};

void TestGraphStyling::aSwatchColoursALabelAndIsUndone()
{
    Shown shown;
    const QColor before = shown.colour(0);
    shown.openStyleOf(QStringLiteral("Person"));
    QVERIFY(shown.pane.stylePanel()->isVisible());
    QCOMPARE(shown.part<QComboBox>("styleTarget")->currentText(), QStringLiteral("Person"));
    choose(shown.part<QComboBox>("colourMode"), QStringLiteral("One colour"));
    auto *swatch = shown.pane.stylePanel()->findChildren<ui::SwatchButton *>().at(6);
    QTest::mouseClick(swatch, Qt::LeftButton);
    QCOMPARE(shown.colour(0), swatch->colour());
    QVERIFY(swatch->isChecked());
    QVERIFY(shown.colour(3) != swatch->colour());
    QUndoStack *undo = shown.pane.styling()->undoStack();
    undo->undo();
    undo->undo();
    QCOMPARE(shown.colour(0), before);
    undo->redo();
    undo->redo();
    QCOMPARE(shown.colour(0), swatch->colour());
}

void TestGraphStyling::theSliderIsOneStep()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Film"));
    choose(shown.part<QComboBox>("sizeMode"), QStringLiteral("One size"));
    auto *slider = shown.part<QSlider>("sizeSlider");
    slider->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(shown.scene().radius(NodeIndex{3}), (50 + 5) / 2.0);
    QCOMPARE(shown.pane.styling()->undoStack()->count(), 1);
    shown.pane.styling()->undoStack()->undo();
    QVERIFY(shown.pane.styling()->sheet().isEmpty());
}

void TestGraphStyling::aScaleColoursByValue()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    choose(shown.part<QComboBox>("colourMode"), QStringLiteral("By value"));
    choose(shown.part<QComboBox>("colourOperand"), QStringLiteral("age"));
    choose(shown.part<QComboBox>("colourScale"), QStringLiteral("Linear"));
    choose(shown.part<QComboBox>("colourPalette"), QStringLiteral("viridis"));
    QCOMPARE(shown.colour(0), QColor(0x440154));
    QCOMPARE(shown.colour(2), QColor(0xFDE725));
    QCOMPARE(shown.scene().style().scales().size(), std::size_t{1});
}

void TestGraphStyling::captionsAreTyped()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    auto *caption = shown.part<QComboBox>("styleCaption");
    caption->lineEdit()->setFocus();
    QTest::keyClicks(caption->lineEdit(), QStringLiteral("{name}, {age}"));
    QCOMPARE(shown.scene().caption(NodeIndex{1}), QStringLiteral("Bob, 40"));
    QCOMPARE(caption->currentText(), QStringLiteral("{name}, {age}"));
    QCOMPARE(shown.scene().caption(NodeIndex{3}), QStringLiteral("It"));
    shown.openStyleOf(QStringLiteral("KNOWS"));
    QVERIFY(caption->currentText().isEmpty());
    QCOMPARE(shown.scene().caption(model::EdgeIndex{0}), QStringLiteral("KNOWS"));
}

void TestGraphStyling::rulesComeAndGo()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    choose(shown.part<QComboBox>("ruleProperty"), QStringLiteral("age"));
    choose(shown.part<QComboBox>("ruleOperator"), QStringLiteral(">"));
    auto *operand = shown.part<QLineEdit>("ruleOperand");
    QTest::keyClicks(operand, QStringLiteral("30"));
    QTest::mouseClick(shown.part<QToolButton>("addRule"), Qt::LeftButton);
    QCOMPARE(shown.part<QComboBox>("styleTarget")->currentText(),
             QStringLiteral("Person where age > 30"));
    QVERIFY(shown.colour(1) != shown.colour(0));
    QCOMPARE(shown.colour(1), shown.colour(2));
    QTest::mouseClick(shown.part<QToolButton>("resetStyle"), Qt::LeftButton);
    QCOMPARE(shown.colour(1), shown.colour(0));
    QVERIFY(shown.pane.styling()->sheet().isEmpty());
}

void TestGraphStyling::thePanelClosesAndResets()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    Q_EMIT shown.pane.stylePanel()->closeWanted();
    QVERIFY(!shown.pane.stylePanel()->isVisible());
}

void TestGraphStyling::colourModesByKeys()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("KNOWS"));
    choose(shown.part<QComboBox>("colourMode"), QStringLiteral("One colour"));
    QVERIFY(shown.scene().style().edgeColour(model::EdgeIndex{0}).has_value());
    QVERIFY(!shown.scene().style().edgeColour(model::EdgeIndex{2}).has_value());
    choose(shown.part<QComboBox>("colourMode"), QStringLiteral("Automatic"));
    QVERIFY(!shown.scene().style().edgeColour(model::EdgeIndex{0}).has_value());
}

void TestGraphStyling::sheetsAreKeptForTheConnection()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    choose(shown.part<QComboBox>("colourMode"), QStringLiteral("One colour"));
    const model::StyleSheet kept = shown.store.load(QStringLiteral("localhost:7687")).sheet;
    QVERIFY(!kept.isEmpty());
    QVERIFY(kept == shown.pane.styling()->sheet());
    GraphPane other;
    const ui::StyleFiles files(other, shown.banner, QStringLiteral("localhost:7687"), shown.store);
    QVERIFY(other.styling()->sheet() == kept);
    QVERIFY(!other.styling()->undoStack()->canUndo());
}

void TestGraphStyling::aDroppedSheetIsImported()
{
    Shown shown;
    const QString path =
        shown.write(QStringLiteral("mine.grass"), "node.Person { color: #ff0000; diameter: 5em }");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(shown.pane.view(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(shown.pane.view(), &drop);
    QCOMPARE(shown.colour(0), QColor(Qt::red));
    QVERIFY(shown.banner.detail().contains(QStringLiteral("“5em”")));
    shown.pane.styling()->undoStack()->undo();
    QVERIFY(shown.colour(0) != QColor(Qt::red));
    const QString out = shown.folder.filePath(QStringLiteral("out.grass"));
    shown.pane.styling()->undoStack()->redo();
    shown.files.exportTo(out);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("node.Person {\n  color: #ff0000;\n  diameter: 5em;\n}\n\n"));
}

void TestGraphStyling::aBrokenSheetSaysWhere()
{
    Shown shown;
    shown.files.importFrom(
        shown.write(QStringLiteral("bad.grass"), "node {\n  color: red;\n}\nnode.A {\n  color\n}"));
    QCOMPARE(shown.banner.severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(shown.banner.detail().contains(QStringLiteral("bad.grass: Line 5, column 3")),
             qPrintable(shown.banner.detail()));
    QVERIFY(shown.pane.styling()->sheet().isEmpty());
}

void TestGraphStyling::theEyeHidesAKind()
{
    Shown shown;
    LegendRow *film = shown.row(QStringLiteral("Film"));
    QTest::mouseClick(film, Qt::LeftButton, {}, film->eyeRect().center());
    QCOMPARE(shown.scene().nodeCount(), std::size_t{3});
    QCOMPARE(shown.scene().edges().size(), std::size_t{2});
    film = shown.row(QStringLiteral("Film"));
    QVERIFY(film && film->isKindHidden());
    QVERIFY(film->isVisible());
    QVERIFY(shown.pane.legend()->height() > 5 * film->sizeHint().height());
    QCOMPARE(film->count(), std::size_t{1});
    QTest::mouseClick(film, Qt::LeftButton, {}, film->eyeRect().center());
    QCOMPARE(shown.scene().nodeCount(), std::size_t{4});
    shown.pane.styling()->undoStack()->undo();
    QCOMPARE(shown.scene().nodeCount(), std::size_t{3});
}

void TestGraphStyling::altShowsOnlyAKind()
{
    Shown shown;
    LegendRow *row = shown.row(QStringLiteral("ACTED_IN"));
    QTest::mouseClick(row, Qt::LeftButton, Qt::AltModifier, row->eyeRect().center());
    QCOMPARE(shown.scene().nodeCount(), std::size_t{2});
    QCOMPARE(shown.scene().edges().size(), std::size_t{1});
    QVERIFY(shown.row(QStringLiteral("KNOWS"))->isKindHidden());
    QVERIFY(!shown.row(QStringLiteral("Person"))->isKindHidden());
}

void TestGraphStyling::theMenuOfARow()
{
    Shown shown;
    LegendRow *row = shown.row(QStringLiteral("Person"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, row->rect().center(),
                            row->mapToGlobal(row->rect().center()));
    QApplication::sendEvent(row, &event);
    auto *menu = shown.pane.legend()->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Show only this"))
            action->trigger();
    }
    QCOMPARE(shown.scene().nodeCount(), std::size_t{3});
    menu->close();
}

void TestGraphStyling::coloursStayWhenKindsAreHidden()
{
    Shown shown;
    const QColor film = shown.colour(3);
    LegendRow *row = shown.row(QStringLiteral("Person"));
    QTest::mouseClick(row, Qt::LeftButton, {}, row->eyeRect().center());
    QCOMPARE(shown.scene().nodeCount(), std::size_t{1});
    QCOMPARE(shown.colour(0), film);
}

void TestGraphStyling::parallelRelationshipsAsOne()
{
    Shown shown;
    shown.pane.reduction()->editGrouping(
        {.relationships = model::Grouping::Relationships::Parallel}, QStringLiteral("x"));
    QCOMPARE(shown.scene().edges().size(), std::size_t{2});
    QCOMPARE(shown.scene().caption(model::EdgeIndex{0}), QStringLiteral("KNOWS ×2"));
    shown.pane.styling()->undoStack()->undo();
    QCOMPARE(shown.scene().edges().size(), std::size_t{3});
}

void TestGraphStyling::groupsOpenByDoubleClick()
{
    Shown shown;
    QSignalSpy settled(shown.pane.view(), &ui::GraphView::layoutSettled);
    shown.pane.reduction()->editGrouping({.nodes = model::Grouping::Nodes::ByLabel},
                                         QStringLiteral("x"));
    QCOMPARE(shown.scene().nodeCount(), std::size_t{2});
    QCOMPARE(shown.scene().caption(NodeIndex{0}), QStringLiteral("Person (3)"));
    QTRY_VERIFY(!settled.isEmpty());
    const QPointF at = shown.pane.view()->camera().toView(shown.scene().position(NodeIndex{0}));
    QTest::mouseDClick(shown.pane.view(), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(shown.scene().nodeCount(), std::size_t{4});
}

void TestGraphStyling::largeGraphsAreStyledLater()
{
    std::vector<std::vector<Tree>> rows;
    for (int i = 0; i < 6000; ++i)
        rows.push_back({node(i, "Person", "x", i)});
    GraphPane pane;
    pane.setGraph(model::buildGraph(test::makeResult({"x"}, rows)));
    QTRY_VERIFY(pane.isUpToDate());
    QSignalSpy applied(pane.styling(), &ui::GraphStyling::applied);
    pane.styling()->setSheet(model::readGrass("node.Person[age < 3000] {color: #ff0000}").sheet);
    QVERIFY(pane.styling()->isApplying());
    QTRY_COMPARE(applied.size(), 1);
    const ui::GraphScene &scene = pane.view()->scene();
    QCOMPARE(scene.style().nodeColour(*scene.graph(), NodeIndex{2999}), QColor(Qt::red));
    QVERIFY(scene.style().nodeColour(*scene.graph(), NodeIndex{3000}) != QColor(Qt::red));
}

void TestGraphStyling::metricsBecomeSizes()
{
    Shown shown;
    shown.openStyleOf(QStringLiteral("Person"));
    QSignalSpy ended(shown.pane.styling(), &ui::GraphStyling::metricsEnded);
    choose(shown.part<QComboBox>("sizeMode"), QStringLiteral("By value"));
    choose(shown.part<QComboBox>("sizeOperand"), QStringLiteral("PageRank"));
    QTRY_VERIFY(!ended.isEmpty() && !shown.pane.styling()->isComputing());
    QVERIFY(shown.pane.styling()->metrics().contains(QStringLiteral("pagerank")));
    // Two relationships lead to Bob, and none to Ann.
    QVERIFY(shown.scene().radius(NodeIndex{1}) > shown.scene().radius(NodeIndex{0}));
}

QTEST_MAIN(TestGraphStyling)
#include "tst_graph_styling.moc"
