// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/requests.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace bolt
{

/// The home databases that servers have told, by user. A guess: it picks the server, and the
/// statement leaves the database open, so that a home that has moved meanwhile only costs a detour.
class HomeDatabaseCache
{
public:
    /// The impersonated user, or else the one of the session; none: the driver's own.
    using User = std::pair<std::string, std::string>;

    static User userOf(const std::optional<std::string> &impersonated,
                       const std::optional<AuthToken> &auth)
    {
        if (impersonated)
            return {"impersonated", *impersonated};
        if (auth)
            return {auth->scheme, auth->principal.value_or(std::string())};
        return {};
    }

    std::optional<std::string> find(const User &user) const
    {
        const auto entry = m_databases.find(user);
        return entry == m_databases.end() ? std::nullopt : std::optional(entry->second);
    }
    void learn(const User &user, const std::string &database)
    {
        if (m_databases.size() >= kMaxUsers)
            m_databases.clear();
        m_databases[user] = database;
    }

private:
    static constexpr std::size_t kMaxUsers = 1000;

    std::map<User, std::string> m_databases;
};

} // namespace bolt
