// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_request.h"

#include <QString>

/// What the dialog for pictures says.
namespace ui
{

QString pictureFormatTitle(PictureFormat format);
/// The name of a format's files ends with this, without the dot.
QString pictureSuffix(PictureFormat format);
/// "12 nodes, 30 relationships".
QString elementsText(std::size_t nodes, std::size_t relationships);
/// How large the file's picture is, or what the format is for, and what is not in it.
QString pictureNote(const PictureRequest &request);

} // namespace ui
