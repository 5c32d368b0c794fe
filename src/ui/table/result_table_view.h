// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/result_table_model.h"
#include "ui/table/value_delegate.h"

#include <QTableView>

#include <functional>
#include <stop_token>

namespace model
{
struct CellSelection;
}

namespace ui
{

class ClipboardCopy;
class SortNotice;

/// The table of a result: rows of one height over a model::ResultTableModel of any length. A click
/// on a column's header sorts, a second one the other way round, a third one brings the order of
/// arrival back; Escape gives up a sort that takes long. A widget of the GUI thread; it does not own
/// the model.
class ResultTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ResultTableView(QWidget *parent = nullptr);
    ~ResultTableView() override;

    /// `table` must outlive the view or be replaced; null shows nothing.
    void setTable(model::ResultTableModel *table);
    model::ResultTableModel *table() const { return m_table; }
    void setLabelColour(ValueDelegate::LabelColour colour);

    enum class Headers : std::uint8_t { Without, With };
    /// Copies the selected cells as tab-separated text, whole values, in the order on the screen.
    void copySelection(Headers headers = Headers::Without);

Q_SIGNALS:
    /// The current cell is another. The view is valid as long as `result` is held; there is no
    /// current cell when `result` is null.
    void currentCellChanged(const bolt::ValueView &value, const model::ResultHandle &result);
    /// Enter or a double click.
    void cellActivated(const bolt::ValueView &value, const model::ResultHandle &result);
    /// The clipboard has the cells that were asked for.
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using MakeSelectionText =
        std::function<QString(const model::CellSelection &, const std::stop_token &)>;

    /// Copies what `makeText`, on another thread, makes of the selected cells.
    void copySelected(MakeSelectionText makeText);
    void startSort(int column, Qt::SortOrder order);
    void startOver();
    void updateRowHeight();
    void fitColumnsOnce();
    void showSortOutcome();
    void placeNotice();
    void activateCell(const QModelIndex &index);

    model::ResultTableModel *m_table = nullptr;
    ValueDelegate *m_delegate;
    SortNotice *m_notice;
    ClipboardCopy *m_copy;
    bool m_areColumnsFitted = false;
};

} // namespace ui
