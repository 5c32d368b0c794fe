// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/inspect.h"

#include "cli/inspect/hex_line.h"
#include "cli/inspect/json_output.h"
#include "cli/inspect/message_stream.h"
#include "cli/inspect/value_json.h"

#include "driver/packstream/scan.h"
#include "driver/protocol/handshake.h"

#include <istream>
#include <ostream>

namespace cli
{

namespace
{

constexpr std::string_view kTruncated = "truncated";

void writeError(std::string_view kind, std::size_t offset, JsonOutput &out)
{
    out.raw(R"({"error":)");
    out.text(kind);
    out.raw(R"(,"offset":)");
    out.number(offset);
    out.raw("}");
}

void inspectValue(const InspectOptions &options, std::span<const std::uint8_t> bytes,
                  JsonOutput &out)
{
    const bolt::ScanResult scan =
        bolt::scanWhole(bytes.data(), bytes.size(), {options.packStream()});
    if (scan.isOk())
        ValueJson(options, out).write(bytes.data());
    else
        writeError(bolt::scanFaultName(scan.fault), scan.offset, out);
}

void inspectChunks(const InspectOptions &options, std::span<std::uint8_t> bytes, JsonOutput &out)
{
    const MessageStream stream = readMessages(bytes, options.packStream());
    if (!stream.error.empty())
        return writeError(stream.error, stream.errorOffset, out);
    ValueJson json(options, out);
    out.raw(R"({"messages":[)");
    bool isFirst = true;
    for (const auto &message : stream.messages) {
        if (!isFirst)
            out.raw(",");
        isFirst = false;
        json.writeMessage(message.data());
    }
    out.raw(R"(],"noops":)");
    out.number(stream.noops);
    out.raw("}");
}

std::string_view handshakeErrorName(bolt::Reason reason)
{
    switch (reason) {
    case bolt::Reason::HttpPort:
    case bolt::Reason::PeerWantsTls:
    case bolt::Reason::NoCommonVersion:
    case bolt::Reason::UnsupportedManifest:
        return bolt::reasonName(reason);
    default:
        return "protocol";
    }
}

void inspectHandshake(std::span<const std::uint8_t> bytes, JsonOutput &out)
{
    using Status = bolt::HandshakeOutcome::Status;
    const bolt::HandshakeOutcome outcome = bolt::readHandshake(bytes);
    if (outcome.status == Status::NeedMore)
        return writeError("need_more", bytes.size(), out);
    if (outcome.status == Status::Failed)
        return writeError(handshakeErrorName(outcome.reason), 0, out);
    if (outcome.consumed != bytes.size())
        return writeError(bolt::scanFaultName(bolt::ScanFault::Trailing), outcome.consumed, out);
    out.raw(R"({"version":)");
    out.text(outcome.version.text());
    out.raw(R"(,"reply":)");
    out.quotedHex({reinterpret_cast<const char *>(outcome.reply.data()), outcome.reply.size()});
    out.raw("}");
}

} // namespace

int runInspect(const InspectOptions &options, std::istream &in, std::ostream &out)
{
    std::string line;
    while (out && std::getline(in, line)) {
        inspectLine(options, line, out);
        out.put('\n');
        // A person or a program that waits for the answer gets it; a file need not be written by
        // the line.
        if (in.rdbuf()->in_avail() <= 0)
            out.flush();
    }
    out.flush();
    return out ? 0 : 1;
}

void inspectLine(const InspectOptions &options, std::string &line, std::ostream &out)
{
    JsonOutput json(out);
    const HexLine hex = decodeHex(line);
    if (hex.fault == HexFault::NoDigit)
        return writeError("protocol", hex.bytes.size(), json);
    if (hex.fault == HexFault::HalfByte)
        return writeError(kTruncated, hex.bytes.size(), json);
    switch (options.item) {
    case InspectedItem::Value:
        return inspectValue(options, hex.bytes, json);
    case InspectedItem::Chunks:
        if (hex.bytes.empty())
            return writeError(kTruncated, 0, json);
        return inspectChunks(options, hex.bytes, json);
    case InspectedItem::Handshake:
        return inspectHandshake(hex.bytes, json);
    }
}

} // namespace cli
