// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_style.h"

#include <QFrame>

namespace ui
{

/// A rounded sheet that floats over the graph view: the ground of legend, tool strip and notice.
class GraphCard : public QFrame
{
    Q_OBJECT

public:
    explicit GraphCard(QWidget *parent);

    const GraphTheme &theme() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
