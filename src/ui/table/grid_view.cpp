// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/grid_view.h"

#include "ui/table/frozen_header.h"
#include "ui/table/grid_accessible.h"
#include "ui/table/row_numbers.h"
#include "ui/table/table_header.h"
#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace ui
{

namespace
{

constexpr int kRowPadding = 10;
constexpr int kDefaultColumnWidth = 140;
constexpr int kMinimumColumnWidth = 40;
constexpr int kMaximumFittedWidth = 400;
constexpr int kHorizontalStep = 20;
/// Rows farther away than this stand here: positions in pixels end before they overflow.
constexpr int kFar = std::numeric_limits<int>::max() / 4;

} // namespace

GridView::GridView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new TableHeader(this))
    , m_frozenHeader(new FrozenHeader(*m_header, this))
    , m_numbers(new RowNumbers(*this))
{
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    installGridAccessibility();
    setEditTriggers(NoEditTriggers);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setDefaultSectionSize(kDefaultColumnWidth);
    m_header->setMinimumSectionSize(kMinimumColumnWidth);
    m_header->setSectionsClickable(true);
    m_header->setSectionsMovable(true);
    const auto changed = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, changed);
    connect(m_header, &QHeaderView::sectionMoved, this, changed);
    connect(m_header, &QHeaderView::sectionCountChanged, this, changed);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &GridView::fitColumn);
    updateRowHeight();
}

GridView::~GridView() = default;

int GridView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int GridView::topRow() const
{
    return verticalScrollBar()->value();
}

int GridView::visibleRows() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

