// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan_export.h"

#include "driver/value/value_view.h"
#include "model/exporting/json_text.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace model
{

namespace
{

constexpr qsizetype kWidestDetails = 100;
constexpr double kNanosecondsOfMillisecond = 1e6;

struct Column {
    const char *title;
    PlanFigure figure;
};
constexpr std::array<Column, kPlanFigures> kColumns{{
    {"Estimated Rows", PlanFigure::EstimatedRows},
    {"Rows", PlanFigure::Rows},
    {"DB Hits", PlanFigure::DbHits},
    {"Page Cache Hits", PlanFigure::PageCacheHits},
    {"Page Cache Misses", PlanFigure::PageCacheMisses},
    {"Time (ms)", PlanFigure::Time},
    {"Memory (Bytes)", PlanFigure::Memory},
}};

QString plainNumber(PlanFigure figure, std::optional<double> value)
{
    if (!value)
        return {};
    if (figure == PlanFigure::Time)
        return QString::number(*value / kNanosecondsOfMillisecond, 'f', 3);
    if (figure == PlanFigure::EstimatedRows && *value > 0 && *value < 1)
        return QString::number(*value, 'g', 2);
    return QString::number(*value, 'f', 0);
}

/// "| +Filter": a bar for each branch that goes on below. The last child of an operator stands below
/// it, the others one step to the right, as cypher-shell has them.
QString treePrefix(const Plan &plan, std::size_t index)
{
    QString prefix(u'+');
    for (std::size_t child = index; child != 0; child = plan.operators[child].parent) {
        if (plan.operators[plan.operators[child].parent].children.back() != child)
            prefix.prepend(QStringLiteral("| "));
    }
    return prefix;
}

using Row = QStringList;

QList<Row> tableOf(const Plan &plan)
{
    QList<Row> rows;
    Row header{QStringLiteral("Operator"), QStringLiteral("Details")};
    for (const Column &column : kColumns) {
        if (plan.has(column.figure))
            header << QString::fromLatin1(column.title);
    }
    rows << header;
    for (std::size_t i = 0; i < plan.operators.size(); ++i) {
        const PlanOperator &step = plan.operators[i];
        QString details = step.details.simplified();
        if (details.size() > kWidestDetails)
            details = details.left(kWidestDetails - 1) + QChar(0x2026);
        Row row{treePrefix(plan, i) + step.name, details};
        for (const Column &column : kColumns) {
            if (plan.has(column.figure))
                row << plainNumber(column.figure, step.figure(column.figure));
        }
        rows << row;
    }
    return rows;
}

QString ruleOf(const QList<qsizetype> &widths)
{
    QString rule;
    for (const qsizetype width : widths)
        rule += u'+' + QString(width + 2, u'-');
    return rule + QStringLiteral("+\n");
}

} // namespace

QByteArray planText(const Plan &plan)
{
    const QList<Row> rows = tableOf(plan);
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    if (!plan.planner.isEmpty())
        text += QStringLiteral("Planner %1\n").arg(plan.planner);
    if (!plan.runtime.isEmpty())
        text += QStringLiteral("Runtime %1\n").arg(plan.runtime);
    const QString rule = ruleOf(widths);
    text += u'\n' + rule;
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = i > 1 && &row != &rows.front();
            text +=
                QStringLiteral("| ") +
                (isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i])) +
                u' ';
        }
        text += QStringLiteral("|\n") + (&row == &rows.front() ? rule : QString());
    }
    text += rule;
    if (const auto hits = plan.total(PlanFigure::DbHits))
        text += QStringLiteral("\nTotal database accesses: %1\n").arg(*hits, 0, 'f', 0);
    if (plan.isCut)
        text += QStringLiteral("\nThe first %1 operators only.\n").arg(Plan::kMostOperators);
    return text.toUtf8();
}

QByteArray planJson(const Plan &plan)
{
    std::string json;
    appendJson(json, bolt::ValueView::fromWire(plan.wire.data()));
    json += '\n';
    return QByteArray::fromStdString(json);
}

} // namespace model
