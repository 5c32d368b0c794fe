// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"

#include "driver/value/encode.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace model
{

namespace
{

using bolt::BoltMap;
using bolt::Kind;
using bolt::ValueView;

constexpr std::size_t kLongestArgument = 20'000;

QString textOf(const ValueView &value)
{
    QString text;
    appendValueText(text, value, {kLongestArgument});
    return text;
}

QString stringAt(const BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    return value && value->kind() == Kind::String ? textOf(*value) : QString();
}

std::optional<std::int64_t> integerOf(const std::optional<ValueView> &value)
{
    if (value && value->kind() == Kind::Integer)
        return value->asInteger();
    return std::nullopt;
}

std::optional<double> numberOf(const std::optional<ValueView> &value)
{
    if (value && value->kind() == Kind::Float && std::isfinite(value->asFloat()))
        return value->asFloat();
    if (value && value->kind() == Kind::Integer)
        return static_cast<double>(value->asInteger());
    return std::nullopt;
}

/// A measured figure stands beside the arguments, among them, or in both places.
std::optional<std::int64_t> measured(const BoltMap &step, const std::optional<BoltMap> &arguments,
                                     std::string_view key, std::string_view argument)
{
    if (const auto value = integerOf(step.find(key)))
        return value;
    return arguments ? integerOf(arguments->find(argument)) : std::nullopt;
}

/// Arguments that have fields of their own, or repeat the whole plan.
bool isTakenElsewhere(std::string_view key)
{
    constexpr std::array<std::string_view, 9> kKnown = {
        "Details", "EstimatedRows", "Rows",
        "DbHits",  "PageCacheHits", "PageCacheMisses",
        "Time",    "Memory",        "string-representation"};
    return std::ranges::find(kKnown, key) != kKnown.end();
}

void readArguments(const BoltMap &arguments, PlanOperator &step)
{
    step.details = stringAt(arguments, "Details");
    step.estimatedRows = numberOf(arguments.find("EstimatedRows"));
    step.memoryBytes = integerOf(arguments.find("Memory"));
    for (const BoltMap::Entry &entry : arguments) {
        if (!isTakenElsewhere(entry.key))
            step.arguments.emplace_back(
                QString::fromUtf8(entry.key.data(), qsizetype(entry.key.size())),
                textOf(entry.value));
    }
}

PlanOperator readOperator(const BoltMap &map)
{
    PlanOperator step;
    const QString type = stringAt(map, "operatorType");
    step.name = type.section(u'@', 0, 0);
    step.database = type.section(u'@', 1);
    if (const auto names = map.find("identifiers"); names && names->kind() == Kind::List) {
        for (const ValueView &name : names->asList())
            step.identifiers << textOf(name);
    }
    std::optional<BoltMap> arguments;
    if (const auto found = map.find("args"); found && found->kind() == Kind::Map)
        arguments = found->asMap();
    if (arguments)
        readArguments(*arguments, step);
    step.rows = measured(map, arguments, "rows", "Rows");
    step.dbHits = measured(map, arguments, "dbHits", "DbHits");
    step.pageCacheHits = measured(map, arguments, "pageCacheHits", "PageCacheHits");
    step.pageCacheMisses = measured(map, arguments, "pageCacheMisses", "PageCacheMisses");
    step.timeNs = measured(map, arguments, "time", "Time");
    return step;
}

/// Recurses as deep as the metadata is nested, which the driver has bounded.
void readTree(const BoltMap &map, std::size_t parent, std::size_t depth, Plan &plan)
{
    if (plan.operators.size() == Plan::kMostOperators) {
        plan.isCut = true;
        return;
    }
    const std::size_t index = plan.operators.size();
    plan.operators.push_back(readOperator(map));
    plan.operators.back().parent = parent;
    plan.operators.back().depth = depth;
    if (index != parent)
        plan.operators[parent].children.push_back(index);
    const auto children = map.find("children");
    if (!children || children->kind() != Kind::List)
        return;
    for (const ValueView &child : children->asList()) {
        if (child.kind() == Kind::Map)
            readTree(child.asMap(), index, depth + 1, plan);
    }
}

bool isOfLargest(PlanFigure figure)
{
    return figure == PlanFigure::Memory || figure == PlanFigure::Rows ||
           figure == PlanFigure::EstimatedRows;
}

} // namespace

std::optional<double> PlanOperator::figure(PlanFigure figure) const
{
    const auto number = [](std::optional<std::int64_t> value) -> std::optional<double> {
        if (!value)
            return std::nullopt;
        return static_cast<double>(*value);
    };
    switch (figure) {
    case PlanFigure::EstimatedRows:
        return estimatedRows;
    case PlanFigure::Rows:
        return number(rows);
    case PlanFigure::DbHits:
        return number(dbHits);
    case PlanFigure::PageCacheHits:
        return number(pageCacheHits);
    case PlanFigure::PageCacheMisses:
        return number(pageCacheMisses);
    case PlanFigure::Time:
        return number(timeNs);
    case PlanFigure::Memory:
        return number(memoryBytes);
    }
    return std::nullopt;
}

std::optional<double> PlanOperator::misestimate() const
{
    if (!estimatedRows || !rows)
        return std::nullopt;
    return std::max(1.0, static_cast<double>(*rows)) / std::max(1.0, *estimatedRows);
}

bool isMisestimated(const PlanOperator &step)
{
    const auto ratio = step.misestimate();
    return ratio && (*ratio >= kMisestimateLimit || *ratio <= 1 / kMisestimateLimit);
}

std::optional<double> Plan::total(PlanFigure figure) const
{
    std::optional<double> total;
    for (const PlanOperator &step : operators) {
        if (const auto value = step.figure(figure))
            total = figure == PlanFigure::Memory ? std::max(total.value_or(0), *value)
                                                 : total.value_or(0) + *value;
    }
    return total;
}

double Plan::share(std::size_t step, PlanFigure figure) const
{
    double whole = 0;
    for (const PlanOperator &other : operators) {
        const double value = other.figure(figure).value_or(0);
        whole = isOfLargest(figure) ? std::max(whole, value) : whole + value;
    }
    const double own = operators[step].figure(figure).value_or(0);
    return whole > 0 ? std::clamp(own / whole, 0.0, 1.0) : 0;
}

PlanFigure Plan::costliestFigure() const
{
    for (const PlanFigure figure : {PlanFigure::DbHits, PlanFigure::Time, PlanFigure::Rows}) {
        if (total(figure).value_or(0) > 0)
            return figure;
    }
    return PlanFigure::EstimatedRows;
}

std::optional<Plan> readPlan(const bolt::Summary &summary)
{
    if (summary.metadata.empty())
        return std::nullopt;
    const BoltMap metadata = ValueView::fromWire(summary.metadata.data()).asMap();
    Plan plan;
    auto root = metadata.find("profile");
    plan.kind = root ? Plan::Kind::Measured : Plan::Kind::Estimated;
    if (!root)
        root = metadata.find("plan");
    if (!root || root->kind() != Kind::Map)
        return std::nullopt;
    readTree(root->asMap(), 0, 0, plan);
    if (const auto arguments = root->asMap().find("args");
        arguments && arguments->kind() == Kind::Map) {
        plan.planner = stringAt(arguments->asMap(), "planner");
        plan.runtime = stringAt(arguments->asMap(), "runtime");
    }
    bolt::PackStreamWriter writer(plan.wire);
    bolt::encodeValue(*root, writer);
    return plan;
}

} // namespace model
