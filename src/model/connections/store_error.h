// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model
{

/// Why a file of the person's was not read or written.
struct StoreError {
    QString message;    ///< a sentence for people, translated
    QString setAsideAs; ///< where a damaged file was moved to, if one was
};

} // namespace model
