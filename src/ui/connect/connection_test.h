// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/session/server_identity.h"
#include "ui/connect/connection_target.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

namespace model
{
class QueryRun;
class Session;
} // namespace model

namespace ui
{

/// What a server said when it was tried.
struct ConnectionReport {
    bolt::ServerIdentity server;
    std::chrono::milliseconds opened{0};    ///< from the first packet to being logged in
    std::chrono::milliseconds roundTrip{0}; ///< of the smallest statement
};

/// Tries whether a target lets us in: connects and runs the smallest statement there is. Each start
/// ends with one signal, unless another start or stop comes first. GUI thread; nothing waits.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const ConnectionTarget &target);
    void stop();

Q_SIGNALS:
    void succeeded(const ui::ConnectionReport &report);
    void failed(const bolt::Error &error);

private:
    void measure(const bolt::ServerIdentity &server);
    void takeAnswer();

    std::unique_ptr<model::Session> m_session;
    std::unique_ptr<model::QueryRun> m_run;
    QString m_database;
    QElapsedTimer m_clock;
    ConnectionReport m_report;
};

} // namespace ui
