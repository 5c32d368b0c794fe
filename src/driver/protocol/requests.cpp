// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/requests.h"

#include "driver/packstream/writer.h"

namespace bolt
{

namespace
{

namespace tag
{
constexpr std::uint8_t kHello = 0x01;
constexpr std::uint8_t kGoodbye = 0x02;
constexpr std::uint8_t kReset = 0x0F;
constexpr std::uint8_t kRun = 0x10;
constexpr std::uint8_t kBegin = 0x11;
constexpr std::uint8_t kCommit = 0x12;
constexpr std::uint8_t kRollback = 0x13;
constexpr std::uint8_t kDiscard = 0x2F;
constexpr std::uint8_t kPull = 0x3F;
constexpr std::uint8_t kRoute = 0x66;
constexpr std::uint8_t kLogon = 0x6A;
} // namespace tag

RequestMessage withoutFields(std::uint8_t tag)
{
    RequestMessage message;
    PackStreamWriter(message).structure(tag, 0);
    return message;
}

std::size_t authEntryCount(const AuthToken &auth)
{
    if (auth.scheme == "none")
        return 1;
    return auth.realm.empty() ? 3 : 4;
}

/// In this order: some servers read the entries by position.
void writeAuthEntries(PackStreamWriter &writer, const AuthToken &auth)
{
    writer.string("scheme");
    writer.string(auth.scheme);
    if (auth.scheme == "none")
        return;
    writer.string("principal");
    writer.string(auth.principal);
    writer.string("credentials");
    writer.string(auth.credentials);
    if (!auth.realm.empty()) {
        writer.string("realm");
        writer.string(auth.realm);
    }
}

/// `db` goes first: some servers look at the first entry only.
void writeTransactionOptions(PackStreamWriter &writer, const TransactionOptions &options)
{
    const bool isRead = options.mode == AccessMode::Read;
    writer.map(std::size_t{!options.database.empty()} + !options.bookmarks.empty() +
               options.timeoutMs.has_value() + !options.metadata.empty() + isRead);
    if (!options.database.empty()) {
        writer.string("db");
        writer.string(options.database);
    }
    if (!options.bookmarks.empty()) {
        writer.string("bookmarks");
        writer.list(options.bookmarks.size());
        for (const std::string &bookmark : options.bookmarks)
            writer.string(bookmark);
    }
    if (options.timeoutMs) {
        writer.string("tx_timeout");
        writer.integer(*options.timeoutMs);
    }
    if (!options.metadata.empty()) {
        writer.string("tx_metadata");
        writer.encoded(options.metadata);
    }
    if (isRead) {
        writer.string("mode");
        writer.string("r");
    }
}

void writeParameters(PackStreamWriter &writer, const std::vector<std::uint8_t> &parameters)
{
    if (parameters.empty())
        writer.map(0);
    else
        writer.encoded(parameters);
}

RequestMessage countMessage(std::uint8_t tag, std::int64_t count)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag, 1);
    writer.map(1);
    writer.string("n");
    writer.integer(count);
    return message;
}

} // namespace

RequestMessage helloMessage(const Capabilities &capabilities, const HelloOptions &options,
                            const AuthToken &auth)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kHello, 1);
    writer.map(std::size_t{1} + options.routingAddress.has_value() + capabilities.utcPatch +
               capabilities.boltAgent + (capabilities.logon ? 0 : authEntryCount(auth)));
    writer.string("user_agent");
    writer.string(options.userAgent);
    if (options.routingAddress) {
        writer.string("routing");
        writer.map(1);
        writer.string("address");
        writer.string(*options.routingAddress);
    }
    if (capabilities.utcPatch) {
        writer.string("patch_bolt");
        writer.list(1);
        writer.string("utc");
    }
    if (capabilities.boltAgent) {
        writer.string("bolt_agent");
        writer.map(1);
        writer.string("product");
        writer.string(options.boltAgent);
    }
    if (!capabilities.logon)
        writeAuthEntries(writer, auth);
    return message;
}

RequestMessage logonMessage(const AuthToken &auth)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kLogon, 1);
    writer.map(authEntryCount(auth));
    writeAuthEntries(writer, auth);
    return message;
}

RequestMessage runMessage(std::string_view query, const std::vector<std::uint8_t> &parameters,
                          const TransactionOptions &options)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kRun, 3);
    writer.string(query);
    writeParameters(writer, parameters);
    writeTransactionOptions(writer, options);
    return message;
}

RequestMessage runInTransactionMessage(std::string_view query,
                                       const std::vector<std::uint8_t> &parameters)
{
    return runMessage(query, parameters, {});
}

RequestMessage pullMessage(std::int64_t count)
{
    return countMessage(tag::kPull, count);
}

RequestMessage discardMessage(std::int64_t count)
{
    return countMessage(tag::kDiscard, count);
}

RequestMessage beginMessage(const TransactionOptions &options)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kBegin, 1);
    writeTransactionOptions(writer, options);
    return message;
}

RequestMessage commitMessage()
{
    return withoutFields(tag::kCommit);
}

RequestMessage rollbackMessage()
{
    return withoutFields(tag::kRollback);
}

RequestMessage resetMessage()
{
    return withoutFields(tag::kReset);
}

RequestMessage goodbyeMessage()
{
    return withoutFields(tag::kGoodbye);
}

RequestMessage routeMessage(std::string_view routingAddress, std::string_view database)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kRoute, 3);
    writer.map(1);
    writer.string("address");
    writer.string(routingAddress);
    writer.list(0);
    writer.map(database.empty() ? 0 : 1);
    if (!database.empty()) {
        writer.string("db");
        writer.string(database);
    }
    return message;
}

} // namespace bolt
