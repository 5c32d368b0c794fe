// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/style/grass_fault.h"
#include "model/style/style_sheet.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace model
{

/// What a style sheet's text holds. With a fault nothing of it is to be used; warnings name values
/// that have no effect.
struct GrassReading {
    StyleSheet sheet;
    std::optional<GrassFault> fault;
    std::vector<GrassFault> warnings;
};

/// Larger texts are refused.
constexpr qsizetype kMostGrassBytes = 1024 * 1024;
/// Sheets of more rules, or of more values in them, are refused: a rule counts once a selector, and as
/// one value at least.
constexpr std::size_t kMostGrassRules = 2000;
constexpr std::size_t kMostGrassValues = 20'000;

/// Reads a graph style sheet of Neo4j Browser (.grass): its form like CSS or its JSON. More lenient
/// than Browser: values may hold `:` and `;` in quotes, either quote may stand inside the other,
/// labels may hold blanks, several selectors may share a rule, comments are skipped, a last `;` may be
/// missing. Adds conditions, as in node.Person[age > 30], which Browser takes for an unknown label.
/// Takes time in proportion to the text. Any thread.
GrassReading readGrass(const QByteArray &utf8);

/// The text of a sheet, which reads back as the same. Browser reads it too: what it cannot read (`:`,
/// `;` and quotes in values) is written as CSS escapes, which keep the rest of its reading whole.
QByteArray writeGrass(const StyleSheet &sheet);

/// As it stands in a style sheet: node.Person[age > 30].
QString selectorText(const StyleSelector &selector);

} // namespace model
