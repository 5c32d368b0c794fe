// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/measure_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>

namespace ui
{

namespace
{

constexpr int kWidth = 520;
constexpr int kProgressSteps = 1000;

QString suffixOf(model::ExportFormat format)
{
    const std::string_view suffix = model::nameOf(format).suffix;
    return QString::fromLatin1(suffix.data(), static_cast<qsizetype>(suffix.size()));
}

QString stepText(model::ExportStep step)
{
    switch (step) {
    case model::ExportStep::Open:
        return ExportDialog::tr("The file could not be created");
    case model::ExportStep::Write:
        return ExportDialog::tr("Writing the file failed");
    case model::ExportStep::Commit:
        return ExportDialog::tr("The file could not be put in its place");
    }
    return {};
}

/// result.csv, or result-2.csv and so on when that is there already.
QString freePath(const QDir &folder)
{
    QString path = folder.filePath(QStringLiteral("result.csv"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("result-%1.csv").arg(number));
    return path;
}

} // namespace

ExportDialog::ExportDialog(model::ExportRequest request, quint64 rowCount, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_rowCount(rowCount)
    , m_format(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_lineEnd(new QComboBox(this))
    , m_byteOrderMark(new QCheckBox(tr("&Byte order mark, for some spreadsheets"), this))
    , m_path(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(tr("%1 will be written.").arg(rowsText(rowCount)), this))
    , m_start(new QPushButton(tr("&Export"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_fields(new QWidget(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the result"));
    m_format->setObjectName(QStringLiteral("formatBox"));
    m_format->addItem(tr("CSV"), int(model::ExportFormat::Csv));
    m_format->addItem(tr("JSON"), int(model::ExportFormat::Json));
    m_format->addItem(tr("JSON Lines"), int(model::ExportFormat::JsonLines));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_lineEnd->addItem(tr("CR LF, as RFC 4180 has it"), int(model::LineEnd::CrLf));
    m_lineEnd->addItem(tr("LF"), int(model::LineEnd::Lf));
    m_path->setObjectName(QStringLiteral("pathField"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_status->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("startExportButton"));
    m_start->setDefault(true);
    m_close->setAutoDefault(false);

    auto *grid = new FieldGrid(m_fields);
    grid->addField(tr("&Format"), m_format);
    QLabel *delimiterLabel = grid->addField(tr("&Separator"), m_delimiter);
    QLabel *lineEndLabel = grid->addField(tr("&Line ends"), m_lineEnd);
    grid->addField(m_byteOrderMark);
    grid->addField(tr("F&ile"), makePathRow());
    m_csvFields = {m_delimiter, delimiterLabel, m_lineEnd, lineEndLabel, m_byteOrderMark};
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(m_fields);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(kWidth);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseFormat);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_job, &model::ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(&m_job, &model::ExportJob::finished, this, &ExportDialog::showDone);
    connect(&m_job, &model::ExportJob::failed, this, &ExportDialog::showFailure);
    connect(&m_job, &model::ExportJob::cancelled, this, &ExportDialog::showCancelled);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setPath(freePath(QFileInfo(folder).isDir() ? folder : QDir::homePath()));
    chooseFormat();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::done(int result)
{
    // The first press of Cancel or Escape stops the export, the next one closes the dialog.
    if (m_job.isRunning()) {
        m_job.cancel();
        return;
    }
    QDialog::done(result);
}

QWidget *ExportDialog::makePathRow()
{
    auto *row = new QWidget(this);
    auto *browseButton = new QPushButton(tr("B&rowse…"), row);
    browseButton->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(browseButton);
    row->setFocusProxy(m_path);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    return row;
}

model::ExportFormat ExportDialog::format() const
{
    return static_cast<model::ExportFormat>(m_format->currentData().toInt());
}

void ExportDialog::chooseFormat()
{
    const bool isCsv = format() == model::ExportFormat::Csv;
    for (QWidget *field : m_csvFields)
        field->setEnabled(isCsv);
    const QFileInfo file(m_path->text());
    setPath(file.dir().filePath(file.completeBaseName() + u'.' + suffixOf(format())));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        m_replaceable = path; // that dialog asks for itself
    });
    dialog->open();
}

void ExportDialog::start()
{
    m_request.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo::exists(m_request.path) && m_request.path != m_replaceable)
        return askToReplace(m_request.path);
    m_replaceable.clear();
    m_request.options.format = format();
    m_request.options.csv.delimiter = m_delimiter->currentData().toChar().toLatin1();
    m_request.options.csv.lineEnd = static_cast<model::LineEnd>(m_lineEnd->currentData().toInt());
    m_request.options.csv.byteOrderMark =
        m_byteOrderMark->isChecked() ? model::ByteOrderMark::Present : model::ByteOrderMark::Absent;
    m_fields->setEnabled(false);
    m_start->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_progress->setValue(0);
    m_progress->show();
    m_status->setText(tr("Writing…"));
    m_job.start(m_request);
}

void ExportDialog::askToReplace(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Replace the file?"),
                                tr("%1 exists already.").arg(QDir::toNativeSeparators(path)),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(QStringLiteral("replaceButton"));
    connect(replace, &QPushButton::clicked, this, [this, path] {
        m_replaceable = path;
        start();
    });
    box->open();
}

void ExportDialog::showProgress(quint64 rows, quint64 bytes)
{
    if (m_rowCount > 0)
        m_progress->setValue(static_cast<int>(kProgressSteps * double(rows) / double(m_rowCount)));
    m_status->setText(tr("%1, %2 written").arg(rowsText(rows), bytesText(bytes)));
}

void ExportDialog::showDone(const model::ExportSummary &summary)
{
    setIdle(Outcome::Good, tr("%1, %2 written to %3 in %4.")
                               .arg(rowsText(summary.rows), bytesText(summary.bytes),
                                    m_path->text(), durationText(summary.elapsed.count())));
}

void ExportDialog::showFailure(const model::ExportError &error)
{
    setIdle(Outcome::Bad, tr("%1: %2").arg(stepText(error.step), error.message));
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
    m_close->setText(tr("Close"));
    m_progress->hide();
    m_status->setProperty("role", roleOf(outcome));
    // The style sheet looks at a property when it polishes.
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
    m_status->setText(status);
}

} // namespace ui
