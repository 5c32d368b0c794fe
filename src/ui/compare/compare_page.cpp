// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "model/compare/comparison_export.h"
#include "model/compare/key_columns.h"
#include "ui/compare/compare_delegate.h"
#include "ui/export/export_texts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kSignWidth = 32;
constexpr int kMinimumColumn = 60;
constexpr int kMaximumColumn = 360;
constexpr int kFittedColumns = 100;
constexpr int kProgressWidth = 140;
constexpr int kPercent = 100;

QString number(std::uint64_t value)
{
    return QLocale().toString(qulonglong(value));
}

QString keyText(const model::Comparison &comparison)
{
    QStringList names;
    for (const model::ComparedColumn &column : comparison.columns) {
        if (column.isKey)
            names << QString::fromStdString(column.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ComparePage::ComparePage(NamedResult before, NamedResult after, QWidget *parent)
    : QWidget(parent)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_model(new model::ComparisonModel(this))
    , m_banner(new MessageBanner(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpacing);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(kSignWidth);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("resultBar"));
    bar->setFixedHeight(kBarHeight);
    m_caption = new QLabel(bar);
    m_caption->setObjectName(QStringLiteral("compareCaption"));
    m_caption->setProperty("role", QStringLiteral("muted"));
    m_caption->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, kPercent);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_stop = new QToolButton(bar);
    m_stop->setObjectName(QStringLiteral("stopCompareButton"));
    m_stop->setText(tr("Stop"));
    m_keys = new QToolButton(bar);
    m_keys->setObjectName(QStringLiteral("keysButton"));
    m_keys->setText(tr("Key Columns…"));
    m_save = new QToolButton(bar);
    m_save->setObjectName(QStringLiteral("saveCompareButton"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setToolTip(
        tr("Saves the rows that came, went or changed, with both values of each cell"));

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, 0, kSpacing, 0);
    layout->setSpacing(kTightSpacing);
    m_added = addToggle(model::Change::Added, QStringLiteral("addedToggle"));
    m_removed = addToggle(model::Change::Removed, QStringLiteral("removedToggle"));
    m_changed = addToggle(model::Change::Changed, QStringLiteral("changedToggle"));
    for (QWidget *part : {m_added, m_removed, m_changed})
        layout->addWidget(part);
    layout->addSpacing(kSpacing);
    layout->addWidget(m_caption);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_save);
    layout->addWidget(m_keys);
    connect(m_save, &QToolButton::clicked, this, &ComparePage::chooseCsvPath);
    connect(m_stop, &QToolButton::clicked, this, &ComparePage::stop);
    connect(m_keys, &QToolButton::clicked, this, &ComparePage::keysWanted);
    return bar;
}

/// Shows or hides the rows of one kind of change.
QToolButton *ComparePage::addToggle(model::Change change, const QString &objectName)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(objectName);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    connect(toggle, &QToolButton::toggled, this, [this, change](bool isShown) {
        using Visibility = model::ComparisonModel::Visibility;
        m_model->show(change, isShown ? Visibility::Shown : Visibility::Hidden);
    });
    return toggle;
}

void ComparePage::compare(const std::vector<model::ComparedColumn> &columns)
{
    start([columns](const std::stop_token &) { return columns; });
}

void ComparePage::compareByProposedKeys()
{
    start([before = m_before.rows, after = m_after.rows](const std::stop_token &stop) {
        return model::proposeKeys(before, after, model::pairColumns(before, after), stop);
    });
}

void ComparePage::showProgress(const QString &caption)
{
    m_keys->hide();
    m_save->hide();
    m_banner->hide();
    m_caption->setText(caption);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
}

std::function<void(int percent)> ComparePage::progressTeller()
{
    return [this, told = -1](int percent) mutable {
        if (std::exchange(told, percent) != percent)
            m_job.post([this, percent] { m_progress->setValue(percent); });
    };
}

