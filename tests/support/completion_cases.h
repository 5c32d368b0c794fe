// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace test
{

/// What somebody has typed of a query, and what they want to write next.
struct CompletionCase {
    const char *typed;
    const char *wanted;
};

/// Prefixes of real queries about people and films: the wanted name must be among the first three that
/// are offered. The database has (:Person {name, born})-[:ACTED_IN {roles}]->(:Movie {title, released,
/// tagline}), DIRECTED and REVIEWED {summary, rating}, and the label `Two Words`.
inline std::vector<CompletionCase> completionCases()
{
    return {
        // Clauses.
        {"ma", "MATCH"},
        {"opt", "OPTIONAL MATCH"},
        {"mer", "MERGE"},
        {"unw", "UNWIND"},
        {"cal", "CALL"},
        {"cre", "CREATE"},
        {"loa", "LOAD CSV"},
        {"prof", "PROFILE"},
        {"expl", "EXPLAIN"},
        {"sho", "SHOW"},
        {"MATCH (p:Person) re", "RETURN"},
        {"MATCH (p:Person) wh", "WHERE"},
        {"MATCH (p:Person) opt", "OPTIONAL MATCH"},
        {"MATCH (p:Person) det", "DETACH DELETE"},
        {"MATCH (p:Person) wi", "WITH"},
        {"MATCH (p:Person) se", "SET"},
        {"MATCH (p:Person) RETURN p.name ord", "ORDER BY"},
        {"MATCH (p:Person) RETURN p.name li", "LIMIT"},
        {"MATCH (p:Person) RETURN p.name sk", "SKIP"},
        {"MATCH (p:Person) RETURN p.name as name un", "UNION"},
        {"MATCH (p:Person) RETURN p.name ORDER b", "BY"},
        {"MATCH (p:Person) RETURN p.name ORDER BY p.name de", "DESC"},
        {"MATCH (p:Person) RETURN p.name ORDER BY p.name DESC li", "LIMIT"},
        {"MATCH (p:Person) WHERE p.born > 1960 an", "AND"},
        {"MATCH (p:Person) WHERE p.born > 1960 re", "RETURN"},
        {"MATCH (p:Person) WHERE p.name st", "STARTS WITH"},
        {"MATCH (p:Person) WHERE p.name STARTS wi", "WITH"},
        {"MATCH (p:Person) WHERE p.name con", "CONTAINS"},
        {"MATCH (p:Person) WHERE p.born is", "IS NULL"},
        {"MATCH (p:Person) WHERE p.born IS no", "NOT NULL"},
        {"MATCH (p:Person) WHERE no", "NOT"},
        {"MATCH (p:Person) WHERE ex", "EXISTS"},
        {"MERGE (p:Person {name: 'Tom'}) on", "ON CREATE SET"},
        {"MERGE (p:Person {name: 'Tom'}) ON ma", "MATCH SET"},
        {"UNWIND [1, 2, 3] a", "AS"},
        {"WITH 1 AS one ret", "RETURN"},
        {"MATCH (p) WITH p wh", "WHERE"},
        {"MATCH (p) DETACH del", "DELETE"},
        {"LOAD c", "CSV WITH HEADERS FROM"},
        {"RETURN ca", "CASE"},
        {"RETURN CASE wh", "WHEN"},
        {"SHOW ind", "INDEXES"},
        {"SHOW con", "CONSTRAINTS"},
        {"CREATE con", "CONSTRAINT"},
        {"CREATE ful", "FULLTEXT INDEX"},
        {"RETURN dis", "DISTINCT"},
        {"CALL { MATCH (n) ret", "RETURN"},
        {"CALL { ma", "MATCH"},
        // Labels and types.
        {"MATCH (p:Pe", "Person"},
        {"MATCH (p:", "Person"},
        {"MATCH (:mo", "Movie"},
        {"MATCH (n:Person|Mo", "Movie"},
        {"MATCH (n:two", "Two Words"},
        {"MATCH (n:words", "Two Words"},
        {"MATCH (p:Person)-[r:ACT", "ACTED_IN"},
        {"MATCH (p:Person)-[:acted", "ACTED_IN"},
        {"MATCH (p:Person)-[:in", "ACTED_IN"},
        {"MATCH (p:Person)-[:ACTED_IN|dir", "DIRECTED"},
        {"MATCH (p:Person)-[r:rev", "REVIEWED"},
        {"MATCH (p)-[:ACTED_IN]->(m:mov", "Movie"},
        {"MATCH (p) WHERE p:per", "Person"},
        {"MATCH (p) SET p:Per", "Person"},
        {"MATCH (p)-[:DIRECTED]->(m:Movie)<-[:rev", "REVIEWED"},
        {"MERGE (m:Mov", "Movie"},
        // Property keys.
        {"MATCH (p:Person) RETURN p.", "name"},
        {"MATCH (p:Person) RETURN p.bo", "born"},
        {"MATCH (m:Movie) RETURN m.ti", "title"},
        {"MATCH (m:Movie) RETURN m.rel", "released"},
        {"MATCH (m:Movie) RETURN m.tag", "tagline"},
        {"MATCH (p:Person)-[r:ACTED_IN]->(m:Movie) RETURN r.", "roles"},
        {"MATCH ()-[r:REVIEWED]->() WHERE r.ra", "rating"},
        {"MATCH ()-[r:REVIEWED]->() WHERE r.s", "summary"},
        {"MATCH (p:Person {", "name"},
        {"MATCH (p:Person {na", "name"},
        {"MATCH (m:Movie {ti", "title"},
        {"MATCH (m:Movie {title: 'x', re", "released"},
        {"MATCH (p:Person) WITH p AS actor RETURN actor.bo", "born"},
        {"MATCH (p:Person) WITH p WHERE p.na", "name"},
        {"MATCH (m:Movie) SET m.tag", "tagline"},
        {"MATCH (p:Person) RETURN p {.na", "name"},
        {"MATCH (p:Person) RETURN [(p)-[:ACTED_IN]->(m:Movie) | m.ti", "title"},
        {"MATCH (p:Person) RETURN p.name ORDER BY p.bo", "born"},
        // Variables.
        {"MATCH (person:Person)-[:ACTED_IN]->(movie:Movie) RETURN mo", "movie"},
        {"MATCH (person:Person)-[:ACTED_IN]->(movie:Movie) RETURN person.name, mo", "movie"},
        {"MATCH (person:Person) WHERE pe", "person"},
        {"UNWIND $rows AS row MERGE (p:Person {name: ro", "row"},
        {"MATCH path = (a)-[*1..3]->(b) RETURN pa", "path"},
        {"MATCH (p:Person) WITH p.born AS year RETURN ye", "year"},
        {"MATCH (p:Person) RETURN [name IN collect(p.name) WHERE na", "name"},
        {"MATCH (person:Person) WITH count(person) AS total ORDER BY to", "total"},
        {"CALL db.labels() YIELD label RETURN la", "label"},
        {"MATCH (movie:Movie) DETACH DELETE mo", "movie"},
        {"LOAD CSV WITH HEADERS FROM 'file:///a.csv' AS line CREATE (:Person {name: li", "line"},
        // Functions and procedures.
        {"RETURN coun", "count"},
        {"RETURN coll", "collect"},
        {"RETURN toup", "toUpper"},
        {"RETURN tost", "toString"},
        {"RETURN coal", "coalesce"},
        {"MATCH p = (a)-->(b) RETURN len", "length"},
        {"MATCH (n) RETURN lab", "labels"},
        {"MATCH ()-[r]->() RETURN ty", "type"},
        {"RETURN datet", "datetime"},
        {"RETURN point.dis", "point.distance"},
        {"RETURN dura", "duration"},
        {"RETURN sub", "substring"},
        {"MATCH (n) WHERE n.name = toL", "toLower"},
        {"CALL db.la", "db.labels"},
        {"CALL lab", "db.labels"},
        {"CALL db.sch", "db.schema.visualization"},
        {"CALL dbms.comp", "dbms.components"},
        {"CALL db.labels() yi", "YIELD"},
        {"CALL db.labels() YIELD la", "label"},
        {"CALL db.index.fulltext.queryNodes('i', 'x') YIELD no", "node"},
        // Databases.
        {"USE ne", "neo4j"},
        {"USE sys", "system"},
    };
}

} // namespace test
