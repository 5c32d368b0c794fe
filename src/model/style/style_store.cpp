// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/style_store.h"

#include "model/storage/damaged_file.h"
#include "model/storage/user_folders.h"
#include "model/style/grass.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace model
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StyleFile)

public:
    static QString located(const QString &path, const QString &fault)
    {
        return tr("%1: %2").arg(QFileInfo(path).fileName(), fault);
    }
    static QString setAside(const QString &fault, const QString &path)
    {
        return tr("%1 The file is kept as %2.").arg(fault, QFileInfo(path).fileName());
    }
};

} // namespace

StyleFile readStyleFile(const QString &path)
{
    StyleFile file;
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        file.fault = Words::located(path, source.errorString());
        return file;
    }
    // A device or a pipe has no size: what is read is bounded, not what is said to be there.
    const QByteArray text = source.read(kMostGrassBytes + 1);
    if (source.error() != QFileDevice::NoError) {
        file.fault = Words::located(path, source.errorString());
        return file;
    }
    GrassReading reading = readGrass(text);
    if (reading.fault) {
        file.fault = Words::located(path, describeFault(*reading.fault));
        return file;
    }
    file.sheet = std::move(reading.sheet);
    for (const GrassFault &warning : reading.warnings)
        file.warnings.append(describeFault(warning));
    return file;
}

QString writeStyleFile(const QString &path, const StyleSheet &sheet)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(writeGrass(sheet));
    return file.commit() ? QString() : file.errorString();
}

StyleStore::StyleStore(const QString &folder)
    : m_folder(folder)
{
}

QString StyleStore::defaultFolder()
{
    return configFolder() + QStringLiteral("/styles");
}

// A hash, since names of connections may hold anything, and be of any length.
QString StyleStore::pathOf(const QString &connection) const
{
    const QByteArray hash =
        QCryptographicHash::hash(connection.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(hash) + QStringLiteral(".grass");
}

StyleStore::Loaded StyleStore::load(const QString &connection) const
{
    const QString path = pathOf(connection);
    if (!QFileInfo::exists(path))
        return {};
    StyleFile file = readStyleFile(path);
    if (file.fault.isEmpty())
        return {std::move(file.sheet), {}};
    const QString aside = freeBadName(path);
    if (QFile::rename(path, aside))
        file.fault = Words::setAside(file.fault, aside);
    return {{}, file.fault};
}

QString StyleStore::save(const QString &connection, const StyleSheet &sheet) const
{
    const QString path = pathOf(connection);
    if (sheet.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
    if (!QDir().mkpath(m_folder))
        return Words::located(m_folder, QCoreApplication::translate("StyleFile", "cannot be made"));
    if (const QString fault = writeStyleFile(path, sheet); !fault.isEmpty())
        return fault;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace model
