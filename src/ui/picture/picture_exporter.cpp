// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_exporter.h"

#include "ui/picture/picture_printing.h"

#include <QPrinter>

namespace ui
{

PictureExporter::PictureExporter(QObject *parent)
    : QObject(parent)
{
}

void PictureExporter::start(const PictureRequest &request, const QString &path)
{
    run([request, path](const std::stop_token &stop) { return writePicture(request, path, stop); });
}

void PictureExporter::print(const PictureRequest &request, std::shared_ptr<QPrinter> printer)
{
    run([request, printer = std::move(printer)](const std::stop_token &stop) {
        return printPicture(request, *printer, stop);
    });
}

void PictureExporter::cancel()
{
    if (!m_job.isRunning())
        return;
    m_job.giveUp();
    Q_EMIT ended(PictureOutcome::stopped());
}

template <typename Write>
void PictureExporter::run(Write write)
{
    m_job.start([this, write](const PoolJob::Run &run) -> PoolJob::Task {
        const PictureOutcome outcome = write(run.stopToken());
        return [this, outcome] { Q_EMIT ended(outcome); };
    });
}

} // namespace ui
