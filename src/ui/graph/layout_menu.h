// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_view.h"

#include <QMenu>

namespace ui
{

/// The ways to arrange the nodes of a view; those by value offer the properties that its nodes have.
/// Filled when it is about to be shown. GUI thread only.
class LayoutMenu : public QMenu
{
    Q_OBJECT

public:
    LayoutMenu(GraphView &view, QWidget *parent);

Q_SIGNALS:
    /// The person has chosen; the view has it already.
    void layoutChosen(const ui::GraphLayout &layout);

private:
    void fill();
    void addKind(model::LayoutKind kind, const QString &text, const QString &tip);
    void addChoice(QMenu &menu, const QString &text, const GraphLayout &layout);
    void addCoordinates(const model::PlacingProperties &properties);
    void addPairs(QMenu &menu, const std::vector<std::string> &numbers);
    void addProperties(const model::PlacingProperties &properties);
    void choose(GraphLayout layout);

    GraphView &m_view;
};

} // namespace ui
