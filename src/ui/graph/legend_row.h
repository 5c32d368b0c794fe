// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_kind.h"

#include <QAbstractButton>
#include <QColor>

namespace ui
{

/// One line of the legend: a sample of the drawing, a name and a count. Checked while its kind is
/// highlighted; works by mouse and by keys.
class LegendRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Sample : char { Disc, Ring, Arrow, DashedArrow };

    LegendRow(const GraphKind &kind, const QString &name, std::size_t count, QWidget *parent);

    /// So many of them are not of the result: they are counted apart.
    void setAdded(std::size_t added);

    const GraphKind &kind() const { return m_kind; }
    std::size_t count() const { return m_count; }
    /// "12", or "12 + 3" when three more were added.
    QString countText() const;
    void setSample(Sample sample, const QColor &colour);
    /// Not in the drawing, by the person's wish.
    void setHidden(bool isHidden);
    bool isKindHidden() const { return m_isHidden; }
    /// Where a press hides or shows the kind, and where it asks for its style.
    QRect eyeRect() const;
    QRect sampleRect() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void eyeClicked();
    /// With Alt, or twice: nothing but this kind.
    void onlyWanted();
    void sampleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintSample(QPainter &painter) const;
    void paintEye(QPainter &painter) const;

    GraphKind m_kind;
    std::size_t m_count;
    std::size_t m_added = 0;
    Sample m_sample = Sample::Disc;
    QColor m_colour;
    bool m_isHidden = false;
};

} // namespace ui
