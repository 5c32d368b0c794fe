// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/style_panel.h"

#include "model/style/grass.h"
#include "model/style/palettes.h"
#include "model/style/property_names.h"
#include "ui/graph/colour_field.h"
#include "ui/graph/graph_styling.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/node_icons.h"
#include "ui/graph/rule_row.h"
#include "ui/graph/size_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kPanelWidth = 316;
constexpr SizeField::Range kDiameters{10, 160, 50};
constexpr SizeField::Range kWidths{1, 40, 2};
constexpr int kMostCaption = 240;

QIcon sample(const StyleTarget &target)
{
    constexpr int kSide = 14;
    QPixmap picture(kSide * 2, kSide * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    if (!target.colour)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (target.selector.kind == model::StyledKind::Node) {
        painter.setPen(QPen(target.colour->darker(124), 1));
        painter.setBrush(*target.colour);
        painter.drawEllipse(QPointF(kSide / 2.0, kSide / 2.0), 5.5, 5.5);
    } else {
        painter.setPen(QPen(*target.colour, 2));
        painter.drawLine(QPointF(1, kSide / 2.0), QPointF(kSide - 1, kSide / 2.0));
    }
    return picture;
}

} // namespace

StylePanel::StylePanel(GraphStyling &styling, GraphView &view, QWidget *parent)
    : GraphCard(parent)
    , m_styling(styling)
    , m_view(view)
{
    setObjectName(QStringLiteral("stylePanel"));
    setAccessibleName(tr("Style"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = makeForm();
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 4, 2, 6);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(makeHeader());
    layout->addWidget(scroll, 1);
    layout->addWidget(makeProgress());
    connect(&m_styling, &GraphStyling::sheetChanged, this, [this] {
        fillTargets();
        showValues();
    });
    connect(&m_view, &GraphView::styleChanged, this, &StylePanel::fillTargets);
    updateColours();
}

QToolButton *StylePanel::addTool(QWidget *header, GraphIcon icon, const QString &text)
{
    auto *button = new QToolButton(header);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setToolTip(text);
    button->setAccessibleName(text);
    header->layout()->addWidget(button);
    m_tools.push_back({button, icon});
    return button;
}

QWidget *StylePanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(1);
    auto *title = new QLabel(tr("Style"), header);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    row->addWidget(title, 1);
    auto *back = addTool(header, GraphIcon::Undo, tr("Undo the change of style"));
    auto *again = addTool(header, GraphIcon::Redo, tr("Redo the change of style"));
    connect(back, &QToolButton::clicked, this, [this] { m_styling.undoStack()->undo(); });
    connect(again, &QToolButton::clicked, this, [this] { m_styling.undoStack()->redo(); });
    const auto follow = [this, back, again] {
        const QUndoStack *undo = m_styling.undoStack();
        back->setEnabled(undo->canUndo());
        again->setEnabled(undo->canRedo());
        connect(undo, &QUndoStack::canUndoChanged, back, &QToolButton::setEnabled);
        connect(undo, &QUndoStack::canRedoChanged, again, &QToolButton::setEnabled);
    };
    follow();
    connect(&m_styling, &GraphStyling::undoStackChanged, back, follow);
    auto *more = addTool(header, GraphIcon::More, tr("Style sheet"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Import a style sheet…"), this, &StylePanel::importWanted);
    menu->addAction(tr("Export the style sheet…"), this, &StylePanel::exportWanted);
    menu->addSeparator();
    menu->addAction(tr("Reset all styles"), this, &StylePanel::resetAll);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(addTool(header, GraphIcon::Close, tr("Close the style panel")), &QToolButton::clicked,
            this, &StylePanel::closeWanted);
    return header;
}

QWidget *StylePanel::makeForm()
{
    auto *content = new QWidget(this);
    m_targetBox = new QComboBox(content);
    m_targetBox->setObjectName(QStringLiteral("styleTarget"));
    m_targetBox->setAccessibleName(tr("What to style"));
    m_palette = new QComboBox(content);
    m_palette->setObjectName(QStringLiteral("labelPalette"));
    m_palette->setAccessibleName(tr("Palette of labels"));
    fillPalettes(*m_palette, model::ScaleKind::Categorical);
    m_colour = new ColourField(content);
    m_size = new SizeField(kDiameters, tr("Size"), content);
    m_caption = new QComboBox(content);
    m_caption->setObjectName(QStringLiteral("styleCaption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setEditable(true);
    m_caption->setInsertPolicy(QComboBox::NoInsert);
    m_caption->lineEdit()->setMaxLength(kMostCaption);
    m_caption->lineEdit()->setPlaceholderText(tr("Automatic"));
    m_icon = new QComboBox(content);
    m_icon->setObjectName(QStringLiteral("styleIcon"));
    m_icon->setAccessibleName(tr("Icon"));
    m_rule = new RuleRow(content);
    m_reset = new QToolButton(content);
    m_reset->setObjectName(QStringLiteral("resetStyle"));
    for (QComboBox *box : {m_targetBox, m_palette, m_caption, m_icon})
        box->setMinimumContentsLength(8);

    m_form = new FieldGrid(content);
    m_form->setContentsMargins(10, 2, 10, 4);
    m_form->addWidget(m_targetBox, 0, 0, 1, 2);
    m_form->addField(tr("Palette"), m_palette);
    m_form->addField(tr("Colour"), m_colour);
    m_sizeLabel = m_form->addField({}, m_size);
    m_form->addField(tr("Caption"), m_caption);
    m_form->addField(tr("Icon"), m_icon);
    m_form->addField(tr("Only where"), m_rule);
    m_form->addField(m_reset);
    m_form->setAlignment(m_reset, Qt::AlignLeft);
    m_form->setRowStretch(m_form->rowCount(), 1);
    connectForm();
    return content;
}

// Metrics of large graphs take their time.
QWidget *StylePanel::makeProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setRange(0, 100);
    auto *cancel = new QToolButton(m_progressRow);
    cancel->setObjectName(QStringLiteral("cancelMetrics"));
    cancel->setText(tr("Cancel"));
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_progressRow->hide();
    connect(cancel, &QToolButton::clicked, &m_styling, &GraphStyling::cancelMetrics);
    connect(&m_styling, &GraphStyling::metricProgressed, this,
            [this](model::Metric metric, double share) {
                m_progress->setFormat(tr("%1: %p %").arg(metricName(metric)));
                m_progress->setValue(static_cast<int>(share * 100));
                m_progressRow->show();
            });
    connect(&m_styling, &GraphStyling::metricsEnded, m_progressRow, &QWidget::hide);
    return m_progressRow;
}

void StylePanel::connectForm()
{
    connect(m_targetBox, &QComboBox::activated, this,
            [this](int index) { showTarget(m_targets[static_cast<std::size_t>(index)].selector); });
    connect(m_palette, &QComboBox::activated, this, [this] {
        const QString id = m_palette->currentData().toString();
        const bool isDefault = id == model::categoricalPalettes().front().id;
        change({{model::style_key::kLabelPalette, isDefault ? QString() : id}}, Steps::Each);
    });
    connect(
        m_colour, &ColourField::edited, this, [this](const QString &colour, const QString &scale) {
            change({{model::style_key::kColour, colour}, {model::style_key::kColourScale, scale}},
                   Steps::Each);
        });
    connect(m_size, &SizeField::edited, this, [this](const QString &size, const QString &scale) {
        using namespace model::style_key;
        change({{isNode() ? kDiameter : kWidth, size},
                {isNode() ? kDiameterScale : kWidthScale, scale}},
               Steps::Joined);
    });
    connect(m_caption, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        change({{model::style_key::kCaption, text}}, Steps::Joined);
    });
    connect(m_icon, &QComboBox::activated, this, [this] {
        change({{model::style_key::kIcon, m_icon->currentData().toString()}}, Steps::Each);
    });
    connect(m_rule, &RuleRow::ruleWanted, this, &StylePanel::addRule);
    connect(m_reset, &QToolButton::clicked, this, &StylePanel::reset);
}

QSize StylePanel::sizeHint() const
{
    const QSize content = m_content->sizeHint();
    return {kPanelWidth, content.height() + layout()->itemAt(0)->sizeHint().height() + 16};
}

void StylePanel::showTarget(const model::StyleSelector &target)
{
    m_target = target;
    refresh();
}

void StylePanel::refresh()
{
    fillTargets();
    fillProperties();
    showValues();
}

void StylePanel::fillTargets()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_targets = styleTargets(m_view.scene(), m_styling.sheet());
    const auto isTarget = [this](const StyleTarget &t) { return t.selector == m_target; };
    if (std::none_of(m_targets.begin(), m_targets.end(), isTarget)) {
        // Gone with the graph or by an undo.
        m_target = model::baseSelector(m_target.kind);
    }
    m_targetBox->clear();
    for (const StyleTarget &target : m_targets)
        m_targetBox->addItem(sample(target), target.name);
    const auto now = std::find_if(m_targets.begin(), m_targets.end(), isTarget);
    m_targetBox->setCurrentIndex(static_cast<int>(now - m_targets.begin()));
}

void StylePanel::fillProperties()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const std::shared_ptr<const model::Graph> &graph = m_view.scene().graph();
    const QStringList names =
        graph ? model::propertyNames(*graph, m_target.kind, m_target.classes) : QStringList();
    const MetricChoice metrics = isNode() ? MetricChoice::Offered : MetricChoice::None;
    m_colour->setOperands(names, metrics);
    m_size->setOperands(names, metrics);
    m_rule->setProperties(names);
    m_caption->clear();
    m_caption->addItem(QString());
    for (const QString &name : names)
        m_caption->addItem(u'{' + name + u'}');
    m_caption->addItems({QStringLiteral("<type>"), QStringLiteral("<id>")});
}

