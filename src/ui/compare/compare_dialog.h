// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"
#include "ui/compare/compare_page.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace ui
{

/// Asks which earlier result to compare with, and by which columns. Proposes a column that tells the
/// rows apart, which it looks for on another thread. GUI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others` is not empty; the first one is proposed.
    CompareDialog(NamedResult after, std::vector<NamedResult> others, QWidget *parent = nullptr);

    /// Shows these keys instead of proposing some.
    void setColumns(const std::vector<model::ComparedColumn> &columns);

Q_SIGNALS:
    void chosen(const ui::NamedResult &before, const ui::NamedResult &after,
                const std::vector<model::ComparedColumn> &columns);

private:
    const NamedResult &before() const;
    void propose();
    void choose();

    const NamedResult m_after;
    const std::vector<NamedResult> m_others;
    std::vector<model::ComparedColumn> m_columns;
    QComboBox *m_before;
    QListWidget *m_keys; ///< its items' data are places in m_columns
    QPushButton *m_compare;
    model::BackgroundJob m_proposing; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
