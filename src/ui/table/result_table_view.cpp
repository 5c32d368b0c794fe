// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/result_table_view.h"

#include "model/table/cell_selection.h"
#include "ui/table/cell_drag.h"
#include "ui/table/grid_accessible.h"
#include "ui/table/row_numbers.h"
#include "ui/table/selection_copier.h"
#include "ui/table/sort_notice.h"
#include "ui/table/table_columns.h"
#include "ui/table/table_header.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kNoticeMargin = 12;
constexpr int kRemarkMs = 6000;
/// Keeping more selected cells through a change of order would be felt.
constexpr qint64 kMaximumSortedSelection = 10'000;

qint64 cellCount(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += static_cast<qint64>(range.width()) * range.height();
    return cells;
}

enum class OtherColumns : std::uint8_t { Dropped, Kept };

/// What a click on a column makes of the sorting: ascending, descending, not by this column.
std::vector<model::ColumnSort> nextSorts(std::vector<model::ColumnSort> sorts, std::uint32_t column,
                                         OtherColumns others)
{
    const auto isColumn = [column](const model::ColumnSort &sort) { return sort.column == column; };
    if (others == OtherColumns::Dropped)
        std::erase_if(sorts, std::not_fn(isColumn));
    const auto sort = std::find_if(sorts.begin(), sorts.end(), isColumn);
    if (sort == sorts.end())
        sorts.push_back({column, model::SortDirection::Ascending});
    else if (sort->direction == model::SortDirection::Ascending)
        sort->direction = model::SortDirection::Descending;
    else
        sorts.erase(sort);
    return sorts;
}

} // namespace

ResultTableView::ResultTableView(QWidget *parent)
    : GridView(parent)
    , m_delegate(new ValueDelegate(this))
    , m_notice(new SortNotice(tr("Arranging rows… Esc cancels"), this))
    , m_copier(new SelectionCopier(this))
    , m_columns(new TableColumns(*this))
{
    setAccessibleName(tr("Result"));
    setItemDelegate(m_delegate);
    new CellDrag(*this);
    connect(header(), &QHeaderView::sectionClicked, this, &ResultTableView::sortByHeader);
    connect(m_columns, &TableColumns::shownChanged, this, &ResultTableView::shownColumnsChanged);
    connect(header(), &TableHeader::menuWanted, this, &ResultTableView::showHeaderMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &ResultTableView::activateCell);
    connect(m_copier, &SelectionCopier::copied, this, &ResultTableView::copied);
    connect(m_copier, &SelectionCopier::remarked, this, &ResultTableView::showRemark);
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
        placeNotices();
        m_notice->begin();
    });
    connect(table, &model::ResultTableModel::arrangingProgressed, m_notice,
            &SortNotice::setPercent);
    connect(table, &model::ResultTableModel::arrangingEnded, this,
            &ResultTableView::showArrangement);
    connect(table, &model::ResultTableModel::rowsAboutToMove, this,
            &ResultTableView::saveSelection);
    connect(table, &QAbstractItemModel::rowsInserted, m_columns, &TableColumns::fitOnce);
    connect(table, &QAbstractItemModel::modelReset, this, &ResultTableView::startOver);
    startOver();
}

void ResultTableView::setLabelColour(ValueDelegate::LabelColour colour)
{
    m_delegate->setLabelColour(std::move(colour));
    viewport()->update();
}

void ResultTableView::copyAs(CopyExtent extent, model::CopyForm form)
{
    const model::CellSelection selection = selectedCells();
    if (!selection.result)
        return;
    placeNotices();
    switch (extent) {
    case CopyExtent::Cells:
        m_copier->copy(selection, form);
        break;
    case CopyExtent::Rows:
        m_copier->copy(selection.wholeRows(), form);
        break;
    case CopyExtent::Columns:
        m_copier->copy(selection.wholeColumns(), form);
        break;
    }
}

bool ResultTableView::event(QEvent *event)
{
    // Escape gives up what the table does before it stops a statement.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        (m_copier->isRunning() || (m_table && m_table->isArranging()))) {
        event->accept();
        return true;
    }
    return GridView::event(event);
}

void ResultTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAs(CopyExtent::Cells, model::CopyForm::Text);
    } else if (event->key() == Qt::Key_C &&
               event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyAs(CopyExtent::Cells, model::CopyForm::TextWithNames);
    } else if (event->key() == Qt::Key_Escape && m_copier->isRunning()) {
        m_copier->cancel();
    } else if (event->key() == Qt::Key_Escape && m_table && m_table->isArranging()) {
        m_table->cancelArranging();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activateCell(currentIndex());
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openColumnMenu();
    } else {
        GridView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ResultTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_table || !selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this,
                    [this] { copyAs(CopyExtent::Cells, model::CopyForm::Text); });
    menu->addAction(tr("Copy with Column &Names"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                    this, [this] { copyAs(CopyExtent::Cells, model::CopyForm::TextWithNames); });
    menu->addSeparator();
    addCopyMenus(*menu, [this](CopyExtent extent, model::CopyForm form) { copyAs(extent, form); });
    menu->popup(event->globalPos());
}

void ResultTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GridView::currentChanged(current, previous);
    tellOfCurrentCell(*this);
    if (current.isValid())
        Q_EMIT currentCellChanged(m_table->value(current), m_table->result());
    else
        Q_EMIT currentCellChanged({}, nullptr);
}

