// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/secret_store.h"

namespace model
{

// The desktop's keychain through QtKeychain: libsecret or KWallet on Linux. It never falls back
// to plain text: without a service each call answers Unavailable.
class KeychainSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const QString &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;
};

} // namespace model
