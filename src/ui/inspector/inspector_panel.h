// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <QWidget>

#include <functional>

class QKeySequence;
class QLabel;
class QModelIndex;
class QPlainTextEdit;
class QTreeView;

namespace model
{
class ValueTreeModel;
}

namespace ui
{

class ClipboardCopy;

/// Shows one value whole: its parts as a tree with their types, and the part chosen there as text.
/// It holds the result that the value lies in until clear() or the next value. GUI thread.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// `result` keeps `value` alive; a null `result` clears.
    void showValue(const bolt::ValueView &value, const model::ResultHandle &result);
    void clear();

Q_SIGNALS:
    /// The clipboard has the part that was asked for.
    void copied();

private:
    void showPart(const bolt::ValueView &value);
    void showContextMenu(const QPoint &position);
    void addCopyAction(const QString &text, const QKeySequence &key,
                       const std::function<void()> &copy);
    void copyText(const bolt::ValueView &value);
    void copyLiteral(const bolt::ValueView &value);
    bolt::ValueView wholeValue() const;
    /// The part chosen in the tree, or else the whole value.
    bolt::ValueView chosenPart() const;

    model::ValueTreeModel *m_model;
    QLabel *m_title;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QLabel *m_cutNotice;
    QWidget *m_content; ///< everything but the title
    ClipboardCopy *m_copy;
};

} // namespace ui
