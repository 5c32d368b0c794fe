// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/session_folder.h"

#include "model/storage/damaged_file.h"
#include "model/storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace model
{

namespace
{

constexpr int kVersion = 1;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kTextSuffix(".cypher");
/// Far more than anybody has open, or types.
constexpr qint64 kMostListBytes = 16LL << 20;
constexpr qint64 kMostTextBytes = 256LL << 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SessionFolder)
};

bool isId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

/// Says what went wrong, and where.
std::optional<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto fault = writeWholeFile(path, bytes);
    if (!fault)
        return std::nullopt;
    return Texts::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), *fault);
}

/// The tabs whose texts are kept, closed ones included.
QSet<QString> keptIds(const Workspace &workspace)
{
    QSet<QString> ids;
    for (const QList<WorkspaceTab> *list : {&workspace.tabs, &workspace.closed}) {
        for (const WorkspaceTab &tab : *list) {
            if (tab.hasText)
                ids.insert(tab.id);
        }
    }
    return ids;
}

} // namespace

SessionFolder::SessionFolder(QString path, FolderLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

std::variant<SessionFolder, QString> SessionFolder::create(const QString &parent)
{
    namespace fs = std::filesystem;
    std::error_code fault;
    const auto cannotBeMade = [&fault](const QString &path) {
        return Texts::tr("The folder %1 cannot be made: %2")
            .arg(QDir::toNativeSeparators(path), qt_error_string(fault.value()));
    };
    fs::create_directories(parent.toStdString(), fault);
    if (fault)
        return cannotBeMade(parent);
    fs::permissions(parent.toStdString(), fs::perms::owner_all, fault);
    const QString path = parent % u'/' % WorkspaceTab::createId();
    if (!fs::create_directory(path.toStdString(), fault))
        return cannotBeMade(path);
    fs::permissions(path.toStdString(), fs::perms::owner_all, fault);
    auto opened = tryOpen(path);
    if (auto *folder = std::get_if<SessionFolder>(&opened))
        return std::move(*folder);
    const auto &refusal = std::get<LockRefusal>(opened);
    // Who else has it already takes it over, and away.
    if (refusal.kind == LockRefusal::Kind::Fault) {
        fs::remove(fs::path(path.toStdString()) / FolderLock::fileName().toStdString(), fault);
        fs::remove(path.toStdString(), fault);
    }
    return Texts::tr("The folder %1 cannot be locked: %2")
        .arg(QDir::toNativeSeparators(path), refusal.reason);
}

std::variant<SessionFolder, LockRefusal> SessionFolder::tryOpen(const QString &path)
{
    auto locked = FolderLock::tryLock(path);
    if (auto *lock = std::get_if<FolderLock>(&locked))
        return SessionFolder(path, std::move(*lock));
    return std::get<LockRefusal>(std::move(locked));
}

QString SessionFolder::listPath() const
{
    return m_path % QStringLiteral("/session.json");
}

QString SessionFolder::textPath(const QString &id) const
{
    return m_path % u'/' % id % kTextSuffix;
}

SessionContents SessionFolder::load() const
{
    SessionContents contents;
    if (auto workspace = readList(contents)) {
        contents.workspace = *std::move(workspace);
        contents.hasList = true;
        contents.savedAt = QFileInfo(listPath()).lastModified();
    }
    if (contents.format == SessionContents::Format::Newer)
        return contents;
    readTexts(contents);
    findLostTexts(contents);
    return contents;
}

std::optional<Workspace> SessionFolder::readList(SessionContents &contents) const
{
    if (!QFile::exists(listPath()))
        return std::nullopt;
    const auto read = readWholeFile(listPath(), kMostListBytes);
    const auto *bytes = std::get_if<QByteArray>(&read);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (json[kVersionKey].toInt() > kVersion) {
        contents.format = SessionContents::Format::Newer;
        contents.notices << Texts::tr("A session in %1 was written by a newer version of "
                                      "LightningBolt, so it is left as it is.")
                                .arg(QDir::toNativeSeparators(m_path));
        return std::nullopt;
    }
    auto workspace = Workspace::fromJson(json);
    if (workspace)
        return workspace;
    const auto aside = moveOut(listPath(), QFileInfo(m_path).fileName() + QStringLiteral(".json"));
    contents.notices
        << (aside ? Texts::tr("The list of open tabs was damaged. It is kept as %1; the texts of "
                              "the tabs are here.")
                        .arg(*aside)
                  : Texts::tr("The list of open tabs in %1 is damaged; the texts of the tabs are "
                              "here.")
                        .arg(QDir::toNativeSeparators(m_path)));
    return std::nullopt;
}

void SessionFolder::readTexts(SessionContents &contents) const
{
    for (const QString &id : keptIds(contents.workspace))
        readText(id, contents);
}

void SessionFolder::readText(const QString &id, SessionContents &contents) const
{
    auto read = readWholeFile(textPath(id), kMostTextBytes);
    if (auto *text = std::get_if<QByteArray>(&read)) {
        contents.texts.insert(id, std::move(*text));
        return;
    }
    const auto aside = moveOut(textPath(id), id + kTextSuffix);
    contents.notices
        << (aside ? Texts::tr("The text of a tab cannot be read. It is kept as %1.").arg(*aside)
                  : Texts::tr("The text of a tab, %1, cannot be read.")
                        .arg(QDir::toNativeSeparators(textPath(id))));
}

/// Texts that were written just before the program ended, or whose list is damaged.
void SessionFolder::findLostTexts(SessionContents &contents) const
{
    const QSet<QString> known = keptIds(contents.workspace);
    const QDir folder(m_path);
    QDateTime latest;
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*") + kTextSuffix}, QDir::Files, QDir::Name)) {
        const QString id = file.completeBaseName();
        const bool isLost = isId(id) && !known.contains(id) &&
                            (!contents.hasList || file.lastModified() > contents.savedAt);
        if (!isLost || file.size() == 0)
            continue;
        readText(id, contents);
        if (!contents.texts.contains(id))
            continue;
        latest = latest.isValid() ? std::max(latest, file.lastModified()) : file.lastModified();
        WorkspaceTab *tab = contents.workspace.find(id);
        if (!tab) {
            tab = &contents.workspace.tabs.emplaceBack();
            tab->id = id;
        }
        tab->hasText = true;
    }
    if (!contents.hasList)
        contents.savedAt = latest;
}

