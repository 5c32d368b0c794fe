// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hex_view.h"

#include "model/text/quoting.h"
#include "ui/table/clipboard_copy.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace ui
{

namespace
{

/// Characters between the columns.
constexpr int kGap = 2;
constexpr int kFewestOffsetDigits = 4;
constexpr int kMostBytesPerLine = 16;
constexpr int kFewestBytesPerLine = 4;

QString digitsOf(std::string_view bytes)
{
    std::string digits;
    digits.reserve(bytes.size() * 2);
    model::appendHex(digits, bytes);
    return QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
}

QChar shownCharacter(char byte)
{
    return byte >= ' ' && byte <= '~' ? QChar::fromLatin1(byte) : QChar(0xB7);
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_copy(new ClipboardCopy(this))
{
    setFont(codeFont());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(m_copy, &ClipboardCopy::copied, this, &HexView::copied);
}

void HexView::setBytes(std::string_view bytes, model::ResultHandle result)
{
    m_bytes = bytes;
    m_result = std::move(result);
    m_anchor.reset();
    verticalScrollBar()->setValue(0);
    updateLayout();
    viewport()->update();
}

void HexView::clear()
{
    setBytes({}, nullptr);
}

QString HexView::lineText(qint64 line) const
{
    const auto first = static_cast<std::size_t>(line) * static_cast<std::size_t>(m_bytesPerLine);
    const std::string_view bytes = m_bytes.substr(first, static_cast<std::size_t>(m_bytesPerLine));
    QString text = QString::number(first, 16).rightJustified(offsetDigits(), u'0');
    text += u' ';
    for (const char byte : bytes)
        text += u' ' + digitsOf({&byte, 1});
    text += QStringLiteral("  ");
    for (const char byte : bytes)
        text += shownCharacter(byte);
    return text;
}

QString HexView::selectedDigits() const
{
    const auto span = selection();
    return span ? digitsOf(m_bytes.substr(span->first, span->last - span->first + 1)) : QString();
}

void HexView::selectAll()
{
    if (m_bytes.empty())
        return;
    m_anchor = 0;
    m_cursor = m_bytes.size() - 1;
    viewport()->update();
}

void HexView::copySelection()
{
    const auto span = selection();
    if (!span)
        return;
    m_copy->start([bytes = m_bytes.substr(span->first, span->last - span->first + 1),
                   result = m_result](const std::stop_token &) { return digitsOf(bytes); });
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const int height = lineHeight();
    const qint64 top = verticalScrollBar()->value();
    const qint64 first = top + event->rect().top() / height;
    const qint64 last = std::min(top + event->rect().bottom() / height + 1, lineCount());
    for (qint64 line = first; line < last; ++line)
        paintLine(painter, line, static_cast<int>(line - top) * height);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateLayout();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLayout();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = byteAt(event->position().toPoint());
    m_cursor = m_anchor.value_or(0);
    viewport()->update();
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_anchor || !(event->buttons() & Qt::LeftButton))
        return;
    if (const auto byte = byteAt(event->position().toPoint()))
        m_cursor = *byte;
    viewport()->update();
}

qint64 HexView::lineCount() const
{
    const auto perLine = static_cast<std::size_t>(m_bytesPerLine);
    return static_cast<qint64>((m_bytes.size() + perLine - 1) / perLine);
}

int HexView::lineHeight() const
{
    return fontMetrics().height() + 2;
}

int HexView::offsetDigits() const
{
    const auto digits = static_cast<int>(QString::number(m_bytes.size(), 16).size());
    return std::max(digits, kFewestOffsetDigits);
}

int HexView::digitsLeft() const
{
    return kSpacing + (offsetDigits() + kGap) * m_characterWidth;
}

int HexView::charactersLeft() const
{
    return digitsLeft() + (3 * m_bytesPerLine - 1 + kGap) * m_characterWidth;
}

void HexView::updateLayout()
{
    m_characterWidth = std::max(fontMetrics().horizontalAdvance(u'0'), 1);
    m_bytesPerLine = kMostBytesPerLine;
    while (m_bytesPerLine > kFewestBytesPerLine &&
           charactersLeft() + m_bytesPerLine * m_characterWidth + kSpacing > viewport()->width())
        m_bytesPerLine /= 2;
    const int visibleLines = viewport()->height() / lineHeight();
    const qint64 maximum = std::min<qint64>(std::max<qint64>(lineCount() - visibleLines, 0),
                                            std::numeric_limits<int>::max());
    verticalScrollBar()->setRange(0, static_cast<int>(maximum));
    verticalScrollBar()->setPageStep(std::max(visibleLines, 1));
    viewport()->update();
}

void HexView::paintLine(QPainter &painter, qint64 line, int top) const
{
    const Colours &colours = Colours::current();
    const auto first = static_cast<std::size_t>(line) * static_cast<std::size_t>(m_bytesPerLine);
    const std::string_view bytes = m_bytes.substr(first, static_cast<std::size_t>(m_bytesPerLine));
    const int baseline = top + fontMetrics().ascent() + 1;
    painter.setPen(colours.mutedText);
    painter.drawText(kSpacing, baseline,
                     QString::number(first, 16).rightJustified(offsetDigits(), u'0'));
    const auto span = selection();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int column = static_cast<int>(i);
        const int digits = digitsLeft() + 3 * column * m_characterWidth;
        const int character = charactersLeft() + column * m_characterWidth;
        const bool isSelected = span && first + i >= span->first && first + i <= span->last;
        if (isSelected) {
            const bool goesOn = i + 1 < bytes.size() && first + i < span->last;
            painter.fillRect(digits, top, (goesOn ? 3 : 2) * m_characterWidth, lineHeight(),
                             colours.selection);
            painter.fillRect(character, top, m_characterWidth, lineHeight(), colours.selection);
        }
        const QColor plain = bytes[i] == '\0' ? colours.mutedText : colours.text;
        painter.setPen(isSelected ? colours.selectionText : plain);
        painter.drawText(digits, baseline, digitsOf(bytes.substr(i, 1)));
        painter.drawText(character, baseline, QString(shownCharacter(bytes[i])));
    }
}

/// The byte under `point`, in either column, or nearest to it in its line.
std::optional<std::size_t> HexView::byteAt(const QPoint &point) const
{
    if (m_bytes.empty())
        return {};
    const int column = point.x() >= charactersLeft()
                           ? (point.x() - charactersLeft()) / m_characterWidth
                           : (point.x() - digitsLeft()) / (3 * m_characterWidth);
    const qint64 line = verticalScrollBar()->value() + std::max(point.y(), 0) / lineHeight();
    const qint64 byte = line * m_bytesPerLine + std::clamp(column, 0, m_bytesPerLine - 1);
    return std::min(static_cast<std::size_t>(byte), m_bytes.size() - 1);
}

std::optional<HexView::Span> HexView::selection() const
{
    if (!m_anchor)
        return {};
    return Span{std::min(*m_anchor, m_cursor), std::max(*m_anchor, m_cursor)};
}

} // namespace ui
