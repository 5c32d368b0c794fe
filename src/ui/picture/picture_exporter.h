// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_writer.h"
#include "ui/table/pool_job.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace ui
{

/// Writes and prints pictures on the thread pool, one at a time, so that the window stays free.
/// Each start ends with one `ended`, unless the exporter goes first; what it had begun to write then
/// leaves no file. GUI thread.
class PictureExporter : public QObject
{
    Q_OBJECT

public:
    explicit PictureExporter(QObject *parent = nullptr);

    void start(const PictureRequest &request, const QString &path);
    /// On the pages that the printer is set to, as large as one holds. The printer is given away.
    void print(const PictureRequest &request, std::shared_ptr<QPrinter> printer);
    bool isRunning() const { return m_job.isRunning(); }
    /// Ends what runs, at once for who waits; nothing is written.
    void cancel();

Q_SIGNALS:
    void ended(const ui::PictureOutcome &outcome);

private:
    template <typename Write>
    void run(Write write);

    PoolJob m_job;
};

} // namespace ui
