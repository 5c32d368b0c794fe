// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/literal_reader.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace model
{

/// A value that statements can name by $name.
struct Parameter {
    QString name;
    QString text; ///< as it was written, or a literal of what an expression came to
    EncodedValue value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// Parameters under a name, in the order that they were added in. A plain value.
class ParameterSet
{
public:
    explicit ParameterSet(QString name = {})
        : m_name(std::move(name))
    {
    }

    const QString &name() const { return m_name; }
    const std::vector<Parameter> &parameters() const { return m_parameters; }
    const Parameter *find(const QString &name) const;
    /// Adds it, or replaces the one of its name.
    void put(const Parameter &parameter);
    /// Whether there was one.
    bool remove(const QString &name);
    void clear() { m_parameters.clear(); }

    /// Those that `statement` names, as a PackStream map; empty when there are none.
    std::vector<std::uint8_t> encodedFor(QStringView statement) const;
    /// The same as a Cypher map: "{n: 1, name: 'Ann'}".
    QString literalFor(QStringView statement) const;
    /// Those that `statement` names and that are not here.
    QStringList missingFor(QStringView statement) const;

    friend bool operator==(const ParameterSet &, const ParameterSet &) = default;

private:
    std::vector<const Parameter *> usedBy(QStringView statement) const;

    QString m_name;
    std::vector<Parameter> m_parameters;
};

/// The names behind the $ of a statement, each once, in their order.
QStringList parameterNames(QStringView statement);

/// "INTEGER", "ZONED DATETIME": the type as Cypher calls it.
QString parameterType(const EncodedValue &value);

} // namespace model
