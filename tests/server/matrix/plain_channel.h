// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/query_channel.h"

#include <memory>
#include <optional>

namespace matrix
{

/// A channel of the driver for what sessions do not offer: explicit transactions and bookmarks.
/// Each function waits for the answer, with a limit, and returns the error there was, if any. Lives
/// on the main thread.
class PlainChannel
{
public:
    explicit PlainChannel(const bolt::DriverOptions &options);

    std::optional<bolt::Error> open();
    std::optional<bolt::Error> begin(const bolt::TransactionOptions &options = {});
    std::optional<bolt::Error> run(const char *query, const bolt::TransactionOptions &options = {});
    std::optional<bolt::Error> commit();
    std::optional<bolt::Error> rollback();

    /// Of the last commit, or of the last statement outside of a transaction.
    const std::string &bookmark() const { return m_bookmark; }

private:
    void answer(std::optional<bolt::Error> error);
    std::optional<bolt::Error> awaitAnswer();

    std::unique_ptr<bolt::QueryChannel> m_channel;
    bool m_isAnswered = false;
    std::optional<bolt::Error> m_error;
    std::string m_bookmark;
};

} // namespace matrix
