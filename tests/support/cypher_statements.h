// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace test
{

/// The statements of tests/data/cypher_statements.txt; the program is compiled with LB_TEST_DATA.
inline QStringList cypherStatements()
{
    QFile file(QStringLiteral(LB_TEST_DATA "/cypher_statements.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QStringList statements =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\n%%\n"), Qt::SkipEmptyParts);
    statements.removeFirst(); // says what they are
    for (QString &statement : statements)
        statement = statement.trimmed();
    return statements;
}

} // namespace test
