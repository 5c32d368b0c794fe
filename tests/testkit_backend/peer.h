// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver.h"
#include "driver/session/session.h"
#include "testkit_backend/driver_settings.h"
#include "testkit_backend/fake_clock.h"
#include "testkit_backend/message_channel.h"
#include "testkit_backend/record_cursor.h"
#include "testkit_backend/registry.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QTcpSocket;

namespace testkit
{

struct DriverEntry {
    explicit DriverEntry(DriverSettings settings)
        : roots(std::move(settings.roots))
        , driver(std::move(settings.options))
    {
    }

    const std::shared_ptr<QTemporaryFile> roots;
    bolt::Driver driver;
};

struct ResultEntry {
    std::shared_ptr<RecordCursor> cursor;
    QJsonObject query; ///< {text, parameters}
};

struct TransactionEntry {
    std::shared_ptr<bolt::Transaction> transaction;
    std::int64_t batch = 0; ///< records that its results ask for at a time
    std::vector<std::shared_ptr<RecordCursor>> results;

    void closeResults()
    {
        for (const auto &result : results)
            result->close();
    }
};

struct SessionEntry {
    std::shared_ptr<bolt::Session> session;
    std::int64_t batch = 0;
    std::shared_ptr<TransactionEntry> transaction; ///< the last explicit one
    /// The attempt of a managed transaction that the suite is working on, and what to call when it
    /// is done with it.
    std::shared_ptr<TransactionEntry> attempt;
    std::function<void(std::optional<bolt::Error>)> endAttempt;
    bool hasSuiteFailed = false; ///< it gave the attempt up for reasons of its own
};

/// One connection of the suite: takes its requests, and owns all that was made through it. Deletes
/// itself when the suite hangs up. Everything here happens on the main thread.
class Peer : public QObject
{
    Q_OBJECT

public:
    explicit Peer(QTcpSocket *socket);
    ~Peer() override;

    Registry<DriverEntry> &drivers() { return m_drivers; }
    Registry<SessionEntry> &sessions() { return m_sessions; }
    Registry<TransactionEntry> &transactions() { return m_transactions; }
    Registry<ResultEntry> &results() { return m_results; }
    const Registry<bolt::Error> &errors() const { return m_errors; }
    const std::shared_ptr<FakeClock> &clock() const { return m_clock; }

    /// Each request is answered by one of these.
    void answer(const QString &name, const QJsonObject &data = {});
    void answerWithId(const QString &name, const QString &id);
    /// The driver failed.
    void fail(const bolt::Error &error);
    /// The request makes no sense to this program.
    void refuse(const QString &why);

    /// Has the suite answer a question; `data` gets an id.
    using Answered = std::function<void(const QJsonObject &data)>;
    void ask(const QString &name, QJsonObject data, Answered handler);
    /// The suite's answer to a question.
    void takeAnswer(const QJsonObject &data);

private:
    void serve(const QString &name, const QJsonObject &data);
    void leave();

    MessageChannel m_channel;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    bool m_isLeaving = false;
    quint64 m_questionCount = 0;
    QHash<QString, Answered> m_questions;

    Registry<DriverEntry> m_drivers;
    Registry<SessionEntry> m_sessions;
    Registry<TransactionEntry> m_transactions;
    Registry<ResultEntry> m_results;
    Registry<bolt::Error> m_errors;
};

} // namespace testkit
