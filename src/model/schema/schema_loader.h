// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/query_run.h"
#include "model/schema/schema.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace model
{

class Session;

/// Asks a server for its schema, a statement after the other, in a session that should be nobody
/// else's. Parts that the server refuses stay empty. Owned by whoever shows the schema; lives on the
/// session's thread.
class SchemaLoader : public QObject
{
    Q_OBJECT

public:
    explicit SchemaLoader(Session &session, QObject *parent = nullptr);
    ~SchemaLoader() override;

    /// Begins anew for this database (empty: the home database); what is under way is dropped.
    void load(const QString &database);
    const Schema &schema() const { return m_schema; }

Q_SIGNALS:
    /// Once with all names, and again when the counts, and the keys seen on labels and types, are known.
    void changed(const model::Schema &schema);

private:
    using RowReader = std::function<void(const bolt::BoltList &row)>;

    void ask(const QString &query, std::size_t columns, const QString &database, RowReader readRow);
    void takeAnswer(const QueryRun &run, const RowReader &readRow);
    void askForDialect();
    void decideDialects();
    void askForNames();
    void askForCallables();
    void askForCounts();
    void askForKeys();

    Session &m_session;
    QString m_database;
    Schema m_schema;
    bool m_hasCypher25 = false;                    ///< the server says so
    QHash<QString, QString> m_languages;           ///< of its databases: CYPHER 5
    std::vector<std::unique_ptr<QueryRun>> m_runs; ///< of the current load
    std::size_t m_unanswered = 0;
    enum class Stage : std::uint8_t { Names, Counts, Keys };
    Stage m_stage = Stage::Names; ///< what is being asked for
};

} // namespace model
