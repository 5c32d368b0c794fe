// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/view_store.h"
#include "model/table/background_job.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui
{

class GraphExplorer;

/// Which result a picture is of, to find its saved views again.
struct ViewContext {
    QString connection;
    QString database;
    QString query;
};

/// The steps of an exploration, to go back and forth among, and the views that are saved of it. Files
/// are read and written on another thread. Deletes itself when it closes. GUI thread.
class StepsDialog : public QDialog
{
    Q_OBJECT

public:
    StepsDialog(GraphExplorer &explorer, ViewContext context, model::ViewStore store,
                QWidget *parent);

private:
    QWidget *makeViews();
    void list();
    void take(const model::ViewStore::Listing &listing);
    void save();
    void open();
    void remove();
    const model::SavedView *chosen() const;
    void updateButtons();

    GraphExplorer &m_explorer;
    const ViewContext m_context;
    const model::ViewStore m_store;
    std::vector<model::SavedView> m_views;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_message = nullptr;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
