// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/metadata.h"
#include "driver/protocol/responses.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bolt
{

namespace
{

constexpr std::array<std::pair<std::string_view, std::int64_t Counters::*>, 11> kCounterKeys{{
    {"nodes-created", &Counters::nodesCreated},
    {"nodes-deleted", &Counters::nodesDeleted},
    {"relationships-created", &Counters::relationshipsCreated},
    {"relationships-deleted", &Counters::relationshipsDeleted},
    {"properties-set", &Counters::propertiesSet},
    {"labels-added", &Counters::labelsAdded},
    {"labels-removed", &Counters::labelsRemoved},
    {"indexes-added", &Counters::indexesAdded},
    {"indexes-removed", &Counters::indexesRemoved},
    {"constraints-added", &Counters::constraintsAdded},
    {"constraints-removed", &Counters::constraintsRemoved},
}};

Counters readCounters(const BoltMap &stats)
{
    Counters counters;
    for (const auto &[key, member] : kCounterKeys)
        counters.*member = integerAt(stats, key).value_or(0);
    counters.systemUpdates = integerAt(stats, "system-updates").value_or(0);
    counters.saysUpdates = booleanAt(stats, "contains-updates");
    counters.saysSystemUpdates = booleanAt(stats, "contains-system-updates");
    return counters;
}

/// An entry of `notifications` (up to Bolt 5.4).
Notification readNotification(const BoltMap &map)
{
    return {textAt(map, "code"),        textAt(map, "title"),    textAt(map, "description"),
            textAt(map, "severity"),    textAt(map, "category"), {},
            positionAt(map, "position")};
}

/// The same as a status, as servers from Bolt 5.6 on would send it.
StatusObject madeUpStatus(const BoltMap &map)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kRecordKeys{{
        {"category", "_classification"},
        {"severity", "_severity"},
        {"position", "_position"},
    }};
    StatusObject status;
    status.isNotification = true;
    status.severity = textAt(map, "severity");
    status.classification = textAt(map, "category");
    status.position = positionAt(map, "position");
    status.description = textAt(map, "description");
    const bool isWarning = status.severity == "WARNING";
    status.status = isWarning ? "01N42" : "03N42";
    if (status.description.empty())
        status.description = isWarning ? "warn: unknown warning" : "info: unknown notification";
    std::vector<RecordEntry> own;
    for (const auto &[key, recordKey] : kRecordKeys) {
        if (const auto value = map.find(key))
            own.emplace_back(recordKey, *value);
    }
    status.diagnosticRecord = diagnosticRecord(std::nullopt, own);
    return status;
}

StatusObject madeUpOutcome(ResultShape shape)
{
    StatusObject status;
    if (shape.hasRecords) {
        status.status = "00000";
        status.description = "note: successful completion";
    } else if (shape.hasColumns) {
        status.status = "02000";
        status.description = "note: no data";
    } else {
        status.status = "00001";
        status.description = "note: successful completion - omitted result";
    }
    status.diagnosticRecord = diagnosticRecord(std::nullopt);
    return status;
}

/// An entry of `statuses` (from Bolt 5.6). Those with a code are notifications.
StatusObject readStatus(const BoltMap &map)
{
    StatusObject status;
    status.isNotification = !textAt(map, "neo4j_code").empty();
    status.status = textAt(map, "gql_status");
    status.description = textAt(map, "status_description");
    const auto record = mapAt(map, "diagnostic_record");
    if (record) {
        status.severity = textAt(*record, "_severity");
        status.classification = textAt(*record, "_classification");
        status.position = positionAt(*record, "_position");
    }
    status.diagnosticRecord = diagnosticRecord(record);
    return status;
}

Notification notificationOf(const BoltMap &map, const StatusObject &status)
{
    return {textAt(map, "neo4j_code"),
            textAt(map, "title"),
            textAt(map, "description"),
            status.severity,
            status.classification,
            status.status,
            status.position};
}

/// ISO GQL: no data, then warnings, then success, then informations.
int weightOf(const StatusObject &status)
{
    constexpr std::array<std::string_view, 4> kLightestFirst{"03", "00", "01", "02"};
    const auto at = std::ranges::find(kLightestFirst, std::string_view(status.status).substr(0, 2));
    return at == kLightestFirst.end() ? -1 : static_cast<int>(at - kLightestFirst.begin());
}

void readStatuses(const BoltList &list, Summary &summary)
{
    for (const ValueView item : list) {
        if (item.kind() != Kind::Map)
            continue;
        const BoltMap map = item.asMap();
        summary.statuses.push_back(readStatus(map));
        if (summary.statuses.back().isNotification)
            summary.notifications.push_back(notificationOf(map, summary.statuses.back()));
    }
}

void readNotifications(const std::optional<BoltList> &list, ResultShape shape, Summary &summary)
{
    if (list) {
        for (const ValueView item : *list) {
            if (item.kind() != Kind::Map)
                continue;
            summary.notifications.push_back(readNotification(item.asMap()));
            summary.statuses.push_back(madeUpStatus(item.asMap()));
        }
    }
    summary.statuses.push_back(madeUpOutcome(shape));
    std::ranges::stable_sort(summary.statuses, std::ranges::greater(), weightOf);
}

} // namespace

bool Counters::containsUpdates() const
{
    return saysUpdates.value_or(std::ranges::any_of(
        kCounterKeys, [this](const auto &entry) { return this->*entry.second > 0; }));
}

bool Counters::containsSystemUpdates() const
{
    return saysSystemUpdates.value_or(systemUpdates > 0);
}

Summary readSummary(std::span<const std::uint8_t> wire, ResultShape shape)
{
    const BoltMap metadata = ValueView::fromWire(wire.data()).asMap();
    Summary summary;
    summary.queryType = textAt(metadata, "type");
    summary.database = textAt(metadata, "db");
    summary.bookmark = textAt(metadata, "bookmark");
    summary.availableAfterMs = integerAt(metadata, "t_first").value_or(-1);
    summary.consumedAfterMs = integerAt(metadata, "t_last").value_or(-1);
    if (const auto stats = mapAt(metadata, "stats"))
        summary.counters = readCounters(*stats);
    const auto statuses = listAt(metadata, "statuses");
    const auto notifications = listAt(metadata, "notifications");
    summary.hasNotificationList = statuses || notifications;
    if (statuses)
        readStatuses(*statuses, summary);
    else
        readNotifications(notifications, shape, summary);
    summary.metadata.assign(wire.begin(), wire.end());
    return summary;
}

} // namespace bolt
