// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/pending_writes.h"

#include <array>

namespace model
{

namespace
{

constexpr std::array kCounters{
    &bolt::Counters::nodesCreated,         &bolt::Counters::nodesDeleted,
    &bolt::Counters::relationshipsCreated, &bolt::Counters::relationshipsDeleted,
    &bolt::Counters::propertiesSet,        &bolt::Counters::labelsAdded,
    &bolt::Counters::labelsRemoved,        &bolt::Counters::indexesAdded,
    &bolt::Counters::indexesRemoved,       &bolt::Counters::constraintsAdded,
    &bolt::Counters::constraintsRemoved,   &bolt::Counters::systemUpdates};

std::int64_t sumOf(const bolt::Counters &counters)
{
    std::int64_t sum = 0;
    for (const auto counter : kCounters)
        sum += counters.*counter;
    return sum;
}

} // namespace

void PendingWrites::add(const bolt::Summary &summary)
{
    ++statements;
    for (const auto counter : kCounters)
        counters.*counter += summary.counters.*counter;
    const bool isRead = summary.queryType == "r";
    const bool isCounted = sumOf(summary.counters) > 0;
    if (!isRead && !isCounted)
        ++silentStatements;
}

std::int64_t PendingWrites::changeCount() const
{
    return sumOf(counters);
}

} // namespace model
