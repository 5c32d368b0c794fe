// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/saved/saved_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <QUrl>

namespace model
{

namespace
{

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr int kMostFiles = 10'000;
constexpr int kDeepest = 16;
constexpr int kMostSkippedTold = 20;
constexpr int kLongestName = 60; ///< of a file, in characters: 255 bytes hold them

const QLatin1String kTags("// @tags ");
const QLatin1String kDescription("// @description ");
const QLatin1String kText("// @text");

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::SavedFiles)
};

/// The name with what a file's name must not have written as %2F.
QString fileNameOf(const QString &name)
{
    const QString trimmed = name.simplified().left(kLongestName).trimmed();
    QString safe;
    for (const QChar c : trimmed) {
        const bool isBad =
            c < u' ' || QStringLiteral("/\\:*?\"<>|%").contains(c) || (c == u'.' && safe.isEmpty());
        safe += isBad ? QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper()
                      : QString(c);
    }
    return safe.isEmpty() ? QStringLiteral("_") : safe;
}

QString nameOfFile(const QString &fileName)
{
    return QUrl::fromPercentEncoding(fileName.toUtf8());
}

/// A path in the directory that nothing has.
QString freePath(const QDir &directory, const QString &name, const QString &suffix)
{
    QString path = directory.filePath(name + suffix);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = directory.filePath(QStringLiteral("%1 (%2)%3").arg(name).arg(i).arg(suffix));
    return path;
}

std::optional<QString> writeFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return Text::tr("%1 cannot be written: %2")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

std::optional<QString> writeFolder(const SavedTree &tree, const QString &folder,
                                   const QDir &directory)
{
    for (const SavedItem &item : tree.childrenOf(folder)) {
        std::optional<QString> fault;
        if (item.isFolder()) {
            const QDir inner(freePath(directory, fileNameOf(item.name), {}));
            fault = inner.mkpath(QStringLiteral("."))
                        ? writeFolder(tree, item.id, inner)
                        : Text::tr("The folder %1 cannot be made.")
                              .arg(QDir::toNativeSeparators(inner.path()));
        } else {
            fault = writeFile(freePath(directory, fileNameOf(item.name), QStringLiteral(".cypher")),
                              savedFileText(item));
        }
        if (fault)
            return fault;
    }
    return std::nullopt;
}

/// Takes the first line of the text when it begins so, and gives what stands behind that.
std::optional<QString> takeLine(QStringView &text, QLatin1String beginning)
{
    if (!text.startsWith(beginning))
        return std::nullopt;
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text : text.left(end);
    text = end < 0 ? QStringView() : text.mid(end + 1);
    return line.mid(beginning.size()).trimmed().toString();
}

/// Collects what is read from files, and what is not.
class Importer
{
public:
    ImportedSaved read(const QStringList &paths, const QString &parent)
    {
        for (const QString &path : paths)
            readPath(QFileInfo(path), parent, 0);
        return m_imported;
    }

private:
    void skip(const QFileInfo &file, const QString &reason)
    {
        if (m_imported.skipped.size() < kMostSkippedTold)
            m_imported.skipped << Text::tr("%1: %2").arg(QDir::toNativeSeparators(file.filePath()),
                                                         reason);
    }
    bool isFull(const QFileInfo &file)
    {
        if (m_imported.items.size() < kMostFiles)
            return false;
        if (m_imported.items.size() == kMostFiles)
            skip(file, Text::tr("There are too many files."));
        return true;
    }
    void readPath(const QFileInfo &path, const QString &parent, int depth);
    void readDirectory(const QFileInfo &directory, const QString &parent, int depth);
    void readFile(const QFileInfo &file, const QString &parent);

    ImportedSaved m_imported;
};

void Importer::readPath(const QFileInfo &path, const QString &parent, int depth)
{
    if (isFull(path))
        return;
    if (path.isDir())
        return readDirectory(path, parent, depth);
    readFile(path, parent);
}

void Importer::readDirectory(const QFileInfo &directory, const QString &parent, int depth)
{
    if (depth >= kDeepest)
        return skip(directory, Text::tr("It lies too deep."));
    const SavedItem folder =
        SavedItem::createNew(SavedItem::Kind::Folder, nameOfFile(directory.fileName()), parent);
    m_imported.items.append(folder);
    const QStringList patterns{QStringLiteral("*.cypher"), QStringLiteral("*.cyp"),
                               QStringLiteral("*.cql"), QStringLiteral("*.cy")};
    const auto entries =
        QDir(directory.filePath())
            .entryInfoList(patterns,
                           QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Readable,
                           QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!(entry.isDir() && entry.isSymLink()))
            readPath(entry, folder.id, depth + 1);
    }
}

void Importer::readFile(const QFileInfo &file, const QString &parent)
{
    QFile device(file.filePath());
    // A pipe would never end.
    if (!file.isFile() || !device.open(QIODevice::ReadOnly))
        return skip(file, Text::tr("It cannot be read."));
    const QByteArray bytes = device.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return skip(file, Text::tr("It is larger than 1 MiB."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return skip(file, Text::tr("It is not UTF-8 text."));
    SavedItem query = savedFromFile(text, nameOfFile(file.completeBaseName()));
    query.parent = parent;
    m_imported.items.append(query);
    ++m_imported.queries;
}

} // namespace

QString savedFileText(const SavedItem &query)
{
    QString text = QStringLiteral("// %1\n").arg(query.name.simplified());
    if (!query.tags.isEmpty())
        text += kTags + query.tags.join(QStringLiteral(", ")) + u'\n';
    if (!query.description.isEmpty()) {
        for (const QString &line : query.description.split(u'\n'))
            text += kDescription + line + u'\n';
    }
    // Lines of the query that look like ours.
    if (query.text.startsWith(QLatin1String("// @")))
        text += kText + u'\n';
    return text + query.text + u'\n';
}

SavedItem savedFromFile(const QString &text, const QString &fileName)
{
    SavedItem query = SavedItem::createNew(SavedItem::Kind::Query, fileName);
    QStringView rest(text);
    if (const auto name = takeLine(rest, QLatin1String("//")); name && !name->isEmpty())
        query.name = name->simplified();
    QStringList description;
    while (true) {
        if (const auto tags = takeLine(rest, kTags)) {
            for (const QString &tag : tags->split(u',', Qt::SkipEmptyParts))
                query.tags << tag.trimmed();
        } else if (const auto line = takeLine(rest, kDescription)) {
            description << *line;
        } else {
            break;
        }
    }
    takeLine(rest, kText);
    query.description = description.join(u'\n');
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    query.text = rest.toString();
    return query;
}

std::optional<QString> exportSaved(const SavedTree &tree, const QString &folder,
                                   const QString &directory)
{
    const QDir target(directory);
    if (!target.mkpath(QStringLiteral(".")))
        return Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(directory));
    if (!target.isEmpty())
        return Text::tr("The folder %1 is not empty: choose one that is.")
            .arg(QDir::toNativeSeparators(directory));
    return writeFolder(tree, folder, target);
}

ImportedSaved importSaved(const QStringList &paths, const QString &parent)
{
    return Importer().read(paths, parent);
}

} // namespace model
