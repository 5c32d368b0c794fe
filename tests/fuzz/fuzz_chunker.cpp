// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "driver/protocol/dechunker.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

using bolt::Dechunker;

namespace
{

using Bytes = std::vector<std::uint8_t>;

struct Received {
    std::vector<Bytes> messages;
    std::size_t noops = 0;
    std::size_t consumed = 0;

    friend bool operator==(const Received &, const Received &) = default;
};

/// Takes what is whole in the first `available` bytes of `stream`.
void take(Dechunker &dechunker, std::span<const std::uint8_t> stream, std::size_t available,
          Bytes &open, Received &received)
{
    while (true) {
        // A copy of its own, so that the sanitizer sees reads past what has arrived.
        const Bytes unconsumed(stream.begin() + received.consumed, stream.begin() + available);
        const auto step = dechunker.next(unconsumed);
        check(step.consumed <= unconsumed.size(), "nothing is consumed that is not there");
        received.consumed += step.consumed;
        open.insert(open.end(), step.bytes.begin(), step.bytes.end());
        switch (step.event) {
        case Dechunker::Event::NeedMore:
            check(step.consumed == 0 && step.bytes.empty(), "waiting consumes nothing");
            check(unconsumed.size() < Dechunker::kMinBuffer, "a full buffer holds something whole");
            return;
        case Dechunker::Event::Noop:
            check(open.empty(), "a NOOP stands between messages");
            ++received.noops;
            break;
        case Dechunker::Event::Part:
            check(!step.bytes.empty() && dechunker.isInsideMessage(), "a part opens a message");
            break;
        case Dechunker::Event::Message:
        case Dechunker::Event::End:
            check(!open.empty() && !dechunker.isInsideMessage(), "an end closes a message");
            received.messages.push_back(std::move(open));
            open.clear();
            break;
        }
    }
}

/// Receives `stream` in pieces of the sizes that `pieces` tells, over and over.
Received receive(std::span<const std::uint8_t> stream, std::span<const std::uint8_t> pieces)
{
    Dechunker dechunker;
    Received received;
    Bytes open;
    std::size_t available = 0;
    for (std::size_t i = 0; available < stream.size(); ++i) {
        const std::size_t piece = pieces.empty() ? stream.size() : pieces[i % pieces.size()] + 1U;
        available = std::min(stream.size(), available + piece);
        take(dechunker, stream, available, open, received);
    }
    return received;
}

} // namespace

/// The first four bytes are sizes of pieces, the rest is the stream: however it arrives, the same
/// messages come out. And what is cut into chunks is put together again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kPieces = 4;
    if (size <= kPieces)
        return 0;
    const std::span pieces(data, kPieces);
    const std::span stream(data + kPieces, size - kPieces);
    check(receive(stream, {}) == receive(stream, pieces), "borders of pieces do not matter");

    Bytes chunked;
    bolt::appendChunked(stream, chunked);
    const Received back = receive(chunked, {});
    check(back.messages.size() == 1 && back.noops == 0 && back.consumed == chunked.size() &&
              std::equal(stream.begin(), stream.end(), back.messages[0].begin(),
                         back.messages[0].end()),
          "a chunked message comes back");
    return 0;
}
