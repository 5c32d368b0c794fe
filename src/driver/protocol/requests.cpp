// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/requests.h"

#include "driver/packstream/markers.h"
#include "driver/packstream/writer.h"
#include "driver/protocol/message_tags.h"

namespace bolt
{

namespace
{

namespace tag = message_tag;

RequestMessage withoutFields(std::uint8_t tag)
{
    RequestMessage message;
    PackStreamWriter(message).structure(tag, 0);
    return message;
}

bool isEmptyMap(const EncodedMap &map)
{
    return map.empty() || (map.size() == 1 && map.front() == marker::kTinyMap);
}

/// An optional text that says something.
bool hasText(const std::optional<std::string> &text)
{
    return text && !text->empty();
}

void writeTexts(PackStreamWriter &writer, const std::vector<std::string> &values)
{
    writer.list(values.size());
    for (const std::string &value : values)
        writer.string(value);
}

void writeTextMap(PackStreamWriter &writer, const RoutingContext &context)
{
    writer.map(context.size());
    for (const auto &[key, value] : context) {
        writer.string(key);
        writer.string(value);
    }
}

/// Collects the entries of a map, whose number goes before them. Values with their default are not
/// added by the caller.
class MapEntries
{
public:
    MapEntries() = default;
    MapEntries(const MapEntries &) = delete;
    MapEntries &operator=(const MapEntries &) = delete;

    PackStreamWriter &add(std::string_view key)
    {
        ++m_count;
        m_writer.string(key);
        return m_writer;
    }
    void addText(std::string_view key, std::string_view value) { add(key).string(value); }
    void addTexts(std::string_view key, const std::vector<std::string> &values)
    {
        writeTexts(add(key), values);
    }
    void writeTo(PackStreamWriter &writer) const
    {
        writer.map(m_count);
        writer.encoded(m_bytes);
    }

private:
    EncodedMap m_bytes;
    PackStreamWriter m_writer{m_bytes};
    std::size_t m_count = 0;
};

/// In this order: some servers read the entries by position. Servers before Bolt 4.4 want a
/// principal from basic and kerberos, be it empty.
void addAuth(MapEntries &entries, const AuthToken &auth)
{
    entries.addText("scheme", auth.scheme);
    if (auth.scheme == "none")
        return;
    const bool isBasic = auth.scheme == "basic";
    if (auth.principal || isBasic || auth.scheme == "kerberos")
        entries.addText("principal", auth.principal.value_or(""));
    if (hasText(auth.credentials) || isBasic)
        entries.addText("credentials", auth.credentials.value_or(""));
    if (hasText(auth.realm))
        entries.addText("realm", *auth.realm);
    if (!isEmptyMap(auth.parameters))
        entries.add("parameters").encoded(auth.parameters);
}

void addNotifications(MapEntries &entries, const Capabilities &capabilities,
                      const NotificationFilter &filter)
{
    if (capabilities.notifications == NotificationKey::None)
        return;
    if (filter.minimumSeverity)
        entries.addText("notifications_minimum_severity", *filter.minimumSeverity);
    if (filter.disabledCategories)
        entries.addTexts(capabilities.notifications == NotificationKey::Categories
                             ? "notifications_disabled_categories"
                             : "notifications_disabled_classifications",
                         *filter.disabledCategories);
}

/// `db` goes first: some servers look at the first entry only.
void writeTransactionOptions(PackStreamWriter &writer, const Capabilities &capabilities,
                             const TransactionOptions &options)
{
    MapEntries entries;
    if (!options.database.empty())
        entries.addText("db", options.database);
    if (options.impersonatedUser)
        entries.addText("imp_user", *options.impersonatedUser);
    if (!options.bookmarks.empty())
        entries.addTexts("bookmarks", options.bookmarks);
    if (options.timeoutMs)
        entries.add("tx_timeout").integer(*options.timeoutMs);
    if (!isEmptyMap(options.metadata))
        entries.add("tx_metadata").encoded(options.metadata);
    if (options.mode == AccessMode::Read)
        entries.addText("mode", "r");
    addNotifications(entries, capabilities, options.notifications);
    entries.writeTo(writer);
}

void writeQuery(PackStreamWriter &writer, std::string_view query, const EncodedMap &parameters)
{
    writer.structure(tag::kRun, 3);
    writer.string(query);
    if (parameters.empty())
        writer.map(0);
    else
        writer.encoded(parameters);
}

RequestMessage batchMessage(const Capabilities &capabilities, std::uint8_t tag, std::int64_t count,
                            ResultId result)
{
    if (!capabilities.pullCounts)
        return withoutFields(tag);
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag, 1);
    MapEntries entries;
    entries.add("n").integer(count);
    if (result)
        entries.add("qid").integer(*result);
    entries.writeTo(writer);
    return message;
}

Error refusal(const Capabilities &capabilities, std::string_view what, std::string_view since)
{
    Error error;
    error.kind = ErrorKind::FixQuery;
    error.step = Step::Run;
    error.reason = Reason::UnsupportedByVersion;
    error.message = std::string(what) + " Bolt " + std::string(since) +
                    " or later, and this server speaks " + capabilities.version.text() + '.';
    return error;
}

Error negativeTimeout()
{
    Error error;
    error.kind = ErrorKind::FixQuery;
    error.step = Step::Run;
    error.reason = Reason::ConfigurationInvalid;
    error.message = "A time-out cannot be negative.";
    return error;
}

} // namespace

