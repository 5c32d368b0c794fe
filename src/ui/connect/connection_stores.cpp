// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_stores.h"

#include <utility>

namespace ui
{

ConnectionStores::ConnectionStores(model::ProfileStore profiles,
                                   std::unique_ptr<model::SecretStore> keychain,
                                   model::KnownCertificates certificates)
    : m_profiles(std::move(profiles))
    , m_certificates(std::move(certificates))
    , m_keychain(std::move(keychain))
{
}

void ConnectionStores::findPassword(const model::ConnectionProfile &profile, QObject *context,
                                    std::function<void(const QString &)> answer)
{
    const auto askKeychain = [this, profile, context, answer](const model::SecretReply &reply) {
        const bool isKnown = reply.outcome == model::SecretOutcome::Done;
        if (isKnown || profile.keeping != model::PasswordKeeping::Keychain)
            return answer(reply.secret);
        m_keychain->read(profile.id, context,
                         [answer](const model::SecretReply &kept) { answer(kept.secret); });
    };
    m_session.read(profile.id, context, askKeychain);
}

void ConnectionStores::keepPassword(const model::ConnectionProfile &profile,
                                    const QString &password, QObject *context,
                                    std::function<void(const model::SecretReply &)> answer)
{
    const bool isForKeychain = profile.keeping == model::PasswordKeeping::Keychain;
    const auto ignore = [](const model::SecretReply &) {};
    m_session.write(profile.id, password, context,
                    isForKeychain ? model::SecretStore::Answer(ignore) : answer);
    if (isForKeychain)
        m_keychain->write(profile.id, password, context, std::move(answer));
    else
        m_keychain->remove(profile.id, context, ignore); // it may have been kept there before
}

void ConnectionStores::forget(const model::ConnectionProfile &profile, QObject *context)
{
    const auto ignore = [](const model::SecretReply &) {};
    m_session.remove(profile.id, context, ignore);
    m_keychain->remove(profile.id, context, ignore);
}

} // namespace ui
