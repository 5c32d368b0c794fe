// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/store_error.h"
#include "model/parameters/connection_parameters.h"
#include "model/storage/storage_thread.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace model
{

/// The parameters of all connections, by address, in a JSON file that only its owner can read: each
/// with the text that was written and its exact value. Read when it is first asked; what changes is
/// put into the file as it is then, on a thread of the store's own, so that two programs do not undo
/// each other's work. The file appears whole or not at all. A damaged file is renamed to .bad; a file
/// of a newer format is read but never written. What could not be written is tried again with the
/// next change and in the destructor, which waits. Owned by the application; GUI thread.
class ParameterStore : public QObject
{
    Q_OBJECT

public:
    /// The file has at most `mostBytes`: no more are read, nor written.
    explicit ParameterStore(const QString &path = defaultPath(), qint64 mostBytes = 64 << 20);
    ~ParameterStore() override;

    /// $XDG_CONFIG_HOME/lightningbolt/parameters.json
    static QString defaultPath();

    /// Those of the server at `uri`, the same object for everybody.
    std::shared_ptr<ConnectionParameters> of(const QString &uri);
    /// What went wrong in reading the file, if something did.
    const std::optional<StoreError> &loadError() const { return m_loadError; }

Q_SIGNALS:
    /// In reading or in writing.
    void problemFound(const model::StoreError &error);

private:
    void load();
    void watch(const QString &uri, const ConnectionParameters &connection);
    void save();
    void writePending();
    std::optional<StoreError> tryToWrite();

    const QString m_path;
    const qint64 m_mostBytes;
    bool m_isLoaded = false;
    std::optional<StoreError> m_loadError;
    QHash<QString, std::shared_ptr<ConnectionParameters>> m_connections;
    QSet<QString> m_changed; ///< since save()

    // Of m_thread, as soon as something is saved.
    QHash<QString, QJsonObject> m_inFile; ///< of what is here: as it was read or written last
    QHash<QString, QJsonObject> m_pending;

    StorageThread m_thread; ///< the first to go
};

} // namespace model
