// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/conversation.h"

#include "driver/packstream/scan.h"
#include "driver/protocol/dechunker.h"
#include "driver/protocol/message_tags.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace replay
{

namespace
{

namespace tag = bolt::message_tag;

constexpr bolt::Version kGqlFailuresSince{5, 7};

struct Statement {
    bench::Workload workload;
    std::uint64_t rows;
};

std::optional<Statement> parseStatement(std::string_view text)
{
    // What clients ask for themselves when they connect: cypher-shell pings. It has no rows here.
    if (text.starts_with("CALL "))
        return Statement{bench::Workload::Mixed, 0};
    if (text.ends_with(';'))
        text.remove_suffix(1);
    const std::size_t space = text.find(' ');
    const auto workload = bench::workloadNamed(text.substr(0, space));
    if (!workload || space == std::string_view::npos)
        return std::nullopt;
    std::uint64_t rows = 0;
    const char *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data() + space + 1, end, rows);
    if (problem != std::errc{} || at != end)
        return std::nullopt;
    return Statement{*workload, rows};
}

std::int64_t integerIn(const bolt::BoltMap &map, std::string_view key, std::int64_t otherwise)
{
    const auto value = map.find(key);
    return value && value->kind() == bolt::Kind::Integer ? value->asInteger() : otherwise;
}

} // namespace

Conversation::Conversation(ByteStream &line, RecordBlocks &blocks, bolt::Version version)
    : m_line(line)
    , m_blocks(blocks)
    , m_version(version)
{
}

void Conversation::run(std::vector<std::uint8_t> input)
{
    m_input = std::move(input);
    takeMessages();
    for (;;) {
        while (m_waiting.empty()) {
            if (!m_line.receive(m_input, ByteStream::Wait::UntilSomeCome))
                return;
            takeMessages();
        }
        const Message message = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (answer(message) == Flow::Stop)
            return;
    }
}

void Conversation::takeMessages()
{
    std::size_t at = 0;
    while (m_input.size() - at >= 2) {
        const std::size_t size = static_cast<std::size_t>(m_input[at]) << 8 | m_input[at + 1];
        if (m_input.size() - at - 2 < size)
            break;
        const auto chunk = m_input.begin() + static_cast<std::ptrdiff_t>(at + 2);
        m_part.insert(m_part.end(), chunk, chunk + static_cast<std::ptrdiff_t>(size));
        at += 2 + size;
        if (size == 0 && !m_part.empty())
            m_waiting.push_back(std::exchange(m_part, {}));
    }
    m_input.erase(m_input.begin(), m_input.begin() + static_cast<std::ptrdiff_t>(at));
}

bool Conversation::isResetWaiting() const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [](const Message &message) {
        return message.size() > 1 && message[1] == tag::kReset;
    });
}

Conversation::Flow Conversation::answer(const Message &message)
{
    if (!bolt::scanWhole(message.data(), message.size()).isOk())
        return Flow::Stop;
    const auto request = bolt::ValueView::fromWire(message.data());
    if (request.kind() != bolt::Kind::Structure)
        return Flow::Stop;
    const auto fields = request.asStructure().fields();
    const std::uint8_t tag = request.asStructure().tag();
    if (tag == tag::kGoodbye)
        return Flow::Stop;
    if (tag == tag::kReset) {
        m_isFailed = false;
        forgetTransaction();
        return succeed();
    }
    if (m_isFailed)
        return ignore();

    const auto isMap = [&](std::uint32_t i) {
        return fields.size() > i && fields.at(i).kind() == bolt::Kind::Map;
    };
    switch (tag) {
    case tag::kHello:
        return succeedHello();
    case tag::kLogon:
    case tag::kLogoff:
    case tag::kTelemetry:
        return succeed();
    case tag::kBegin:
        forgetTransaction();
        m_isInTransaction = true;
        return succeed();
    case tag::kCommit:
    case tag::kRollback:
        forgetTransaction();
        return succeed();
    case tag::kRun:
        if (fields.size() == 3 && fields.at(0).kind() == bolt::Kind::String)
            return answerRun(fields.at(0));
        break;
    case tag::kPull:
    case tag::kDiscard:
        if (isMap(0))
            return answerPull(tag, fields.at(0).asMap());
        break;
    case tag::kRoute:
        if (isMap(0))
            return answerRoute(fields.at(0).asMap());
        break;
    default:
        break;
    }
    return fail("Neo.ClientError.Request.Invalid", "not a request of this version");
}

Conversation::Flow Conversation::answerRun(const bolt::ValueView &query)
{
    const auto statement = parseStatement(query.asString());
    if (!statement)
        return fail("Neo.ClientError.Statement.SyntaxError", "expected a workload and its rows");
    const auto layout = m_version.major >= 5 ? bench::Layout::Bolt5 : bench::Layout::Bolt4;
    const std::int64_t id = m_isInTransaction ? m_nextResult++ : 0;
    const RecordBlock &block = m_blocks.find(statement->workload, layout);
    m_results[id] = {&block, 0, statement->rows};

    Message message;
    bolt::PackStreamWriter out(message);
    out.structure(tag::kSuccess, 1);
    out.map(m_isInTransaction ? 4 : 3);
    const auto columns = bench::workloadColumns(statement->workload);
    out.string("fields");
    out.list(columns.size());
    for (const std::string &column : columns)
        out.string(column);
    out.string("t_first");
    out.integer(0);
    // For readers that only count bytes; drivers pass over keys that they do not know.
    out.string("stream_bytes");
    out.integer(static_cast<std::int64_t>(block.bytesOf(statement->rows)));
    if (m_isInTransaction) {
        out.string("qid");
        out.integer(id);
    }
    return send(message);
}

