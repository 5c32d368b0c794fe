// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"
#include "model/connections/store_error.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace model
{

// The saved connections in a JSON file that only its owner can read (mode 0600). The file appears
// whole or not at all, is locked while it changes, and each change starts from the file as it is
// then, so that two programs do not undo each other's work. A damaged file is renamed to .bad and
// reported; a file of a newer format is shown but never written.
// Owned by the application; GUI thread (the file is a few kilobytes).
class ProfileStore
{
public:
    explicit ProfileStore(const QString &path = defaultPath());

    // $XDG_CONFIG_HOME/lightningbolt/connections.json
    static QString defaultPath();

    [[nodiscard]] std::optional<StoreError> load();

    const std::vector<ConnectionProfile> &profiles() const { return m_profiles; }
    // Groups in their order, behind those that are in none.
    std::vector<ConnectionProfile> byGroup() const;
    const ConnectionProfile *find(const QString &id) const;

    // Adds the profile, or replaces the one with its id.
    [[nodiscard]] std::optional<StoreError> put(const ConnectionProfile &profile);
    [[nodiscard]] std::optional<StoreError> remove(const QString &id);

private:
    template <typename Change>
    std::optional<StoreError> change(Change apply);
    std::optional<StoreError> read(const QByteArray &bytes);
    std::optional<StoreError> setAside();
    std::optional<StoreError> save() const;

    QString m_path;
    std::vector<ConnectionProfile> m_profiles;
    QJsonObject m_unknown; // keys of the file beside ours
    int m_fileVersion = 0;
};

} // namespace model
