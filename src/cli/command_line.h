// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/client_command.h"
#include "model/commands/param_command.h"
#include "model/commands/statement_file.h"
#include "model/parameters/expression_evaluator.h"

#include <QObject>

#include <deque>
#include <vector>

namespace cli
{

/// Carries out the commands that begin with a colon, for a program without a window. Lives on the
/// main thread.
class CommandLine : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    CommandLine(model::Session &session, const QString &database);

    const QString &database() const { return m_database; }
    const model::ParameterSet &parameters() const { return m_parameters; }
    model::ParameterSet &parameters() { return m_parameters; }

    /// Answered by one of the signals, perhaps before it returns.
    void run(const QString &line);

Q_SIGNALS:
    void done();
    /// These statements are to be run next.
    void statementsWanted(const std::vector<model::FileStatement> &statements);
    /// Words for the person.
    void printed(const QString &text);
    void failed(const QString &text);
    void exitWanted();

private:
    void param(const QString &argument);
    void assign();
    void finishTransaction(model::CommandId id);
    void source(const QString &path);
    void listParameters();

    model::Session &m_session;
    QString m_database;
    model::ParameterSet m_parameters;
    model::ExpressionEvaluator m_evaluator;
    std::deque<model::Assignment> m_assignments;
    bool m_isBeginning = false;
};

} // namespace cli
