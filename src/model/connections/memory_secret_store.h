// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/secret_store.h"

#include <QHash>

namespace model
{

// Keeps secrets until it is destroyed: for one session where there is no keychain, and for tests.
class MemorySecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const QString &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace model
