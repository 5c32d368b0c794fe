// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameters/editing_delegate.h"

namespace ui
{

void EditingDelegate::commit()
{
    if (m_editor)
        Q_EMIT commitData(m_editor);
    discard();
}

void EditingDelegate::discard()
{
    if (m_editor)
        Q_EMIT closeEditor(m_editor);
}

QWidget *EditingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    m_editor = QStyledItemDelegate::createEditor(parent, option, index);
    return m_editor;
}

void EditingDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    if (m_editor == editor)
        m_editor.clear();
    m_ended();
}

} // namespace ui
