// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_runner.h"
#include "ui/graph/graph_scene.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui
{

/// What is still to be asked after an expansion: the relationships between the nodes that it has brought
/// and all others of the picture. Asked once the picture shows those nodes. A part of the explorer; GUI
/// thread.
class AddedConnector
{
public:
    /// An expansion has brought nodes that `shown` does not hold. `outcome` is what was said of it.
    void begin(const model::ExplorationAnswer &expansion, const model::Graph &shown,
               const QString &outcome);
    void drop() { m_expansion.reset(); }
    /// The picture shows the nodes; nothing was asked yet.
    bool isDue() const { return m_expansion && !m_expansion->isAsked; }
    bool isAsked() const { return m_expansion && m_expansion->isAsked; }

    /// What is to be asked; null when none of the nodes is drawn.
    model::ExplorationRunner::MakeRequest ask(const GraphScene &scene);
    /// What the expansion has brought; null when nothing is under way.
    std::shared_ptr<const model::Graph> elements() const;
    /// What to say when this has come of it, `edges` of them new; and the statements of both.
    QString outcome(const model::ExplorationAnswer &answer, std::size_t edges) const;
    model::ExplorationStatement statements(const model::ExplorationAnswer &answer) const;
    /// What was said of the expansion.
    QString expansionOutcome() const { return m_expansion ? m_expansion->outcome : QString(); }

private:
    struct Expansion {
        std::shared_ptr<const model::Graph> elements;
        model::ExplorationStatement statement;
        std::vector<std::string> newNodes;
        QString outcome;
        bool isAsked = false;
    };

    std::optional<Expansion> m_expansion;
};

} // namespace ui
