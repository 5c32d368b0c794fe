// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/result_handle.h"

#include "model/query/janitor.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace model
{

namespace
{

/// The results that somebody still holds, to add up what they cost.
class Registry
{
public:
    static Registry &instance()
    {
        static Registry registry;
        return registry;
    }
    void add(const bolt::ResultSet *result)
    {
        const std::lock_guard lock(m_mutex);
        m_results.push_back(result);
    }
    void remove(const bolt::ResultSet *result)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_results, result);
    }
    ResultTotals totals() const
    {
        const std::lock_guard lock(m_mutex);
        ResultTotals totals{m_results.size(), 0};
        for (const bolt::ResultSet *result : m_results)
            totals.bytes += result->bytesHeld();
        return totals;
    }

private:
    mutable std::mutex m_mutex; ///< guards m_results
    std::vector<const bolt::ResultSet *> m_results;
};

} // namespace

ResultHandle makeResultHandle(std::shared_ptr<const bolt::ResultSet> result)
{
    const bolt::ResultSet *raw = result.get();
    Registry::instance().add(raw);
    return ResultHandle(raw, [owned = std::move(result)](const bolt::ResultSet *gone) mutable {
        Registry::instance().remove(gone);
        Janitor::instance().post([last = std::move(owned)] {});
    });
}

ResultTotals liveResults()
{
    return Registry::instance().totals();
}

} // namespace model
