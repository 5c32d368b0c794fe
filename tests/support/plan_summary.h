// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/writer.h"
#include "driver/protocol/responses.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace test
{

/// An operator of a plan as a server tells it; figures are left out when they are not set.
struct PlanStep {
    std::string type;
    std::string details;
    std::optional<double> estimatedRows;
    std::optional<std::int64_t> rows;
    std::optional<std::int64_t> dbHits;
    std::optional<std::int64_t> timeNs;
    std::vector<PlanStep> children;
};

inline void writeStep(bolt::PackStreamWriter &writer, const PlanStep &step)
{
    writer.map(4u + (step.rows ? 1u : 0u) + (step.dbHits ? 1u : 0u) + (step.timeNs ? 1u : 0u));
    writer.string("operatorType");
    writer.string(step.type);
    writer.string("identifiers");
    writer.list(1);
    writer.string("n");
    writer.string("args");
    writer.map(3u + (step.estimatedRows ? 1u : 0u));
    writer.string("Details");
    writer.string(step.details);
    writer.string("planner");
    writer.string("COST");
    writer.string("PipelineInfo");
    writer.string("Fused in Pipeline 0");
    if (step.estimatedRows) {
        writer.string("EstimatedRows");
        writer.floating(*step.estimatedRows);
    }
    const auto figure = [&writer](const char *key, std::optional<std::int64_t> value) {
        if (!value)
            return;
        writer.string(key);
        writer.integer(*value);
    };
    figure("rows", step.rows);
    figure("dbHits", step.dbHits);
    figure("time", step.timeNs);
    writer.string("children");
    writer.list(step.children.size());
    for (const PlanStep &child : step.children)
        writeStep(writer, child);
}

/// What a statement with this plan ended with; `key` is "plan" or "profile".
inline bolt::Summary planSummary(const char *key, const PlanStep &root)
{
    bolt::Summary summary;
    bolt::PackStreamWriter writer(summary.metadata);
    writer.map(1);
    writer.string(key);
    writeStep(writer, root);
    return summary;
}

} // namespace test