/// Moves a file that cannot be used beside this folder, which is going to be removed. Returns the name
/// that it has then.
std::optional<QString> SessionFolder::moveOut(const QString &path, const QString &name) const
{
    const QString aside = freeBadName(QFileInfo(m_path).path() % u'/' % name);
    if (!QFile::rename(path, aside))
        return std::nullopt;
    return QDir::toNativeSeparators(aside);
}

std::optional<QString> SessionFolder::write(const Workspace &workspace,
                                            const WorkspaceTexts &changed)
{
    for (const QString &id : keptIds(workspace)) {
        const auto text = changed.constFind(id);
        if (text == changed.constEnd())
            continue;
        if (auto fault = writeFile(textPath(id), *text))
            return fault;
    }
    QJsonObject json = workspace.toJson();
    json.insert(kVersionKey, kVersion);
    const QByteArray list = QJsonDocument(json).toJson();
    if (list != m_written) {
        if (auto fault = writeFile(listPath(), list))
            return fault;
        m_written = list;
    }
    removeOldTexts(workspace);
    return std::nullopt;
}

void SessionFolder::removeOldTexts(const Workspace &workspace) const
{
    const QSet<QString> kept = keptIds(workspace);
    const QDir folder(m_path);
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*") + kTextSuffix}, QDir::Files)) {
        if (!kept.contains(file.completeBaseName()))
            QFile::remove(file.filePath());
    }
}

bool SessionFolder::isThere() const
{
    return QFileInfo(m_path).isDir();
}

void SessionFolder::remove()
{
    std::error_code fault;
    const std::filesystem::path path(m_path.toStdString());
    // The lock goes last: what is unlocked and there is whole.
    for (const auto &entry : std::filesystem::directory_iterator(path, fault)) {
        if (entry.path().filename() != FolderLock::fileName().toStdString())
            std::filesystem::remove(entry.path(), fault);
    }
    std::filesystem::remove_all(path, fault);
}

} // namespace model
