// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/view_store.h"

#include "model/storage/damaged_file.h"
#include "model/storage/user_folders.h"
#include "model/storage/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace model
{

namespace
{

constexpr qint64 kMostBytes = qint64{64} << 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ViewStore)
};

QString digest(const QStringList &parts, int digits)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        hash.addData(QByteArray::number(utf8.size()));
        hash.addData(":");
        hash.addData(utf8);
    }
    return QString::fromLatin1(hash.result().toHex().left(digits));
}

/// What the files of a statement's views begin with.
QString prefixOf(const QString &connection, const QString &database, const QString &query)
{
    return digest({connection, database, query}, 24);
}

QString reasonOf(const SavedViewFault &fault)
{
    switch (fault.what) {
    case SavedViewFault::What::NotJson:
        return Texts::tr("It is not JSON: %1").arg(fault.detail);
    case SavedViewFault::What::OtherVersion:
        return Texts::tr("It is of version %1, which this program does not know.")
            .arg(fault.detail);
    case SavedViewFault::What::NotAView:
        break;
    }
    return Texts::tr("It is not a view of a graph: see %1").arg(fault.detail);
}

} // namespace

ViewStore::ViewStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString ViewStore::defaultFolder()
{
    return dataFolder() + QStringLiteral("/views");
}

QString ViewStore::pathOf(const SavedView &view) const
{
    return m_folder + u'/' + prefixOf(view.connection, view.database, view.query) + u'-' +
           digest({view.name}, 12) + QStringLiteral(".json");
}

ViewStore::Listing ViewStore::list(const QString &connection, const QString &database,
                                   const QString &query) const
{
    Listing listing;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(
        {prefixOf(connection, database, query) + QStringLiteral("-*.json")}, QDir::Files);
    for (const QString &name : names) {
        if (auto view = read(folder.filePath(name), listing.faults))
            listing.views.push_back(*std::move(view));
    }
    std::stable_sort(listing.views.begin(), listing.views.end(),
                     [](const SavedView &a, const SavedView &b) { return a.savedAt > b.savedAt; });
    return listing;
}

std::optional<SavedView> ViewStore::read(const QString &path, std::vector<ErrorText> &faults) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.push_back(
            {Texts::tr("A saved view could not be read."),
             QDir::toNativeSeparators(path) + QStringLiteral(": ") + file.errorString(),
             {}});
        return std::nullopt;
    }
    if (file.size() > kMostBytes) {
        faults.push_back({Texts::tr("A saved view is too large to be read."),
                          QDir::toNativeSeparators(path),
                          {}});
        return std::nullopt;
    }
    auto read = savedViewFromJson(file.readAll());
    file.close();
    if (auto *view = std::get_if<SavedView>(&read))
        return std::move(*view);
    const SavedViewFault &fault = std::get<SavedViewFault>(read);
    // A newer program can still read its own file.
    const bool isKept = fault.what == SavedViewFault::What::OtherVersion;
    const QString aside = freeBadName(path);
    const bool isAside = !isKept && QFile::rename(path, aside);
    faults.push_back({Texts::tr("A saved view is damaged."), reasonOf(fault),
                      Texts::tr("The file is kept as %1")
                          .arg(QDir::toNativeSeparators(isAside ? aside : path))});
    return std::nullopt;
}

std::optional<ErrorText> ViewStore::save(const SavedView &view) const
{
    QDir().mkpath(m_folder);
    const auto fault = saveForOwner(pathOf(view), toJson(view));
    if (!fault)
        return std::nullopt;
    return ErrorText{Texts::tr("The view was not saved."),
                     QDir::toNativeSeparators(pathOf(view)) + QStringLiteral(": ") + *fault,
                     {}};
}

void ViewStore::remove(const SavedView &view) const
{
    QFile::remove(pathOf(view));
}

} // namespace model
