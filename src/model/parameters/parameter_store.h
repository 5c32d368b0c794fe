// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/store_error.h"
#include "model/parameters/connection_parameters.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace model
{

/// The parameters of all connections, by address, in a JSON file that only its owner can read: each
/// with the text that was written and its exact value. Read when it is first asked; written when
/// something changes, whole or not at all. A damaged file is renamed to .bad. Owned by the
/// application; GUI thread (the file is a few kilobytes).
class ParameterStore : public QObject
{
    Q_OBJECT

public:
    explicit ParameterStore(const QString &path = defaultPath());

    /// $XDG_CONFIG_HOME/lightningbolt/parameters.json
    static QString defaultPath();

    /// Those of the server at `uri`, the same object for everybody.
    std::shared_ptr<ConnectionParameters> of(const QString &uri);
    /// What went wrong in reading the file, if something did.
    const std::optional<StoreError> &loadError() const { return m_loadError; }

Q_SIGNALS:
    void saveFailed(const model::StoreError &error);

private:
    void load();
    void save();

    const QString m_path;
    bool m_isLoaded = false;
    std::optional<StoreError> m_loadError;
    QHash<QString, std::shared_ptr<ConnectionParameters>> m_connections;
};

} // namespace model
