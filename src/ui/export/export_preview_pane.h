// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_job.h"
#include "model/table/background_job.h"

#include <QPlainTextEdit>

namespace ui
{

/// The first lines of the file that an export would write. They are made on a thread of their own.
/// GUI thread.
class ExportPreviewPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);

    void showFor(const model::ExportRequest &request);

private:
    model::BackgroundJob m_job;
};

} // namespace ui