void ComparePage::start(const FindColumns &findColumns)
{
    for (QToolButton *toggle : {m_added, m_removed, m_changed})
        toggle->hide();
    m_model->setComparison(nullptr);
    showProgress(tr("Comparing…"));
    m_job.start([this, findColumns, before = m_before.rows,
                 after = m_after.rows](const std::stop_token &stopToken) {
        auto comparison = model::compareResults(before, after, findColumns(stopToken), stopToken,
                                                progressTeller());
        auto shared = comparison ? std::make_shared<const model::Comparison>(std::move(*comparison))
                                 : nullptr;
        return [this, shared] { present(shared); };
    });
}

void ComparePage::chooseCsvPath()
{
    auto *dialog =
        new QFileDialog(window(), tr("Save the differences"), QDir::homePath(), tr("CSV (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveCompareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("differences.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::saveAsCsv);
    dialog->open();
}

void ComparePage::saveAsCsv(const QString &path)
{
    m_savedPath = path;
    showProgress(tr("Saving…"));
    m_job.start([this, path, comparison = m_model->comparison()](const std::stop_token &stopToken) {
        const auto error = model::writeComparison(*comparison, path, stopToken, progressTeller());
        return [this, path, error] { presentSaved(path, error); };
    });
}

void ComparePage::presentSaved(const QString &path, const std::optional<model::ExportError> &error)
{
    m_savedPath.clear();
    showResting();
    const QString name = QDir::toNativeSeparators(path);
    if (error)
        m_banner->showMessage(MessageBanner::Severity::Error, tr("%1 was not saved.").arg(name),
                              failureText(*error, {}), tr("Save to another place."));
    else
        m_banner->showMessage(MessageBanner::Severity::Success,
                              tr("The differences are in %1.").arg(name));
}

void ComparePage::stop()
{
    m_job.stop();
    m_savedPath.clear();
    if (m_model->comparison())
        return showResting(); // it was saving
    present(nullptr);
}

/// What is there while nothing runs.
void ComparePage::showResting()
{
    m_progress->hide();
    m_stop->hide();
    m_keys->show();
    m_save->setVisible(m_model->comparison() != nullptr);
    m_caption->setText(summaryText());
}

QString ComparePage::summaryText() const
{
    const auto &comparison = m_model->comparison();
    if (!comparison)
        return tr("Stopped");
    const QString keys = keyText(*comparison);
    return tr("%1 the same · %2")
        .arg(number(comparison->same), keys.isEmpty() ? tr("by place") : tr("by %1").arg(keys));
}

void ComparePage::present(const std::shared_ptr<const model::Comparison> &comparison)
{
    m_model->setComparison(comparison);
    showResting();
    if (comparison) {
        m_added->setText(tr("+ %1 added").arg(number(comparison->added)));
        m_removed->setText(tr("− %1 removed").arg(number(comparison->removed)));
        m_changed->setText(tr("≠ %1 changed").arg(number(comparison->changed)));
        for (QToolButton *toggle : {m_added, m_removed, m_changed})
            toggle->show();
        m_caption->setToolTip(
            plainToolTip(tr("Before: %1\nNow: %2").arg(m_before.name, m_after.name)));
        showKeyNotice(*comparison);
        fitColumns();
    }
    Q_EMIT compared();
}

void ComparePage::showKeyNotice(const model::Comparison &comparison)
{
    if (comparison.repeatedBefore + comparison.repeatedAfter > 0)
        m_banner->showMessage(
            MessageBanner::Severity::Warning, tr("The key columns do not tell all rows apart."),
            tr("%1 before and %2 now have a key that an earlier row has. Such rows are paired in "
               "their order.")
                .arg(rowsText(comparison.repeatedBefore), rowsText(comparison.repeatedAfter)),
            tr("Choose more key columns."));
    else if (keyText(comparison).isEmpty())
        m_banner->showMessage(MessageBanner::Severity::Information,
                              tr("No column tells the rows apart: they are paired by their place."),
                              {}, tr("Choose key columns to pair them by their values."));
}

/// To what the first rows hold, within bounds.
void ComparePage::fitColumns()
{
    m_table->setColumnWidth(0, kSignWidth);
    const int columns = std::min(m_model->columnCount(), kFittedColumns);
    for (int column = 1; column < columns; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column), kMinimumColumn, kMaximumColumn));
    }
}

} // namespace ui
