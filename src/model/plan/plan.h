// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/responses.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace model
{

/// A figure of an operator. What the server leaves out is not there: it is not 0.
enum class PlanFigure : std::uint8_t {
    EstimatedRows,
    Rows,
    DbHits,
    PageCacheHits,
    PageCacheMisses,
    Time,   ///< nanoseconds
    Memory, ///< bytes, at most at a time
};
inline constexpr std::size_t kPlanFigures = 7;

/// One step of a plan.
struct PlanOperator {
    QString name;     ///< without the database: "NodeByLabelScan"
    QString database; ///< behind the @ of its type, or empty
    QString details;
    QStringList identifiers;
    std::optional<double> estimatedRows;
    std::optional<std::int64_t> rows;
    std::optional<std::int64_t> dbHits;
    std::optional<std::int64_t> pageCacheHits;
    std::optional<std::int64_t> pageCacheMisses;
    std::optional<std::int64_t> timeNs;
    std::optional<std::int64_t> memoryBytes;
    /// All that the server tells besides, as text, in its order.
    std::vector<std::pair<QString, QString>> arguments;
    std::size_t parent = 0; ///< the root is its own
    std::size_t depth = 0;
    std::vector<std::size_t> children;

    std::optional<double> figure(PlanFigure figure) const;
    /// Actual by estimated rows, each counted as 1 at least; nothing when one is not known.
    std::optional<double> misestimate() const;
};

/// How far actual rows may be from the estimate, either way, before it is worth a look.
inline constexpr double kMisestimateLimit = 10;
bool isMisestimated(const PlanOperator &step);

/// What the server means to do for a statement (EXPLAIN), or did (PROFILE). The root, which gives
/// the rows out, comes first, and each operator before its children. A plain value; any thread.
struct Plan {
    enum class Kind : std::uint8_t { Estimated, Measured };

    Kind kind = Kind::Estimated;
    std::vector<PlanOperator> operators; ///< never empty
    QString planner;
    QString runtime;
    bool isCut = false;             ///< it had more than kMostOperators
    std::vector<std::uint8_t> wire; ///< as it came: a PackStream map

    static constexpr std::size_t kMostOperators = 5000;

    /// Of all operators that tell it; nothing when none does. Of Memory the largest.
    std::optional<double> total(PlanFigure figure) const;
    bool has(PlanFigure figure) const { return total(figure).has_value(); }
    /// The share of an operator in the total, 0 to 1. Of Rows and Memory: in the largest.
    double share(std::size_t step, PlanFigure figure) const;
    /// What says most about the cost: hits, else time, else rows, else the estimate.
    PlanFigure costliestFigure() const;
};

/// The plan in what the server told at the end; nothing when there is none in Neo4j's form.
std::optional<Plan> readPlan(const bolt::Summary &summary);

} // namespace model
