// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace ui
{

/// What the command line asks for. A plain value.
struct Options {
    QString uri; ///< empty: ask in the connection dialog
    QString user;
    QString password; ///< from the environment only
    QString database;
    QString query;     ///< run once connected
    QStringList files; ///< kept results to open
    std::optional<ThemeChoice> theme;
    bool isNewSession = false; ///< what was open stays for another start
    QString tourFolder;        ///< not empty: show yourself, leave pictures there, and end
};

/// Ends the program on --help, --version, and what it does not understand.
Options readOptions(const QCoreApplication &application);

} // namespace ui
