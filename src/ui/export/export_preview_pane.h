// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"
#include "ui/table/pool_job.h"

#include <QPlainTextEdit>

namespace ui
{

/// The first lines of the file that an export would write. They are made on another thread, which
/// nobody waits for. GUI thread.
class ExportPreviewPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);

    void showFor(const model::ExportRequest &request);

private:
    PoolJob m_job;
};

} // namespace ui