void StylePanel::fillIcons()
{
    m_icon->clear();
    m_icon->addItem(tr("None"), QString());
    for (const NodeIcon &icon : nodeIcons())
        m_icon->addItem(nodeIconPreview(icon.id, palette().color(QPalette::WindowText)), icon.name,
                        icon.id);
}

void StylePanel::showValues()
{
    using namespace model::style_key;
    const QScopedValueRollback showing(m_isShowing, true);
    const auto value = [this](const QString &key) {
        return m_styling.sheet().value(m_target, key);
    };
    const bool isRule = !m_target.conditions.empty();
    m_form->setFieldVisible(m_palette, m_target == model::baseSelector(model::StyledKind::Node));
    chooseData(*m_palette, model::categoricalPalette(value(kLabelPalette)).id);
    m_colour->setValues(value(kColour), value(kColourScale));
    m_sizeLabel->setText(isNode() ? tr("Size") : tr("Width"));
    m_size->setRange(isNode() ? kDiameters : kWidths);
    m_size->setValues(value(isNode() ? kDiameter : kWidth),
                      value(isNode() ? kDiameterScale : kWidthScale));
    if (m_caption->currentText() != value(kCaption))
        m_caption->setEditText(value(kCaption));
    m_form->setFieldVisible(m_icon, isNode());
    m_icon->setCurrentIndex(std::max(0, m_icon->findData(value(kIcon))));
    m_reset->setText(isRule ? tr("Delete this rule") : tr("Reset this style"));
    m_reset->setEnabled(m_styling.sheet().find(m_target) != nullptr);
    updateGeometry();
}

