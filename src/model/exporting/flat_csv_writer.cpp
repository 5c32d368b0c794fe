// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/flat_csv_writer.h"

#include "model/exporting/graph_writer.h"

#include <array>
#include <cstring>

namespace model
{

namespace
{

/// Stands before a row in the spool.
struct RowHead {
    std::uint64_t bytes;
    std::uint64_t extras;
};

} // namespace

FlatCsvWriter::FlatCsvWriter(const CsvOptions &options)
    : m_fields(options)
{
}

void FlatCsvWriter::begin(const std::vector<std::string> &fields, std::string &)
{
    m_names = fields;
}

void FlatCsvWriter::row(const bolt::BoltList &values, std::string &)
{
    m_line.clear();
    for (std::string &field : m_extras)
        field.clear();
    std::size_t column = 0;
    for (const bolt::ValueView value : values) {
        if (column > 0)
            m_fields.appendDelimiter(m_line);
        if (value.kind() == bolt::Kind::Structure)
            flatten(column, value);
        else
            m_fields.append(m_line, value);
        ++column;
    }
    for (const std::string &field : m_extras) {
        m_fields.appendDelimiter(m_line);
        if (field.empty())
            m_fields.appendNull(m_line);
        else
            m_line += field;
    }
    const RowHead head{m_line.size(), m_extras.size()};
    std::array<char, sizeof(RowHead)> bytes{};
    std::memcpy(bytes.data(), &head, sizeof head);
    m_rows.append({bytes.data(), bytes.size()});
    m_rows.append(m_line);
}

void FlatCsvWriter::flatten(std::size_t column, const bolt::ValueView &element)
{
    if (const auto node = bolt::NodeView::from(element)) {
        m_fields.appendText(m_line, bolt::elementIdText(node->elementId, node->id));
        m_fields.appendText(extra(column, ":labels"), labelsText(node->labels));
        addProperties(column, node->properties);
    } else if (const auto relationship = bolt::RelationshipView::from(element)) {
        m_fields.appendText(m_line, bolt::elementIdText(relationship->elementId, relationship->id));
        m_fields.appendText(extra(column, ":type"), relationship->type);
        m_fields.appendText(
            extra(column, ":start"),
            bolt::elementIdText(relationship->startElementId, relationship->startId));
        m_fields.appendText(extra(column, ":end"),
                            bolt::elementIdText(relationship->endElementId, relationship->endId));
        addProperties(column, relationship->properties);
    } else {
        m_fields.append(m_line, element);
    }
}

void FlatCsvWriter::addProperties(std::size_t column, const bolt::BoltMap &properties)
{
    for (const bolt::BoltMap::Entry &entry : properties) {
        std::string &field = extra(column, '.' + std::string(entry.key));
        field.clear(); // of a repeated key the last value counts
        m_fields.append(field, entry.value);
    }
}

/// The field of the row at hand in an extra column, which is made when it is new.
std::string &FlatCsvWriter::extra(std::size_t column, const std::string &name)
{
    const auto [found, isNew] = m_extraOf.try_emplace({column, name}, m_extras.size());
    if (isNew) {
        m_extraNames.push_back(m_names[column] + name);
        m_extras.emplace_back();
    }
    return m_extras[found->second];
}

void FlatCsvWriter::writeHeader(std::string &out)
{
    m_fields.appendMark(out);
    bool isFirst = true;
    for (const std::vector<std::string> *names : {&m_names, &m_extraNames}) {
        for (const std::string &name : *names) {
            if (!isFirst)
                m_fields.appendDelimiter(out);
            isFirst = false;
            m_fields.appendText(out, name);
        }
    }
    m_fields.appendLineEnd(out);
}

/// Moves a row from the piece to `out`; false when the piece does not hold a whole one.
bool FlatCsvWriter::writeRow(std::string &out)
{
    RowHead head{};
    if (m_piece.size() - m_at < sizeof head)
        return false;
    std::memcpy(&head, m_piece.data() + m_at, sizeof head);
    if (m_piece.size() - m_at - sizeof head < head.bytes)
        return false;
    out.append(m_piece, m_at + sizeof head, head.bytes);
    m_at += sizeof head + head.bytes;
    for (std::uint64_t extra = head.extras; extra < m_extras.size(); ++extra) {
        m_fields.appendDelimiter(out);
        m_fields.appendNull(out);
    }
    m_fields.appendLineEnd(out);
    return true;
}

RecordWriter::Ending FlatCsvWriter::end(std::string &out)
{
    if (!m_isEnding) {
        m_isEnding = true;
        writeHeader(out);
    }
    m_piece.erase(0, m_at);
    m_at = 0;
    if (!m_rows.readPiece(m_piece))
        return Ending::Whole;
    while (writeRow(out)) {
    }
    return Ending::MoreToCome;
}

} // namespace model
