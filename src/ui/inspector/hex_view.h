// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <QAbstractScrollArea>

#include <cstddef>
#include <optional>
#include <string_view>

namespace ui
{

class ClipboardCopy;

/// Bytes as hexadecimal digits and as characters side by side. Only the lines that are seen are made,
/// so that any size opens at once. Bytes can be selected and copied as digits. GUI thread.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// `result` keeps `bytes` alive.
    void setBytes(std::string_view bytes, model::ResultHandle result);
    void clear();

    int bytesPerLine() const { return m_bytesPerLine; }
    /// As "00000010  48 65 6c 6c 6f  Hello" without the bytes that are not there.
    QString lineText(qint64 line) const;
    QString selectedDigits() const;
    void selectAll();
    void copySelection();

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// The ends of a selection, both included.
    struct Span {
        std::size_t first;
        std::size_t last;
    };

    qint64 lineCount() const;
    int lineHeight() const;
    int offsetDigits() const;
    int digitsLeft() const;
    int charactersLeft() const;
    void updateLayout();
    void paintLine(QPainter &painter, qint64 line, int top) const;
    std::optional<std::size_t> byteAt(const QPoint &point) const;
    std::optional<Span> selection() const;

    std::string_view m_bytes;
    model::ResultHandle m_result;
    int m_bytesPerLine = 16;
    int m_characterWidth = 1;
    std::optional<std::size_t> m_anchor; ///< where a selection began
    std::size_t m_cursor = 0;            ///< where it has got to
    ClipboardCopy *m_copy;
};

} // namespace ui
