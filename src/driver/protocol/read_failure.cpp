// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/metadata.h"
#include "driver/protocol/responses.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace bolt
{

namespace
{

constexpr std::string_view kUnknownCode = "Neo.DatabaseError.General.UnknownError";
constexpr std::string_view kUnknownStatus = "50N42";
constexpr std::string_view kUnknownDescription =
    "error: general processing exception - unexpected error";
constexpr std::string_view kUnknownMessage = "An unknown error occurred";

/// The code without its vendor, which is never compared: others than Neo4j use the same scheme.
/// Empty when it has not the four parts "Vendor.Classification.Category.Title".
std::string_view withoutVendor(std::string_view code)
{
    if (std::ranges::count(code, '.') != 3)
        return {};
    return code.substr(code.find('.') + 1);
}

/// Since Neo4j 5 these are errors of the client; older servers still call them transient.
std::string modernCode(std::string code)
{
    constexpr std::string_view kTransient = "TransientError";
    const std::string_view rest = withoutVendor(code);
    if (rest == "TransientError.Transaction.Terminated" ||
        rest == "TransientError.Transaction.LockClientStopped")
        code.replace(code.find('.') + 1, kTransient.size(), "ClientError");
    return code;
}

/// Before Bolt 5.7 the place of a syntax error is only told in its text:
/// "(line 1, column 8 (offset: 7))".
std::optional<TextPosition> positionInText(std::string_view text)
{
    const auto numberAfter = [&text](std::string_view mark) -> std::optional<std::int64_t> {
        const std::size_t at = text.rfind(mark);
        if (at == std::string_view::npos)
            return std::nullopt;
        std::int64_t number = 0;
        const char *from = text.data() + at + mark.size();
        if (std::from_chars(from, text.data() + text.size(), number).ec != std::errc())
            return std::nullopt;
        return number;
    };
    const auto line = numberAfter("(line ");
    const auto column = numberAfter(", column ");
    const auto offset = numberAfter("(offset: ");
    if (!line || !column)
        return std::nullopt;
    return TextPosition{offset.value_or(0), *line, *column};
}

/// One status of the chain, without its cause.
GqlStatus readStatus(const BoltMap &map)
{
    GqlStatus status;
    status.status = textAt(map, "gql_status");
    status.description = textAt(map, "description");
    status.message = textAt(map, "message");
    if (status.status.empty() || status.description.empty() || status.message.empty()) {
        status.status = kUnknownStatus;
        status.description = kUnknownDescription;
        status.message = kUnknownMessage;
    }
    const auto record = mapAt(map, "diagnostic_record");
    if (record)
        status.classification = textAt(*record, "_classification");
    status.diagnosticRecord = diagnosticRecord(record);
    return status;
}

std::shared_ptr<const GqlStatus> readStatusChain(const BoltMap &metadata)
{
    std::vector<BoltMap> chain{metadata};
    while (chain.size() <= kMaxCauses) {
        const auto cause = mapAt(chain.back(), "cause");
        if (!cause)
            break;
        chain.push_back(*cause);
    }
    std::shared_ptr<const GqlStatus> status;
    for (auto map = chain.rbegin(); map != chain.rend(); ++map) {
        GqlStatus effect = readStatus(*map);
        effect.cause = std::move(status);
        status = std::make_shared<const GqlStatus>(std::move(effect));
    }
    return status;
}

/// What a server before Bolt 5.7 would say in the GQL form.
std::shared_ptr<const GqlStatus> madeUpStatus(std::string_view message)
{
    GqlStatus status;
    status.status = kUnknownStatus;
    status.message = message.empty() ? kUnknownMessage : message;
    status.description = std::string(kUnknownDescription) + ". " + status.message;
    status.diagnosticRecord = diagnosticRecord(std::nullopt);
    return std::make_shared<const GqlStatus>(std::move(status));
}

} // namespace

Error readFailure(const BoltMap &metadata, Step step)
{
    Error error;
    error.step = step;
    error.reason = Reason::Server;
    std::string code = textAt(metadata, "neo4j_code");
    const bool isGqlForm = !code.empty() || metadata.find("gql_status");
    if (code.empty())
        code = textAt(metadata, "code");
    error.code = code.empty() ? kUnknownCode : modernCode(std::move(code));
    error.kind = errorKindOf(error.code);
    error.message = textAt(metadata, "message");
    error.gql = isGqlForm ? readStatusChain(metadata) : madeUpStatus(error.message);
    if (const auto record = mapAt(metadata, "diagnostic_record"))
        error.position = positionAt(*record, "_position");
    if (!error.position)
        error.position = positionInText(error.message);
    return error;
}

ErrorKind errorKindOf(std::string_view code)
{
    constexpr std::array<std::pair<std::string_view, ErrorKind>, 10> kExceptions{{
        {"ClientError.Security.AuthorizationExpired", ErrorKind::Retry},
        {"ClientError.Cluster.NotALeader", ErrorKind::Retry},
        {"ClientError.General.ForbiddenOnReadOnlyDatabase", ErrorKind::Retry},
        {"ClientError.Security.Unauthorized", ErrorKind::LogIn},
        {"ClientError.Security.Unauthenticated", ErrorKind::LogIn},
        {"ClientError.Security.AuthenticationRateLimit", ErrorKind::LogIn},
        {"ClientError.Security.CredentialsExpired", ErrorKind::LogIn},
        {"ClientError.Security.TokenExpired", ErrorKind::LogIn},
        {"TransientError.Transaction.Terminated", ErrorKind::FixQuery},
        {"TransientError.Transaction.LockClientStopped", ErrorKind::FixQuery},
    }};
    const std::string_view rest = withoutVendor(code);
    for (const auto &[exception, kind] : kExceptions) {
        if (rest == exception)
            return kind;
    }
    return rest.starts_with("TransientError.") ? ErrorKind::Retry : ErrorKind::FixQuery;
}

} // namespace bolt
