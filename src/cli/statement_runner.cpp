// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statement_runner.h"

#include "cli/table_writer.h"
#include "driver/net/certificate_report.h"
#include "model/connections/connection_setup.h"
#include "model/exporting/export_format.h"
#include "model/text/certificate_text.h"
#include "model/text/error_text.h"

#include <cstdio>

namespace cli
{

namespace
{

void printError(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

std::unique_ptr<model::RecordWriter> writerFor(std::optional<model::ExportFormat> format)
{
    if (!format)
        return std::make_unique<TableWriter>();
    model::ExportOptions options;
    options.format = *format;
    return model::makeRecordWriter(options);
}

bolt::DriverOptions driverOptions(const Options &options)
{
    auto connection = model::makeDriverOptions(options.uri, options.user, options.password);
    [[maybe_unused]] const auto error = model::applyNetwork(options.network, options.secrets,
                                                            model::KnownCertificates(), connection);
    Q_ASSERT(!error); // readOptions() has looked at them
    connection.endpoint.trustedSha256 = options.trustedSha256;
    return connection;
}

/// How to go on when the server's certificate is new; empty when that isn't the matter.
QString trustAdvice(const bolt::Error &error)
{
    if (error.reason != bolt::Reason::CertificateUnknown || !error.certificates ||
        error.certificates->chain.empty())
        return {};
    const bolt::CertificateDescription &leaf = error.certificates->chain.front();
    return StatementRunner::tr("Subject: %1, issuer: %2, valid from %3 to %4, for: %5\n"
                               "SHA-256: %6\n"
                               "If this is the server's own certificate, accept it with\n"
                               "  --trust-fingerprint %6")
        .arg(leaf.subject, leaf.issuer, model::dateText(leaf.validFrom),
             model::dateText(leaf.validUntil), leaf.names.join(QStringLiteral(", ")), leaf.sha256);
}

} // namespace

StatementRunner::StatementRunner(const Options &options,
                                 const std::vector<model::FileStatement> &statements)
    : m_options(options)
    , m_waiting(statements.begin(), statements.end())
    , m_session(driverOptions(options))
    , m_commands(m_session, options.database)
{
    for (auto assignment = options.parameters.rbegin(); assignment != options.parameters.rend();
         ++assignment)
        m_waiting.push_front(
            {model::StatementKind::ClientCommand, QStringLiteral(":param ") + *assignment});
    connect(&m_commands, &CommandLine::done, this, &StatementRunner::runNext, Qt::QueuedConnection);
    connect(&m_commands, &CommandLine::printed, this, &printError);
    connect(&m_commands, &CommandLine::failed, this, &StatementRunner::fail);
    connect(&m_commands, &CommandLine::exitWanted, this, &StatementRunner::finish);
    connect(&m_commands, &CommandLine::statementsWanted, this,
            [this](const std::vector<model::FileStatement> &wanted) {
                m_waiting.insert(m_waiting.begin(), wanted.begin(), wanted.end());
                QMetaObject::invokeMethod(this, &StatementRunner::runNext, Qt::QueuedConnection);
            });
    // Through the descriptor itself: the rows come in blocks of a MiB.
    const bool isOpen = m_output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Q_ASSERT(isOpen);
}

StatementRunner::~StatementRunner() = default;

void StatementRunner::start()
{
    // A command may end the program at once, which needs its event loop.
    QMetaObject::invokeMethod(this, &StatementRunner::runNext, Qt::QueuedConnection);
}

void StatementRunner::runNext()
{
    if (m_waiting.empty())
        return finish();
    const model::FileStatement next = m_waiting.front();
    m_waiting.pop_front();
    if (next.kind == model::StatementKind::Cypher)
        runStatement(next.text);
    else
        m_commands.run(next.text);
}

void StatementRunner::finish()
{
    if (m_session.transaction() != model::Session::Transaction::None)
        return fail(tr("The transaction was not committed: the server rolls it back."));
    Q_EMIT finished(0);
}

void StatementRunner::runStatement(const QString &statement)
{
    model::RunOptions options;
    options.database = m_commands.database();
    options.parameters = m_commands.parameters().encodedFor(statement);
    options.mode = m_options.accessMode;
    m_run = m_session.run(statement, options);
    m_writer = writerFor(m_options.format);
    m_stream = std::make_unique<model::RecordStream>(*m_writer, m_output);
    connect(m_run.get(), &model::QueryRun::started, this,
            [this] { m_stream->begin(m_run->result()->fields()); });
    connect(m_run.get(), &model::QueryRun::rowsArrived, this, &StatementRunner::printRows);
    connect(m_run.get(), &model::QueryRun::ended, this, &StatementRunner::runEnded,
            Qt::QueuedConnection);
}

void StatementRunner::printRows()
{
    if (!m_stream->writeRows(*m_run->result(), m_stream->rowsWritten(), m_run->rowCount()))
        fail(tr("Writing the output failed: %1").arg(m_stream->errorString()));
}

void StatementRunner::runEnded()
{
    if (!m_stream)
        return; // the output has failed already
    const bool hasTable = m_run->result() && m_run->result()->columnCount() > 0;
    if (hasTable && !m_stream->end())
        return fail(tr("Writing the output failed: %1").arg(m_stream->errorString()));
    if (m_run->error())
        return failOver(*m_run->error());
    if (!m_options.format)
        printSummary();
    runNext();
}

/// As cypher-shell says it, on standard error so that the output stays a table.
void StatementRunner::printSummary()
{
    const bolt::Summary &summary = *m_run->summary();
    QString line = tr("%1 rows, available after %2 ms, consumed after %3 ms")
                       .arg(m_run->rowCount())
                       .arg(summary.availableAfterMs)
                       .arg(m_run->totalMs());
    for (const bolt::Notification &notification : summary.notifications)
        line += QStringLiteral("\n%1: %2")
                    .arg(QString::fromStdString(notification.severity),
                         QString::fromStdString(notification.description));
    printError(line);
}

void StatementRunner::failOver(const bolt::Error &error)
{
    model::ErrorText text = model::describeError(error, m_session.options().endpoint);
    if (const QString advice = trustAdvice(error); !advice.isEmpty())
        text.advice = advice;
    fail(text.plain());
}

void StatementRunner::fail(const QString &message)
{
    m_stream.reset();
    if (m_run)
        m_run->disconnect(this);
    m_commands.disconnect(this);
    printError(message);
    Q_EMIT finished(1);
}

} // namespace cli
