// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/result_table_view.h"

#include "model/exporting/csv_writer.h"
#include "model/exporting/json_writer.h"
#include "model/table/selection_text.h"
#include "model/text/cypher_literal.h"
#include "model/text/value_text.h"
#include "ui/table/clipboard_copy.h"
#include "ui/table/sort_notice.h"
#include "ui/table/table_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kRowPadding = 10;
constexpr int kDefaultColumnWidth = 140;
constexpr int kMinimumColumnWidth = 40;
constexpr int kMaximumFittedWidth = 400;
/// Measuring more columns would be felt; the others keep the default until they are asked for.
constexpr int kMaximumFittedColumns = 64;
constexpr int kNoticeMargin = 12;
/// Keeping more selected cells through a change of order would be felt.
constexpr qint64 kMaximumSortedSelection = 10'000;

qint64 selectedCells(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += static_cast<qint64>(range.width()) * range.height();
    return cells;
}

} // namespace

ResultTableView::ResultTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new ValueDelegate(this))
    , m_notice(new SortNotice(this))
    , m_copy(new ClipboardCopy(this))
{
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    setVerticalHeader(new TableHeader(Qt::Vertical, this));
    setItemDelegate(m_delegate);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *columns = horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setDefaultSectionSize(kDefaultColumnWidth);
    columns->setMinimumSectionSize(kMinimumColumnWidth);
    columns->setResizeContentsPrecision(0);
    columns->setSectionsClickable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setSortIndicatorShown(true);
    columns->setSortIndicatorClearable(true);
    // A click on a header sorts; it must not select the column as well.
    disconnect(columns, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(columns, &QHeaderView::sectionEntered, this, nullptr);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &ResultTableView::startSort);
    connect(this, &QTableView::doubleClicked, this, &ResultTableView::activateCell);
    connect(m_copy, &ClipboardCopy::copied, this, &ResultTableView::copied);
    updateRowHeight();
}

ResultTableView::~ResultTableView() = default;

void ResultTableView::setTable(model::ResultTableModel *table)
{
    if (m_table)
        disconnect(m_table, nullptr, this, nullptr);
    m_notice->end();
    m_table = table;
    setModel(table);
    if (!table)
        return;
    connect(table, &model::ResultTableModel::arrangingStarted, this, [this] {
        placeNotice();
        m_notice->begin();
    });
    connect(table, &model::ResultTableModel::arrangingProgressed, m_notice,
            &SortNotice::setPercent);
    connect(table, &model::ResultTableModel::arrangingEnded, this,
            &ResultTableView::showSortOutcome);
    connect(table, &QAbstractItemModel::rowsInserted, this, &ResultTableView::fitColumnsOnce);
    connect(table, &QAbstractItemModel::modelReset, this, &ResultTableView::startOver);
    updateRowHeight();
    startOver();
}

void ResultTableView::setLabelColour(ValueDelegate::LabelColour colour)
{
    m_delegate->setLabelColour(std::move(colour));
    viewport()->update();
}

void ResultTableView::copySelection(Headers headers)
{
    const auto names =
        headers == Headers::With ? model::ColumnNames::With : model::ColumnNames::Without;
    copySelected([names](const model::CellSelection &selection, const std::stop_token &stopToken) {
        return model::tabSeparated(selection, names, stopToken);
    });
}

void ResultTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_C &&
               event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copySelection(Headers::With);
    } else if (event->key() == Qt::Key_Escape && m_table && m_table->isArranging()) {
        m_table->cancelArranging();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateCell(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ResultTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!m_table || !index.isValid())
        return;
    const bolt::ValueView value = m_table->value(index);
    const model::ResultHandle result = m_table->result();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copySelection(); });
    menu->addAction(tr("Copy with Column Names"), QKeySequence(tr("Ctrl+Shift+C")), this,
                    [this] { copySelection(Headers::With); });
    menu->addAction(tr("Copy Rows as CSV"), this, [this] {
        copySelected([](const model::CellSelection &rows, const std::stop_token &stopToken) {
            model::CsvWriter writer;
            return model::recordText(rows, writer, stopToken);
        });
    });
    menu->addAction(tr("Copy Rows as JSON"), this, [this] {
        copySelected([](const model::CellSelection &rows, const std::stop_token &stopToken) {
            model::JsonWriter writer(model::JsonLayout::Array);
            return model::recordText(rows, writer, stopToken);
        });
    });
    menu->addSeparator();
    menu->addAction(tr("Copy Value"), this, [this, value, result] {
        m_copy->start([value, result](const std::stop_token &) {
            QString text;
            model::appendValueText(text, value);
            return text;
        });
    });
    QAction *literal = menu->addAction(tr("Copy as Cypher Literal"), this, [this, value, result] {
        m_copy->start(
            [value, result](const std::stop_token &) { return model::cypherLiteral(value).text; });
    });
    literal->setEnabled(value.kind() != bolt::Kind::Bytes);
    menu->popup(event->globalPos());
}

void ResultTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentCellChanged(m_table->value(current), m_table->result());
    else
        Q_EMIT currentCellChanged({}, nullptr);
}

void ResultTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeNotice();
}

void ResultTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void ResultTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumnsOnce();
}

void ResultTableView::startSort(int column, Qt::SortOrder order)
{
    if (!m_table)
        return;
    if (selectedCells(selectionModel()->selection()) > kMaximumSortedSelection)
        clearSelection();
    m_table->sort(column, order);
}

void ResultTableView::startOver()
{
    m_areColumnsFitted = false;
    showSortOutcome();
    fitColumnsOnce();
    Q_EMIT currentCellChanged({}, nullptr);
}

void ResultTableView::copySelected(MakeSelectionText makeText)
{
    if (!m_table || !selectionModel()->hasSelection())
        return;
    model::CellSelection selection{m_table->result(), m_table->rows(), {}};
    for (const QItemSelectionRange &range : selectionModel()->selection())
        selection.ranges.push_back({range.top(), range.bottom(), range.left(), range.right()});
    m_copy->start([selection = std::move(selection), makeText = std::move(makeText)](
                      const std::stop_token &stopToken) { return makeText(selection, stopToken); });
}

void ResultTableView::updateRowHeight()
{
    const int height = fontMetrics().height() + kRowPadding;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void ResultTableView::fitColumnsOnce()
{
    if (m_areColumnsFitted || !isVisible() || !m_table || m_table->rowCount() == 0)
        return;
    m_areColumnsFitted = true;
    const int columns = std::min(m_table->columnCount(), kMaximumFittedColumns);
    for (int column = 0; column < columns; ++column) {
        const int width =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(width, kMinimumColumnWidth, kMaximumFittedWidth));
    }
}

void ResultTableView::showSortOutcome()
{
    m_notice->end();
    const QSignalBlocker blocker(horizontalHeader());
    const auto &sorts = m_table->sortColumns();
    horizontalHeader()->setSortIndicator(
        sorts.empty() ? -1 : static_cast<int>(sorts.front().column),
        !sorts.empty() && sorts.front().direction == model::SortDirection::Descending
            ? Qt::DescendingOrder
            : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void ResultTableView::placeNotice()
{
    m_notice->resize(m_notice->sizeHint());
    const QRect area = viewport()->geometry();
    m_notice->move(area.right() - m_notice->width() - kNoticeMargin, area.top() + kNoticeMargin);
}

void ResultTableView::activateCell(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellActivated(m_table->value(index), m_table->result());
}

} // namespace ui
