// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/uri.h"
#include "model/exporting/export_job.h"
#include "ui/connect/connection_target.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <variant>

namespace ui
{

class MainWindow;
class ResultPage;

/// Shows the window's work without a person: runs a statement, saves pictures of its table and its
/// graph and an export of its rows, and says where. It fails when that takes longer than a minute
/// from its making on. Owned by the window; GUI thread.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, const QString &folder, QObject *parent);

    void start(const std::variant<ConnectionTarget, model::UriError> &target, const QString &query);

Q_SIGNALS:
    /// With the exit status of the program.
    void ended(int status);

private:
    void takeResult();
    void showGraph();
    void exportRows();
    bool savePicture(const QString &name);
    void note(const QString &name);
    void fail(const QString &message);
    ResultPage *result() const;

    MainWindow &m_window;
    const QDir m_folder;
    QTimer m_limit;
    QTimer m_calm; ///< from the last movement of the graph
    model::ExportJob m_job;
};

} // namespace ui
