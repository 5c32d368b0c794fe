// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/caption_layout.h"

#include <QFontMetricsF>
#include <QHash>

#include <cmath>
#include <utility>

namespace ui
{

namespace
{

constexpr double kFontSize = 10.5;
constexpr double kMiddleFontSize = 9.2;
constexpr double kSmallFontSize = 8;
constexpr double kLineHeight = 1.15; // in letters
constexpr int kMostLines = 3;
constexpr double kSideMargin = 3.5;
constexpr double kBesideWidth = 130;
// Longer texts cannot show: what comes after is not even measured.
constexpr int kMostCharacters = 80;

double chord(double radius, double height)
{
    const double inner = radius - kSideMargin;
    return height >= inner ? 0 : 2 * std::sqrt(inner * inner - height * height);
}

// The width of a line is that of the circle at its outer edge.
double lineWidth(int line, int lines, double radius, double fontSize)
{
    const double height = fontSize * kLineHeight;
    const double middle = (line - (lines - 1) / 2.0) * height;
    return chord(radius, std::abs(middle) + fontSize * 0.4);
}

// How many characters from the front of a text fit into a width.
qsizetype fittingLength(const QString &text, double width, double fontSize)
{
    qsizetype fitting = 0;
    qsizetype tooLong = text.size() + 1;
    while (tooLong - fitting > 1) {
        const qsizetype middle = (fitting + tooLong) / 2;
        (captionWidth(text.left(middle), fontSize) <= width ? fitting : tooLong) = middle;
    }
    const bool isInsideCharacter =
        fitting > 0 && fitting < text.size() && text.at(fitting).isLowSurrogate();
    return isInsideCharacter ? fitting - 1 : fitting;
}

enum class LongWords : char { Refuse, Break };

// Takes a line's words off the front of a text. Nothing, when not even one fits and it may not be
// broken.
QString takeLine(QString &rest, double width, double fontSize, LongWords longWords)
{
    qsizetype length = fittingLength(rest, width, fontSize);
    if (length < rest.size() && !rest.at(length).isSpace()) {
        const qsizetype space = rest.left(length).lastIndexOf(QLatin1Char(' '));
        length = space > 0 ? space : longWords == LongWords::Break ? length : 0;
    }
    const QString line = rest.left(length).trimmed();
    rest = rest.mid(length).trimmed();
    return line;
}

struct Attempt {
    QStringList lines;
    QString rest;
};

Attempt wrap(const QString &text, int lines, double radius, double fontSize, LongWords longWords)
{
    Attempt attempt{{}, text};
    for (int line = 0; line < lines && !attempt.rest.isEmpty(); ++line) {
        const double width = lineWidth(line, lines, radius, fontSize);
        const QString taken = takeLine(attempt.rest, width, fontSize, longWords);
        if (taken.isEmpty()) {
            break;
        }
        attempt.lines.append(taken);
    }
    return attempt;
}

} // namespace

QFont captionFont()
{
    QFont font;
    font.setPixelSize(kCaptionFontPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double captionWidth(const QString &text, double fontSize)
{
    return QFontMetricsF(captionFont()).horizontalAdvance(text) * fontSize / kCaptionFontPixels;
}

QString elidedCaption(const QString &text, double fontSize, double width)
{
    const QString elided = QFontMetricsF(captionFont())
                               .elidedText(text.left(kMostCharacters), Qt::ElideRight,
                                           width * kCaptionFontPixels / fontSize);
    return elided.size() > 1 ? elided : QString();
}

namespace
{

// Texts are measured once and not in each frame. Emptied when it is full or the font is another.
template <typename Caption>
class MeasuredCaptions
{
public:
    template <typename Measure>
    const Caption &find(const QString &text, double size, Measure measure)
    {
        if (const QString family = QFont().family();
            family != m_family || m_captions.size() >= kMost) {
            m_captions.clear();
            m_family = family;
        }
        const auto key = std::pair(text, std::lround(size * 16));
        auto place = m_captions.constFind(key);
        if (place == m_captions.cend()) {
            place = m_captions.insert(key, measure());
        }
        return *place;
    }

private:
    static constexpr qsizetype kMost = 5'000;

    QString m_family;
    QHash<std::pair<QString, long>, Caption> m_captions;
};

WrappedCaption wrapShown(const QString &shown, double radius)
{
    for (const double fontSize : {kFontSize, kMiddleFontSize, kSmallFontSize}) {
        for (int lines = 1; lines <= kMostLines; ++lines) {
            const Attempt attempt = wrap(shown, lines, radius, fontSize, LongWords::Refuse);
            if (attempt.rest.isEmpty()) {
                return {attempt.lines, fontSize};
            }
        }
    }
    Attempt attempt = wrap(shown, kMostLines, radius, kSmallFontSize, LongWords::Break);
    if (!attempt.rest.isEmpty() && !attempt.lines.isEmpty()) {
        const double width = lineWidth(kMostLines - 1, kMostLines, radius, kSmallFontSize);
        attempt.lines.last() = elidedCaption(attempt.lines.last() + QLatin1Char(' ') + attempt.rest,
                                             kSmallFontSize, width);
    }
    return {attempt.lines, kSmallFontSize};
}

} // namespace

LineCaption captionBeside(const QString &text)
{
    thread_local MeasuredCaptions<LineCaption> captions;
    const QString shown = text.left(kMostCharacters);
    return captions.find(shown, kBesideFontSize, [&shown] {
        const QString line = elidedCaption(shown, kBesideFontSize, kBesideWidth);
        return LineCaption{line, captionWidth(line, kBesideFontSize)};
    });
}

WrappedCaption wrapInCircle(const QString &text, double radius)
{
    thread_local MeasuredCaptions<WrappedCaption> captions;
    const QString shown = text.left(kMostCharacters).simplified();
    return captions.find(shown, radius, [&] { return wrapShown(shown, radius); });
}

} // namespace ui
