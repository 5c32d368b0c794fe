// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/user_folders.h"

#include <QDir>
#include <QStandardPaths>

namespace model
{

namespace
{

const QLatin1String kOurs("/lightningbolt");

} // namespace

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) % kOurs;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) % kOurs;
}

QString stateFolder()
{
    // QStandardPaths knows the state folder from Qt 6.7 on.
    const QString configured = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(configured)
                               ? configured
                               : QDir::homePath() % QStringLiteral("/.local/state");
    return folder % kOurs;
}

} // namespace model
