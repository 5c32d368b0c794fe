// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/statement_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::StatementFile)
};

} // namespace

std::variant<std::vector<FileStatement>, QString> readStatementFile(const QString &path,
                                                                    qint64 mostBytes)
{
    if (QFileInfo(path).isDir())
        return Text::tr("It is a folder.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return Text::tr("It is larger than %1; \"lbolt -f\" runs files of any length.")
            .arg(QLocale().formattedDataSize(mostBytes));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Text::tr("It is no text in UTF-8.");
    std::vector<FileStatement> statements;
    for (const Statement &statement : splitStatements(text))
        statements.push_back({statement.kind, statement.in(text).toString()});
    if (statements.empty())
        return Text::tr("There is no statement in it.");
    return statements;
}

} // namespace model
