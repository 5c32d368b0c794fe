// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace ui
{

class QueryPage;

/// The window's status bar: the server and database of a tab, and the rows, times and memory of the
/// result that it shows. GUI thread.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Where the tab's statements go: server, version and encryption, or why there is none.
    void setServer(const QString &text);
    void setDatabase(const QString &name);
    /// Null: no result.
    void showResult(const QueryPage *page);

private:
    QLabel *addPart(const QString &objectName, const QString &toolTip, int stretch = 0);
    void updateTotal();

    QLabel *m_server;
    QLabel *m_database;
    QLabel *m_selection;
    QLabel *m_rows;
    QLabel *m_times;
    QLabel *m_memory;
    QString m_resultMemory;
    QTimer m_totalTimer; ///< memory is freed on another thread a moment after it is let go of
};

} // namespace ui
