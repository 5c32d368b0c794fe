// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/startup/start_up_run.h"

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace ui
{

class QueryPage;

/// Takes the start-up steps of a tab's connection before its first statement, each time that the tab
/// connects anew, and tells on the page what came of it. Owned by the page's queue of statements; GUI
/// thread.
class TabStartUp : public QObject
{
    Q_OBJECT

public:
    enum class Outcome : std::uint8_t { Done, Failed };

    explicit TabStartUp(QueryPage &page);

    /// The tab's connection is gone, or another's.
    void connectionEnded() { m_isTaken = false; }
    /// Whether there are steps to take before a statement.
    bool isDue() const;
    bool isRunning() const { return m_run.isRunning(); }
    /// Answered by finished(). What fails, or is stopped, is not tried again on the same connection:
    /// work can go on without it.
    void run();
    /// Nothing is told but on the page.
    void stop();

Q_SIGNALS:
    void finished(ui::TabStartUp::Outcome outcome);

private:
    void tellProgress();
    void tellFailure(const model::StartUpFailure &failure);
    void end(Outcome outcome);

    QueryPage &m_page;
    model::StartUpRun m_run;
    QTimer m_patience; ///< until it is told what the person waits for
    bool m_isTaken = false;
    bool m_isProgressTold = false;
};

} // namespace ui
