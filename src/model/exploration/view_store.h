// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/saved_view.h"
#include "model/text/error_text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace model
{

/// The saved views, a file each, in a folder of the person's. Any thread, but no two at once for the
/// same view; files may be large, so not the GUI's.
class ViewStore
{
public:
    explicit ViewStore(QString folder);
    /// $XDG_DATA_HOME/lightningbolt/views.
    static QString defaultFolder();

    struct Listing {
        std::vector<SavedView> views;  ///< the newest first
        std::vector<ErrorText> faults; ///< files that could not be read, and where they are kept
    };
    /// The views of a statement on a server. A damaged file is renamed and kept.
    Listing list(const QString &connection, const QString &database, const QString &query) const;
    /// Replaces a view of the same name; what went wrong, if anything.
    std::optional<ErrorText> save(const SavedView &view) const;
    void remove(const SavedView &view) const;

private:
    QString pathOf(const SavedView &view) const;
    std::optional<SavedView> read(const QString &path, std::vector<ErrorText> &faults) const;

    QString m_folder;
};

} // namespace model
