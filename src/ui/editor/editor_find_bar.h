// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/finding/text_search.h"
#include "model/table/background_job.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui
{

class CypherEditor;
class PatternField;

/// Finds and replaces in an editor's text, also by regular expressions. Every place is marked; looking
/// for them is done beside the window. Hidden until it is wanted. GUI thread.
class EditorFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit EditorFindBar(CypherEditor &editor, QWidget *parent = nullptr);

    enum class Mode : quint8 { Find, Replace };
    /// Shows it, ready to type; what is selected becomes the text to look for.
    void open(Mode mode);
    void close();
    void findNext();
    void findPrevious();

private:
    QToolButton *addButton(const QString &text, const QString &objectName, const QString &toolTip);
    void buildRows();
    void search();
    void take(std::vector<model::FoundText> found);
    void mark();
    void unmark();
    void select(qsizetype index);
    /// The one that is selected in the editor; -1: none of them.
    qsizetype selectedIndex() const;
    void replaceOne();
    void replaceAll();
    void showCount(qsizetype index);

    CypherEditor &m_editor;
    PatternField *m_field;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QWidget *m_replaceRow;
    std::vector<model::FoundText> m_found;
    bool m_isStale = false; ///< the text has changed since
    bool m_selectsFirst = false;
    QTimer m_pause;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
