// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/memory_secret_store.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace model
{
namespace
{

void answerLater(QObject *context, SecretStore::Answer answer, SecretReply reply)
{
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), reply = std::move(reply)] { answer(reply); },
        Qt::QueuedConnection);
}

} // namespace

void MemorySecretStore::read(const QString &key, QObject *context, Answer answer)
{
    const auto found = m_secrets.constFind(key);
    const bool isKnown = found != m_secrets.cend();
    answerLater(context, std::move(answer),
                {isKnown ? SecretOutcome::Done : SecretOutcome::NotFound,
                 isKnown ? *found : QString(), QString()});
}

void MemorySecretStore::write(const QString &key, const QString &secret, QObject *context,
                              Answer answer)
{
    m_secrets.insert(key, secret);
    answerLater(context, std::move(answer), {SecretOutcome::Done, QString(), QString()});
}

void MemorySecretStore::remove(const QString &key, QObject *context, Answer answer)
{
    const bool wasKnown = m_secrets.remove(key);
    answerLater(context, std::move(answer),
                {wasKnown ? SecretOutcome::Done : SecretOutcome::NotFound, QString(), QString()});
}

} // namespace model
