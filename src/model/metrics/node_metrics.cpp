// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metrics/node_metrics.h"

namespace model
{

QString metricId(Metric metric)
{
    switch (metric) {
    case Metric::Degree:
        return QStringLiteral("degree");
    case Metric::PageRank:
        return QStringLiteral("pagerank");
    case Metric::Betweenness:
        return QStringLiteral("betweenness");
    case Metric::Component:
        return QStringLiteral("component");
    case Metric::Community:
        return QStringLiteral("community");
    }
    return {};
}

bool isGrouping(Metric metric)
{
    return metric == Metric::Component || metric == Metric::Community;
}

} // namespace model
