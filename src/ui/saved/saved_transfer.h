// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace model
{
class SavedQueries;
}

namespace ui
{

class MessageBanner;

/// What to import: files, or a directory with all that lies in it.
enum class ImportSource : std::uint8_t { Files, Directory };

/// Asks for files and imports them into a folder (empty: the top). The banner, whose window is the
/// dialog's parent, says what came of it.
void importSavedQueries(model::SavedQueries &saved, const QString &folder, ImportSource source,
                        MessageBanner &banner);
/// Asks for a directory and exports a folder (empty: all) into it.
void exportSavedQueries(model::SavedQueries &saved, const QString &folder, MessageBanner &banner);

} // namespace ui
