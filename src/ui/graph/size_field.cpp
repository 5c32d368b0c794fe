// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/size_field.h"

#include "model/style/style_value.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

SizeField::SizeField(const Range &range, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_range(range)
    , m_mode(new QComboBox(this))
    , m_fixedRow(makeFixed())
    , m_scaleRows(makeScale())
{
    m_mode->setObjectName(QStringLiteral("sizeMode"));
    m_mode->setAccessibleName(accessibleName);
    m_mode->addItems({tr("Automatic"), tr("One size"), tr("By value")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_mode);
    layout->addWidget(m_fixedRow);
    layout->addWidget(m_scaleRows);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showMode();
        announce();
    });
    setRange(range);
    showMode();
}

QDoubleSpinBox *SizeField::makeSpin(QWidget *parent, const QString &name)
{
    auto *spin = new QDoubleSpinBox(parent);
    spin->setDecimals(1);
    spin->setSuffix(tr(" px"));
    spin->setAccessibleName(name);
    spin->setKeyboardTracking(false);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &SizeField::announce);
    return spin;
}

QWidget *SizeField::makeFixed()
{
    auto *row = new QWidget(this);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setObjectName(QStringLiteral("sizeSlider"));
    m_slider->setAccessibleName(tr("Size"));
    m_size = makeSpin(row, tr("Size in pixels"));
    m_size->setObjectName(QStringLiteral("sizeSpin"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_size);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_isShowing)
            m_size->setValue(value);
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_slider->setValue(qRound(value));
    });
    return row;
}

QWidget *SizeField::makeScale()
{
    auto *rows = new QWidget(this);
    m_operand = new QComboBox(rows);
    m_operand->setObjectName(QStringLiteral("sizeOperand"));
    m_operand->setAccessibleName(tr("Property or metric for the size"));
    m_kind = new QComboBox(rows);
    m_kind->setObjectName(QStringLiteral("sizeScale"));
    m_kind->setAccessibleName(tr("Scale of the size"));
    fillScaleKinds(*m_kind, CategoryChoice::None);
    for (QComboBox *box : {m_operand, m_kind}) {
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::currentIndexChanged, this, &SizeField::announce);
    }
    m_least = makeSpin(rows, tr("Smallest"));
    m_most = makeSpin(rows, tr("Largest"));
    auto *spins = new QHBoxLayout;
    spins->setSpacing(kTightSpacing);
    spins->addWidget(m_least, 1);
    spins->addWidget(new QLabel(tr("to"), rows));
    spins->addWidget(m_most, 1);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kTightSpacing);
    grid->addWidget(m_operand, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addLayout(spins, 1, 0, 1, 2);
    return rows;
}

void SizeField::setRange(const Range &range)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_range = range;
    m_slider->setRange(qRound(range.least), qRound(range.most));
    for (QDoubleSpinBox *spin : {m_size, m_least, m_most})
        spin->setRange(range.least, range.most);
    m_size->setValue(range.usual);
    m_least->setValue(range.usual / 2);
    m_most->setValue(std::min(range.most, range.usual * 2));
}

void SizeField::setOperands(const QStringList &properties, MetricChoice metrics)
{
    const QScopedValueRollback showing(m_isShowing, true);
    fillOperands(*m_operand, properties, metrics);
}

void SizeField::setValues(const QString &size, const QString &scale)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const auto length = model::parseStyleLength(size);
    const auto read = model::parseSizeScale(scale);
    m_mode->setCurrentIndex(read ? ByValue : length ? OneSize : Automatic);
    m_size->setValue(length.value_or(m_range.usual));
    m_slider->setValue(qRound(m_size->value()));
    if (read) {
        chooseOperand(*m_operand, read->operand);
        chooseData(*m_kind, static_cast<int>(read->kind));
        m_least->setValue(read->least);
        m_most->setValue(read->most);
    }
    showMode();
}

void SizeField::showMode()
{
    m_fixedRow->setVisible(m_mode->currentIndex() == OneSize);
    m_scaleRows->setVisible(m_mode->currentIndex() == ByValue);
}

void SizeField::announce()
{
    if (m_isShowing)
        return;
    switch (m_mode->currentIndex()) {
    case OneSize:
        Q_EMIT edited(model::styleLengthText(m_size->value()), {});
        break;
    case ByValue:
        if (const model::StyleOperand operand = chosenOperand(*m_operand);
            !operand.name.isEmpty()) {
            Q_EMIT edited({}, scaleText(model::SizeScale{
                                  static_cast<model::ScaleKind>(m_kind->currentData().toInt()),
                                  operand, m_least->value(), m_most->value()}));
        }
        break;
    default:
        Q_EMIT edited({}, {});
    }
}

} // namespace ui
