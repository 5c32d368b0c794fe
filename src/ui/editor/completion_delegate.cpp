// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/completion_delegate.h"

#include "ui/editor/completion_model.h"
#include "ui/widgets/fuzzy_text.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace ui
{

namespace
{

constexpr int kSideMargin = 6;
constexpr int kBadge = 18;
constexpr int kGap = 8;
constexpr int kLeading = 6;

/// In the order of model::CompletionKind.
struct Badge {
    char16_t letter;
    model::TokenKind colour;
};

constexpr std::array<Badge, 11> kBadges = {{
    {u'K', model::TokenKind::Keyword},
    {u'x', model::TokenKind::Number},
    {u'ƒ', model::TokenKind::Function},
    {u'P', model::TokenKind::Function},
    {u'L', model::TokenKind::Label},
    {u'T', model::TokenKind::Label},
    {u'k', model::TokenKind::PropertyKey},
    {u'$', model::TokenKind::Parameter},
    {u'D', model::TokenKind::Command},
    {u'c', model::TokenKind::PropertyKey},
    {u':', model::TokenKind::Command},
}};

} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const EditorColours &colours = editorColours(m_theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);

    const Badge &badge = kBadges[static_cast<std::size_t>(
        qBound(0, index.data(CompletionModel::KindRole).toInt(), int(kBadges.size()) - 1))];
    const QColor ink = tokenColour(m_theme, badge.colour);
    QRectF square(option.rect.left() + kSideMargin, 0, kBadge, kBadge);
    square.moveTop(option.rect.top() + (option.rect.height() - kBadge) / 2.0);
    QColor ground = ink;
    ground.setAlpha(36);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(square, 4, 4);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(square, Qt::AlignCenter, QString(QChar(badge.letter)));

    QRect area = option.rect.adjusted(kSideMargin + kBadge + kGap, 0, -kSideMargin, 0);
    painter->setPen(colours.text);
    const int used = paintFuzzyText(*painter, area, index.data().toString(), m_prefix);
    area.setLeft(area.left() + used + 2 * kGap);
    const QString detail = index.data(CompletionModel::DetailRole).toString();
    if (!detail.isEmpty() && area.width() > 3 * kGap) {
        painter->setPen(colours.placeholder);
        painter->setFont(option.font);
        const QString text =
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(kBadge, option.fontMetrics.height()) + kLeading};
}

} // namespace ui
