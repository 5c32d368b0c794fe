// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recorded_conversation.h"

#include <fstream>
#include <string>

namespace test
{

namespace
{

/// What the client says before it speaks in messages: the proposals, and its choice.
constexpr std::size_t kProposals = 20;
constexpr std::size_t kChoice = 5;

std::vector<Turn> readRecording()
{
    std::ifstream file(LB_TEST_DATA "/conversation.hex");
    std::vector<Turn> turns;
    bool isServerLast = true;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        const bool isServer = line[0] == 'S';
        if (!isServer && isServerLast)
            turns.emplace_back();
        isServerLast = isServer;
        Bytes &side = isServer ? turns.back().server : turns.back().client;
        side = std::move(side) + fromHex(std::string_view(line).substr(1));
    }
    return turns;
}

/// The tags of the messages at the start of `bytes`, which are dropped from it.
std::vector<int> takeTags(bolt::Dechunker &dechunker, Bytes &bytes)
{
    std::vector<int> tags;
    std::size_t consumed = 0;
    while (true) {
        const auto step = dechunker.next(std::span(bytes).subspan(consumed));
        if (step.event == bolt::Dechunker::Event::NeedMore)
            break;
        consumed += step.consumed;
        if (step.event == bolt::Dechunker::Event::Message && step.bytes.size() >= 2)
            tags.push_back(step.bytes[1]);
    }
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(consumed));
    return tags;
}

std::vector<std::vector<int>> tagsOfTurns()
{
    std::vector<std::vector<int>> tags(1);
    for (std::size_t turn = 1; turn < recordedConversation().size(); ++turn) {
        Bytes client = recordedConversation()[turn].client;
        if (turn == 1)
            client.erase(client.begin(), client.begin() + kChoice);
        bolt::Dechunker dechunker;
        tags.push_back(takeTags(dechunker, client));
    }
    return tags;
}

} // namespace

const std::vector<Turn> &recordedConversation()
{
    static const std::vector<Turn> turns = readRecording();
    return turns;
}

Bytes RecordedServer::hear(const Bytes &bytes)
{
    m_heard = std::move(m_heard) + bytes;
    Bytes words;
    while (m_turn < recordedConversation().size() && isTurnComplete()) {
        words = std::move(words) + recordedConversation()[m_turn].server;
        m_tags.clear();
        ++m_turn;
    }
    return words;
}

bool RecordedServer::isTurnComplete()
{
    static const auto kTags = tagsOfTurns();
    if (m_turn == 0)
        return takeOpening(kProposals);
    if (m_turn == 1 && !m_hasChosen) {
        m_hasChosen = takeOpening(kChoice);
        if (!m_hasChosen)
            return false;
    }
    const std::vector<int> more = takeTags(m_dechunker, m_heard);
    m_tags.insert(m_tags.end(), more.begin(), more.end());
    return m_tags == kTags[m_turn];
}

/// Bytes that are no messages.
bool RecordedServer::takeOpening(std::size_t size)
{
    if (m_heard.size() < size)
        return false;
    m_heard.erase(m_heard.begin(), m_heard.begin() + static_cast<std::ptrdiff_t>(size));
    return true;
}

} // namespace test
