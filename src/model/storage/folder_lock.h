// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace model
{

/// Says that a folder belongs to this process: a lock on the file "lock" in it, which the system
/// takes away when the process ends, however it ends. A value that can be moved; any thread.
class FolderLock
{
public:
    /// Nothing when another process (or another lock of this one) has it, or the folder is not there.
    static std::optional<FolderLock> tryLock(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

    static QString fileName() { return QStringLiteral("lock"); }

private:
    explicit FolderLock(int handle);

    int m_handle; ///< of the file; -1: moved away
};

} // namespace model
