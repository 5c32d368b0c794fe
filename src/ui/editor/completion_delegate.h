// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_colours.h"

#include <QStyledItemDelegate>

namespace ui
{

/// Paints what is offered: a badge for its kind, the name with the letters that were typed in bold, and
/// its detail. GUI thread.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(EditorTheme theme) { m_theme = theme; }
    void setPrefix(const QString &prefix) { m_prefix = prefix; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    EditorTheme m_theme = EditorTheme::Light;
    QString m_prefix;
};

} // namespace ui
