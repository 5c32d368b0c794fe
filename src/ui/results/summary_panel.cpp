// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/summary_panel.h"

#include "model/query/query_run.h"
#include "ui/connect/server_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/message_banner.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui
{

namespace
{

QLabel *makeValue(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

void addRow(QFormLayout *form, const QString &name, const QString &value)
{
    auto *label = new QLabel(name, form->parentWidget());
    label->setProperty("role", QStringLiteral("muted"));
    label->setMinimumWidth(160);
    form->addRow(label, makeValue(value, form->parentWidget()));
}

void addTime(QFormLayout *form, const QString &name, qint64 milliseconds)
{
    if (milliseconds >= 0)
        addRow(form, name, durationText(milliseconds));
}

QString queryTypeText(const std::string &type)
{
    if (type == "r")
        return SummaryPanel::tr("Reads");
    if (type == "w")
        return SummaryPanel::tr("Writes");
    if (type == "rw")
        return SummaryPanel::tr("Reads and writes");
    if (type == "s")
        return SummaryPanel::tr("Changes the schema");
    return QString::fromStdString(type);
}

QString outcomeText(const model::QueryRun &run)
{
    switch (run.state()) {
    case model::QueryRun::State::Finished:
        return SummaryPanel::tr("Finished");
    case model::QueryRun::State::Failed:
        return SummaryPanel::tr("Failed");
    case model::QueryRun::State::Cancelled:
        return SummaryPanel::tr("Stopped");
    default:
        return SummaryPanel::tr("Running");
    }
}

std::array<std::pair<QString, std::int64_t>, 12> countersOf(const bolt::Counters &counters)
{
    return {{
        {SummaryPanel::tr("Nodes created"), counters.nodesCreated},
        {SummaryPanel::tr("Nodes deleted"), counters.nodesDeleted},
        {SummaryPanel::tr("Relationships created"), counters.relationshipsCreated},
        {SummaryPanel::tr("Relationships deleted"), counters.relationshipsDeleted},
        {SummaryPanel::tr("Properties set"), counters.propertiesSet},
        {SummaryPanel::tr("Labels added"), counters.labelsAdded},
        {SummaryPanel::tr("Labels removed"), counters.labelsRemoved},
        {SummaryPanel::tr("Indexes added"), counters.indexesAdded},
        {SummaryPanel::tr("Indexes removed"), counters.indexesRemoved},
        {SummaryPanel::tr("Constraints added"), counters.constraintsAdded},
        {SummaryPanel::tr("Constraints removed"), counters.constraintsRemoved},
        {SummaryPanel::tr("System updates"), counters.systemUpdates},
    }};
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("summaryPanel"));
    setAccessibleName(tr("Summary"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

void SummaryPanel::showRun(const model::QueryRun &run,
                           const std::optional<bolt::ServerIdentity> &server)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("summaryPage"));
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(kDialogMargin, kWideSpacing, kDialogMargin, kDialogMargin);
    m_layout->setSpacing(kWideSpacing);
    const auto &summary = run.summary();

    if (summary) {
        for (const bolt::Notification &notification : summary->notifications)
            addNotification(notification);
    }
    QFormLayout *result = addSection(tr("Result"));
    addRow(result, tr("Outcome"), outcomeText(run));
    addRow(result, tr("Rows"), QLocale().toString(run.rowCount()));
    if (run.result())
        addRow(result, tr("Received"), bytesText(run.result()->payloadBytes()));
    if (summary && !summary->queryType.empty())
        addRow(result, tr("Statement"), queryTypeText(summary->queryType));
    if (summary && summary->counters.containsUpdates()) {
        QFormLayout *changes = addSection(tr("Changes"));
        for (const auto &[name, count] : countersOf(summary->counters)) {
            if (count != 0)
                addRow(changes, name, QLocale().toString(qlonglong(count)));
        }
    }
    QFormLayout *times = addSection(tr("Times"));
    addTime(times, tr("First row here"), run.firstRowMs());
    addTime(times, tr("All rows here"), run.totalMs());
    if (summary) {
        addTime(times, tr("Server: available after"), summary->availableAfterMs);
        addTime(times, tr("Server: consumed after"), summary->consumedAfterMs);
    }
    if (server) {
        QFormLayout *place = addSection(tr("Server"));
        addRow(place, tr("Server"), serverText(*server));
        if (summary && !summary->database.empty())
            addRow(place, tr("Database"), QString::fromStdString(summary->database));
    }
    addStatement(run.query());
    m_layout->addStretch();
    setWidget(page);
}

QFormLayout *SummaryPanel::addSection(const QString &title)
{
    auto *section = new QWidget;
    auto *form = new QFormLayout(section);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kWideSpacing);
    form->setVerticalSpacing(6);
    auto *heading = new QLabel(title, section);
    heading->setProperty("role", QStringLiteral("section"));
    form->addRow(heading);
    m_layout->addWidget(section);
    return form;
}

void SummaryPanel::addNotification(const bolt::Notification &notification)
{
    auto *banner = new MessageBanner;
    m_layout->addWidget(banner);
    QString place;
    if (notification.position)
        place = tr("Line %1, column %2")
                    .arg(notification.position->line)
                    .arg(notification.position->column);
    const bool isWarning = notification.severity == "WARNING";
    banner->showMessage(
        isWarning ? MessageBanner::Severity::Warning : MessageBanner::Severity::Information,
        QString::fromStdString(notification.title.empty() ? notification.code : notification.title),
        QString::fromStdString(notification.description), place);
}

void SummaryPanel::addStatement(const QString &query)
{
    QFormLayout *section = addSection(tr("Statement"));
    auto *text = makeValue(query, section->parentWidget());
    text->setFont(codeFont());
    section->addRow(text);
}

} // namespace ui
