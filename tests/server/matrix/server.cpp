// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"

#include "model/text/value_text.h"
#include "support/session_run.h"

namespace matrix
{

namespace
{

constexpr int kOpenLimitMs = 20'000;
constexpr int kOpenAttempts = 3;

std::optional<bolt::Error> openedError(model::Session &session)
{
    std::optional<bolt::Error> failure;
    QObject context;
    QObject::connect(&session, &model::Session::connectionFailed, &context,
                     [&failure](const bolt::Error &error) { failure = error; });
    session.connectNow();
    const bool isAnswered = QTest::qWaitFor(
        [&] { return failure || session.state() == model::Session::State::Connected; },
        kOpenLimitMs);
    if (!isAnswered) {
        failure.emplace();
        failure->reason = bolt::Reason::TimedOut;
    }
    return failure;
}

} // namespace

Server::Server(bolt::DriverOptions options)
    : m_options(std::move(options))
{
}

std::optional<bolt::Error> Server::connect()
{
    std::optional<bolt::Error> failure;
    for (int attempt = 0; attempt < kOpenAttempts; ++attempt) {
        m_session = std::make_unique<model::Session>(m_options);
        failure = openedError(*m_session);
        if (!failure || failure->reason != bolt::Reason::TimedOut)
            break;
    }
    return failure;
}

std::unique_ptr<model::QueryRun> Server::run(const QString &query, const model::RunOptions &options)
{
    return test::runToEnd(*m_session, query, options);
}

std::optional<bolt::Error> tryConnecting(const bolt::DriverOptions &options)
{
    return Server(options).connect();
}

bool isFinished(const model::QueryRun &run)
{
    return run.state() == model::QueryRun::State::Finished;
}

QString textOf(const bolt::Error &error)
{
    if (error.reason == bolt::Reason::Server)
        return QString::fromStdString(error.code + ": " + error.message);
    const std::string_view step = bolt::stepName(error.step);
    const std::string_view reason = bolt::reasonName(error.reason);
    return QStringLiteral("%1: %2").arg(QLatin1String(step.data(), qsizetype(step.size())),
                                        QLatin1String(reason.data(), qsizetype(reason.size())));
}

QString failureOf(const model::QueryRun &run)
{
    if (run.error())
        return textOf(*run.error());
    return run.isOver() ? QStringLiteral("cancelled") : QStringLiteral("no end within a minute");
}

QString cellText(const model::QueryRun &run, std::uint64_t row, std::size_t column)
{
    QString text;
    if (row < run.rowCount() && column < run.result()->columnCount())
        model::appendValueText(text, run.result()->cell(row, column), {.maxCharacters = 200});
    return text;
}

qint64 numberIn(const model::QueryRun &run)
{
    if (run.rowCount() == 0 || run.result()->columnCount() == 0)
        return -1;
    const bolt::ValueView cell = run.result()->cell(0, 0);
    return cell.kind() == bolt::Kind::Integer ? cell.asInteger() : -1;
}

Answer answerOf(const model::QueryRun &run)
{
    return isFinished(run) ? Answer::yes() : Answer::no(failureOf(run));
}

} // namespace matrix
