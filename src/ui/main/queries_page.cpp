// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/queries_page.h"

#include "driver/packstream/writer.h"
#include "model/text/value_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/plain_box.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace ui
{

namespace
{

constexpr std::chrono::seconds kInterval{2};
constexpr std::size_t kLongestText = 2000;
constexpr std::uint64_t kMostRows = 1000;

constexpr std::array kColumns{"transactionId", "username",    "database",
                              "status",        "elapsedTime", "currentQuery"};
constexpr int kIdColumn = 0;
constexpr int kQueryColumn = 5;

QString listStatement()
{
    QStringList names;
    for (const char *name : kColumns)
        names << QString::fromLatin1(name);
    return QStringLiteral("SHOW TRANSACTIONS YIELD %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QueriesPage::QueriesPage(const bolt::DriverOptions &server, QWidget *parent)
    : QWidget(parent)
    , m_session(server)
    , m_banner(new MessageBanner(this))
    , m_table(new QTableWidget(0, int(kColumns.size()), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("queriesPage"));
    m_table->setObjectName(QStringLiteral("queriesTable"));
    m_table->setAccessibleName(tr("Running Queries"));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("Transaction"), tr("User"), tr("Database"), tr("Status"),
                                        tr("Running for"), tr("Statement")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kQueryColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &QueriesPage::updateButtons);
    connect(&m_again, &QTimer::timeout, this, &QueriesPage::refresh);
    m_again.setInterval(kInterval);
    m_again.start();
    updateButtons();
    refresh();
}

QueriesPage::~QueriesPage() = default;

QWidget *QueriesPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_stop = new QToolButton(bar);
    m_stop->setObjectName(QStringLiteral("stopTransactionButton"));
    m_stop->setText(tr("Stop It…"));
    m_stop->setIcon(themedIcon(QStringLiteral("stop"), IconTone::Error));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *follow = new QCheckBox(tr("Keep up to date"), bar);
    follow->setObjectName(QStringLiteral("followQueries"));
    follow->setChecked(true);
    auto *again = new QToolButton(bar);
    again->setIcon(themedIcon(QStringLiteral("refresh")));
    again->setToolTip(tr("Look again"));
    again->setAccessibleName(again->toolTip());
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_count, 1);
    layout->addWidget(follow);
    layout->addWidget(again);
    layout->addWidget(m_stop);
    connect(follow, &QCheckBox::toggled, this,
            [this](bool isOn) { isOn ? m_again.start() : m_again.stop(); });
    connect(again, &QToolButton::clicked, this, &QueriesPage::refresh);
    connect(m_stop, &QToolButton::clicked, this, &QueriesPage::askToStop);
    return bar;
}

void QueriesPage::refresh()
{
    if (m_list)
        return;
    model::RunOptions options;
    options.mode = bolt::AccessMode::Read;
    options.columns = kColumns.size();
    m_list = m_session.run(listStatement(), options);
    connect(m_list.get(), &model::QueryRun::ended, this, &QueriesPage::showQueries,
            Qt::QueuedConnection);
}

void QueriesPage::showQueries()
{
    const std::unique_ptr<model::QueryRun> list = std::move(m_list);
    if (list->state() != model::QueryRun::State::Finished) {
        m_again.stop();
        m_banner->showError(list->failureText(m_session.options().endpoint));
        return;
    }
    const QString chosen = chosenId();
    m_table->setRowCount(0);
    const std::uint64_t rows = std::min(list->rowCount(), kMostRows);
    for (std::uint64_t i = 0; i < rows; ++i) {
        const bolt::BoltList values = list->result()->row(i);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        int column = 0;
        for (const bolt::ValueView value : values) {
            QString text;
            if (!value.isNull())
                model::appendValueText(text, value, {kLongestText});
            auto *item = new QTableWidgetItem(text.simplified());
            item->setToolTip(plainToolTip(text));
            if (column == kQueryColumn)
                item->setFont(codeFont());
            m_table->setItem(row, column++, item);
        }
        if (m_table->item(row, kIdColumn)->text() == chosen)
            m_table->selectRow(row);
    }
    m_count->setText(
        list->rowCount() > kMostRows
            ? tr("The first %1 of %2 transactions").arg(kMostRows).arg(list->rowCount())
            : tr("%1 transactions").arg(rows));
    updateButtons();
}

QString QueriesPage::chosenId() const
{
    const QList<QTableWidgetItem *> selected = m_table->selectedItems();
    return selected.isEmpty() ? QString()
                              : m_table->item(selected.first()->row(), kIdColumn)->text();
}

void QueriesPage::updateButtons()
{
    m_stop->setEnabled(!chosenId().isEmpty());
}

void QueriesPage::askToStop()
{
    const QString id = chosenId();
    const int row = m_table->selectedItems().first()->row();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Stop a transaction"),
                                tr("Stop %1 of %2?").arg(id, m_table->item(row, 1)->text()),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("stopTransactionDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The server rolls it back. Its statement: %1")
                                .arg(m_table->item(row, kQueryColumn)->text()));
    showPlain(*box);
    const QPushButton *stop = box->addButton(tr("&Stop It"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, stop, id](const QAbstractButton *button) {
                if (button == stop)
                    stopTransaction(id);
            });
    box->open();
}

void QueriesPage::stopTransaction(const QString &id)
{
    model::RunOptions options;
    bolt::PackStreamWriter writer(options.parameters);
    writer.map(1);
    writer.string("id");
    writer.string(id.toStdString());
    m_termination = m_session.run(QStringLiteral("TERMINATE TRANSACTIONS $id"), options);
    connect(m_termination.get(), &model::QueryRun::ended, this, &QueriesPage::finishStop,
            Qt::QueuedConnection);
}

void QueriesPage::finishStop()
{
    const std::unique_ptr<model::QueryRun> ended = std::move(m_termination);
    if (ended->state() != model::QueryRun::State::Finished) {
        m_banner->showError(ended->failureText(m_session.options().endpoint));
        return;
    }
    // Columns: transactionId, username, message.
    constexpr std::size_t kMessage = 2;
    QString words;
    if (ended->rowCount() > 0 && ended->result()->columnCount() > kMessage)
        model::appendValueText(words, ended->result()->cell(0, kMessage));
    m_banner->showMessage(MessageBanner::Severity::Information, words);
    refresh();
}

} // namespace ui
