// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/grass_fault.h"

#include <QStringView>

#include <optional>

namespace model
{

/// Walks over a style sheet's text and knows the line and column it is at. The first fault that is
/// reported is kept; after it the cursor stands at the end. Borrows the text.
class GrassCursor
{
public:
    struct Place {
        int line = 1;
        int column = 1;
    };

    explicit GrassCursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// Null at the end.
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }
    Place place() const { return m_place; }
    QChar take();
    /// Takes the character if it stands here.
    bool takeIf(QChar c);
    /// Blanks, and comments in the manner of CSS.
    void skipBlanks();

    /// A text in either quote with CSS escapes, without its quotes. The cursor stands at the first.
    QString takeQuoted();
    /// The character that a `\` stands for: up to six hexadecimal digits and a blank, or the one
    /// after it. The cursor stands behind the `\`.
    QString takeEscaped();

    void fail(GrassFault::What what, Place place, QStringView found = {});
    const std::optional<GrassFault> &fault() const { return m_fault; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    Place m_place;
    std::optional<GrassFault> m_fault;
};

/// Begins of long texts, for messages.
QString shortened(QStringView text);

} // namespace model
