// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace model
{

enum class SecretOutcome : quint8 {
    Done,
    NotFound,
    Refused,     // the keychain is locked or the person said no
    Unavailable, // no keychain service runs, or it failed: ask the person each time
};

struct SecretReply {
    SecretOutcome outcome = SecretOutcome::Unavailable;
    QString secret;  // of a read that is Done
    QString message; // a sentence for people, translated, unless Done or NotFound
};

// Keeps passwords by the id of their connection. Every call answers once, later, on the caller's
// thread; an answer whose context has been destroyed is dropped. GUI thread only.
class SecretStore
{
public:
    using Answer = std::function<void(const SecretReply &)>;

    virtual ~SecretStore() = default;

    virtual void read(const QString &key, QObject *context, Answer answer) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       Answer answer) = 0;
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;
};

} // namespace model
