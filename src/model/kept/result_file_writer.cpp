// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/result_file_writer.h"

#include "driver/base/endian.h"
#include "driver/packstream/reader.h"
#include "driver/packstream/writer.h"
#include "model/kept/checksum.h"
#include "model/kept/result_file_format.h"

#include <QIODevice>

#include <algorithm>
#include <concepts>
#include <span>
#include <string>

namespace model
{

namespace
{

namespace format = result_file;
using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kPieceBytes = std::size_t{4} << 20;

template <std::unsigned_integral T>
void putNumber(Bytes &out, T value)
{
    const std::size_t at = out.size();
    out.resize(at + sizeof value);
    bolt::storeBigEndian(out.data() + at, value);
}

Bytes headerOf(const ResultDescription &description)
{
    Bytes out;
    bolt::PackStreamWriter writer(out);
    const auto text = [&writer](std::string_view key, const std::string &value) {
        writer.string(key);
        writer.string(value);
    };
    const auto number = [&writer](std::string_view key, std::int64_t value) {
        writer.string(key);
        writer.integer(value);
    };
    constexpr std::size_t kEntries = 9;
    writer.map(kEntries);
    text(format::kStatement, description.statement.toStdString());
    text(format::kDatabase, description.database.toStdString());
    text(format::kAddress, description.server.address);
    text(format::kAgent, description.server.agent);
    number(format::kBoltMajor, description.server.version.major);
    number(format::kBoltMinor, description.server.version.minor);
    number(format::kPackStream, static_cast<std::int64_t>(description.packStream));
    number(format::kStartedAt, description.startedAt.toMSecsSinceEpoch());
    writer.string(format::kFields);
    writer.list(description.fields.size());
    for (const std::string &field : description.fields)
        writer.string(field);
    return out;
}

Bytes footerOf(const ResultDescription &description)
{
    Bytes out;
    bolt::PackStreamWriter writer(out);
    constexpr std::size_t kEntries = 5;
    writer.map(kEntries);
    writer.string(format::kRows);
    writer.integer(static_cast<std::int64_t>(description.rows));
    writer.string(format::kIsComplete);
    writer.boolean(description.isComplete);
    writer.string(format::kFirstRowMs);
    writer.integer(description.firstRowMs);
    writer.string(format::kTotalMs);
    writer.integer(description.totalMs);
    writer.string(format::kSummary);
    writer.bytes(description.summary);
    return out;
}

class Writing
{
public:
    Writing(QIODevice &out, const WriteProgress &progress)
        : m_out(out)
        , m_progress(progress)
    {
    }

    WriteOutcome run(const ResultDescription &description, const bolt::ResultSet &result)
    {
        const Bytes header = headerOf(description);
        const Bytes footer = footerOf(description);
        if (std::max(header.size(), footer.size()) > format::kMostMapBytes)
            return WriteOutcome::TooLarge;
        WriteOutcome outcome = put(head(header));
        for (const auto &block : result.records().blocks(description.rows)) {
            if (outcome != WriteOutcome::Written)
                return outcome;
            outcome = putBlock(block, result);
        }
        return outcome == WriteOutcome::Written ? put(end(footer)) : outcome;
    }

private:
    static Bytes head(const Bytes &header)
    {
        Bytes out(format::kMagic.begin(), format::kMagic.end());
        putNumber(out, format::kFormatVersion);
        putNumber(out, static_cast<std::uint32_t>(header.size()));
        out.insert(out.end(), header.begin(), header.end());
        putNumber(out, checksumOf(out));
        return out;
    }

    Bytes end(const Bytes &footer) const
    {
        Bytes out = m_table;
        out.insert(out.end(), footer.begin(), footer.end());
        putNumber(out, m_offset);
        putNumber(out, static_cast<std::uint32_t>(m_table.size() / format::kBlockEntryBytes));
        putNumber(out, static_cast<std::uint32_t>(footer.size()));
        putNumber(out, checksumOf(out));
        out.insert(out.end(), format::kEndMagic.begin(), format::kEndMagic.end());
        return out;
    }

    WriteOutcome putBlock(const bolt::RecordStore::Block &block, const bolt::ResultSet &result)
    {
        const std::uint8_t *last = result.records().row(block.firstRow + block.rows - 1);
        const auto records = static_cast<std::size_t>(bolt::skipValue(last) - block.bytes.data());
        const std::size_t index = block.rows * format::kIndexEntryBytes;
        const std::uint64_t offset = m_offset;
        Checksum checksum;
        for (const auto part : {block.bytes.first(records), block.bytes.last(index)}) {
            checksum.add(part);
            if (const WriteOutcome outcome = put(part); outcome != WriteOutcome::Written)
                return outcome;
        }
        putNumber(m_table, offset);
        putNumber(m_table, static_cast<std::uint64_t>(records + index));
        putNumber(m_table, static_cast<std::uint64_t>(block.rows));
        putNumber(m_table, checksum.value());
        return WriteOutcome::Written;
    }

    WriteOutcome put(std::span<const std::uint8_t> bytes)
    {
        while (!bytes.empty()) {
            const std::size_t size = std::min(bytes.size(), kPieceBytes);
            const auto *from = reinterpret_cast<const char *>(bytes.data());
            if (m_out.write(from, static_cast<qint64>(size)) != static_cast<qint64>(size))
                return WriteOutcome::Failed;
            bytes = bytes.subspan(size);
            m_offset += size;
            if (!m_progress(m_offset))
                return WriteOutcome::Stopped;
        }
        return WriteOutcome::Written;
    }

    QIODevice &m_out;
    const WriteProgress &m_progress;
    std::uint64_t m_offset = 0;
    Bytes m_table;
};

} // namespace

WriteOutcome writeResultFile(QIODevice &out, const ResultDescription &description,
                             const bolt::ResultSet &result, const WriteProgress &progress)
{
    return Writing(out, progress).run(description, result);
}

} // namespace model
