// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/keychain_secret_store.h"

#include <QCoreApplication>
#include <QObject>

#include <qt6keychain/keychain.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace model
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)
};

QString service()
{
    return QStringLiteral("LightningBolt");
}

SecretOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Done;
    case QKeychain::EntryNotFound:
        return SecretOutcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretOutcome::Refused;
    default:
        // QtKeychain reports a missing service as "other error" with the bus's words.
        return SecretOutcome::Unavailable;
    }
}

QString messageOf(SecretOutcome outcome, const QString &reason)
{
    switch (outcome) {
    case SecretOutcome::Done:
    case SecretOutcome::NotFound:
        break;
    case SecretOutcome::Refused:
        return Texts::tr("The keychain did not give access to the password.");
    case SecretOutcome::Unavailable:
        return Texts::tr("No keychain answers, so the password cannot be kept (%1).").arg(reason);
    }
    return {};
}

// The job deletes itself after it has answered.
template <typename Job, typename Prepare>
void start(const QString &key, QObject *context, SecretStore::Answer answer, Prepare prepare)
{
    auto job = std::make_unique<Job>(service());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    prepare(*job);
    Job *running = job.release();
    QObject::connect(running, &QKeychain::Job::finished, context,
                     [running, answer = std::move(answer)] {
                         SecretReply reply;
                         reply.outcome = outcomeOf(running->error());
                         reply.message = messageOf(reply.outcome, running->errorString());
                         if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
                             if (reply.outcome == SecretOutcome::Done)
                                 reply.secret = running->textData();
                         }
                         answer(reply);
                     });
    running->start();
}

} // namespace

void KeychainSecretStore::read(const QString &key, QObject *context, Answer answer)
{
    start<QKeychain::ReadPasswordJob>(key, context, std::move(answer), [](auto &) {});
}

void KeychainSecretStore::write(const QString &key, const QString &secret, QObject *context,
                                Answer answer)
{
    start<QKeychain::WritePasswordJob>(key, context, std::move(answer),
                                       [&secret](auto &job) { job.setTextData(secret); });
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Answer answer)
{
    start<QKeychain::DeletePasswordJob>(key, context, std::move(answer), [](auto &) {});
}

} // namespace model
