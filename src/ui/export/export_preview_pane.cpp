// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_preview_pane.h"

#include "model/exporting/export_preview.h"
#include "ui/theme/fonts.h"

namespace ui
{

namespace
{

constexpr int kLines = 9;

} // namespace

ExportPreviewPane::ExportPreviewPane(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setReadOnly(true);
    setAccessibleName(tr("Preview"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(codeFont());
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * kLines);
}

void ExportPreviewPane::showFor(const model::ExportRequest &request)
{
    m_job.start([this, request](const PoolJob::Run &run) -> PoolJob::Task {
        const QString text = model::exportPreview(request, run.stopToken());
        return [this, text] {
            setPlainText(text.isEmpty() ? tr("A spreadsheet is no text that could be shown here.")
                                        : text);
        };
    });
}

} // namespace ui
