// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"

#include <QTest>

#include <chrono>
#include <memory>

namespace test
{

/// Runs the event loop until `run` is over; false when it is not by then.
inline bool awaitEnd(const model::QueryRun &run,
                     std::chrono::milliseconds limit = std::chrono::seconds(60))
{
    return QTest::qWaitFor([&run] { return run.isOver(); }, static_cast<int>(limit.count()));
}

/// Runs `query` and waits for its end; the state of the run tells how that went.
inline std::unique_ptr<model::QueryRun> runToEnd(model::Session &session, const QString &query,
                                                 const model::RunOptions &options = {})
{
    auto run = session.run(query, options);
    awaitEnd(*run);
    return run;
}

/// Why `run` has not finished, for QVERIFY2.
inline QByteArray failureOf(const model::QueryRun &run)
{
    if (run.error())
        return QByteArray::fromStdString(run.error()->code + ": " + run.error()->message);
    return "state " + QByteArray::number(static_cast<int>(run.state()));
}

} // namespace test
