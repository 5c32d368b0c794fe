// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"
#include "model/table/column_profile.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QProgressBar;
class QVBoxLayout;

namespace ui
{

/// What the values of a column are like: types, nulls, different values, range, histogram. It is made
/// on another thread; closing the dialog gives it up. Holds the result until it is closed.
class ColumnProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnProfileDialog(model::ResultHandle result, std::shared_ptr<const model::RowMapping> rows,
                        int column, QWidget *parent = nullptr);

Q_SIGNALS:
    void profiled();

private:
    void start(std::shared_ptr<const model::RowMapping> rows, int column);
    void showProfile(const model::ColumnProfile &profile);
    void addFact(QFormLayout &facts, const QString &name, const QString &value,
                 const QString &objectName);

    const model::ResultHandle m_result;
    QProgressBar *m_progress;
    QVBoxLayout *m_layout;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
