// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>
#include <utility>

namespace ui
{

/// Knows whether a cell of its view is being edited. One editor at a time. GUI thread.
class EditingDelegate : public QStyledItemDelegate
{
public:
    /// `ended` is called when an editor closes, while it still is on its way out.
    EditingDelegate(std::function<void()> ended, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_ended(std::move(ended))
    {
    }

    bool isEditing() const { return m_editor != nullptr; }
    /// Closes the editor; the cell takes what is in it.
    void commit();
    /// Closes the editor; the cell stays as it was.
    void discard();

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

private:
    const std::function<void()> m_ended;
    mutable QPointer<QWidget> m_editor;
};

} // namespace ui
