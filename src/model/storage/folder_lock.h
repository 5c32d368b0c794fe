// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace model
{

/// Why a folder was not locked.
struct LockRefusal {
    /// Busy: another process (or another lock of this one) has the folder, or has taken it away.
    enum class Kind : quint8 { Busy, Fault };
    Kind kind = Kind::Fault;
    QString reason; ///< in the system's words
};

/// Says that a folder belongs to this process: a lock on the file "lock" in it, which the system
/// takes away when the process ends, however it ends. A value that can be moved; any thread.
class FolderLock
{
public:
    static std::variant<FolderLock, LockRefusal> tryLock(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

    static QString fileName() { return QStringLiteral("lock"); }

private:
    explicit FolderLock(int handle);

    int m_handle; ///< of the file; -1: moved away
};

} // namespace model
