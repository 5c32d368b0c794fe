// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bolt
{

/// A statement whose records are handed on.
struct FeedRequest {
    std::string query;
    EncodedMap parameters;
    TransactionOptions transaction;
};

/// Runs one statement and gives its records away batch by batch, for results of any length in little
/// memory: no more than kBatchesAhead batches are out at a time, and the server waits until one is
/// given back. Has a driver of its own. Lives on an I/O thread (call its functions there, with
/// QMetaObject::invokeMethod); its signals may be connected from anywhere. Nothing here waits.
///
/// run() is answered by started() (not when the statement is refused), any number of
/// batchArrived(), and then exactly one of finished() and failed().
class RecordFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int kBatchesAhead = 2;

    explicit RecordFeed(DriverOptions options);
    ~RecordFeed() override;

    /// Once.
    void run(const FeedRequest &request);
    /// Ends it with an error of kind Cancelled.
    void cancel();
    /// A batch has been dealt with.
    void giveBack();

Q_SIGNALS:
    void started(const std::vector<std::string> &fields);
    void batchArrived(const std::shared_ptr<bolt::ResultSet> &batch);
    /// `records` have been sent by the server, and handed on.
    void finished(const bolt::Summary &summary, quint64 records);
    void failed(const bolt::Error &error);

private:
    void follow(const std::shared_ptr<ResultStream> &stream);
    void streamTold(ResultStream::Event event);
    void handOn(const std::shared_ptr<ResultSet> &batch);
    void pullNext();
    void end(const std::optional<Summary> &summary, const std::optional<Error> &error);

    Driver m_driver;
    std::shared_ptr<Session> m_session;
    std::shared_ptr<ResultStream> m_stream;
    std::int64_t m_batch;
    std::uint64_t m_records = 0;
    int m_batchesOut = 0;
    bool m_isHeldBack = false; ///< paused until a batch is given back
    bool m_isOver = false;
};

} // namespace bolt
