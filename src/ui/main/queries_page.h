// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QTableWidget;
class QToolButton;

namespace ui
{

class MessageBanner;

/// What runs on a server now, and a way to stop it. Has a session of its own, so that it answers
/// while the editor waits. GUI thread.
class QueriesPage : public QWidget
{
    Q_OBJECT

public:
    explicit QueriesPage(const bolt::DriverOptions &server, QWidget *parent = nullptr);
    ~QueriesPage() override;

    QTableWidget *table() const { return m_table; }
    void refresh();

private:
    QWidget *makeBar();
    void showQueries();
    void askToStop();
    void stopTransaction(const QString &id);
    void finishStop();
    void updateButtons();
    QString chosenId() const;

    model::Session m_session;
    MessageBanner *m_banner;
    QTableWidget *m_table;
    QLabel *m_count;
    QToolButton *m_stop = nullptr;
    QTimer m_again;
    std::unique_ptr<model::QueryRun> m_list;
    std::unique_ptr<model::QueryRun> m_termination;
};

} // namespace ui