int GridView::rowAt(int y) const
{
    const qint64 row = topRow() + static_cast<qint64>(y) / m_rowHeight;
    return y >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

int GridView::columnWidth(int column) const
{
    return m_header->sectionSize(column);
}

void GridView::setColumnWidth(int column, int width)
{
    m_header->resizeSection(column, width);
}

std::vector<int> GridView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

int GridView::placeOfColumn(int column) const
{
    const std::vector<int> columns = shownColumns();
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

void GridView::setFirstColumn(FirstColumn behaviour)
{
    m_firstColumn = behaviour;
    updateGeometries();
    viewport()->update();
}

void GridView::fitColumn(int column)
{
    const int width = std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
    setColumnWidth(column, std::clamp(width, kMinimumColumnWidth, kMaximumFittedWidth));
}

void GridView::selectRows(int first, int last, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(
        selectionOf(std::min(first, last), std::max(first, last), 0, m_header->count() - 1),
        command);
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const qint64 y = (static_cast<qint64>(index.row()) - topRow()) * m_rowHeight;
    return {columnLeft(index.column()), static_cast<int>(std::clamp<qint64>(y, -kFar, kFar)),
            columnWidth(index.column()), m_rowHeight};
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    scrollToRow(index.row(), hint);
    scrollToColumn(index.column());
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = point.x() >= 0 && point.x() < frozenWidth()
                           ? frozenColumn()
                           : m_header->logicalIndexAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void GridView::setModel(QAbstractItemModel *model)
{
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
}

void GridView::reset()
{
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

void GridView::selectAll()
{
    if (selectionModel() && rowCount() > 0)
        selectRows(0, rowCount() - 1, QItemSelectionModel::ClearAndSelect);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = rowCount() - 1;
    const int firstColumn = nextColumn(-1, 1);
    if (last < 0 || firstColumn < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, firstColumn, rootIndex());
    const bool isFar = modifiers.testFlag(Qt::ControlModifier);
    int row = current.row();
    int visual = m_header->visualIndex(current.column());
    const auto column = [this](int from, int step) {
        const int next = nextColumn(from, step);
        return next < 0 ? from : m_header->visualIndex(next);
    };
    switch (action) {
    case MoveUp:
        row = isFar ? 0 : row - 1;
        break;
    case MoveDown:
        row = isFar ? last : row + 1;
        break;
    case MovePageUp:
        row -= visibleRows();
        break;
    case MovePageDown:
        row = row > last - visibleRows() ? last : row + visibleRows();
        break;
    case MoveLeft:
    case MovePrevious:
        visual = column(isFar ? -1 : visual, isFar ? 1 : -1);
        break;
    case MoveRight:
    case MoveNext:
        visual = column(isFar ? m_header->count() : visual, isFar ? -1 : 1);
        break;
    case MoveHome:
        visual = column(-1, 1);
        row = isFar ? 0 : row;
        break;
    case MoveEnd:
        visual = column(m_header->count(), -1);
        row = isFar ? last : row;
        break;
    }
    return model()->index(std::clamp(row, 0, last), m_header->logicalIndex(visual), rootIndex());
}

int GridView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int GridView::verticalOffset() const
{
    // Only differences of it are used, while the mouse drags.
    return static_cast<int>(static_cast<qint64>(topRow()) * m_rowHeight % kFar);
}

bool GridView::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rowCount() == 0)
        return;
    const QRect area = rect.normalized();
    const int left = nearestColumn(area.left());
    const int right = nearestColumn(area.right());
    if (left < 0 || right < 0)
        return;
    const auto [first, last] =
        std::minmax({m_header->visualIndex(left), m_header->visualIndex(right)});
    const auto [top, bottom] =
        std::minmax({rowOfSelectionEdge(area.top()), rowOfSelectionEdge(area.bottom())});
    selectionModel()->select(selectionOf(top, bottom, first, last), command);
}

QRegion GridView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    const auto *key = event && event->type() == QEvent::KeyPress
                          ? static_cast<const QKeyEvent *>(event)
                          : nullptr;
    if (!key || key->key() == Qt::Key_Space)
        return QAbstractItemView::selectionCommand(index, event);
    const QKeyEvent near(key->type(), key->key(), key->modifiers() & ~Qt::ControlModifier);
    return QAbstractItemView::selectionCommand(index, &near);
}

int GridView::sizeHintForColumn(int column) const
{
    if (!model())
        return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int end = std::min(rowCount(), topRow() + visibleRows() + 1);
    for (int row = topRow(); row < end; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void GridView::updateGeometries()
{
    if (m_isUpdatingGeometries)
        return;
    const QScopedValueRollback guard(m_isUpdatingGeometries, true);
    QRect area;
    // A scroll bar that comes takes room, which may call the other one.
    constexpr int kMostRounds = 3;
    for (int round = 0; round < kMostRounds && (round == 0 || area != viewport()->geometry());
         ++round) {
        setViewportMargins(m_numbers->sizeHint().width(), m_header->sizeHint().height(), 0, 0);
        area = viewport()->geometry();
        updateScrollBars();
    }
    placeHeaders();
    QAbstractItemView::updateGeometries();
}

void GridView::updateScrollBars()
{
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, std::max(rowCount() - visibleRows(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(kHorizontalStep);
    horizontalScrollBar()->setRange(0, std::max(m_header->length() - viewport()->width(), 0));
}

void GridView::placeHeaders()
{
    const QRect area = viewport()->geometry();
    const int headerHeight = m_header->sizeHint().height();
    const int numbersWidth = m_numbers->sizeHint().width();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);
    m_header->setOffset(horizontalOffset());
    m_numbers->setGeometry(area.left() - numbersWidth, area.top() - headerHeight, numbersWidth,
                           area.height() + headerHeight);
    m_numbers->update();
    m_frozenHeader->place(frozenColumn(), horizontalOffset());
}

void GridView::scrollContentsBy(int dx, int)
{
    if (dx != 0) {
        m_header->setOffset(horizontalOffset());
        m_frozenHeader->place(frozenColumn(), horizontalOffset());
    }
    m_numbers->update();
    viewport()->update();
}

/// A selection that Shift extends begins at the cell that was current before.
void GridView::noteAnchor(Qt::KeyboardModifiers modifiers)
{
    const bool isExtending = modifiers.testFlag(Qt::ShiftModifier);
    if (isExtending && !m_isExtending)
        m_anchor = currentIndex();
    m_isExtending = isExtending;
}

void GridView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
}

void GridView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    noteAnchor(event->modifiers());
    QAbstractItemView::mousePressEvent(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    noteAnchor(event->modifiers());
    QAbstractItemView::keyPressEvent(event);
}

void GridView::paintEvent(QPaintEvent *event)
{
    if (!model())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int frozen = frozenColumn();
    const int first = m_header->visualIndexAt(std::max(event->rect().left(), frozenWidth()));
    const int last = m_header->visualIndexAt(event->rect().right());
    const int end = last < 0 ? m_header->count() - 1 : last;
    for (int visual = first; first >= 0 && visual <= end; ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (column != frozen && !m_header->isSectionHidden(column))
            paintColumn(painter, option, column);
    }
    if (frozen < 0)
        return;
    painter.fillRect(0, 0, frozenWidth(), viewport()->height(), Colours::current().base);
    paintColumn(painter, option, frozen);
    painter.setPen(Colours::current().outline);
    painter.drawLine(frozenWidth() - 1, 0, frozenWidth() - 1, viewport()->height());
}

void GridView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

int GridView::frozenColumn() const
{
    return m_firstColumn == FirstColumn::Stays ? nextColumn(-1, 1) : -1;
}

int GridView::frozenWidth() const
{
    const int column = frozenColumn();
    return column < 0 ? 0 : columnWidth(column);
}

int GridView::columnLeft(int column) const
{
    return column == frozenColumn() ? 0 : m_header->sectionViewportPosition(column);
}

/// The column at this place of the viewport, or the outermost one beside it.
int GridView::nearestColumn(int x) const
{
    if (x < frozenWidth())
        return x < 0 && frozenColumn() < 0 ? nextColumn(-1, 1) : frozenColumn();
    const int column = m_header->logicalIndexAt(x);
    return column < 0 ? nextColumn(m_header->count(), -1) : column;
}

int GridView::rowOfSelectionEdge(int y) const
{
    if ((y <= -kFar + m_rowHeight || y >= kFar) && m_anchor.isValid())
        return m_anchor.row();
    const qint64 down =
        y < 0 ? -((m_rowHeight - 1 - static_cast<qint64>(y)) / m_rowHeight) : y / m_rowHeight;
    return static_cast<int>(std::clamp<qint64>(topRow() + down, 0, rowCount() - 1));
}

/// The next column that is shown after the visual index `column`, in steps of 1 or -1; -1: none.
int GridView::nextColumn(int column, int step) const
{
    for (int visual = column + step; visual >= 0 && visual < m_header->count(); visual += step) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            return logical;
    }
    return -1;
}

void GridView::scrollToRow(int row, ScrollHint hint)
{
    const int rows = visibleRows();
    int top = topRow();
    if (hint == PositionAtTop || (hint == EnsureVisible && row < top))
        top = row;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row - top >= rows))
        top = row - rows + 1;
    else if (hint == PositionAtCenter)
        top = row - rows / 2;
    verticalScrollBar()->setValue(top);
}

