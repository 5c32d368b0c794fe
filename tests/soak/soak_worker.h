// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

/// What the workers have done, all together.
struct SoakCounts {
    std::uint64_t jobs = 0;
    std::uint64_t rows = 0;
    std::uint64_t cancels = 0;
    std::uint64_t lost = 0; ///< connections, killed by ourselves
    std::uint64_t transactions = 0;
    std::vector<std::string> surprises; ///< failures that nobody asked for
};

/// A user of a driver that does one thing after the other, chosen at random: statements small and
/// large, transactions, failures, cancelling, and killing the connection that it works on. Lives on
/// the driver's thread.
class SoakWorker : public QObject
{
    Q_OBJECT

public:
    SoakWorker(bolt::Driver &driver, SoakCounts &counts, std::uint32_t seed);

    /// Does `jobs` things in a session of its own.
    void start(int jobs, std::function<void()> done);

private:
    using Job = void (SoakWorker::*)();
    using StreamEnd = std::function<void(const bolt::ResultStream &)>;

    void next();
    void readLittle();
    void readMuch();
    void discardTheRest();
    void failOnPurpose();
    void cancelRows();
    void cancelProduct();
    void writeManaged();
    void rollBack();
    void killConnection();
    void useDriverOfItsOwn();

    void run(const char *query, const bolt::PullPlan &plan, StreamEnd end);
    void cancelSoon(const char *query);
    void expectNoError(const bolt::ResultStream &stream);
    void surprise(const bolt::Error &error);
    int random(int below);

    bolt::Driver &m_driver;
    SoakCounts &m_counts;
    std::mt19937 m_random;
    std::shared_ptr<bolt::Session> m_session;
    std::unique_ptr<bolt::Driver> m_ownDriver;
    int m_jobsLeft = 0;
    std::function<void()> m_done;
};
