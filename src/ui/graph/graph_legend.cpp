// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_legend.h"

#include "ui/graph/legend_row.h"
#include "ui/graph/scale_sample.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace ui
{

namespace
{

/// Of labels, and of types: each row is a widget, and nobody reads more.
constexpr std::size_t kMostRows = 100;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

GraphLegend::GraphLegend(QWidget *parent)
    : GraphCard(parent)
    , m_list(new QWidget)
    , m_layout(new QVBoxLayout(m_list))
{
    setAccessibleName(tr("Legend"));
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 2, 2, 2);
    outer->addWidget(scroll);
}

void GraphLegend::setScene(const GraphScene &scene, std::shared_ptr<const model::Graph> whole)
{
    // A row may be what has led here: it lives until the events of its press are over.
    for (QWidget *old : m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_layout->removeWidget(old);
        old->hide();
        old->setObjectName({});
        old->deleteLater();
    }
    m_rows.clear();
    m_graph = whole ? std::move(whole) : scene.graph();
    if (m_graph && scene.graph()) {
        addLabels(scene, *m_graph);
        addTypes(scene, *m_graph);
        addScales(scene.style());
        addAdded();
    }
    // A layout counts what is shown; by itself that would come later, in a legend that is.
    for (int i = 0; i < m_layout->count(); ++i) {
        m_layout->itemAt(i)->widget()->show();
    }
    m_layout->invalidate();
    showFilter();
    updateGeometry();
}

void GraphLegend::setFilter(const model::KindFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void GraphLegend::showFilter()
{
    for (LegendRow *row : m_rows) {
        row->setHidden(!m_filter.shows(kindOf(row->kind())));
    }
}

QSize GraphLegend::sizeHint() const
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QMargins margins = layout()->contentsMargins();
    return m_list->sizeHint().grownBy(margins) + QSize(scrollBar / 2, 2);
}

void GraphLegend::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_list);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(6, 3, 6, 2);
    m_layout->addWidget(heading);
}

