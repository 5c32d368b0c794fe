// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_export.h"

#include "ui/graph/graph_pane.h"
#include "ui/widgets/message_banner.h"

#include <QDir>
#include <QFileDialog>

namespace ui
{

namespace
{

/// Pixels a drawing unit, so that captions are sharp in print.
constexpr double kPngScale = 2.0;

} // namespace

PictureExport::PictureExport(GraphPane &pane, MessageBanner &banner)
    : QObject(&pane)
    , m_pane(pane)
{
    connect(&pane, &GraphPane::pngExportRequested, this, [this] { choosePath(Format::Png); });
    connect(&pane, &GraphPane::svgExportRequested, this, [this] { choosePath(Format::Svg); });
    connect(&m_exporter, &GraphExporter::exported, &banner, [&banner](const QString &path) {
        banner.showMessage(MessageBanner::Severity::Success, tr("The picture is saved."),
                           QDir::toNativeSeparators(path));
    });
    connect(&m_exporter, &GraphExporter::failed, &banner,
            [&banner](const QString &path, const QString &reason) {
                banner.showMessage(MessageBanner::Severity::Error,
                                   tr("%1 was not saved.").arg(QDir::toNativeSeparators(path)),
                                   reason);
            });
}

void PictureExport::choosePath(Format format)
{
    const bool isPng = format == Format::Png;
    auto *dialog = new QFileDialog(m_pane.window(), tr("Save the picture"), QDir::homePath(),
                                   isPng ? tr("PNG pictures (*.png)") : tr("SVG drawings (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isPng ? QStringLiteral("png") : QStringLiteral("svg"));
    dialog->selectFile(isPng ? QStringLiteral("graph.png") : QStringLiteral("graph.svg"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void PictureExport::write(Format format, const QString &path)
{
    const GraphPicture picture = m_pane.view()->picture();
    if (format == Format::Png)
        m_exporter.exportPng(picture, path, kPngScale);
    else
        m_exporter.exportSvg(picture, path);
}

} // namespace ui
