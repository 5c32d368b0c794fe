// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paging_server.h"

#include "driver/protocol/message_reader.h"
#include "support/server_messages.h"

#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace test
{

namespace
{

constexpr std::size_t kMaxMessage = 1 << 20;
constexpr qint64 kHandshake = 20;

// Tags of requests.
constexpr std::uint8_t kGoodbye = 0x02;
constexpr std::uint8_t kReset = 0x0F;
constexpr std::uint8_t kRun = 0x10;
constexpr std::uint8_t kBegin = 0x11;
constexpr std::uint8_t kCommit = 0x12;
constexpr std::uint8_t kRollback = 0x13;
constexpr std::uint8_t kDiscard = 0x2F;
constexpr std::uint8_t kPull = 0x3F;
constexpr std::uint8_t kRoute = 0x66;

bolt::BoltList fieldsOf(std::span<const std::uint8_t> request)
{
    return bolt::ValueView::fromWire(request.data()).asStructure().fields();
}

std::string_view statementOf(std::span<const std::uint8_t> run)
{
    return fieldsOf(run).at(0).asString();
}

bool asksForSchema(std::span<const std::uint8_t> run)
{
    const std::string_view statement = statementOf(run);
    return statement.starts_with("SHOW") || statement.starts_with("CALL");
}

Bytes recordsOf(const PagingServer::Rows &rows)
{
    Bytes out;
    for (const std::vector<Tree> &row : rows)
        out = std::move(out) + record(row);
    return out;
}

} // namespace

struct PagingServer::Conversation {
    bolt::MessageReader reader{kMaxMessage};
    bool isGreeted = false;
    bool isAboutSchema = false;
    bool isFailed = false;
    bool isHeldBack = false;
    bool isWriting = false;
    std::optional<Answer> answer; ///< none: the schema's, or the batches
    std::size_t batch = 0;
};

PagingServer::PagingServer(std::vector<Tree> columns)
    : m_columns(std::move(columns))
{
    connect(&m_server, &QTcpServer::newConnection, this, &PagingServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

ui::ConnectionTarget PagingServer::target() const
{
    ui::ConnectionTarget target;
    target.name = QStringLiteral("paging");
    target.uri = QStringLiteral("bolt://127.0.0.1:%1").arg(m_server.serverPort());
    target.options.endpoint.host = QStringLiteral("127.0.0.1");
    target.options.endpoint.port = m_server.serverPort();
    target.options.auth = {"basic", "neo4j", "secret", {}, {}};
    target.options.userAgent = "test/1";
    return target;
}

void PagingServer::answer(std::string beginning, std::vector<Tree> columns, Rows rows)
{
    m_answers.push_back({std::move(beginning), std::move(columns), std::move(rows)});
}

void PagingServer::drop()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void PagingServer::accept()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, conversation = std::make_shared<Conversation>()] {
                read(*socket, *conversation);
            });
}

void PagingServer::read(QTcpSocket &socket, Conversation &conversation)
{
    if (!conversation.isGreeted) {
        if (socket.bytesAvailable() < kHandshake)
            return;
        socket.read(kHandshake);
        socket.write("\x00\x00\x08\x05", 4);
        conversation.isGreeted = true;
    }
    while (socket.bytesAvailable() > 0) {
        const auto room = conversation.reader.room();
        const qint64 count =
            socket.read(reinterpret_cast<char *>(room.data()), static_cast<qint64>(room.size()));
        conversation.reader.received(static_cast<std::size_t>(std::max<qint64>(0, count)));
        while (conversation.reader.next(nullptr) == bolt::MessageReader::Arrival::Message) {
            const qsizetype before = m_requests.size();
            const Bytes out = answer(conversation, conversation.reader.message());
            if (!m_heldBack.isEmpty() && m_requests.size() > before &&
                m_requests.constLast().startsWith(m_heldBack))
                conversation.isHeldBack = true;
            send(socket, conversation, out);
        }
    }
}

