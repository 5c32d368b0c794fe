// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_tree.h"

#include <optional>

namespace model
{

/// A saved query as the text of a .cypher file: "// its name" in the first line, lines of
/// "// @tags" and "// @description" when it has such, then the query as it is.
QString savedFileText(const SavedItem &query);

/// Reads such a file, also one that has no more than a name in its first line or not even that:
/// then `fileName` is the name.
SavedItem savedFromFile(const QString &text, const QString &fileName);

/// Writes what lies in a folder of the tree (empty: all) as .cypher files in directories. The
/// directory is made, and must be empty. What went wrong, in words for people; nothing: it worked.
/// Any thread.
std::optional<QString> exportSaved(const SavedTree &tree, const QString &folder,
                                   const QString &directory);

/// What was read from files.
struct ImportedSaved {
    QList<SavedItem> items;
    int queries = 0;
    QStringList skipped; ///< a sentence for each file that was not taken, at most a few
};

/// Reads .cypher, .cyp, .cql and .cy files, and directories of such with what lies in them, into
/// `parent`. Bounded in size, number and depth; links to directories are not followed. Any thread.
ImportedSaved importSaved(const QStringList &paths, const QString &parent);

} // namespace model
