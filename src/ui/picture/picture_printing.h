// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_writer.h"

class QPrinter;

namespace ui
{

/// Prints a request on one page of the printer, on white, in the middle and no larger than the page
/// holds. Any thread, but one printer on one.
PictureOutcome printPicture(const PictureRequest &request, QPrinter &printer,
                            const std::stop_token &stop);

} // namespace ui
