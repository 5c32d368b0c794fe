// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/export/export_options_fields.h"
#include "ui/export/export_preview_pane.h"
#include "ui/export/export_texts.h"
#include "ui/export/target_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/measure_text.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace ui
{

namespace
{

constexpr int kWidth = 640;
constexpr int kProgressSteps = 1000;

} // namespace

ExportDialog::ExportDialog(model::ExportSources sources, QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_source(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_options(nullptr)
    , m_preview(new ExportPreviewPane(this))
    , m_target(new TargetField(this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_start(new QPushButton(tr("&Export"), this))
    , m_pause(new QPushButton(tr("&Pause"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_fields(new QWidget(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the result"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->hide(); // until there is something to say
    const model::ExportOptions remembered = m_settings.options();
    addSources();
    addFormats(remembered.format);

    auto *grid = new FieldGrid(m_fields);
    grid->addField(tr("&Rows"), m_source);
    grid->addField(tr("&Format"), m_format);
    m_options = new ExportOptionsFields(*grid, remembered, this);
    grid->addField(tr("Fi&le"), m_target);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(m_fields);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(makeButtons());
    setMinimumWidth(kWidth);

    wire();
    m_target->suggest(m_settings.folder(), QStringLiteral("result"),
                      formatSuffix(remembered.format));
    chooseFormat();
}

void ExportDialog::addSources()
{
    m_source->setObjectName(QStringLiteral("sourceBox"));
    for (const model::ExportSource source :
         {model::ExportSource::Shown, model::ExportSource::Selection, model::ExportSource::Fetched,
          model::ExportSource::RunAgain}) {
        if (m_sources.has(source))
            m_source->addItem(sourceTitle(source, m_sources), static_cast<int>(source));
    }
}

void ExportDialog::addFormats(model::ExportFormat chosen)
{
    m_format->setObjectName(QStringLiteral("formatBox"));
    m_format->setMaxVisibleItems(static_cast<int>(model::exportFormats().size()));
    for (const model::FormatName &name : model::exportFormats())
        m_format->addItem(formatTitle(name.format), static_cast<int>(name.format));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(chosen)));
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_start->setObjectName(QStringLiteral("startExportButton"));
    m_start->setDefault(true);
    m_pause->setObjectName(QStringLiteral("pauseExportButton"));
    m_pause->setCheckable(true);
    m_pause->setAutoDefault(false);
    m_pause->hide();
    m_close->setObjectName(QStringLiteral("closeExportButton"));
    m_close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_pause);
    layout->addWidget(m_close);
    layout->addWidget(m_start);
    return row;
}

void ExportDialog::wire()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseFormat);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
    connect(m_options, &ExportOptionsFields::changed, this, &ExportDialog::updatePreview);
    connect(m_start, &QPushButton::clicked, this, [this] { m_target->ask([this] { ask(); }); });
    connect(m_pause, &QPushButton::clicked, this, &ExportDialog::togglePause);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    watch(m_job);
    watch(m_streamed);
}

void ExportDialog::watch(model::ExportTask &task)
{
    connect(&task, &model::ExportTask::progressed, this, &ExportDialog::showProgress);
    connect(&task, &model::ExportTask::finished, this, &ExportDialog::showDone);
    connect(&task, &model::ExportTask::failed, this, &ExportDialog::showFailure);
    connect(&task, &model::ExportTask::cancelled, this, &ExportDialog::showCancelled);
}

void ExportDialog::setPath(const QString &path)
{
    m_target->setPath(path);
}

void ExportDialog::setSource(model::ExportSource source)
{
    if (const int index = m_source->findData(static_cast<int>(source)); index >= 0)
        m_source->setCurrentIndex(index);
}

void ExportDialog::done(int result)
{
    // The first press of Cancel or Escape stops the export, the next one closes the dialog.
    if (m_job.isRunning() || m_streamed.isRunning()) {
        task().cancel();
        return;
    }
    QDialog::done(result);
}

model::ExportSource ExportDialog::source() const
{
    return static_cast<model::ExportSource>(m_source->currentData().toInt());
}

model::ExportOptions ExportDialog::options() const
{
    model::ExportOptions options;
    options.format = static_cast<model::ExportFormat>(m_format->currentData().toInt());
    m_options->read(options);
    return options;
}

/// That runs, or would run.
model::ExportTask &ExportDialog::task()
{
    if (source() == model::ExportSource::RunAgain)
        return m_streamed;
    return m_job;
}

void ExportDialog::chooseFormat()
{
    const model::ExportFormat format = options().format;
    m_options->setFormat(format);
    m_target->setSuffix(formatSuffix(format));
    updatePreview();
}

void ExportDialog::updatePreview()
{
    model::ExportRequest request = m_sources.request(source());
    request.options = options();
    m_preview->showFor(request);
}

/// Starts, at once or when the person agrees to what it changes.
void ExportDialog::ask()
{
    if (source() != model::ExportSource::RunAgain || m_rerunWarning.isEmpty())
        return start();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Run the statement again?"),
                                tr("The statement may change the database once more.") +
                                    QStringLiteral("\n\n") + m_rerunWarning,
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("rerunQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *again = box->addButton(tr("&Run Again"), QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("rerunButton"));
    connect(again, &QPushButton::clicked, this, &ExportDialog::start);
    box->open();
}

void ExportDialog::start()
{
    m_settings.setOptions(options());
    m_settings.setFolder(QFileInfo(m_target->path()).absolutePath());
    m_fields->setEnabled(false);
    m_start->setEnabled(false);
    m_pause->setChecked(false);
    m_pause->show();
    m_close->setText(tr("Cancel"));
    m_status->setText(tr("Writing…"));
    m_status->show();
    const bool isLengthKnown = source() != model::ExportSource::RunAgain;
    m_progress->setRange(0, isLengthKnown ? kProgressSteps : 0);
    m_progress->setValue(0);
    m_progress->show();
    run();
}

void ExportDialog::run()
{
    const QString path = m_target->path();
    if (source() == model::ExportSource::RunAgain) {
        model::StreamedExportRequest request = m_sources.streamedRequest();
        request.options = options();
        request.path = path;
        return m_streamed.start(request);
    }
    model::ExportRequest request = m_sources.request(source());
    request.options = options();
    request.path = path;
    m_job.start(request);
}

void ExportDialog::togglePause()
{
    if (m_pause->isChecked())
        task().pause();
    else
        task().resume();
}

void ExportDialog::showProgress(quint64 rows, quint64 bytes)
{
    if (const std::uint64_t all = m_sources.rowCount(source()); all > 0)
        m_progress->setValue(static_cast<int>(kProgressSteps * double(rows) / double(all)));
    m_status->setText(tr("%1, %2 written").arg(rowsText(rows), bytesText(bytes)));
}

void ExportDialog::showDone(const model::ExportSummary &summary)
{
    QString text =
        tr("%1, %2 written to %3 in %4.")
            .arg(rowsText(summary.rows), bytesText(summary.bytes),
                 QDir::toNativeSeparators(m_target->path()), durationText(summary.elapsed.count()));
    for (const model::ExportRemark &remark : summary.remarks)
        text += QLatin1Char('\n') + remarkText(remark);
    setIdle(Outcome::Good, text);
}

void ExportDialog::showFailure(const model::ExportError &error)
{
    const bolt::Endpoint endpoint = m_sources.has(model::ExportSource::RunAgain)
                                        ? m_sources.streamedRequest().connection.endpoint
                                        : bolt::Endpoint();
    setIdle(Outcome::Bad, failureText(error, endpoint));
}

void ExportDialog::showCancelled()
{
    setIdle(Outcome::Neutral, tr("Stopped. No file was written."));
}

void ExportDialog::setIdle(Outcome outcome, const QString &status)
{
    const auto roleOf = [](Outcome of) {
        if (of == Outcome::Neutral)
            return QString();
        return of == Outcome::Good ? QStringLiteral("success") : QStringLiteral("error");
    };
    m_fields->setEnabled(true);
    m_start->setEnabled(true);
    m_pause->hide();
    m_close->setText(tr("Close"));
    m_progress->hide();
    m_status->setProperty("role", roleOf(outcome));
    // The style sheet looks at a property when it polishes.
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
    m_status->setText(status);
}

} // namespace ui
