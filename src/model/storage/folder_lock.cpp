// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/folder_lock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace model
{

namespace
{

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

LockRefusal refusal(int error)
{
    const bool isBusy = error == EWOULDBLOCK || error == ENOENT;
    return {isBusy ? LockRefusal::Kind::Busy : LockRefusal::Kind::Fault, qt_error_string(error)};
}

/// False when somebody has removed the file between its opening and its locking.
bool isStillThere(int handle, const QByteArray &path)
{
    struct stat locked {
    };
    struct stat named {
    };
    return ::fstat(handle, &locked) == 0 && ::stat(path.constData(), &named) == 0 &&
           locked.st_ino == named.st_ino && locked.st_dev == named.st_dev;
}

} // namespace

std::variant<FolderLock, LockRefusal> FolderLock::tryLock(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder % u'/' % fileName());
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (handle < 0)
        return refusal(errno);
    FolderLock lock(handle);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0)
        return refusal(errno);
    if (!isStillThere(handle, path))
        return refusal(ENOENT);
    return lock;
}

FolderLock::FolderLock(int handle)
    : m_handle(handle)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

} // namespace model
