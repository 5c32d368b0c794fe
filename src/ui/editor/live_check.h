// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diagnostics/statement_check.h"
#include "ui/editor/cypher_editor.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui
{

/// Has the server look at the statement under the caret when typing pauses, and underlines what it says
/// is wrong. Off until it has a server. Part of its page; GUI thread.
class LiveCheck : public QObject
{
    Q_OBJECT

public:
    explicit LiveCheck(CypherEditor &editor);
    ~LiveCheck() override;

    /// Where to ask; nothing: nowhere. Marks of the last server go.
    void setServer(std::optional<bolt::DriverOptions> options);
    void setDatabase(const QString &database);
    void setEnabled(bool isEnabled);
    /// The marks are gone, or others': asks again after the next pause.
    void forget();

Q_SIGNALS:
    /// Of the statement under the caret.
    void problemsChanged(const QList<model::StatementProblem> &problems);

private:
    void checkSoon();
    void checkNow();
    void showNothing();
    void show(const QList<model::StatementProblem> &problems);

    CypherEditor &m_editor;
    std::optional<bolt::DriverOptions> m_options;
    QString m_database;
    bool m_isEnabled = true;
    std::unique_ptr<model::StatementCheck> m_check; ///< made by the first question
    QTimer m_pause;
    quint64 m_revision = 0; ///< of the text
    quint64 m_askedRevision = 0;
    std::optional<EditorStatement> m_asked;
    QString m_answered; ///< the text whose marks are shown
};

} // namespace ui
