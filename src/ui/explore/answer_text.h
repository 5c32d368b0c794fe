// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_runner.h"

#include <QString>

namespace ui
{

/// "1 node", "2,000 nodes".
QString nodesText(std::size_t count);
QString relationshipsText(std::size_t count);

/// A caption on one line, cut where it is long.
QString shortName(const QString &caption);

/// What of an answer a picture does not show yet.
struct AnswerNews {
    std::size_t nodes = 0;
    std::size_t edges = 0;

    bool isEmpty() const { return nodes + edges == 0; }
};

AnswerNews newsIn(const model::Graph &elements, const model::Graph &shown);

/// What came of a request, as rich text; with a link where a next page can be had.
QString answerText(const model::ExplorationAnswer &answer, const AnswerNews &news, int pageSize);

/// The element ids of the nodes that are news.
std::vector<std::string> newNodesIn(const model::Graph &elements, const model::Graph &shown);

} // namespace ui
