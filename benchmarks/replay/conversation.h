// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/writer.h"
#include "driver/protocol/version.h"
#include "driver/value/value_view.h"
#include "replay/byte_stream.h"
#include "replay/record_block.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace replay
{

/// One client's conversation after the handshake. A statement is the name of a workload and a
/// number of rows ("mixed 1000000"); every other one is a syntax error. The server side of the Bolt
/// state machine as far as a well-behaved client can see it: batches, several open results in a
/// transaction, IGNORED after a FAILURE, and RESET, which stops a result that is being sent.
/// Used on the thread that made it.
class Conversation
{
public:
    Conversation(ByteStream &line, RecordBlocks &blocks, bolt::Version version);

    /// Talks until the client leaves. `input` holds what came behind the handshake.
    void run(std::vector<std::uint8_t> input);

private:
    using Message = std::vector<std::uint8_t>;

    struct OpenResult {
        const RecordBlock *block;
        std::uint64_t next = 0;
        std::uint64_t rows = 0;
    };

    enum class Flow : std::uint8_t { GoOn, Stop };

    void takeMessages();
    bool isResetWaiting() const;
    Flow answer(const Message &message);
    Flow answerRun(const bolt::ValueView &query);
    Flow answerPull(std::uint8_t tag, const bolt::BoltMap &options);
    Flow sendRecords(OpenResult &result, std::uint64_t count);
    Flow finishPull(std::int64_t id);
    Flow answerRoute(const bolt::BoltMap &routing);
    Flow succeed();
    Flow succeedHello();
    Flow fail(std::string_view code, std::string_view text);
    Flow ignore();
    Flow send(const Message &message);
    void forgetTransaction();

    ByteStream &m_line;
    RecordBlocks &m_blocks;
    const bolt::Version m_version;
    std::vector<std::uint8_t> m_input; ///< received and not yet cut into messages
    Message m_part;                    ///< of a message whose end has not come
    std::deque<Message> m_waiting;
    std::map<std::int64_t, OpenResult> m_results;
    std::int64_t m_nextResult = 0;
    bool m_isInTransaction = false;
    bool m_isFailed = false;
};

} // namespace replay
