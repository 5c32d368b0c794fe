// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/known_certificates.h"
#include "model/connections/memory_secret_store.h"
#include "model/connections/profile_store.h"

#include <functional>
#include <memory>

namespace ui
{

/// Where connections, their passwords and trusted certificates are kept. Owned by the application; GUI thread.
class ConnectionStores
{
public:
    ConnectionStores(model::ProfileStore profiles, std::unique_ptr<model::SecretStore> keychain,
                     model::KnownCertificates certificates = model::KnownCertificates());

    model::ProfileStore &profiles() { return m_profiles; }
    model::KnownCertificates &certificates() { return m_certificates; }

    /// Answers with the password of a saved connection, an empty one when it is nowhere kept.
    void findPassword(const model::ConnectionProfile &profile, QObject *context,
                      std::function<void(const QString &password)> answer);
    /// Keeps the password until the program ends, and in the keychain if the profile says so; if it
    /// does not, what the keychain had is removed.
    void keepPassword(const model::ConnectionProfile &profile, const QString &password,
                      QObject *context, std::function<void(const model::SecretReply &)> answer);
    void forget(const model::ConnectionProfile &profile, QObject *context);

private:
    model::ProfileStore m_profiles;
    model::KnownCertificates m_certificates;
    std::unique_ptr<model::SecretStore> m_keychain;
    model::MemorySecretStore m_session;
};

} // namespace ui
