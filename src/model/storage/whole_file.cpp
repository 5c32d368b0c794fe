// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace model
{

namespace
{

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A new name is on the disk when its folder is.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

std::optional<QString> writeAndSync(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, kOwnerOnly))
        return file.errorString();
    if (file.write(bytes) != bytes.size())
        return file.errorString();
    if (::fsync(file.handle()) != 0)
        return qt_error_string(errno);
    return std::nullopt;
}

} // namespace

std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString newPath = path % QStringLiteral(".new");
    auto fault = writeAndSync(newPath, bytes);
    if (!fault && std::rename(QFile::encodeName(newPath).constData(),
                              QFile::encodeName(path).constData()) != 0)
        fault = qt_error_string(errno);
    if (fault)
        QFile::remove(newPath); // a full disk needs the room
    else
        syncFolder(QFileInfo(path).path());
    return fault;
}

} // namespace model
