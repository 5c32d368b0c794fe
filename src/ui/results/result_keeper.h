// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kept/keep_job.h"

#include <QObject>

class QProgressDialog;

namespace ui
{

class ResultPage;

/// Keeps one result as a file: asks where, writes with progress and a way to cancel, and tells how it
/// went. Owned by the window it works for, and deletes itself when it is done. GUI thread.
class ResultKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ResultKeeper(QWidget *window);

    /// Asks for the file; the rows are those that the page has by now.
    void start(const ResultPage &page);

    /// Empty while nothing is written.
    QString fileBeingWritten() const { return m_progress ? m_path : QString(); }
    /// Nothing of it is left, unless it is whole already.
    void giveUpWriting();

    static QString suffix();
    /// For dialogs that choose a file.
    static QString nameFilter();

Q_SIGNALS:
    void kept(const QString &path, quint64 bytes);

private:
    void write(const QString &path);
    void showFailure(const QString &message);

    QWidget *m_window;
    model::ResultDescription m_description;
    model::ResultHandle m_result;
    QString m_path;
    QProgressDialog *m_progress = nullptr; ///< of the window; null: nothing is written
    model::KeepJob m_job;
};

} // namespace ui
