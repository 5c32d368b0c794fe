// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/scale_choices.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSlider;

namespace ui
{

/// How elements get their size (a node's diameter, a relationship's width): by themselves, one for
/// all, or by a property or metric. Values are those of style sheets.
class SizeField : public QWidget
{
    Q_OBJECT

public:
    struct Range {
        double least;
        double most;
        double usual; ///< where a first choice begins
    };

    SizeField(const Range &range, const QString &accessibleName, QWidget *parent);

    void setRange(const Range &range);
    void setOperands(const QStringList &properties, MetricChoice metrics);
    /// Shows values of a size and its scale, either may be empty; no signal.
    void setValues(const QString &size, const QString &scale);

Q_SIGNALS:
    void edited(const QString &size, const QString &scale);

private:
    enum Mode { Automatic, OneSize, ByValue };

    QWidget *makeFixed();
    QWidget *makeScale();
    QDoubleSpinBox *makeSpin(QWidget *parent, const QString &name);
    void showMode();
    void announce();

    Range m_range;
    QComboBox *m_mode;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QWidget *m_fixedRow;
    QComboBox *m_operand = nullptr;
    QComboBox *m_kind = nullptr;
    QDoubleSpinBox *m_least = nullptr;
    QDoubleSpinBox *m_most = nullptr;
    QWidget *m_scaleRows;
    bool m_isShowing = false; ///< values from outside are no edits
};

} // namespace ui
