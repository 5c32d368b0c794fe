// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_panel.h"

#include "model/table/result_table_model.h"
#include "model/table/selection_summary.h"
#include "ui/table/column_profile_dialog.h"
#include "ui/table/filter_bar.h"
#include "ui/table/find_bar.h"
#include "ui/table/pattern_field.h"
#include "ui/table/result_table_view.h"
#include "ui/table/summary_text.h"
#include "ui/widgets/pass_focus.h"

#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace ui
{

namespace
{

/// While the mouse drags, a summary of what was selected a moment ago is of no use.
constexpr std::chrono::milliseconds kSummaryDelay{80};

} // namespace

TablePanel::TablePanel(model::ResultTableModel &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_filterBar(new FilterBar(this))
    , m_view(new ResultTableView(this))
    , m_findBar(new FindBar(
          [this]() -> model::CellSearch {
              return {m_table.result(), m_table.rows(), m_view->shownColumns(), {}};
          },
          [this] {
              const QModelIndex current = m_view->currentIndex();
              const std::vector<int> columns = m_view->shownColumns();
              return current.isValid() ? FindBar::Cell{static_cast<std::uint64_t>(current.row()),
                                                       current.column()}
                                       : FindBar::Cell{0, columns.empty() ? 0 : columns.front()};
          },
          this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTable(&m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    new PassFocus(*this, *m_view);
    addShortcuts();

    connect(m_filterBar, &FilterBar::filterChanged, this, &TablePanel::applyFilter);
    connect(m_filterBar, &FilterBar::cancelWanted, &m_table,
            &model::ResultTableModel::cancelArranging);
    connect(m_findBar, &FindBar::cellFound, this, &TablePanel::goTo);
    connect(m_findBar, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &ResultTableView::filterWanted, m_filterBar, &FilterBar::addCondition);
    connect(m_view, &ResultTableView::profileWanted, this, &TablePanel::showProfile);
    connect(m_view, &ResultTableView::shownColumnsChanged, this, [this] {
        m_findBar->startOver();
        applyFilter();
    });
    connect(&m_table, &model::ResultTableModel::arrangingEnded, this, [this] {
        showCount();
        m_findBar->startOver();
    });
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &TablePanel::showCount);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &TablePanel::takeColumns);
    m_summaryDelay.setSingleShot(true);
    m_summaryDelay.setInterval(kSummaryDelay);
    connect(m_view, &ResultTableView::selectedCellsChanged, this, [this] {
        m_summary.stop();
        m_summaryDelay.start();
    });
    connect(&m_summaryDelay, &QTimer::timeout, this, &TablePanel::summarizeSelection);
    takeColumns();
}

TablePanel::~TablePanel()
{
    m_view->disconnect(this);
    m_view->setTable(nullptr);
}

void TablePanel::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto *receiver, auto function) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, function);
    };
    add(QKeySequence(QStringLiteral("Ctrl+F")), m_findBar, &FindBar::open);
    add(QKeySequence(QStringLiteral("F3")), m_findBar, &FindBar::findNext);
    add(QKeySequence(QStringLiteral("Shift+F3")), m_findBar, &FindBar::findPrevious);
    add(QKeySequence(QStringLiteral("Ctrl+Shift+F")), m_filterBar->field(),
        [field = m_filterBar->field()] { field->setFocus(); });
}

void TablePanel::applyFilter()
{
    model::RowFilter filter = m_filterBar->filter();
    if (m_view->shownColumns().size() < static_cast<std::size_t>(m_table.columnCount()) &&
        !filter.text.isEmpty()) {
        for (const int column : m_view->shownColumns())
            filter.searchedColumns.push_back(static_cast<std::uint32_t>(column));
        std::sort(filter.searchedColumns.begin(), filter.searchedColumns.end());
    }
    if (filter != m_table.wanted().filter)
        m_table.filterBy(std::move(filter));
}

void TablePanel::showCount()
{
    const QLocale locale;
    m_filterBar->setCount(
        m_table.arrangement().filter.isEmpty()
            ? QString()
            : tr("%1 of %2 rows")
                  .arg(locale.toString(m_table.rowCount()),
                       locale.toString(static_cast<qulonglong>(m_table.resultRowCount()))));
}

void TablePanel::takeColumns()
{
    QStringList names;
    for (int column = 0; column < m_table.columnCount(); ++column)
        names << m_table.headerData(column, Qt::Horizontal).toString();
    m_filterBar->setColumns(names);
    applyFilter();
    showCount();
    m_findBar->startOver();
}

void TablePanel::goTo(quint64 place, int column)
{
    const QModelIndex index = m_table.index(static_cast<int>(place), column);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void TablePanel::summarizeSelection()
{
    model::CellSelection selection = m_view->selectedCells();
    if (!selection.result) {
        setSelectionSummary({});
        return;
    }
    m_summary.start([this, selection = std::move(selection)](
                        const std::stop_token &stopToken) -> model::BackgroundJob::Continuation {
        auto summary = model::summarize(selection, stopToken);
        if (!summary)
            return {};
        const QString text = summary->count() > 1 ? summaryText(*summary) : QString();
        return [this, text] { setSelectionSummary(text); };
    });
}

void TablePanel::setSelectionSummary(const QString &text)
{
    if (text == m_selectionSummary)
        return;
    m_selectionSummary = text;
    Q_EMIT selectionSummaryChanged();
}

void TablePanel::showProfile(int column)
{
    auto *dialog = new ColumnProfileDialog(m_table.result(), m_table.rows(), column, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace ui
