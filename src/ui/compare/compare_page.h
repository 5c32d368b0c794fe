// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compare/comparison_model.h"
#include "model/exporting/export_task.h"
#include "model/table/background_job.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QLabel;
class QProgressBar;
class QTableView;
class QToolButton;

namespace ui
{

class MessageBanner;

/// What one result is called, and its rows.
struct NamedResult {
    QString name;
    model::ComparedResult rows;
};

/// Two results side by side: which rows came, went and changed, as a table. Compares on a thread of
/// its own, with progress and a way to stop. Holds both results as long as it lives. GUI thread.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    ComparePage(NamedResult before, NamedResult after, QWidget *parent = nullptr);
    ~ComparePage() override;

    const NamedResult &before() const { return m_before; }
    const NamedResult &after() const { return m_after; }

    /// Compares by the columns that are marked as keys.
    void compare(const std::vector<model::ComparedColumn> &columns);
    /// Looks for a column that tells the rows apart, and compares by that.
    void compareByProposedKeys();
    bool isComparing() const { return m_job.isRunning(); }
    /// Writes the differences to a CSV file, with progress; the banner says how it went.
    void saveAsCsv(const QString &path);
    /// Empty while nothing is written.
    const QString &fileBeingWritten() const { return m_savedPath; }
    /// Nothing of it is left.
    void giveUpWriting() { stop(); }

    model::ComparisonModel *model() const { return m_model; }

Q_SIGNALS:
    /// The comparison is there, or was given up.
    void compared();
    /// The person wants other key columns.
    void keysWanted();

private:
    QWidget *makeBar();
    QToolButton *addToggle(model::Change change, const QString &objectName);
    using FindColumns = std::function<std::vector<model::ComparedColumn>(const std::stop_token &)>;
    /// `findColumns` is called on the other thread.
    void start(const FindColumns &findColumns);
    void present(const std::shared_ptr<const model::Comparison> &comparison);
    void showKeyNotice(const model::Comparison &comparison);
    void stop();
    void showProgress(const QString &caption);
    void showResting();
    /// For the job: shows how far it is.
    std::function<void(int percent)> progressTeller();
    void chooseCsvPath();
    void presentSaved(const QString &path, const std::optional<model::ExportError> &error);
    QString summaryText() const;
    void fitColumns();

    const NamedResult m_before;
    const NamedResult m_after;
    model::ComparisonModel *m_model;
    QLabel *m_caption = nullptr;
    QToolButton *m_added = nullptr;
    QToolButton *m_removed = nullptr;
    QToolButton *m_changed = nullptr;
    QToolButton *m_keys = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_stop = nullptr;
    QProgressBar *m_progress = nullptr;
    MessageBanner *m_banner;
    QTableView *m_table;
    QString m_savedPath;        ///< empty: nothing is saved now
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
