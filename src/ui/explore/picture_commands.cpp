// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/picture_commands.h"

#include "ui/explore/exploration.h"

namespace ui
{

namespace
{

constexpr int kChangeId = 0xC4A;

} // namespace

ChangeCommand::ChangeCommand(Exploration &exploration,
                             std::shared_ptr<const model::GraphChange> change, const QString &text,
                             std::shared_ptr<const model::Graph> continued)
    : QUndoCommand(text)
    , m_exploration(exploration)
    , m_parts{{std::move(change), text}}
    , m_continued(std::move(continued))
{
}

void ChangeCommand::redo()
{
    m_before = m_exploration.places();
    for (const Part &part : m_parts)
        m_exploration.append(part.change, part.text, m_after);
}

void ChangeCommand::undo()
{
    m_after = m_exploration.places();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_exploration.removeLast(m_before);
}

int ChangeCommand::id() const
{
    return kChangeId;
}

bool ChangeCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const ChangeCommand *>(next);
    const auto *added = std::get_if<model::AddElements>(m_parts.front().change.get());
    if (!added || !other->m_continued || added->elements != other->m_continued)
        return false;
    m_parts.insert(m_parts.end(), other->m_parts.begin(), other->m_parts.end());
    return true;
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
