// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace matrix
{

class Server;

/// What a server made of one check. A plain value.
struct Answer {
    enum class Verdict : std::uint8_t { Yes, Partly, No };

    Verdict verdict = Verdict::Yes;
    QString cell;   ///< for the table, when there is more to tell than the verdict
    QString reason; ///< why it is not a plain yes

    static Answer yes(const QString &cell = {}) { return {Verdict::Yes, cell, {}}; }
    static Answer partly(const QString &reason) { return {Verdict::Partly, {}, reason}; }
    static Answer no(const QString &reason) { return {Verdict::No, {}, reason}; }
};

/// One row of the matrix. `ask` may leave nodes of the label LbMatrix behind, and nothing else.
struct Check {
    QString group;
    QString name;
    std::function<Answer(Server &)> ask;
};

/// The rows in their order; each of these adds one group of them.
void addConnectionChecks(std::vector<Check> &checks);
void addValueChecks(std::vector<Check> &checks);
void addParameterChecks(std::vector<Check> &checks);
void addStatementChecks(std::vector<Check> &checks);
void addCancelChecks(std::vector<Check> &checks);
void addTransactionChecks(std::vector<Check> &checks);
void addDatabaseChecks(std::vector<Check> &checks);
void addSchemaChecks(std::vector<Check> &checks);

} // namespace matrix
