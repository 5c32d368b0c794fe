// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_remark.h"
#include "ui/picture/picture_request.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace ui
{

/// What came of writing a picture.
struct PictureOutcome {
    enum class End : std::uint8_t { Written, Stopped, Failed };

    End end = End::Written;
    QString reason{}; ///< of a failure, in the system's words where it has some
    std::vector<model::ExportRemark> remarks{}; ///< what the format could not keep

    static PictureOutcome failed(const QString &reason) { return {End::Failed, reason, {}}; }
    static PictureOutcome stopped() { return {End::Stopped, {}, {}}; }
};

/// Writes the file of a request, which appears whole or not at all. Any thread, but not the GUI's:
/// large drawings take seconds. A stop is heard within some milliseconds.
PictureOutcome writePicture(const PictureRequest &request, const QString &path,
                            const std::stop_token &stop);

/// The parts that make one format each.
PictureOutcome writePng(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop);
PictureOutcome writeSvg(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop);
PictureOutcome writePdf(const PictureRequest &request, const QString &path,
                        const std::stop_token &stop);
PictureOutcome writeHtml(const PictureRequest &request, const QString &path,
                         const std::stop_token &stop);
PictureOutcome writeGraphJson(const PictureRequest &request, const QString &path,
                              const std::stop_token &stop);
PictureOutcome writeGraphFormat(const PictureRequest &request, const QString &path,
                                const std::stop_token &stop);

/// Texts of failures.
class PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace ui