void StylePanel::change(const std::vector<Value> &values, Steps steps)
{
    if (m_isShowing)
        return;
    model::StyleSheet sheet = m_styling.sheet();
    for (const Value &value : values)
        sheet.setValue(m_target, value.key, value.value);
    m_styling.edit(std::move(sheet), tr("Style of %1").arg(targetName(m_target)),
                   steps == Steps::Joined ? selectorText(m_target) + values.front().key
                                          : QString());
}

// A rule needs something to say; the colour says that it is there.
void StylePanel::addRule(const model::StyleCondition &condition)
{
    model::StyleSelector rule = m_target;
    rule.conditions.push_back(condition);
    model::StyleSheet sheet = m_styling.sheet();
    const auto colours = model::categoricalPalettes().front().colours;
    const auto rules = static_cast<std::size_t>(
        std::count_if(sheet.rules().begin(), sheet.rules().end(),
                      [](const model::StyleRule &r) { return !r.selector.conditions.empty(); }));
    sheet.setValue(rule, model::style_key::kColour,
                   QColor(colours[(6 + rules) % colours.size()]).name());
    m_target = rule;
    m_styling.edit(std::move(sheet), tr("Rule for %1").arg(targetName(rule)));
}

void StylePanel::reset()
{
    model::StyleSheet sheet = m_styling.sheet();
    sheet.remove(m_target);
    m_styling.edit(std::move(sheet), tr("Reset the style of %1").arg(targetName(m_target)));
}

void StylePanel::resetAll()
{
    m_styling.edit({}, tr("Reset all styles"));
}

void StylePanel::changeEvent(QEvent *event)
{
    GraphCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void StylePanel::updateColours()
{
    for (const Tool &tool : m_tools)
        tool.button->setIcon(graphIcon(tool.icon, palette().color(QPalette::WindowText)));
    const QScopedValueRollback showing(m_isShowing, true);
    fillIcons();
    showValues();
}

} // namespace ui
