// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/server_text.h"

#include <QCoreApplication>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Server)
};

} // namespace

QString serverText(const bolt::ServerIdentity &server)
{
    const QString encryption =
        server.tls.protocol.isEmpty() ? Text::tr("not encrypted") : server.tls.protocol;
    return QStringLiteral("%1 · Bolt %2 · %3")
        .arg(QString::fromStdString(server.agent).replace(QLatin1Char('/'), QLatin1Char(' ')),
             QString::fromStdString(server.version.text()), encryption);
}

} // namespace ui
