// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/scale_choices.h"

#include <QColor>
#include <QWidget>

#include <vector>

class QComboBox;

namespace ui
{

class SwatchButton;

/// How elements get their colour: by themselves, one for all, or by a property or metric. Values are
/// those of style sheets.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    explicit ColourField(QWidget *parent);

    void setOperands(const QStringList &properties, MetricChoice metrics);
    /// Shows values of color and color-scale, either may be empty; no signal.
    void setValues(const QString &colour, const QString &scale);

Q_SIGNALS:
    void edited(const QString &colour, const QString &scale);

private:
    enum Mode { Automatic, OneColour, ByValue };

    QWidget *makeSwatches();
    QWidget *makeScale();
    void chooseColour(const QColor &colour);
    void askColour();
    void showMode();
    void announce();

    QComboBox *m_mode;
    std::vector<SwatchButton *> m_swatches;
    QWidget *m_swatchRows;
    QComboBox *m_operand = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_palette = nullptr;
    QWidget *m_scaleRows;
    QString m_colour;         ///< as the sheet has it
    bool m_isShowing = false; ///< values from outside are no edits
};

} // namespace ui
