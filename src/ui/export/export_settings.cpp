// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_settings.h"

#include "model/storage/user_folders.h"

#include <QFileInfo>

#include <algorithm>

namespace ui
{

namespace
{

const QLatin1String kFormat("format");
const QLatin1String kFolder("folder");
const QLatin1String kDelimiter("csv/delimiter");
const QLatin1String kLineEnd("csv/lineEnd");
const QLatin1String kByteOrderMark("csv/byteOrderMark");
const QLatin1String kNullText("csv/nullText");
const QLatin1String kLists("csv/lists");
const QLatin1String kElements("csv/elements");
const QLatin1String kFormulaGuard("csv/formulaGuard");
const QLatin1String kClause("script/clause");
const QLatin1String kTransactions("script/transactions");

QString path()
{
    return model::configFolder() + QLatin1String("/export.ini");
}

/// Reads the second of a pair of choices where the file names it, else the first.
template <typename Choice>
void readChoice(const QSettings &settings, QLatin1String key, Choice second, Choice &choice)
{
    if (settings.value(key).toInt() == static_cast<int>(second))
        choice = second;
}

template <typename Choice>
void writeChoice(QSettings &settings, QLatin1String key, Choice choice)
{
    settings.setValue(key, static_cast<int>(choice));
}

QString nameText(const model::FormatName &name)
{
    return QString::fromLatin1(name.name.data(), static_cast<qsizetype>(name.name.size()));
}

} // namespace

ExportSettings::ExportSettings()
    : m_settings(path(), QSettings::IniFormat)
{
}

model::ExportOptions ExportSettings::options() const
{
    model::ExportOptions options;
    const QString format = m_settings.value(kFormat).toString();
    for (const model::FormatName &name : model::exportFormats()) {
        if (nameText(name) == format)
            options.format = name.format;
    }
    const QString delimiter = m_settings.value(kDelimiter).toString();
    if (QStringLiteral(",;\t|").contains(delimiter) && delimiter.size() == 1)
        options.csv.delimiter = delimiter.front().toLatin1();
    options.csv.nullText = m_settings.value(kNullText).toString().toStdString();
    readChoice(m_settings, kLineEnd, model::LineEnd::Lf, options.csv.lineEnd);
    readChoice(m_settings, kByteOrderMark, model::ByteOrderMark::Present,
               options.csv.byteOrderMark);
    readChoice(m_settings, kLists, model::ListStyle::Semicolons, options.csv.lists);
    readChoice(m_settings, kElements, model::ElementStyle::Columns, options.csv.elements);
    readChoice(m_settings, kFormulaGuard, model::FormulaGuard::On, options.csv.formulaGuard);
    readChoice(m_settings, kClause, model::ScriptClause::Merge, options.script.clause);
    readChoice(m_settings, kTransactions, model::ScriptTransactions::Plain,
               options.script.transactions);
    return options;
}

void ExportSettings::setOptions(const model::ExportOptions &options)
{
    m_settings.setValue(kFormat, nameText(model::nameOf(options.format)));
    m_settings.setValue(kDelimiter, QString(QLatin1Char(options.csv.delimiter)));
    m_settings.setValue(kNullText, QString::fromStdString(options.csv.nullText));
    writeChoice(m_settings, kLineEnd, options.csv.lineEnd);
    writeChoice(m_settings, kByteOrderMark, options.csv.byteOrderMark);
    writeChoice(m_settings, kLists, options.csv.lists);
    writeChoice(m_settings, kElements, options.csv.elements);
    writeChoice(m_settings, kFormulaGuard, options.csv.formulaGuard);
    writeChoice(m_settings, kClause, options.script.clause);
    writeChoice(m_settings, kTransactions, options.script.transactions);
}

QString ExportSettings::folder() const
{
    const QString folder = m_settings.value(kFolder).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void ExportSettings::setFolder(const QString &folder)
{
    m_settings.setValue(kFolder, folder);
}

} // namespace ui
