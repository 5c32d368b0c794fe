// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/client_command.h"
#include "model/commands/param_command.h"
#include "model/parameters/expression_evaluator.h"
#include "model/table/background_job.h"

#include <QObject>

#include <cstdint>
#include <deque>

namespace ui
{

class QueryPage;

/// Carries out the commands that begin with a colon for an editor, one at a time. Owned by the
/// page's queue of statements; GUI thread.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : std::uint8_t { Done, Failed };

    explicit CommandRunner(QueryPage &page);

    /// Answered by finished(), perhaps before it returns.
    void run(const QString &line);
    /// Gives up what waits for a server or a disk; finished() follows.
    void stop();

Q_SIGNALS:
    void finished(ui::CommandRunner::Outcome outcome);

private:
    void help(const QString &argument);
    void use(const QString &argument);
    void param(const QString &argument);
    void assign();
    void autoCommit(const QString &argument);
    void source(const QString &argument);
    void history();
    void accessMode(const QString &argument);
    void endTransaction(model::CommandId id);
    void runStatements(const QStringList &statements);
    void explain(const model::ClientCommand &command);
    void fail(const QString &title, const QString &detail = {});

    QueryPage &m_page;
    model::ExpressionEvaluator m_evaluator;
    std::deque<model::Assignment> m_assignments;
    model::BackgroundJob
        m_reading; ///< of files; last: it waits for its thread before the rest goes
};

} // namespace ui
