// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/status_line.h"

#include "model/query/result_handle.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/measure_text.h"

#include <QLabel>

#include <chrono>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kTotalDelay{150};

QString timesText(const model::QueryRun &run)
{
    if (run.firstRowMs() < 0)
        return run.isOver() ? durationText(run.totalMs()) : QString();
    const QString first = StatusLine::tr("first row %1").arg(durationText(run.firstRowMs()));
    return run.isOver() ? StatusLine::tr("%1, all %2").arg(first, durationText(run.totalMs()))
                        : first;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    setContentsMargins(kSpacing, 0, kSpacing, 0);
    m_server = addPart(QStringLiteral("serverStatus"), tr("Server"));
    m_database = addPart(QStringLiteral("databaseStatus"), tr("Database"));
    m_selection = addPart(QStringLiteral("selectionStatus"), tr("Selected cells"), 1);
    // A long summary must not widen the window.
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_selection->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_selection->setTextFormat(Qt::PlainText);
    m_rows = addPart(QStringLiteral("rowsStatus"), tr("Rows of this result"));
    m_times = addPart(QStringLiteral("timesStatus"), tr("Times of this result"));
    m_memory =
        addPart(QStringLiteral("memoryStatus"), tr("Memory of this result, and of all results"));
    m_totalTimer.setSingleShot(true);
    m_totalTimer.setInterval(kTotalDelay);
    connect(&m_totalTimer, &QTimer::timeout, this, &StatusLine::updateTotal);
    updateTotal();
}

void StatusLine::setServer(const QString &text)
{
    m_server->setText(text);
}

void StatusLine::setDatabase(const QString &name)
{
    m_database->setText(name);
}

void StatusLine::showResult(const QueryPage *page)
{
    const ResultPage *result = page ? page->currentResult() : nullptr;
    const bool hasRows = result && result->run().result();
    m_rows->setText(hasRows ? rowsText(result->run().rowCount()) : QString());
    m_selection->setText(result ? result->selectionSummary() : QString());
    m_times->setText(result ? timesText(result->run()) : QString());
    m_resultMemory = hasRows ? bytesText(result->bytesHeld()) : QString();
    updateTotal();
    m_totalTimer.start();
}

QLabel *StatusLine::addPart(const QString &objectName, const QString &toolTip, int stretch)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setProperty("role", QStringLiteral("muted"));
    label->setToolTip(toolTip);
    label->setContentsMargins(0, 0, kWideSpacing, 0);
    addWidget(label, stretch);
    return label;
}

void StatusLine::updateTotal()
{
    const QString total = bytesText(model::liveResults().bytes);
    m_memory->setText(m_resultMemory.isEmpty() ? tr("all results %1").arg(total)
                                               : tr("%1 of %2").arg(m_resultMemory, total));
}

} // namespace ui
