// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_values.h"
#include "ui/connect/connection_target.h"

#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QTcpSocket;

namespace test
{

/// A server for the windows' tests: answers every statement with the same columns and rows, a batch
/// for a PULL, whatever its count, on any number of connections; one that begins with CREATE has
/// written. It has no schema: procedures and SHOW give nothing. Who asks for the way is told of one
/// more server, which only knows the way. Lives on the thread of the test.
class PagingServer : public QObject
{
    Q_OBJECT

public:
    using Rows = std::vector<std::vector<Tree>>;

    explicit PagingServer(std::vector<Tree> columns);

    /// What statements answer from now on.
    void setBatches(std::vector<Rows> batches) { m_batches = std::move(batches); }
    ui::ConnectionTarget target() const;
    /// Hangs up on everybody.
    void drop();

    /// Requests of statements that have rows.
    int pulls() const { return m_pulls; }
    int discards() const { return m_discards; }
    /// What was asked for, on all connections, but for schemas and checks: "BEGIN r",
    /// "RUN <statement>", "COMMIT", "ROLLBACK".
    const QStringList &requests() const { return m_requests; }
    /// Statements that begin like this are answered with these columns and rows from now on, schema or
    /// not.
    void answer(std::string beginning, std::vector<Tree> columns, Rows rows);
    /// Statements that begin like this fail from now on; "COMMIT": so do commits.
    void refuse(std::string beginning) { m_refused = std::move(beginning); }
    /// What is asked for in words (of requests()) that begin like this, and what comes behind it on
    /// its connection, is not answered until letGo().
    void holdBack(const QString &beginning) { m_heldBack = beginning; }
    void letGo();

private:
    struct Conversation;
    struct Answer {
        std::string beginning;
        std::vector<Tree> columns;
        Rows rows;
    };

    void accept();
    void read(QTcpSocket &socket, Conversation &conversation);
    void send(QTcpSocket &socket, Conversation &conversation, const Bytes &answer);
    Bytes answer(Conversation &conversation, std::span<const std::uint8_t> request);
    bool refuses(std::span<const std::uint8_t> request) const;
    void note(std::span<const std::uint8_t> request);
    std::optional<Answer> answerTo(std::string_view statement) const;
    Bytes nextBatch(Conversation &conversation);
    Bytes routes() const;

    QTcpServer m_server;
    std::vector<Tree> m_columns;
    std::vector<Rows> m_batches;
    int m_pulls = 0;
    int m_discards = 0;
    QStringList m_requests;
    std::vector<Answer> m_answers;
    std::string m_refused; ///< empty: nothing is
    QString m_heldBack;    ///< empty: nothing is
    std::vector<std::function<void()>> m_held;
};

} // namespace test
