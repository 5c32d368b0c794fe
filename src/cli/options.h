// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/requests.h"
#include "model/connections/network_settings.h"
#include "model/connections/uri.h"
#include "model/exporting/export_format.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace cli
{

/// What the command line asks for.
struct Options {
    model::ServerUri uri;
    QString user;
    QString password; ///< from NEO4J_PASSWORD; empty: ask
    QString database;
    model::NetworkSettings network;
    model::NetworkSecrets secrets;             ///< asked for
    QString trustedSha256;                     ///< for +ssc, beside what is trusted already
    std::optional<model::ExportFormat> format; ///< none: a table for people
    QString file;                              ///< read statements from here; "-": standard input
    QString statement;                         ///< given as an argument
    std::vector<QString> parameters;           ///< "name => expression", in their order
    bolt::AccessMode accessMode = bolt::AccessMode::Write;
};

/// The program ends at once: with `text` on standard output (status 0) or standard error (status 2).
struct EarlyExit {
    int status = 0;
    QString text;
};

/// Reads the arguments (the first is the program's name) and the environment.
std::variant<Options, EarlyExit> readOptions(const QStringList &arguments);

} // namespace cli
