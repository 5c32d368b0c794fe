// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/result_look.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace ui
{

class ResultTableView;

/// The columns of a table as the person has them: widths, places, hidden ones, the one that stays in
/// sight, and those that rows are sorted by. It says when the person changes them, and sets them
/// again on another result. Owned by its view; GUI thread.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(ResultTableView &view);

    /// They are others: nothing is set on them yet, and they are fitted once there are rows.
    void startOver();
    /// Fits all but those that have a width by the person, when that has not been done and there are
    /// rows in sight.
    void fitOnce();
    void fitAll();
    void hide(int column);
    void showAll();
    void setFirst(model::TableLook::FirstColumn behaviour);
    /// The sorting that is shown may be another.
    void noteSorts();

    model::TableLook look() const;
    /// Sets what there is of it on the columns of these names; others stay as they are, right of those
    /// that were moved. At least one column is shown.
    void setLook(const model::TableLook &look);

Q_SIGNALS:
    /// Hidden, shown or moved.
    void shownChanged();
    /// By the person; not by setLook().
    void lookChanged();

private:
    void noteWidth(int column, int before, int width);
    void noteChange();
    QHash<QString, int> byName() const;
    void place(const model::TableLook &look, const QHash<QString, int> &columns);
    void hideAndSize(const model::TableLook &look, const QHash<QString, int> &columns);
    void sort(const model::TableLook &look, const QHash<QString, int> &columns);

    ResultTableView &m_view;
    QHash<int, int> m_widths; ///< by column, those that the person has set
    std::vector<model::ColumnSort> m_sorts;
    bool m_areFitted = false;
    bool m_isSetting = false; ///< by the program, not by the person
};

} // namespace ui
