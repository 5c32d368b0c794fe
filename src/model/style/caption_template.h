// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <QString>

namespace model
{

/// A caption of a style sheet for one element: {name} becomes the property's value (nothing where
/// there is none), <id> the element id, <type> the relationship's type or the node's first label;
/// the rest stays. Of long templates only the beginning is read. At most Graph::kMaxCaptionBytes code points. Any thread.
QString expandCaption(const QString &text, const Graph &graph, NodeIndex node);
QString expandCaption(const QString &text, const Graph &graph, EdgeIndex edge);

} // namespace model
