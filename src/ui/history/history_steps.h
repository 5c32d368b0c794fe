// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/query_history.h"

#include <QList>
#include <QObject>

#include <optional>

class QKeyEvent;

namespace ui
{

class EditorPane;

/// Ctrl+Up in the first line of an editor puts the statement before into it, Ctrl+Down in the last one
/// the statement after; behind the latest comes what had been typed. Nothing in an editor of a file.
/// Belongs to the pane; GUI thread.
class HistorySteps : public QObject
{
    Q_OBJECT

public:
    HistorySteps(EditorPane &pane, model::QueryHistory &history);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// What had been typed, as long as the editor shows something of the history instead; nothing when
    /// that was nothing.
    std::optional<QString> typed() const;

private:
    std::optional<model::HistoryStep> stepFor(const QKeyEvent &key) const;
    void step(model::HistoryStep direction);
    void take(const std::optional<model::HistoryEntry> &found, model::HistoryStep direction);
    void show(const QString &text, model::HistoryStep direction);

    EditorPane &m_pane;
    model::QueryHistory &m_history;
    std::optional<model::HistoryEntry> m_shown; ///< what the editor has from the history
    QString m_typed;                            ///< before the first step
    bool m_isAsking = false;
    QList<model::HistoryStep> m_waiting; ///< keys that were pressed meanwhile
};

} // namespace ui
