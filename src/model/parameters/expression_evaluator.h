// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/parameter_set.h"
#include "model/query/session.h"

#include <QObject>

#include <memory>

namespace model
{

/// Has a server work out an expression for a parameter, for reading only and on a connection of its
/// own, so that no open transaction is touched. One expression at a time; lives on the GUI thread.
class ExpressionEvaluator : public QObject
{
    Q_OBJECT

public:
    explicit ExpressionEvaluator(QObject *parent = nullptr);
    ~ExpressionEvaluator() override;

    /// Answered by evaluated() or failed(); an expression that is still under way is given up.
    void evaluate(const bolt::DriverOptions &server, const QString &database, const QString &name,
                  const QString &expression);
    void stop();
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    /// The text of the parameter is a literal of what the expression came to, or the expression when
    /// there is none.
    void evaluated(const model::Parameter &parameter);
    void failed(const QString &name, const model::ErrorText &error);

private:
    void finish(const bolt::Endpoint &endpoint, const QString &name, const QString &expression);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<QueryRun> m_run;
};

} // namespace model