void PagingServer::send(QTcpSocket &socket, Conversation &conversation, const Bytes &answer)
{
    if (conversation.isHeldBack) {
        m_held.emplace_back([this, to = QPointer(&socket), &conversation, answer] {
            if (!to)
                return;
            conversation.isHeldBack = false;
            send(*to, conversation, answer);
        });
        return;
    }
    socket.write(reinterpret_cast<const char *>(answer.data()), static_cast<qint64>(answer.size()));
}

void PagingServer::letGo()
{
    m_heldBack.clear();
    for (const auto &sendHeld : std::exchange(m_held, {}))
        sendHeld();
}

bool PagingServer::refuses(std::span<const std::uint8_t> request) const
{
    if (m_refused.empty())
        return false;
    return request[1] == kCommit ? m_refused == "COMMIT"
                                 : statementOf(request).starts_with(m_refused);
}

Bytes PagingServer::answer(Conversation &conversation, std::span<const std::uint8_t> request)
{
    note(request);
    if (conversation.isFailed && request[1] != kReset)
        return ignored();
    switch (request[1]) {
    case kGoodbye:
        return {};
    case kReset:
        conversation.isFailed = false;
        return success();
    case kRun:
        conversation.isFailed = refuses(request);
        if (conversation.isFailed)
            return failure("Neo.ClientError.Statement.SyntaxError");
        conversation.isAboutSchema = asksForSchema(request);
        conversation.isWriting = statementOf(request).starts_with("CREATE");
        conversation.batch = 0;
        conversation.answer = answerTo(statementOf(request));
        if (conversation.answer)
            return columns(conversation.answer->columns);
        return columns(conversation.isAboutSchema ? std::vector<Tree>() : m_columns);
    case kPull:
        if (conversation.answer)
            return recordsOf(conversation.answer->rows) + success({string("type"), string("r")});
        return conversation.isAboutSchema ? success() : nextBatch(conversation);
    case kCommit:
        conversation.isFailed = refuses(request);
        return conversation.isFailed
                   ? failure("Neo.ClientError.Transaction.TransactionCommitFailed")
                   : success();
    case kRoute:
        return routes();
    case kDiscard:
        ++m_discards;
        return success({string("type"), string("r")});
    default:
        return success({string("server"), string("Neo4j/5.26.0")});
    }
}

void PagingServer::note(std::span<const std::uint8_t> request)
{
    switch (request[1]) {
    case kRun: {
        const QString statement = QString::fromStdString(std::string(statementOf(request)));
        if (!asksForSchema(request) && !statement.startsWith(QLatin1String("EXPLAIN")))
            m_requests << QStringLiteral("RUN ") + statement;
        return;
    }
    case kBegin:
        m_requests << (fieldsOf(request).at(0).asMap().find("mode") ? QStringLiteral("BEGIN r")
                                                                    : QStringLiteral("BEGIN w"));
        return;
    case kCommit:
        m_requests << QStringLiteral("COMMIT");
        return;
    case kRollback:
        m_requests << QStringLiteral("ROLLBACK");
        return;
    default:
        return;
    }
}

std::optional<PagingServer::Answer> PagingServer::answerTo(std::string_view statement) const
{
    const auto found = std::ranges::find_if(m_answers, [statement](const Answer &each) {
        return statement.starts_with(each.beginning);
    });
    return found == m_answers.end() ? std::nullopt : std::optional(*found);
}

Bytes PagingServer::nextBatch(Conversation &conversation)
{
    ++m_pulls;
    Bytes out;
    if (conversation.batch < m_batches.size())
        out = recordsOf(m_batches[conversation.batch]);
    ++conversation.batch;
    return std::move(out) +
           (conversation.batch < m_batches.size()
                ? success({string("has_more"), boolean(true)})
                : success({string("type"), string(conversation.isWriting ? "w" : "r")}));
}

Bytes PagingServer::routes() const
{
    const Tree here = string("127.0.0.1:" + std::to_string(m_server.serverPort()));
    const auto role = [](const char *name, std::vector<Tree> addresses) {
        return map({string("addresses"), list(std::move(addresses)), string("role"), string(name)});
    };
    return success({string("rt"), map({string("ttl"), integer(300), string("servers"),
                                       list({role("ROUTE", {here, string("127.0.0.1:9")}),
                                             role("READ", {here}), role("WRITE", {here})})})});
}

} // namespace test