std::optional<Error> refusalOf(const Capabilities &capabilities, const TransactionOptions &options)
{
    if (options.timeoutMs.value_or(0) < 0)
        return negativeTimeout();
    if (!options.database.empty() && !capabilities.databases)
        return refusal(capabilities, "Choosing a database needs", "4.0");
    if (options.impersonatedUser && !capabilities.impersonation)
        return refusal(capabilities, "Impersonation needs", "4.4");
    return refusalOf(capabilities, options.notifications);
}

std::optional<Error> refusalOf(const Capabilities &capabilities, const NotificationFilter &filter)
{
    if (!filter.isDefault() && capabilities.notifications == NotificationKey::None)
        return refusal(capabilities, "Filtering notifications needs", "5.2");
    return std::nullopt;
}

RequestMessage helloMessage(const Capabilities &capabilities, const HelloOptions &options,
                            const AuthToken &auth)
{
    MapEntries entries;
    entries.addText("user_agent", options.userAgent);
    if (capabilities.helloRouting && options.routing)
        writeTextMap(entries.add("routing"), *options.routing);
    if (capabilities.utcPatch)
        entries.addTexts("patch_bolt", {"utc"});
    addNotifications(entries, capabilities, options.notifications);
    if (capabilities.boltAgent)
        writeTextMap(entries.add("bolt_agent"), {{"product", options.boltAgent}});
    if (!capabilities.logon)
        addAuth(entries, auth);
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kHello, 1);
    entries.writeTo(writer);
    return message;
}

RequestMessage logonMessage(const AuthToken &auth)
{
    MapEntries entries;
    addAuth(entries, auth);
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kLogon, 1);
    entries.writeTo(writer);
    return message;
}

RequestMessage logoffMessage()
{
    return withoutFields(tag::kLogoff);
}

RequestMessage runMessage(const Capabilities &capabilities, std::string_view query,
                          const EncodedMap &parameters, const TransactionOptions &options)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writeQuery(writer, query, parameters);
    writeTransactionOptions(writer, capabilities, options);
    return message;
}

RequestMessage runInTransactionMessage(std::string_view query, const EncodedMap &parameters)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writeQuery(writer, query, parameters);
    writer.map(0);
    return message;
}

RequestMessage pullMessage(const Capabilities &capabilities, std::int64_t count, ResultId result)
{
    return batchMessage(capabilities, tag::kPull, count, result);
}

RequestMessage discardMessage(const Capabilities &capabilities, std::int64_t count, ResultId result)
{
    return batchMessage(capabilities, tag::kDiscard, count, result);
}

RequestMessage beginMessage(const Capabilities &capabilities, const TransactionOptions &options)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kBegin, 1);
    writeTransactionOptions(writer, capabilities, options);
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

RequestMessage telemetryMessage(TelemetryApi api)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kTelemetry, 1);
    writer.integer(static_cast<std::int64_t>(api));
    return message;
}

RequestMessage routeMessage(const Capabilities &capabilities, const RouteQuery &query)
{
    RequestMessage message;
    PackStreamWriter writer(message);
    writer.structure(tag::kRoute, 3);
    writeTextMap(writer, query.context);
    writeTexts(writer, query.bookmarks);
    if (capabilities.routeForm == RouteForm::MessageWithName) {
        if (query.database.empty())
            writer.null();
        else
            writer.string(query.database);
        return message;
    }
    MapEntries entries;
    if (!query.database.empty())
        entries.addText("db", query.database);
    if (query.impersonatedUser)
        entries.addText("imp_user", *query.impersonatedUser);
    entries.writeTo(writer);
    return message;
}

RequestMessage routeProcedureMessage(const Capabilities &capabilities, const RouteQuery &query)
{
    MapEntries parameters;
    writeTextMap(parameters.add("context"), query.context);
    TransactionOptions options;
    options.mode = AccessMode::Read;
    std::string_view call = "CALL dbms.cluster.routing.getRoutingTable($context)";
    if (capabilities.routeForm == RouteForm::DatabaseProcedure) {
        call = "CALL dbms.routing.getRoutingTable($context)";
        options.database = "system";
        options.bookmarks = query.bookmarks;
        if (!query.database.empty()) {
            call = "CALL dbms.routing.getRoutingTable($context, $database)";
            parameters.addText("database", query.database);
        }
    }
    EncodedMap encoded;
    PackStreamWriter writer(encoded);
    parameters.writeTo(writer);
    return runMessage(capabilities, call, encoded, options);
}

} // namespace bolt
