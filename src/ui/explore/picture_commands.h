// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_change.h"
#include "ui/graph/graph_places.h"

#include <QUndoCommand>

#include <memory>
#include <vector>

/// Steps of an exploration's history. Each keeps where the nodes were before it and after it, so that
/// undo and redo come back to the same picture.
namespace ui
{

class Exploration;

/// Changes what is shown. One that continues the change before it becomes a part of that step.
class ChangeCommand : public QUndoCommand
{
public:
    /// `continued` are the elements whose adding it continues; null: it is a step of its own.
    ChangeCommand(Exploration &exploration, std::shared_ptr<const model::GraphChange> change,
                  const QString &text, std::shared_ptr<const model::Graph> continued);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    struct Part {
        std::shared_ptr<const model::GraphChange> change;
        QString text;
    };

    Exploration &m_exploration;
    std::vector<Part> m_parts;
    std::shared_ptr<const model::Graph> m_continued;
    GraphPlaces m_before;
    GraphPlaces m_after; ///< known once it has been undone
};

/// Moves nodes: the person has done so already when it is pushed.
class PlacesCommand : public QUndoCommand
{
public:
    PlacesCommand(Exploration &exploration, const GraphPlaces &before, const QString &text);

    void redo() override;
    void undo() override;

private:
    Exploration &m_exploration;
    GraphPlaces m_before;
    GraphPlaces m_after; ///< known once it has been undone
};

} // namespace ui
