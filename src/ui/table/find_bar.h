// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"
#include "model/table/cell_matches.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace ui
{

class PatternField;

/// Steps through the cells of a table that hold a text: counts them on another thread, and tells
/// which to show. Hidden until it is wanted. GUI thread.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// What there is to search now, apart from the pattern; no result when there is nothing.
    using Scope = std::function<model::CellSearch()>;
    struct Cell {
        std::uint64_t place = 0;
        int column = 0;
    };
    /// Where the next match is looked for.
    using Start = std::function<Cell()>;

    FindBar(Scope scope, Start start, QWidget *parent = nullptr);

    /// Shows it, ready to type.
    void open();
    void close();
    void findNext();
    void findPrevious();
    /// The cells are others, or stand in other places.
    void startOver();

Q_SIGNALS:
    void cellFound(quint64 place, int column);
    void closed();

private:
    enum class Step : std::uint8_t { Next, Previous, Here };
    QToolButton *addButton(const QString &text, const QString &objectName, const QString &toolTip);
    void search();
    void go(Step step);
    void show(const std::optional<model::CellMatch> &match);

    const Scope m_scope;
    const Start m_start;
    PatternField *m_field;
    QLabel *m_count;
    QToolButton *m_next;
    QToolButton *m_previous;
    std::optional<model::CellMatches> m_matches;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
