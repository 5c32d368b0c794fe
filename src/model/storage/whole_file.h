// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace model
{

/// Writes a file that only its owner can read (mode 0600) and that appears whole or not at all, also
/// when the machine loses its power: what was at `path` stays until all bytes are on the disk. Says
/// what went wrong, in the system's words, if something did. `path`.new is in between, so that one
/// writer at a time may be at a path. It waits for the disk: for no thread that has a window.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes);

/// The same for a few kilobytes of settings, on any thread: several programs may save at a time, and
/// where `path` is a link, the file that it names is replaced.
[[nodiscard]] std::optional<QString> saveForOwner(const QString &path, const QByteArray &bytes);

/// Reads all of a file, or says in words for people why not: it cannot be read, has more than `most`
/// bytes, or is a pipe or a device, which could keep one waiting.
std::variant<QByteArray, QString> readWholeFile(const QString &path, qint64 most);

} // namespace model
