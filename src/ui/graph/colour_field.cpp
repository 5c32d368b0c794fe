// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/colour_field.h"

#include "model/style/palettes.h"
#include "model/style/style_value.h"
#include "ui/graph/swatch_button.h"
#include "ui/theme/metrics.h"

#include <QColorDialog>
#include <QComboBox>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kSwatchesARow = 8;

model::ScaleKind kindOf(const QComboBox &box)
{
    return static_cast<model::ScaleKind>(box.currentData().toInt());
}

} // namespace

ColourField::ColourField(QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_swatchRows(makeSwatches())
    , m_scaleRows(makeScale())
{
    m_mode->setObjectName(QStringLiteral("colourMode"));
    m_mode->setAccessibleName(tr("Colour"));
    m_mode->addItems({tr("Automatic"), tr("One colour"), tr("By value")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_mode);
    layout->addWidget(m_swatchRows);
    layout->addWidget(m_scaleRows);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        if (m_mode->currentIndex() == OneColour && m_colour.isEmpty())
            m_colour = m_swatches.front()->colour().name();
        showMode();
        announce();
    });
    showMode();
}

QWidget *ColourField::makeSwatches()
{
    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    std::vector<QRgb> colours(model::categoricalPalettes().front().colours.begin(),
                              model::categoricalPalettes().front().colours.end());
    colours.insert(colours.end(), model::browserColours().begin(), model::browserColours().end());
    for (const QRgb colour : colours) {
        auto *swatch = new SwatchButton(QColor(colour), rows);
        const auto place = static_cast<int>(m_swatches.size());
        grid->addWidget(swatch, place / kSwatchesARow, place % kSwatchesARow);
        connect(swatch, &SwatchButton::clicked, this,
                [this, swatch] { chooseColour(swatch->colour()); });
        m_swatches.push_back(swatch);
    }
    auto *other = new QToolButton(rows);
    other->setObjectName(QStringLiteral("otherColour"));
    other->setText(tr("Other colour…"));
    connect(other, &QToolButton::clicked, this, &ColourField::askColour);
    grid->addWidget(other, 3, 0, 1, kSwatchesARow, Qt::AlignLeft);
    return rows;
}

QWidget *ColourField::makeScale()
{
    auto *rows = new QWidget(this);
    m_operand = new QComboBox(rows);
    m_operand->setObjectName(QStringLiteral("colourOperand"));
    m_operand->setAccessibleName(tr("Property or metric for the colour"));
    m_kind = new QComboBox(rows);
    m_kind->setObjectName(QStringLiteral("colourScale"));
    m_kind->setAccessibleName(tr("Scale of the colour"));
    fillScaleKinds(*m_kind, CategoryChoice::Offered);
    m_palette = new QComboBox(rows);
    m_palette->setObjectName(QStringLiteral("colourPalette"));
    m_palette->setAccessibleName(tr("Palette"));
    fillPalettes(*m_palette, model::ScaleKind::Categorical);
    for (QComboBox *box : {m_operand, m_kind, m_palette})
        box->setMinimumContentsLength(6);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kTightSpacing);
    grid->addWidget(m_operand, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_palette, 1, 0, 1, 2);
    connect(m_operand, &QComboBox::currentIndexChanged, this, &ColourField::announce);
    connect(m_palette, &QComboBox::currentIndexChanged, this, &ColourField::announce);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        {
            const QScopedValueRollback showing(m_isShowing, true);
            fillPalettes(*m_palette, kindOf(*m_kind));
        }
        announce();
    });
    return rows;
}

void ColourField::setOperands(const QStringList &properties, MetricChoice metrics)
{
    const QScopedValueRollback showing(m_isShowing, true);
    fillOperands(*m_operand, properties, metrics);
}

void ColourField::setValues(const QString &colour, const QString &scale)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_colour = colour;
    const auto read = model::parseColourScale(scale);
    m_mode->setCurrentIndex(read ? ByValue : colour.isEmpty() ? Automatic : OneColour);
    if (read) {
        chooseOperand(*m_operand, read->operand);
        chooseData(*m_kind, static_cast<int>(read->kind));
        fillPalettes(*m_palette, read->kind);
        chooseData(*m_palette, read->palette);
    }
    showMode();
}

void ColourField::chooseColour(const QColor &colour)
{
    m_colour = colour.name();
    showMode();
    announce();
}

void ColourField::askColour()
{
    const auto now = model::parseStyleColour(m_colour);
    auto *dialog = new QColorDialog(now.value_or(m_swatches.front()->colour()), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColourField::chooseColour);
    dialog->open();
}

void ColourField::showMode()
{
    m_swatchRows->setVisible(m_mode->currentIndex() == OneColour);
    m_scaleRows->setVisible(m_mode->currentIndex() == ByValue);
    const auto colour = model::parseStyleColour(m_colour);
    for (SwatchButton *swatch : m_swatches)
        swatch->setChecked(colour && swatch->colour() == *colour);
}

void ColourField::announce()
{
    if (m_isShowing)
        return;
    switch (m_mode->currentIndex()) {
    case OneColour:
        Q_EMIT edited(m_colour, {});
        break;
    case ByValue:
        // The colour stays for elements without a value, and for programs without scales.
        if (const model::StyleOperand operand = chosenOperand(*m_operand);
            !operand.name.isEmpty()) {
            Q_EMIT edited(m_colour,
                          scaleText(model::ColourScale{kindOf(*m_kind), operand,
                                                       m_palette->currentData().toString()}));
        }
        break;
    default:
        Q_EMIT edited({}, {});
    }
}

} // namespace ui
