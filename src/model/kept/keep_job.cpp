// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/keep_job.h"

#include "model/kept/result_file_writer.h"

#include <QSaveFile>

#include <algorithm>
#include <chrono>

namespace model
{

namespace
{

constexpr auto kProgressInterval = std::chrono::milliseconds(50);
constexpr std::uint64_t kPerMille = 1000;

} // namespace

KeepJob::KeepJob(QObject *parent)
    : QObject(parent)
{
}

void KeepJob::start(const ResultDescription &description, const ResultHandle &result,
                    const QString &path)
{
    m_isUnwanted = false;
    m_writing.start([this, description, result, path](const std::stop_token &stop) {
        return write(description, *result, path, stop);
    });
}

/// The work; on the other thread.
KeepJob::Continuation KeepJob::write(const ResultDescription &description,
                                     const bolt::ResultSet &result, const QString &path,
                                     const std::stop_token &stop)
{
    // The index adds less to the messages than would be seen.
    const std::uint64_t expected = std::max<std::uint64_t>(1, result.payloadBytes());
    auto told = std::chrono::steady_clock::now();
    std::uint64_t written = 0;
    const auto progress = [&](std::uint64_t bytes) {
        written = bytes;
        const auto now = std::chrono::steady_clock::now();
        if (now - told >= kProgressInterval) {
            told = now;
            const auto share = static_cast<int>(std::min(kPerMille, bytes * kPerMille / expected));
            m_writing.post([this, share] { Q_EMIT progressed(share); });
        }
        return !m_isUnwanted && !stop.stop_requested();
    };
    QSaveFile file(path);
    auto outcome = WriteOutcome::Failed;
    if (file.open(QIODevice::WriteOnly))
        outcome = writeResultFile(file, description, result, progress);
    if (outcome == WriteOutcome::Written && !file.commit())
        outcome = WriteOutcome::Failed;
    switch (outcome) {
    case WriteOutcome::Written:
        return [this, written] { Q_EMIT finished(written); };
    case WriteOutcome::Stopped:
        return [this] { Q_EMIT cancelled(); };
    case WriteOutcome::TooLarge:
        return [this] {
            Q_EMIT failed(tr("The statement, the names of the columns or the server's summary are "
                             "too large for a file."));
        };
    case WriteOutcome::Failed:
        break;
    }
    return [this, message = file.errorString()] { Q_EMIT failed(message); };
}

} // namespace model
