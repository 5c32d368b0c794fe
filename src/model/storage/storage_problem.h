// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model
{

/// What went wrong with a file of ours; never a reason to stop working.
struct StorageProblem {
    QString message;    ///< a sentence for people, translated
    QString setAsideAs; ///< where a damaged file was moved to, if one was
};

} // namespace model