void GridView::scrollToColumn(int column)
{
    if (column == frozenColumn())
        return;
    const int left = m_header->sectionPosition(column);
    const int right = left + columnWidth(column);
    const int frozen = frozenWidth();
    if (left - frozen < horizontalOffset() || columnWidth(column) > viewport()->width() - frozen)
        horizontalScrollBar()->setValue(left - frozen);
    else if (right > horizontalOffset() + viewport()->width())
        horizontalScrollBar()->setValue(right - viewport()->width());
}

QItemSelection GridView::selectionOf(int top, int bottom, int firstVisual, int lastVisual) const
{
    std::vector<int> columns;
    for (int visual = firstVisual; visual <= lastVisual; ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    std::sort(columns.begin(), columns.end());
    QItemSelection selection;
    for (std::size_t first = 0, i = 1; i <= columns.size(); ++i) {
        if (i < columns.size() && columns[i] == columns[i - 1] + 1)
            continue;
        selection.append(QItemSelectionRange(model()->index(top, columns[first], rootIndex()),
                                             model()->index(bottom, columns[i - 1], rootIndex())));
        first = i;
    }
    return selection;
}

void GridView::updateRowHeight()
{
    m_rowHeight = fontMetrics().height() + kRowPadding;
    updateGeometries();
}

void GridView::paintColumn(QPainter &painter, const QStyleOptionViewItem &option, int column) const
{
    const int end = std::min(rowCount(), topRow() + visibleRows() + 1);
    for (int row = topRow(); row < end; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        QStyleOptionViewItem cell = option;
        cell.rect = visualRect(index);
        cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, cell, index);
    }
}

} // namespace ui
