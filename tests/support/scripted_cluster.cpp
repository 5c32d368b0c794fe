// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripted_cluster.h"

#include "driver/protocol/dechunker.h"
#include "driver/protocol/message_reader.h"

#include <algorithm>

namespace test
{

namespace
{

const std::map<int, std::string> kNames{{0x02, "GOODBYE"}, {0x0F, "RESET"},  {0x10, "RUN"},
                                        {0x11, "BEGIN"},   {0x12, "COMMIT"}, {0x13, "ROLLBACK"},
                                        {0x2F, "DISCARD"}, {0x3F, "PULL"},   {0x66, "ROUTE"},
                                        {0x6A, "LOGON"},   {0x6B, "LOGOFF"}};

Bytes message(char tag, std::vector<Tree> fields)
{
    Bytes out;
    bolt::appendChunked(encode(structure(tag, std::move(fields))), out);
    return out;
}

} // namespace

Tree ClientMessage::entry(std::string_view key) const
{
    if (fields.empty())
        return null();
    const std::vector<Tree> &entries = fields.back().children;
    for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
        if (entries[i].text == key)
            return entries[i + 1];
    }
    return null();
}

Bytes success(std::vector<Tree> keysAndValues)
{
    return message(0x70, {map(std::move(keysAndValues))});
}

Bytes failure(const char *code)
{
    return message(0x7F, {map({string("neo4j_code"), string(code)})});
}

Bytes ignored()
{
    return message(0x7E, {});
}

Bytes record(std::vector<Tree> values)
{
    return message(0x71, {list(std::move(values))});
}

/// One line to a server.
class ScriptedCluster::Transport : public ScriptedTransport
{
public:
    Transport(ScriptedCluster &cluster, std::string server)
        : m_cluster(cluster)
        , m_server(std::move(server))
    {
        onWrite = [this](const Bytes &bytes) { take(bytes); };
    }

    void open() override
    {
        if (std::ranges::find(m_cluster.m_dead, m_server) == m_cluster.m_dead.end()) {
            ++m_cluster.connections[m_server];
            return ScriptedTransport::open();
        }
        QMetaObject::invokeMethod(
            this, [this] { breakDown(bolt::Reason::ConnectionRefused); }, Qt::QueuedConnection);
    }

private:
    void take(const Bytes &bytes)
    {
        if (!m_isGreeted) {
            m_isGreeted = true;
            return feed(fromHex("00 00 08 05"));
        }
        std::ranges::copy(bytes, m_reader.room().begin());
        m_reader.received(bytes.size());
        while (m_reader.next(nullptr) == bolt::MessageReader::Arrival::Message) {
            const Tree tree = treeOf(bolt::ValueView::fromWire(m_reader.message().data()));
            const ClientMessage message{tree.tag, tree.children};
            const auto name = kNames.find(message.tag);
            if (name != kNames.end() && m_isLoggedIn)
                m_cluster.log.push_back(m_server + ' ' + name->second);
            m_isLoggedIn = m_isLoggedIn || message.tag == 0x6A;
            const Bytes answer = m_cluster.answerTo(m_server, message);
            if (!answer.empty())
                feed(answer);
        }
    }

    ScriptedCluster &m_cluster;
    const std::string m_server;
    bolt::MessageReader m_reader{1 << 20};
    bool m_isGreeted = false;
    bool m_isLoggedIn = false;
};

bolt::DriverOptions ScriptedCluster::options()
{
    bolt::DriverOptions options;
    options.endpoint.host = QStringLiteral("a");
    options.endpoint.port = 1;
    options.auth = {"basic", "neo4j", "secret", {}, {}};
    options.userAgent = "test/1";
    options.transportFactory = [this](const bolt::Endpoint &endpoint) {
        const std::string server =
            bolt::ServerAddress{endpoint.host.toStdString(), endpoint.port}.text();
        auto transport = std::make_unique<Transport>(*this, server);
        m_lines.emplace_back(server, transport.get());
        return transport;
    };
    return options;
}

void ScriptedCluster::cut(const std::string &server)
{
    const auto lines = m_lines;
    for (const auto &[name, line] : lines) {
        if (name == server && line && !line->isClosed)
            line->breakDown(bolt::Reason::ClosedByPeer);
    }
}

Bytes ScriptedCluster::answerTo(const std::string &server, const ClientMessage &message) const
{
    if (const auto answer = m_rule ? m_rule(server, message) : std::nullopt)
        return *answer;
    switch (message.tag) {
    case 0x02:
        return {};
    case 0x10:
        return success({string("fields"), list({string("x")})});
    case 0x3F:
        return record({integer(1)}) + success();
    default:
        return success();
    }
}

} // namespace test
