// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/expression_evaluator.h"

#include "driver/packstream/writer.h"
#include "driver/value/encode.h"
#include "model/text/cypher_literal.h"

namespace model
{

namespace
{

/// Nothing when the value can be no parameter.
std::optional<Parameter> parameterOf(const bolt::ValueView &value, const QString &name,
                                     const QString &expression)
{
    const CypherLiteral literal = cypherLiteral(value);
    const bool isPossible =
        literal.obstacle == LiteralObstacle::None || literal.obstacle == LiteralObstacle::Bytes;
    if (!isPossible)
        return std::nullopt;
    Parameter parameter{name, literal.text.isEmpty() ? expression : literal.text, {}};
    bolt::PackStreamWriter writer(parameter.value);
    bolt::encodeValue(value, writer);
    return parameter;
}

} // namespace

ExpressionEvaluator::ExpressionEvaluator(QObject *parent)
    : QObject(parent)
{
}

ExpressionEvaluator::~ExpressionEvaluator()
{
    stop();
}

void ExpressionEvaluator::stop()
{
    if (m_run)
        m_run->disconnect(this);
    m_run.reset();
    m_session.reset();
}

void ExpressionEvaluator::evaluate(const bolt::DriverOptions &server, const QString &database,
                                   const QString &name, const QString &expression)
{
    stop();
    m_session = std::make_unique<Session>(server);
    RunOptions options;
    options.database = database;
    options.mode = bolt::AccessMode::Read;
    options.scope = RunOptions::Scope::Transaction; // never committed
    m_run = m_session->run(QStringLiteral("RETURN %1 AS value").arg(expression), options);
    connect(
        m_run.get(), &QueryRun::ended, this,
        [this, endpoint = server.endpoint, name, expression] {
            finish(endpoint, name, expression);
        },
        Qt::QueuedConnection);
}

void ExpressionEvaluator::finish(const bolt::Endpoint &endpoint, const QString &name,
                                 const QString &expression)
{
    if (!m_run)
        return;
    std::optional<Parameter> parameter;
    ErrorText error = m_run->failureText(endpoint);
    if (m_run->state() == QueryRun::State::Finished) {
        const ResultHandle &result = m_run->result();
        const bool isOne = result && m_run->rowCount() == 1 && result->columnCount() == 1;
        if (isOne)
            parameter = parameterOf(result->cell(0, 0), name, expression);
        error.title =
            tr("%1 can be no parameter: it is not one value that can be sent.").arg(expression);
    }
    stop();
    if (parameter)
        Q_EMIT evaluated(*parameter);
    else
        Q_EMIT failed(name, error);
}

} // namespace model