void ResultTableView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    GridView::selectionChanged(selected, deselected);
    tellOfSelection(*this);
    Q_EMIT selectedCellsChanged();
}

void ResultTableView::updateGeometries()
{
    rowNumbers()->setLargestNumber(m_table ? m_table->resultRowCount() : 0);
    GridView::updateGeometries();
}

void ResultTableView::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    placeNotices();
}

void ResultTableView::showEvent(QShowEvent *event)
{
    GridView::showEvent(event);
    m_columns->fitOnce();
}

void ResultTableView::focusInEvent(QFocusEvent *event)
{
    GridView::focusInEvent(event);
    // After Qt has told that the table as a whole has the keyboard.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus())
                tellOfCurrentCell(*this);
        },
        Qt::QueuedConnection);
}

void ResultTableView::sortByHeader(int column)
{
    if (!m_table)
        return;
    const bool isAdded =
        QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_table->sortBy(nextSorts(m_table->wanted().sorts, static_cast<std::uint32_t>(column),
                              isAdded ? OtherColumns::Kept : OtherColumns::Dropped));
}

/// The menu of the current cell's column, for those who have no mouse.
void ResultTableView::openColumnMenu()
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    const int left = std::max(0, header()->sectionViewportPosition(column));
    showHeaderMenu(column, header()->mapToGlobal(QPoint(left, header()->height())));
}

void ResultTableView::showHeaderMenu(int column, const QPoint &globalPosition)
{
    if (!m_table)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const auto sort = [this, menu, column](const QString &text,
                                               model::SortDirection direction) {
            menu->addAction(text, this, [this, column, direction] {
                m_table->sortBy({{static_cast<std::uint32_t>(column), direction}});
            });
        };
        sort(tr("Sort Ascending"), model::SortDirection::Ascending);
        sort(tr("Sort Descending"), model::SortDirection::Descending);
    }
    QAction *original =
        menu->addAction(tr("Original Order"), this, [this] { m_table->sortBy({}); });
    original->setEnabled(!header()->sorts().empty());
    menu->addSeparator();
    if (column >= 0) {
        menu->addAction(tr("Filter by This Column…"), this,
                        [this, column] { Q_EMIT filterWanted(column); });
        menu->addAction(tr("Column Profile…"), this,
                        [this, column] { Q_EMIT profileWanted(column); });
        menu->addSeparator();
        menu->addAction(tr("Fit to Content"), this, [this, column] { fitColumn(column); });
    }
    menu->addAction(tr("Fit All Columns"), m_columns, &TableColumns::fitAll);
    QAction *stays =
        menu->addAction(tr("Keep First Column in Sight"), this, [this](bool isChecked) {
            m_columns->setFirst(isChecked ? FirstColumn::Stays : FirstColumn::Scrolls);
        });
    stays->setCheckable(true);
    stays->setChecked(firstColumn() == FirstColumn::Stays);
    if (column >= 0) {
        QAction *hide =
            menu->addAction(tr("Hide Column"), this, [this, column] { m_columns->hide(column); });
        hide->setEnabled(shownColumns().size() > 1);
    }
    QAction *showAll = menu->addAction(tr("Show All Columns"), m_columns, &TableColumns::showAll);
    showAll->setEnabled(header()->sectionsHidden());
    menu->popup(globalPosition);
}

/// Rows are about to change places: a large selection would be felt.
void ResultTableView::saveSelection()
{
    if (cellCount(selectionModel()->selection()) > kMaximumSortedSelection)
        clearSelection();
}

void ResultTableView::startOver()
{
    showArrangement();
    m_columns->startOver();
    Q_EMIT currentCellChanged({}, nullptr);
    Q_EMIT selectedCellsChanged();
    Q_EMIT shownColumnsChanged();
}

model::CellSelection ResultTableView::selectedCells() const
{
    if (!m_table || !selectionModel()->hasSelection())
        return {};
    model::CellSelection selection{m_table->result(), m_table->rows(), {}, shownColumns()};
    for (const QItemSelectionRange &range : selectionModel()->selection())
        selection.ranges.push_back({range.top(), range.bottom(), range.left(), range.right()});
    return selection;
}

void ResultTableView::showArrangement()
{
    m_notice->end();
    header()->setSorts(m_table->arrangement().sorts);
    m_columns->noteSorts();
    if (!currentIndex().isValid())
        Q_EMIT currentCellChanged({}, nullptr);
}

void ResultTableView::placeNotices()
{
    const QRect area = viewport()->geometry();
    int top = area.top() + kNoticeMargin;
    for (QWidget *notice : {static_cast<QWidget *>(m_notice), m_copier->notice()}) {
        notice->resize(notice->sizeHint());
        notice->move(area.right() - notice->width() - kNoticeMargin, top);
        top += notice->height() + kNoticeMargin;
    }
}

void ResultTableView::showRemark(const QString &text)
{
    const QRect area = viewport()->rect();
    QToolTip::showText(viewport()->mapToGlobal(QPoint(kNoticeMargin, area.top() + kNoticeMargin)),
                       plainToolTip(text), viewport(), {}, kRemarkMs);
}

void ResultTableView::activateCell(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellActivated(m_table->value(index), m_table->result());
}

} // namespace ui
