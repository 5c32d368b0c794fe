// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace bolt
{

/// A value or the error that stood in its way (until std::expected of C++23).
/// Reading the wrong half is a broken promise of the caller and asserts.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const
    {
        assert(isOk());
        return *std::get_if<0>(&m_state);
    }
    T takeValue()
    {
        assert(isOk());
        return std::move(*std::get_if<0>(&m_state));
    }
    const Error &error() const
    {
        assert(!isOk());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace bolt
