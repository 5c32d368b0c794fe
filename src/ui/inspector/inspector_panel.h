// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <QWidget>

#include <cstdint>

class QKeySequence;
class QLabel;
class QModelIndex;
class QTreeView;

namespace model
{
class ValueTreeModel;
}

namespace ui
{

class ClipboardCopy;
class PartView;

/// Shows one value whole: its parts as a tree with their types, and the part chosen there in the way
/// that suits it. It holds the result that the value lies in until clear() or the next value. GUI
/// thread.
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
    enum class Copy : std::uint8_t { Text, WholeText, Literal, Json, Path };

    void showChosenPart();
    void showContextMenu(const QPoint &position);
    void addCopyAction(const QString &text, const QKeySequence &key, Copy form);
    void copy(Copy form);
    bolt::ValueView wholeValue() const;
    /// The part chosen in the tree, or else the whole value.
    bolt::ValueView chosenPart() const;

    model::ValueTreeModel *m_model;
    QLabel *m_title;
    QTreeView *m_tree;
    PartView *m_part;
    QWidget *m_content; ///< everything but the title
    ClipboardCopy *m_copy;
};

} // namespace ui
