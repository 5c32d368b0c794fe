// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace model
{

class QueryRun;
class Session;

/// What a server says is wrong with a statement, and where: line and column from 1, in UTF-16 units, as
/// in the statement's own text.
struct StatementProblem {
    enum class Severity : quint8 { Error, Warning, Information };

    Severity severity = Severity::Error;
    int line = 1;
    int column = 1;
    QString message; ///< the server's words
    QString code;

    friend bool operator==(const StatementProblem &, const StatementProblem &) = default;
};

/// Asks the server what it thinks of statements, by EXPLAIN over a connection of its own: nothing is
/// carried out. The connection is opened by the first question. Owned by whoever shows the problems;
/// lives on its thread.
class StatementCheck : public QObject
{
    Q_OBJECT

public:
    explicit StatementCheck(const bolt::DriverOptions &options, QObject *parent = nullptr);
    ~StatementCheck() override;

    /// An earlier question that is not answered yet is dropped. False, and no answer: the statement is
    /// none that a server could explain.
    bool check(const QString &statement, const QString &database);
    /// There will be no answer.
    void drop();

Q_SIGNALS:
    /// The statement's problems, none when it is right.
    void checked(const QList<model::StatementProblem> &problems);
    /// The server could not be asked; nothing is known.
    void unanswered();

private:
    void takeAnswer(const QueryRun &run);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueryRun> m_run;
};

} // namespace model
