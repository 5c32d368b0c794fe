// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ui
{

/// Appends JSON that can stand inside a script element: nothing in it ends that, or opens a comment.
class ScriptJson
{
public:
    explicit ScriptJson(std::string &out)
        : m_out(out)
    {
    }

    void text(std::string_view utf8);
    void text(const QString &text) { this->text(std::string_view(text.toStdString())); }
    /// To a tenth of a unit.
    void number(double value);
    void count(std::size_t value) { m_out += std::to_string(value); }
    void raw(std::string_view json) { m_out += json; }

private:
    std::string &m_out;
    std::string m_part;
};

} // namespace ui
