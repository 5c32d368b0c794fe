// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace ui
{

/// Counts as bars side by side, with what the first and the last stand for below. GUI thread.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    BarChart(std::vector<std::uint64_t> counts, QString first, QString last,
             QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const std::vector<std::uint64_t> m_counts;
    const QString m_first;
    const QString m_last;
};

} // namespace ui
