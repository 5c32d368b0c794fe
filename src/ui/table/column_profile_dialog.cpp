// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_profile_dialog.h"

#include "ui/table/bar_chart.h"
#include "ui/table/summary_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/counted.h"
#include "ui/widgets/measure_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr int kMinimumWidth = 420;

QString withShare(std::uint64_t number, std::uint64_t whole)
{
    const double percent =
        whole > 0 ? 100.0 * static_cast<double>(number) / static_cast<double>(whole) : 0.0;
    return ColumnProfileDialog::tr("%1 (%2 %)")
        .arg(counted(number), QLocale().toString(percent, 'f', 1));
}

} // namespace

ColumnProfileDialog::ColumnProfileDialog(model::ResultHandle result,
                                         std::shared_ptr<const model::RowMapping> rows, int column,
                                         QWidget *parent)
    : QDialog(parent)
    , m_result(std::move(result))
    , m_progress(new QProgressBar(this))
    , m_layout(new QVBoxLayout(this))
{
    const QString name =
        QString::fromStdString(m_result->fields()[static_cast<std::size_t>(column)]);
    setWindowTitle(tr("Profile of %1").arg(name));
    setMinimumWidth(kMinimumWidth);
    auto *heading = new QLabel(name, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *rowCount = new QLabel(rowsText(rows->size()), this);
    rowCount->setProperty("role", QStringLiteral("muted"));
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    m_layout->setSpacing(kSpacing);
    m_layout->addWidget(heading);
    m_layout->addWidget(rowCount);
    m_layout->addWidget(m_progress);
    m_layout->addStretch();
    m_layout->addWidget(buttons);
    start(std::move(rows), column);
}

void ColumnProfileDialog::start(std::shared_ptr<const model::RowMapping> rows, int column)
{
    m_job.start([this, rows = std::move(rows),
                 column](const std::stop_token &stopToken) -> model::BackgroundJob::Continuation {
        auto profile =
            model::profileColumn(m_result, *rows, column, stopToken, [this](int percent) {
                m_job.post([this, percent] { m_progress->setValue(percent); });
            });
        if (!profile)
            return {};
        return [this, shared = std::make_shared<model::ColumnProfile>(*std::move(profile))] {
            showProfile(*shared);
        };
    });
}

void ColumnProfileDialog::showProfile(const model::ColumnProfile &profile)
{
    m_progress->hide();
    const model::ValueSummary &summary = profile.summary;
    auto *facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignLeft);
    facts->setHorizontalSpacing(kWideSpacing);
    addFact(*facts, tr("Null"), withShare(summary.nullCount(), summary.count()),
            QStringLiteral("profileNulls"));
    addFact(*facts, tr("Different values"), distinctText(summary),
            QStringLiteral("profileDistinct"));
    if (summary.minimum()) {
        addFact(*facts, tr("Minimum"), shortText(*summary.minimum()),
                QStringLiteral("profileMinimum"));
        addFact(*facts, tr("Maximum"), shortText(*summary.maximum()),
                QStringLiteral("profileMaximum"));
    }
    if (summary.numberCount() > 0)
        addFact(*facts, tr("Sum"), sumText(summary), QStringLiteral("profileSum"));
    for (const model::ColumnProfile::TypeCount &type : profile.types)
        addFact(*facts, type.name, withShare(type.count, summary.count()),
                QStringLiteral("profileType"));
    int at = m_layout->indexOf(m_progress) + 1;
    m_layout->insertLayout(at++, facts);
    if (profile.histogram) {
        auto *chart =
            new BarChart({profile.histogram->counts.begin(), profile.histogram->counts.end()},
                         QLocale().toString(profile.histogram->first, 'g', 6),
                         QLocale().toString(profile.histogram->last, 'g', 6), this);
        chart->setObjectName(QStringLiteral("profileHistogram"));
        m_layout->insertWidget(at, chart);
    }
    adjustSize();
    Q_EMIT profiled();
}

void ColumnProfileDialog::addFact(QFormLayout &facts, const QString &name, const QString &value,
                                  const QString &objectName)
{
    auto *label = new QLabel(name, this);
    label->setProperty("role", QStringLiteral("muted"));
    auto *text = new QLabel(value, this);
    text->setObjectName(objectName);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts.addRow(label, text);
}

} // namespace ui
