// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_program.h"

#include "support/test_values.h"

using test::Bytes;
using test::integer;
using test::list;
using test::map;
using test::string;
using test::Tree;

namespace
{

constexpr char kSuccess = 0x70;
constexpr char kRecord = 0x71;
constexpr char kIgnored = 0x7E;
constexpr char kFailure = 0x7F;
/// Bolt 5.8 among all versions, oldest first.
constexpr std::uint8_t kModern = 14;

class Program
{
public:
    explicit Program(std::uint8_t setup)
        : m_bytes{setup}
    {
    }
    Program &operator()(Op op, std::vector<std::uint8_t> operands = {})
    {
        m_bytes.push_back(static_cast<std::uint8_t>(op));
        m_bytes.insert(m_bytes.end(), operands.begin(), operands.end());
        return *this;
    }
    Program &answer(char tag, std::vector<Tree> fields)
    {
        return sized(Op::Answer, test::encode(test::structure(tag, std::move(fields))));
    }
    Program &success(std::vector<Tree> metadata = {})
    {
        return answer(kSuccess, {map(std::move(metadata))});
    }
    Program &failure(const char *code)
    {
        return answer(kFailure, {map({string("neo4j_code"), string(code)})});
    }
    Program &columns() { return success({string("fields"), list({string("a"), string("b")})}); }
    Program &record(Tree value) { return answer(kRecord, {list({integer(1), std::move(value)})}); }
    Program &hasMore() { return success({string("has_more"), test::boolean(true)}); }
    Program &sized(Op op, const Bytes &bytes)
    {
        (*this)(op, {static_cast<std::uint8_t>(bytes.size() >> 8),
                     static_cast<std::uint8_t>(bytes.size() & 0xFF)});
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    const Bytes &bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

Program loggedIn(std::uint8_t bits = 0)
{
    Program program(Setup::kLoggedIn | bits | kModern);
    program(Op::OpenSession);
    return program;
}

} // namespace

std::vector<std::vector<std::uint8_t>> connectionSeeds()
{
    std::vector<Bytes> seeds;
    // The handshake and the log-in in full.
    seeds.push_back(Program(kModern)(Op::OpenSession)(Op::Run, {0})
                        .sized(Op::Bytes, {0, 0, 8, 5})
                        .success({string("server"), string("Neo4j/5.26.0"), string("hints"),
                                  map({string("connection.recv_timeout_seconds"), integer(120)})})
                        .success()
                        .columns()
                        .record(string("x"))
                        .success()
                        .bytes());
    // Batches by hand, and the rest discarded.
    seeds.push_back(loggedIn()(Op::Run, {0})
                        .columns()
                        .record(list({string("x"), test::floating(1)}))
                        .hasMore()(Op::Pull, {2})
                        .record(map({string("k"), integer(2)}))
                        .hasMore()(Op::Discard)
                        .success({string("type"), string("r")})(Op::CloseSession)
                        .bytes());
    // A transaction with two open results.
    seeds.push_back(loggedIn(Setup::kTrickle)(Op::Begin)
                        .success()(Op::RunInTransaction, {0})
                        .columns()
                        .hasMore()(Op::RunInTransaction, {1})
                        .columns()
                        .success()(Op::Commit)
                        .success()
                        .success({string("bookmark"), string("b:1")})
                        .bytes());
    // Cancelling a statement, and a transaction's.
    seeds.push_back(loggedIn()(Op::Run, {1})
                        .columns()
                        .record(string("x"))(Op::Cancel)
                        .answer(kIgnored, {})
                        .success()(Op::Run, {0})
                        .columns()
                        .success()
                        .bytes());
    seeds.push_back(loggedIn(Setup::kImpatient)(Op::Begin)
                        .success()(Op::RunInTransaction, {1})
                        .columns()(Op::Cancel)(Op::Rollback)(Op::BreakDown)
                        .bytes());
    // Failures: of a statement, and of a line while a commit is unanswered.
    seeds.push_back(loggedIn()(Op::Run, {0})
                        .failure("Neo.ClientError.Statement.SyntaxError")
                        .answer(kIgnored, {})
                        .success()(Op::Verify)
                        .success()
                        .bytes());
    seeds.push_back(loggedIn()(Op::Begin).success()(Op::Commit)(Op::BreakDown).bytes());
    // Every kind of value in a record.
    for (const test::ValueCase &valueCase : test::valueCases()) {
        if (valueCase.bytes.size() <= 64)
            seeds.push_back(
                loggedIn()(Op::Run, {2}).columns().record(valueCase.value).success().bytes());
    }
    return seeds;
}
