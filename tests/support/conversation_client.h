// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver.h"
#include "support/test_values.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace test
{

/// The client of recordedConversation(): does its statements one after the other, and stops at the
/// first failure that isn't in the recording. Lives on the test's thread, where the event loop runs.
class ConversationClient
{
public:
    using Rows = std::vector<std::vector<Tree>>;

    using Step = std::function<void()>;

    explicit ConversationClient(bolt::DriverOptions options);

    /// `whenOver` is called once.
    void start(Step whenOver);
    bool isOver() const { return m_isOver; }
    /// Why it stopped before the end.
    const std::optional<bolt::Error> &error() const { return m_error; }
    /// Calls and results that have been answered more than once, or (when over) not at all.
    std::size_t wronglyAnswered() const;
    /// The rows that have come of each statement, as far as they can be read.
    std::vector<Rows> rows() const;

private:
    struct Call {
        std::size_t answers = 0;
    };

    Call &newCall() { return *m_calls.emplace_back(std::make_unique<Call>()); }
    enum class Outcome : std::uint8_t { Success, Refusal };
    void run(const char *query, Outcome expected, Step next);
    void begin(Step next);
    void runInTransaction(const char *query, Step next);
    void commit(Step next);
    void follow(const std::shared_ptr<bolt::ResultStream> &stream, Outcome expected, Step next);
    void stop(const std::optional<bolt::Error> &error);

    std::vector<std::unique_ptr<Call>> m_calls;
    std::vector<std::shared_ptr<bolt::ResultSet>> m_results;
    std::optional<bolt::Error> m_error;
    bool m_isOver = false;
    Step m_whenOver;
    bolt::Driver m_driver;
    std::shared_ptr<bolt::Session> m_session;
    std::shared_ptr<bolt::Transaction> m_transaction;
};

} // namespace test
