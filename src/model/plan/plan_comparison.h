// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace model
{

/// How an operator fares in the other plan.
enum class PlanFate : std::uint8_t {
    Same,    ///< there as well, and its known figures are equal
    Changed, ///< there as well, with other details or figures
    Only,    ///< not there
};

/// Which operators of two plans stand for the same step: those of the same name, in the same order
/// (the longest common subsequence). A plain value.
struct PlanComparison {
    /// For each operator of the first plan, its counterpart; and the other way round.
    std::vector<std::optional<std::size_t>> inSecond;
    std::vector<std::optional<std::size_t>> inFirst;
    std::vector<PlanFate> fatesOfFirst;
    std::vector<PlanFate> fatesOfSecond;
};

/// Of plans so large that comparing would take too long, the first operators only are matched.
PlanComparison comparePlans(const Plan &first, const Plan &second);

} // namespace model
