// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/client_command.h"
#include "model/commands/param_command.h"
#include "model/commands/statement_file.h"
#include "model/query/pending_writes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using model::CommandId;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<CommandId>("id");
        QTest::addColumn<QString>("argument");
        const auto add = [](const char *line, CommandId id, const char *argument) {
            QTest::newRow(line) << QString::fromUtf8(line) << id << QString::fromUtf8(argument);
        };
        add(":use movies", CommandId::Use, "movies");
        add(":USE `my db` ;", CommandId::Use, "`my db`");
        add(":param x => 'a b'", CommandId::Param, "x => 'a b'");
        add(":params{}", CommandId::Param, "{}");
        add(":begin", CommandId::Begin, "");
        add(":play movies", CommandId::Elsewhere, "movies");
        add(":frobnicate now", CommandId::Unknown, "now");
    }
    void commandsAreRead()
    {
        QFETCH(QString, line);
        QFETCH(CommandId, id);
        QFETCH(QString, argument);
        const model::ClientCommand command = model::readCommand(line);
        QCOMPARE(command.id, id);
        QCOMPARE(command.argument, argument);
    }

    void everyCommandIsDescribed()
    {
        for (const QString &name : model::commandNames()) {
            const auto *description = model::describeCommand(name);
            QVERIFY(description);
            QVERIFY(description->usage.startsWith(description->names.front()));
            QVERIFY(!description->meaning.isEmpty());
            QCOMPARE(model::readCommand(name).id, description->id);
        }
        QVERIFY(model::describeCommand(QStringLiteral("use")));
        QVERIFY(!model::describeCommand(QStringLiteral("play")));
    }

    void databasesAreNamed()
    {
        QCOMPARE(model::databaseName(QStringLiteral("`my``db`")), QStringLiteral("my`db"));
        QCOMPARE(model::databaseName(QStringLiteral("neo4j")), QStringLiteral("neo4j"));
    }

    void parametersAreAssigned_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLiteral");
        const auto add = [](const char *argument, const char *name, const char *text, bool isIt) {
            QTest::newRow(argument) << QString::fromUtf8(argument) << QString::fromUtf8(name)
                                    << QString::fromUtf8(text) << isIt;
        };
        add("x => 1", "x", "1", true);
        add("x=>1", "x", "1", true);
        add("x: 'a'", "x", "'a'", true);
        add("`a b` => [1]", "a b", "[1]", true);
        add("now => timestamp()", "now", "timestamp()", false);
        add("{a: {b: 1}}", "a", "{b: 1}", true);
    }
    void parametersAreAssigned()
    {
        QFETCH(QString, argument);
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, isLiteral);
        const auto read = model::readParamCommand(argument);
        const auto *assignments = std::get_if<std::vector<model::Assignment>>(&read);
        QVERIFY(assignments);
        QCOMPARE(assignments->size(), std::size_t{1});
        QCOMPARE(assignments->front().name, name);
        QCOMPARE(assignments->front().text, text);
        QCOMPARE(assignments->front().value.has_value(), isLiteral);
    }

    void otherFormsOfParam()
    {
        const auto holds = [](const char *argument, auto kind) {
            return std::holds_alternative<decltype(kind)>(
                model::readParamCommand(QString::fromUtf8(argument)));
        };
        QVERIFY(holds("", model::ListParameters()));
        QVERIFY(holds("clear", model::ClearParameters()));
        QVERIFY(holds("{}", model::ClearParameters()));
        QVERIFY(holds("x", model::LiteralFault()));
        QVERIFY(holds("x =>", model::LiteralFault()));
        QVERIFY(holds("=> 1", model::LiteralFault()));
        QVERIFY(holds("`x => 1", model::LiteralFault()));
        QVERIFY(holds("{a: foo()}", model::LiteralFault()));
    }

    void filesAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.cypher"));
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("RETURN 1; // one\n:use x\nRETURN ';'");
        const auto read = model::readStatementFile(path);
        const auto &statements = std::get<std::vector<model::FileStatement>>(read);
        QCOMPARE(statements.size(), std::size_t{3});
        QCOMPARE(statements[1].kind, model::StatementKind::ClientCommand);
        QCOMPARE(statements[2].text, QStringLiteral("RETURN ';'"));

        const auto isRefused = [&path](qint64 most) {
            return std::holds_alternative<QString>(model::readStatementFile(path, most));
        };
        QVERIFY(isRefused(10));
        write("RETURN '\xFF'");
        QVERIFY(isRefused(1000));
        write("// nothing");
        QVERIFY(isRefused(1000));
        QVERIFY(std::holds_alternative<QString>(model::readStatementFile(folder.path())));
        QVERIFY(std::holds_alternative<QString>(
            model::readStatementFile(folder.filePath(QStringLiteral("none")))));
    }

    void writesAreCounted()
    {
        model::PendingWrites writes;
        bolt::Summary read;
        read.queryType = "r";
        writes.add(read);
        QVERIFY(writes.isEmpty());
        bolt::Summary created;
        created.queryType = "rw";
        created.counters.nodesCreated = 2;
        created.counters.propertiesSet = 3;
        writes.add(created);
        writes.add(created);
        QCOMPARE(writes.changeCount(), std::int64_t{10});
        QCOMPARE(writes.counters.nodesCreated, std::int64_t{4});
        QCOMPARE(writes.statements, 3);

        model::PendingWrites silent;
        bolt::Summary procedure; // that may have written without counting
        procedure.queryType = "rw";
        silent.add(procedure);
        QCOMPARE(silent.changeCount(), std::int64_t{0});
        QVERIFY(!silent.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
