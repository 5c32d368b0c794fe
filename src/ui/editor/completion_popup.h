// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completer.h"
#include "ui/editor/editor_colours.h"

#include <QFrame>

class QKeyEvent;
class QLabel;
class QListView;
class QModelIndex;

namespace ui
{

class CompletionDelegate;
class CompletionModel;

/// The list of what is offered, with the documentation of the selected item beside it. It lies over
/// the window that it belongs to and never takes the focus. GUI thread.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    void setTheme(EditorTheme theme, const QFont &font);
    /// Shows the items below the line that `caretLine` covers, or above where there is no room; its
    /// left edge is where the names begin. In coordinates of the parent.
    void offer(const model::Completion &completion, const QRect &caretLine);
    const model::Completion &completion() const;
    /// The selected item; there is one whenever the list is shown.
    const model::CompletionItem &current() const;

    /// Arrow and page keys move the selection. False: the key is not for the list.
    bool moveBy(const QKeyEvent &event);

Q_SIGNALS:
    void chosen();

private:
    void place(const QRect &caretLine);
    void showDocumentation();

    CompletionModel *m_model;
    CompletionDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_documentation;
    QRect m_caretLine;
};

} // namespace ui