Conversation::Flow Conversation::answerPull(std::uint8_t tag, const bolt::BoltMap &options)
{
    std::int64_t id = integerIn(options, "qid", -1);
    if (id < 0)
        id = m_isInTransaction ? m_nextResult - 1 : 0;
    const auto result = m_results.find(id);
    if (result == m_results.end())
        return fail("Neo.ClientError.Request.Invalid", "no such result is open");

    OpenResult &open = result->second;
    const std::int64_t wanted = integerIn(options, "n", -1);
    const std::uint64_t left = open.rows - open.next;
    const std::uint64_t count =
        wanted < 0 ? left : std::min(left, static_cast<std::uint64_t>(wanted));
    if (tag == tag::kDiscard)
        open.next += count;
    else if (sendRecords(open, count) == Flow::Stop)
        return Flow::Stop;
    return m_isFailed ? ignore() : finishPull(id);
}

/// Sends records; stops early, as after a failure, when the client asks for a reset meanwhile.
Conversation::Flow Conversation::sendRecords(OpenResult &result, std::uint64_t count)
{
    const std::uint64_t end = result.next + count;
    while (result.next < end) {
        const auto piece = result.block->pieceAt(result.next, end - result.next);
        if (!m_line.send(piece.bytes) || !m_line.receive(m_input, ByteStream::Wait::Never))
            return Flow::Stop;
        result.next += piece.rows;
        takeMessages();
        if (isResetWaiting()) {
            m_isFailed = true;
            break;
        }
    }
    return Flow::GoOn;
}

Conversation::Flow Conversation::finishPull(std::int64_t id)
{
    const auto result = m_results.find(id);
    const bool hasMore = result->second.next < result->second.rows;
    Message message;
    bolt::PackStreamWriter out(message);
    out.structure(tag::kSuccess, 1);
    out.map(hasMore ? 1 : 4);
    out.string("has_more");
    out.boolean(hasMore);
    if (!hasMore) {
        out.string("type");
        out.string("r");
        out.string("t_last");
        out.integer(0);
        out.string("db");
        out.string("neo4j");
        m_results.erase(result);
    }
    return send(message);
}

/// A routing table that names the address by which the client came, in every role.
Conversation::Flow Conversation::answerRoute(const bolt::BoltMap &routing)
{
    const auto address = routing.find("address");
    if (!address || address->kind() != bolt::Kind::String)
        return fail("Neo.ClientError.Request.Invalid", "no address in the routing context");
    Message message;
    bolt::PackStreamWriter out(message);
    out.structure(tag::kSuccess, 1);
    out.map(1);
    out.string("rt");
    out.map(3);
    out.string("ttl");
    out.integer(300);
    out.string("db");
    out.string("neo4j");
    out.string("servers");
    constexpr std::string_view kRoles[] = {"ROUTE", "READ", "WRITE"};
    out.list(std::size(kRoles));
    for (const std::string_view role : kRoles) {
        out.map(2);
        out.string("role");
        out.string(role);
        out.string("addresses");
        out.list(1);
        out.string(address->asString());
    }
    return send(message);
}

Conversation::Flow Conversation::succeed()
{
    return send({0xB1, tag::kSuccess, 0xA0});
}

Conversation::Flow Conversation::succeedHello()
{
    Message message;
    bolt::PackStreamWriter out(message);
    out.structure(tag::kSuccess, 1);
    out.map(2);
    out.string("server");
    out.string("Neo4j/5.26.0");
    out.string("connection_id");
    out.string("bolt-1");
    return send(message);
}

Conversation::Flow Conversation::fail(std::string_view code, std::string_view text)
{
    m_isFailed = true;
    const bool isGql = m_version >= kGqlFailuresSince;
    Message message;
    bolt::PackStreamWriter out(message);
    out.structure(tag::kFailure, 1);
    out.map(isGql ? 4 : 2);
    out.string(isGql ? "neo4j_code" : "code");
    out.string(code);
    out.string("message");
    out.string(text);
    if (isGql) {
        out.string("gql_status");
        out.string("42001");
        out.string("description");
        out.string("error: syntax error or access rule violation - invalid syntax");
    }
    return send(message);
}

Conversation::Flow Conversation::ignore()
{
    return send({0xB0, tag::kIgnored});
}

Conversation::Flow Conversation::send(const Message &message)
{
    Message chunked;
    bolt::appendChunked(message, chunked);
    return m_line.send(chunked) ? Flow::GoOn : Flow::Stop;
}

void Conversation::forgetTransaction()
{
    m_results.clear();
    m_nextResult = 0;
    m_isInTransaction = false;
}

} // namespace replay
