// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/style_sheet.h"

#include <QString>

#include <optional>

namespace model
{

/// The style sheets of connections: one .grass file each in a folder, written whole or not at all,
/// readable by their owner alone. A file that cannot be read as a style sheet is renamed to .bad and
/// reported. GUI thread (a file is a few kilobytes, at most 1 MiB).
class StyleStore
{
public:
    explicit StyleStore(const QString &folder = defaultFolder());

    /// $XDG_CONFIG_HOME/lightningbolt/styles
    static QString defaultFolder();

    struct Loaded {
        StyleSheet sheet;
        QString fault; ///< for people; empty when the file was read or there is none
    };
    /// `connection` is any text that names the connection; an unknown one has an empty sheet.
    Loaded load(const QString &connection) const;
    /// Empty, or why the file could not be written, in the system's words. An empty sheet removes it.
    [[nodiscard]] QString save(const QString &connection, const StyleSheet &sheet) const;

    QString pathOf(const QString &connection) const;

private:
    QString m_folder;
};

/// Any .grass file: the sheet, or a fault for people with line and column. Warnings, if any, are
/// sentences of their own.
struct StyleFile {
    StyleSheet sheet;
    QString fault;
    QStringList warnings;
};
StyleFile readStyleFile(const QString &path);

/// Empty, or why it failed in the system's words; the file appears whole or not at all.
[[nodiscard]] QString writeStyleFile(const QString &path, const StyleSheet &sheet);

} // namespace model
