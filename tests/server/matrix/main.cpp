// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/server.h"
#include "support/server_environment.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

/// Asks a server whether it can do a thing: a process a check, so that a check which hangs or ends
/// the server spoils no other. tools/server/matrix runs them all and makes the table.
///   server_matrix --list        the checks: group and name, a line each
///   server_matrix NUMBER URI    the answer: verdict, cell and reason, in one line with tabs
/// The account is in LB_TEST_USER and LB_TEST_PASSWORD.
namespace
{

using matrix::Answer;
using matrix::Check;
using matrix::Server;
using matrix::textOf;

std::vector<Check> allChecks()
{
    std::vector<Check> checks;
    matrix::addConnectionChecks(checks);
    matrix::addStatementChecks(checks);
    matrix::addCancelChecks(checks);
    matrix::addTransactionChecks(checks);
    matrix::addDatabaseChecks(checks);
    matrix::addSchemaChecks(checks);
    matrix::addValueChecks(checks);
    matrix::addParameterChecks(checks);
    return checks;
}

Answer ask(const Check &check, const QString &uri)
{
    bolt::DriverOptions options = test::optionsForUri(uri);
    options.openTimeout = std::chrono::seconds(3);
    Server server(options);
    if (const auto failure = server.connect())
        return Answer::no(QStringLiteral("no connection: ") + textOf(*failure));
    server.run(QStringLiteral("MATCH (n:LbMatrix) DETACH DELETE n"));
    const Answer answer = check.ask(server);
    server.run(QStringLiteral("MATCH (n:LbMatrix) DETACH DELETE n"));
    return answer;
}

void print(const QStringList &columns)
{
    std::printf("%s\n", columns.join(QLatin1Char('\t')).toUtf8().constData());
}

QString verdictName(Answer::Verdict verdict)
{
    switch (verdict) {
    case Answer::Verdict::Yes:
        return QStringLiteral("yes");
    case Answer::Verdict::Partly:
        return QStringLiteral("partly");
    case Answer::Verdict::No:
        break;
    }
    return QStringLiteral("no");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::vector<Check> checks = allChecks();
    if (arguments.size() == 2 && arguments.at(1) == QLatin1String("--list")) {
        for (const Check &check : checks)
            print({check.group, check.name});
        return 0;
    }
    const std::size_t number = arguments.size() == 3 ? arguments.at(1).toUInt() : checks.size();
    if (number >= checks.size()) {
        std::fputs("Usage: server_matrix --list | NUMBER URI\n", stderr);
        return 2;
    }
    const Answer answer = ask(checks[number], arguments.at(2));
    print({verdictName(answer.verdict), answer.cell.simplified(), answer.reason.simplified()});
    return 0;
}
