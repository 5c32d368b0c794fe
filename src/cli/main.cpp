// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"
#include "cli/options.h"
#include "cli/password_prompt.h"
#include "cli/statement_runner.h"

#include "driver/net/tls_configuration.h"
#include "model/connections/proxy_address.h"
#include "model/cypher/statement_splitter.h"
#include "model/text/translation.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Program)
};

int report(int status, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()),
                status == 0 ? stdout : stderr);
    return status;
}

/// The text to run: the argument, or the file (or standard input).
std::optional<QString> readText(const cli::Options &options)
{
    if (!options.statement.isEmpty())
        return options.statement;
    QFile file(options.file);
    const bool isOpen = options.file == QLatin1String("-") ? file.open(0, QIODevice::ReadOnly)
                                                           : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

/// Whether all that is asked for was given.
bool ask(const QString &question, QString &secret)
{
    const auto answer = cli::askSecret(question);
    secret = answer.value_or(QString());
    return answer.has_value();
}

/// Asks for the password, the key's passphrase and the proxy's password, where they are needed.
bool askSecrets(cli::Options &options)
{
    const model::NetworkSettings &network = options.network;
    const auto proxy = model::parseProxy(network.proxy);
    const QString proxyUser = std::get<bolt::Proxy>(proxy).user;
    if (!options.user.isEmpty() && options.password.isEmpty() &&
        !ask(Text::tr("Password of %1").arg(options.user), options.password))
        return false;
    if (bolt::needsPassphrase({network.clientCertificate, network.clientKey, {}}) &&
        !ask(Text::tr("Passphrase of the client's key"), options.secrets.keyPassphrase))
        return false;
    return proxyUser.isEmpty() || ask(Text::tr("Password of %1 at the proxy").arg(proxyUser),
                                      options.secrets.proxyPassword);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const model::Translation translation{QString()};
    if (application.arguments().value(1) == QLatin1String("inspect"))
        return cli::runInspectCommand(application.arguments());
    auto read = cli::readOptions(application.arguments());
    if (const auto *exit = std::get_if<cli::EarlyExit>(&read))
        return report(exit->status, exit->text);
    auto &options = std::get<cli::Options>(read);

    const auto text = readText(options);
    if (!text)
        return report(1, Text::tr("Cannot read %1.\n").arg(options.file));
    std::vector<model::FileStatement> statements;
    for (const model::Statement &statement : model::splitStatements(*text))
        statements.push_back({statement.kind, statement.in(*text).toString()});
    if (statements.empty())
        return report(1, Text::tr("There is no statement to run.\n"));

    if (!askSecrets(options))
        return report(1, Text::tr("No password: set NEO4J_PASSWORD, or use a terminal.\n"));
    cli::StatementRunner runner(options, statements);
    QObject::connect(&runner, &cli::StatementRunner::finished, &application,
                     [](int status) { QCoreApplication::exit(status); });
    runner.start();
    return application.exec();
}
