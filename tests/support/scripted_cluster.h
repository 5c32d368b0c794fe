// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"
#include "support/scripted_transport.h"
#include "support/test_values.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test
{

/// A message that a client has sent: its tag and its fields.
struct ClientMessage {
    int tag = 0;
    std::vector<Tree> fields;

    /// The entry of a map, which is the last field; null if there is none.
    Tree entry(std::string_view key) const;
};

/// Messages of a server, chunked.
Bytes success(std::vector<Tree> keysAndValues = {});
Bytes failure(const char *code);
Bytes ignored();
Bytes record(std::vector<Tree> values);

/// Servers without a network, which speak Bolt 5.8: each connection answers what it is sent by the
/// rules of the servers, at once. Lives on the test's thread, and longer than the driver.
class ScriptedCluster
{
public:
    /// What `server` ("host:port") answers to a message; nothing: what a friendly server answers.
    using Rule =
        std::function<std::optional<Bytes>(const std::string &server, const ClientMessage &)>;

    /// Options for a driver that has these servers, the first of them in its URI.
    bolt::DriverOptions options();
    void setRule(Rule rule) { m_rule = std::move(rule); }
    /// Nobody can connect to it any more.
    void shutDown(const std::string &server) { m_dead.push_back(server); }
    /// Breaks all lines to it.
    void cut(const std::string &server);

    /// The tags of all messages but those that open a connection, with who got them: "a:1 RUN".
    std::vector<std::string> log;
    /// Connections that came to be, by server.
    std::map<std::string, int> connections;

private:
    class Transport;

    Bytes answerTo(const std::string &server, const ClientMessage &message) const;

    Rule m_rule;
    std::vector<std::string> m_dead;
    std::vector<std::pair<std::string, QPointer<ScriptedTransport>>> m_lines;
};

} // namespace test
