// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault.h"

#include <algorithm>

namespace test
{

std::vector<FaultyLine::Piece> FaultyLine::pass(const Bytes &bytes)
{
    if (m_isOver)
        return {};
    const std::size_t begin = m_passed;
    m_passed += bytes.size();
    if (m_fault.kind == Fault::Kind::None || m_passed <= m_fault.offset)
        return {{bytes, After::GoOn}};

    const bool isFirst = begin <= m_fault.offset;
    const auto at = static_cast<std::ptrdiff_t>(isFirst ? m_fault.offset - begin : 0);
    const Bytes before(bytes.begin(), bytes.begin() + at);
    Bytes rest(bytes.begin() + at, bytes.end());
    switch (m_fault.kind) {
    case Fault::Kind::None:
        break;
    case Fault::Kind::Cut:
        m_isOver = true;
        return {{before, After::Cut}};
    case Fault::Kind::HalfClose:
        m_isOver = true;
        return {{before, After::HalfClose}};
    case Fault::Kind::Stall:
        m_isOver = true;
        return {{before, After::GoOn}};
    case Fault::Kind::Delay:
        if (isFirst)
            return {{before, After::Pause}, {rest, After::GoOn}};
        break;
    case Fault::Kind::Trickle: {
        std::vector<Piece> pieces{{before, After::GoOn}};
        for (const std::uint8_t byte : rest)
            pieces.push_back({{byte}, After::GoOn});
        return pieces;
    }
    case Fault::Kind::Duplicate:
        if (isFirst)
            rest.insert(rest.begin(), rest.front());
        break;
    case Fault::Kind::Corrupt:
        if (isFirst)
            rest.front() ^= m_fault.mask;
        break;
    }
    return {{before + rest, After::GoOn}};
}

} // namespace test
