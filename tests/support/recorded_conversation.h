// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/dechunker.h"
#include "support/test_values.h"

#include <cstddef>
#include <vector>

namespace test
{

/// What the client says without waiting for an answer, and then the server.
struct Turn {
    Bytes client;
    Bytes server;
};

/// tests/data/conversation.hex: handshake, log-in, a statement in two batches, an explicit
/// transaction with its commit, a statement that fails, RESET, one more statement. Recorded from
/// Neo4j 5.26.
const std::vector<Turn> &recordedConversation();

/// Plays the server's part: answers each turn as soon as the client's part of it is complete,
/// whatever the messages say. A client that asks for something else hears nothing more.
class RecordedServer
{
public:
    /// The client's bytes as they come; what the server says to them.
    Bytes hear(const Bytes &bytes);

private:
    bool isTurnComplete();
    bool takeOpening(std::size_t size);

    std::size_t m_turn = 0;
    bool m_hasChosen = false; ///< a version
    Bytes m_heard;            ///< that belongs to no message yet
    std::vector<int> m_tags;  ///< of the messages of this turn
    bolt::Dechunker m_dechunker;
};

} // namespace test
