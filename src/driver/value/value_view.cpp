// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/value/value_view.h"

namespace bolt
{

ValueView BoltList::at(std::uint32_t index) const
{
    assert(index < size());
    const BoltValue &list = m_list.value();
    if (list.form() == Form::Pool)
        return {*m_list.pool()->Resolve(list.poolOffset() + index), m_list.pool()};
    ChildCursor cursor(m_list);
    for (std::uint32_t i = 0; i < index; ++i)
        cursor.advance();
    return cursor.current();
}

std::optional<ValueView> BoltMap::find(std::string_view key) const
{
    std::optional<ValueView> found;
    for (const Entry &entry : *this) {
        if (entry.key == key)
            found = entry.value;
    }
    return found;
}

} // namespace bolt
