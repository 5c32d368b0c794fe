// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connection_test.h"

#include "model/query/session.h"

namespace ui
{

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const ConnectionTarget &target)
{
    stop();
    m_report = {};
    m_database = target.database;
    m_session = std::make_unique<model::Session>(target.options);
    connect(m_session.get(), &model::Session::connected, this, &ConnectionTest::measure);
    connect(m_session.get(), &model::Session::connectionFailed, this, &ConnectionTest::failed);
    m_clock.start();
    m_session->connectNow();
}

void ConnectionTest::stop()
{
    m_run.reset();
    if (m_session) {
        m_session->disconnect(this);
        // Possibly from one of its own signals.
        m_session.release()->deleteLater();
    }
}

void ConnectionTest::measure(const bolt::ServerIdentity &server)
{
    m_report.server = server;
    m_report.opened = std::chrono::milliseconds(m_clock.elapsed());
    model::RunOptions options;
    options.database = m_database;
    options.mode = bolt::AccessMode::Read;
    m_run = m_session->run(QStringLiteral("RETURN 1"), options);
    connect(m_run.get(), &model::QueryRun::ended, this, &ConnectionTest::takeAnswer);
}

void ConnectionTest::takeAnswer()
{
    if (m_run->error()) {
        Q_EMIT failed(*m_run->error());
        return;
    }
    m_report.roundTrip = std::chrono::milliseconds(m_run->totalMs());
    Q_EMIT succeeded(m_report);
}

} // namespace ui
