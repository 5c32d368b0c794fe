// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/picture_commands.h"

#include "ui/explore/exploration.h"

namespace ui
{

ChangeCommand::ChangeCommand(Exploration &exploration,
                             std::shared_ptr<const model::GraphChange> change, const QString &text)
    : QUndoCommand(text)
    , m_exploration(exploration)
    , m_change(std::move(change))
{
}

void ChangeCommand::redo()
{
    m_before = m_exploration.places();
    m_exploration.append(m_change, text(), m_after);
}

void ChangeCommand::undo()
{
    m_after = m_exploration.places();
    m_exploration.removeLast(m_before);
}

PlacesCommand::PlacesCommand(Exploration &exploration, const GraphPlaces &before,
                             const QString &text)
    : QUndoCommand(text)
    , m_exploration(exploration)
    , m_before(before)
{
}

void PlacesCommand::redo()
{
    if (m_after.areKnown())
        m_exploration.setPlaces(m_after);
}

void PlacesCommand::undo()
{
    m_after = m_exploration.places();
    m_exploration.setPlaces(m_before);
}

} // namespace ui