LegendRow *GraphLegend::addRow(const GraphKind &kind, const QString &name, std::size_t count)
{
    auto *row = new LegendRow(kind, name, count, m_list);
    connect(row, &LegendRow::clicked, this, [this, row] { choose(row); });
    connect(row, &LegendRow::eyeClicked, this, [this, kind] { toggleHidden(kind); });
    connect(row, &LegendRow::onlyWanted, this, [this, kind] { toggleOnly(kind); });
    connect(row, &LegendRow::sampleClicked, this, [this, kind] { Q_EMIT styleWanted(kind); });
    m_layout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

void GraphLegend::addLabels(const GraphScene &scene, const model::Graph &graph)
{
    const std::size_t nodes = graph.nodeCount() - graph.placeholderCount();
    addHeading(tr("Nodes (%1)").arg(QLocale().toString(static_cast<qulonglong>(nodes))));
    const std::vector<model::LabelId> labels = labelsByCount(graph);
    for (const model::LabelId label : std::span(labels).first(std::min(labels.size(), kMostRows))) {
        LegendRow *row =
            addRow(label, fromUtf8(graph.labelName(label)), graph.nodesWithLabel(label));
        row->setSample(LegendRow::Sample::Disc, scene.style().labelColour(label));
        row->setAdded(graph.addedWithLabel(label));
    }
    addRest(labels.size());
    if (graph.unlabelledCount() > 0) {
        addRow(Unlabelled(), tr("no label"), graph.unlabelledCount())
            ->setSample(LegendRow::Sample::Disc, scene.style().theme().unlabelled);
    }
    if (graph.placeholderCount() > 0) {
        addRow(Placeholders(), tr("not in the result"), graph.placeholderCount())
            ->setSample(LegendRow::Sample::Ring, scene.style().theme().edge);
    }
}

void GraphLegend::addTypes(const GraphScene &scene, const model::Graph &graph)
{
    if (graph.edgeCount() == 0) {
        return;
    }
    addHeading(tr("Relationships (%1)")
                   .arg(QLocale().toString(static_cast<qulonglong>(graph.edgeCount()))));
    std::vector<model::TypeId> types;
    for (std::uint32_t type = 0; type < graph.typeCount(); ++type) {
        types.push_back(model::TypeId{type});
    }
    std::stable_sort(types.begin(), types.end(), [&graph](model::TypeId a, model::TypeId b) {
        return graph.edgesOfType(a) > graph.edgesOfType(b);
    });
    for (const model::TypeId type : std::span(types).first(std::min(types.size(), kMostRows))) {
        LegendRow *row = addRow(type, fromUtf8(graph.typeName(type)), graph.edgesOfType(type));
        row->setSample(LegendRow::Sample::Arrow, scene.style().typeColour(type));
        row->setAdded(graph.addedOfType(type));
    }
    addRest(types.size());
}

void GraphLegend::addRest(std::size_t rows)
{
    if (rows <= kMostRows) {
        return;
    }
    auto *rest = new QLabel(tr("and %n more", nullptr, static_cast<int>(rows - kMostRows)), m_list);
    rest->setProperty("role", QStringLiteral("muted"));
    rest->setContentsMargins(6, 0, 6, 2);
    m_layout->addWidget(rest);
}

void GraphLegend::addScales(const GraphStyle &style)
{
    for (const model::ScaleReading &reading : style.scales()) {
        if (reading.count > 0) {
            addHeading(ScaleSample::titleOf(reading));
            m_layout->addWidget(new ScaleSample(reading, m_list));
        }
    }
}

void GraphLegend::setAdded(const AddedCount &added)
{
    m_added = added;
}

/// What exploring has brought, apart from what the statement returned.
void GraphLegend::addAdded()
{
    if (m_added.nodes + m_added.edges == 0) {
        return;
    }
    addHeading(tr("Added by exploring"));
    const auto addCount = [this](const QString &name, std::size_t count, LegendRow::Sample sample) {
        if (count > 0) {
            addRow(Added(), name, count)->setSample(sample, theme().edge);
        }
    };
    addCount(tr("nodes"), m_added.nodes, LegendRow::Sample::Ring);
    addCount(tr("relationships"), m_added.edges, LegendRow::Sample::DashedArrow);
    auto *toggle = new QCheckBox(tr("Draw them"), m_list);
    toggle->setObjectName(QStringLiteral("showAdded"));
    toggle->setChecked(m_added.areShown);
    toggle->setContentsMargins(6, 0, 6, 0);
    connect(toggle, &QCheckBox::toggled, this, &GraphLegend::addedToggled);
    m_layout->addWidget(toggle);
}

void GraphLegend::choose(LegendRow *chosen)
{
    for (LegendRow *row : m_rows) {
        row->setChecked(row == chosen && chosen->isChecked());
    }
    Q_EMIT kindChosen(chosen->isChecked() ? chosen->kind() : GraphKind());
}

void GraphLegend::toggleHidden(const GraphKind &kind)
{
    const model::ElementKind wanted = kindOf(kind);
    model::KindFilter filter = m_filter;
    if (filter.shows(wanted)) {
        filter.hidden.insert(wanted);
    } else {
        filter.hidden.erase(wanted);
        filter.only.reset();
    }
    Q_EMIT filterChanged(filter);
}

void GraphLegend::toggleOnly(const GraphKind &kind)
{
    const model::ElementKind wanted = kindOf(kind);
    model::KindFilter filter;
    if (m_filter.only != wanted) {
        filter.only = wanted;
    }
    Q_EMIT filterChanged(filter);
}

model::ElementKind GraphLegend::kindOf(const GraphKind &kind) const
{
    using Of = model::ElementKind::Of;
    if (const auto *label = std::get_if<model::LabelId>(&kind)) {
        return {Of::Label, std::string(m_graph->labelName(*label))};
    }
    if (const auto *type = std::get_if<model::TypeId>(&kind)) {
        return {Of::Type, std::string(m_graph->typeName(*type))};
    }
    return {std::holds_alternative<Unlabelled>(kind) ? Of::Unlabelled : Of::Placeholder, {}};
}

void GraphLegend::contextMenuEvent(QContextMenuEvent *event)
{
    const auto under = std::find_if(m_rows.begin(), m_rows.end(), [event](LegendRow *row) {
        return event->reason() == QContextMenuEvent::Mouse
                   ? row->rect().contains(row->mapFromGlobal(event->globalPos()))
                   : row->hasFocus();
    });
    if (under == m_rows.end()) {
        return;
    }
    LegendRow *row = *under;
    const GraphKind kind = row->kind();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(row->isKindHidden() ? tr("Show") : tr("Hide"), this,
                    [this, kind] { toggleHidden(kind); });
    menu->addAction(m_filter.only == kindOf(kind) ? tr("Show the others again")
                                                  : tr("Show only this"),
                    this, [this, kind] { toggleOnly(kind); });
    menu->addAction(tr("Show everything"), this, [this] { Q_EMIT filterChanged({}); })
        ->setEnabled(!m_filter.isEmpty());
    if (!std::holds_alternative<Placeholders>(kind)) {
        menu->addSeparator();
        menu->addAction(tr("Style…"), this, [this, kind] { Q_EMIT styleWanted(kind); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : row->mapToGlobal(QPoint(row->width() / 2, row->height())));
}

} // namespace ui
