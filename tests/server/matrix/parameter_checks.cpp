// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value_text.h"
#include "server/matrix/server.h"
#include "support/test_values.h"

namespace matrix
{

namespace
{

/// Sends `value` and wants it back unchanged.
Answer echoed(Server &server, const test::Tree &value)
{
    model::RunOptions options;
    options.parameters = test::encode(test::map({test::string("v"), value}));
    const auto run = server.run(QStringLiteral("RETURN $v AS v"), options);
    if (!isFinished(*run))
        return Answer::no(failureOf(*run));
    if (run->rowCount() != 1)
        return Answer::no(QStringLiteral("comes back as %1 rows").arg(run->rowCount()));
    return test::treeOf(run->result()->cell(0, 0)) == value
               ? Answer::yes()
               : Answer::partly(QStringLiteral("comes back as `%1`").arg(cellText(*run, 0, 0)));
}

} // namespace

void addParameterChecks(std::vector<Check> &checks)
{
    using namespace std::string_view_literals;
    using test::integer;
    using test::string;
    using test::structure;
    const auto add = [&checks](const QString &name, const test::Tree &value) {
        checks.push_back({QStringLiteral("Values as parameters"), name,
                          [value](Server &server) { return echoed(server, value); }});
    };
    add(QStringLiteral("null"), test::null());
    add(QStringLiteral("boolean"), test::boolean(true));
    add(QStringLiteral("integer"), integer(-9'223'372'036'854'775'807));
    add(QStringLiteral("float"), test::floating(0.1));
    add(QStringLiteral("string with quotes"), string(R"(it's "quoted" \ 🦊)"));
    add(QStringLiteral("bytes"), test::bytes("\x00\xFF\x10"sv));
    add(QStringLiteral("list"), test::list({integer(1), string("x")}));
    add(QStringLiteral("map"), test::map({string("a"), test::list({integer(1)})}));
    add(QStringLiteral("date"), structure('D', {integer(19'782)}));
    add(QStringLiteral("time"), structure('T', {integer(45'296'789'000'000), integer(3600)}));
    add(QStringLiteral("local time"), structure('t', {integer(45'296'789'000'000)}));
    add(QStringLiteral("date-time, offset"),
        structure('I', {integer(1'709'188'200), integer(0), integer(19'800)}));
    add(QStringLiteral("date-time, zone"),
        structure('i', {integer(1'718'445'600), integer(0), string("Europe/Berlin")}));
    add(QStringLiteral("local date-time"), structure('d', {integer(1'709'251'199), integer(0)}));
    add(QStringLiteral("duration"),
        structure('E', {integer(14), integer(3), integer(14'706), integer(0)}));
    add(QStringLiteral("point"),
        structure('X', {integer(4326), test::floating(12.5), test::floating(55.0)}));
    add(QStringLiteral("vector"),
        structure('V', {test::bytes("\xC8"sv), test::bytes("\x01\x02\x03"sv)}));
}

} // namespace matrix
