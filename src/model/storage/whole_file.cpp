// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace model
{

namespace
{

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

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

std::optional<QString> saveForOwner(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) &&
                           file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? std::nullopt : std::optional(file.errorString());
}

std::variant<QByteArray, QString> readWholeFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Texts::tr("it is not a regular file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Texts::tr("it is larger than %1").arg(QLocale().formattedDataSize(most, 0));
    // What was read before an error comes without one; the next byte tells.
    char next = 0;
    if (file.read(&next, 1) != 0)
        return file.errorString();
    return bytes;
}

} // namespace model
