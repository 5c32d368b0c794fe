// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "driver/protocol/capabilities.h"
#include "driver/protocol/handshake.h"

#include <cstdint>
#include <span>
#include <vector>

using bolt::HandshakeOffer;
using bolt::HandshakeOutcome;
using Status = HandshakeOutcome::Status;

namespace
{

/// More than the longest manifest that is not refused.
constexpr std::size_t kEnough = 8 * 1024;

/// The answer to the first `size` bytes, in memory of its own, so that the sanitizer sees reads past
/// what has arrived.
HandshakeOutcome outcomeOf(std::span<const std::uint8_t> answer, std::size_t size,
                           const HandshakeOffer &offer)
{
    const std::vector<std::uint8_t> received(answer.begin(), answer.begin() + size);
    return bolt::readHandshake(received, offer);
}

void checkSame(const HandshakeOutcome &a, const HandshakeOutcome &b)
{
    check(a.status == b.status && a.version == b.version && a.consumed == b.consumed &&
              a.reply == b.reply && a.reason == b.reason,
          "later bytes change no verdict");
}

void checkOffer(std::span<const std::uint8_t> answer, const HandshakeOffer &offer)
{
    const HandshakeOutcome whole = outcomeOf(answer, answer.size(), offer);
    check(whole.consumed <= answer.size(), "nothing is consumed that is not there");
    if (whole.status == Status::NeedMore)
        check(answer.size() < kEnough, "no server makes the client wait for ever");
    if (whole.status == Status::Agreed) {
        check(bolt::capabilitiesOf(whole.version) != nullptr, "only spoken versions are taken");
        check(whole.reply.empty() || whole.reply.size() == 5, "a manifest is answered by 5 bytes");
        check(offer.kind != HandshakeOffer::Kind::Single || whole.version == offer.version,
              "only what was offered is taken");
        checkSame(outcomeOf(answer, whole.consumed, offer), whole);
    }
    bool isDecided = false;
    for (std::size_t size = 0; size <= answer.size() && size <= kEnough; ++size) {
        const HandshakeOutcome part = outcomeOf(answer, size, offer);
        check(!isDecided || part.status != Status::NeedMore, "a verdict stands");
        if (part.status != Status::NeedMore)
            checkSame(part, whole);
        isDecided = part.status != Status::NeedMore;
    }
}

} // namespace

/// A verdict on a server's answer comes in time and does not depend on how the bytes arrive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span answer(data, size);
    checkOffer(answer, {});
    checkOffer(answer, {HandshakeOffer::Kind::Classic, {}});
    if (size >= 2)
        checkOffer(answer.subspan(2), {HandshakeOffer::Kind::Single, {data[0], data[1]}});
    return 0;
}
