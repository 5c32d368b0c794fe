// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy_text.h"

#include "model/completion/fuzzy_match.h"

#include <QPainter>

namespace ui
{

int paintFuzzyText(QPainter &painter, const QRect &area, const QString &text,
                   const QString &pattern)
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    const QList<qsizetype> places = model::fuzzyPositions(pattern, text);
    int x = area.left();
    qsizetype begin = 0;
    // Runs of letters that are alike, so that most names are two texts.
    while (begin < text.size() && x < area.right()) {
        const bool isTyped = places.contains(begin);
        qsizetype end = begin + 1;
        while (end < text.size() && places.contains(end) == isTyped)
            ++end;
        painter.setFont(isTyped ? bold : plain);
        QString run = text.mid(begin, end - begin);
        const int room = area.right() - x;
        if (painter.fontMetrics().horizontalAdvance(run) > room)
            run = painter.fontMetrics().elidedText(run, Qt::ElideRight, room);
        painter.drawText(QRect(x, area.top(), room, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, run);
        x += painter.fontMetrics().horizontalAdvance(run);
        begin = end;
    }
    painter.setFont(plain);
    return x - area.left();
}

} // namespace ui
