// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace model
{

/// Whether every id is a decimal number, as before Neo4j 5.
bool areDecimalIds(const std::vector<std::string> &ids);

/// Collects the parameters of a statement, for the server and for people. A value.
class ExplorationParameters
{
public:
    /// Decimal ids go out as integers.
    void addIds(const QString &name, const std::vector<std::string> &ids);
    void addId(const QString &name, const std::string &id);
    void addTexts(const QString &name, const QStringList &texts);
    void addText(const QString &name, const QString &text);
    void addInteger(const QString &name, std::int64_t value);

    /// A PackStream map.
    std::vector<std::uint8_t> encoded() const;
    /// "$nodes = [1, 2], $limit = 25"; of long lists the beginning.
    QString text() const { return m_texts.join(QStringLiteral(", ")); }

private:
    void begin(const QString &name);
    void showList(const QString &name, const QStringList &items, std::size_t count);

    std::size_t m_count = 0;
    std::vector<std::uint8_t> m_pairs; ///< PackStream, without the map's head
    QStringList m_texts;
};

} // namespace model
