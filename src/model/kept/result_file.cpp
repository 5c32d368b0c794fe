// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/result_file.h"

#include "driver/base/endian.h"
#include "driver/packstream/reader.h"
#include "driver/protocol/metadata.h"
#include "model/kept/checksum.h"
#include "model/kept/result_file_format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

namespace model
{

namespace
{

namespace format = result_file;
using Bytes = std::span<const std::uint8_t>;
using What = FileFault::What;

/// Between two looks at the stop token.
constexpr std::size_t kPieceBytes = std::size_t{4} << 20;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultFile)
};

/// Takes numbers off the front of bytes that are long enough.
class Numbers
{
public:
    explicit Numbers(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    template <std::unsigned_integral T>
    T next()
    {
        const T value = bolt::loadBigEndian<T>(m_bytes.data());
        m_bytes = m_bytes.subspan(sizeof value);
        return value;
    }

private:
    Bytes m_bytes;
};

/// The map that `bytes` are, if they are one.
std::optional<bolt::BoltMap> readMap(Bytes bytes)
{
    if (!bolt::scanWhole(bytes.data(), bytes.size()).isOk())
        return std::nullopt;
    const auto value = bolt::ValueView::fromWire(bytes.data());
    if (value.kind() != bolt::Kind::Map)
        return std::nullopt;
    return value.asMap();
}

FileFault fault(What what, std::uint64_t offset, const QString &detail = {})
{
    return {what, offset, detail, 0, 0};
}

FileFault tooLarge(What what, std::uint64_t offset)
{
    return fault(what, offset,
                 Words::tr("it is larger than %1")
                     .arg(QLocale().formattedDataSize(qint64{format::kMostMapBytes}, 0)));
}

std::uint8_t smallNumber(const bolt::BoltMap &map, std::string_view key)
{
    const std::int64_t value = bolt::integerAt(map, key).value_or(0);
    return static_cast<std::uint8_t>(std::clamp<std::int64_t>(value, 0, 0xFF));
}

} // namespace

ResultFile::Opened ResultFile::open(const QString &path)
{
    const std::shared_ptr<ResultFile> file(new ResultFile);
    for (const auto &step : {std::function([&] { return file->map(path); }),
                             std::function([&] { return file->readHead(); }),
                             std::function([&] { return file->readEnd(); })}) {
        if (auto trouble = step())
            return *trouble;
    }
    return file;
}

ResultFile::Trouble ResultFile::map(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // opening a pipe waits for who writes into it
        return fault(What::CannotBeRead, 0, Words::tr("It is not a regular file."));
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return fault(What::CannotBeRead, 0, m_file.errorString());
    const qint64 size = m_file.size();
    if (size < static_cast<qint64>(format::kHeadBytes))
        return fault(What::NotAResultFile, 0);
    const uchar *bytes = m_file.map(0, size);
    if (!bytes)
        return fault(What::CannotBeRead, 0, m_file.errorString());
    m_bytes = {bytes, static_cast<std::size_t>(size)};
    return std::nullopt;
}

ResultFile::Trouble ResultFile::readHead()
{
    if (!std::ranges::equal(m_bytes.first(format::kMagic.size()), format::kMagic))
        return fault(What::NotAResultFile, 0);
    Numbers numbers(m_bytes.subspan(format::kMagic.size()));
    const auto version = numbers.next<std::uint32_t>();
    if (version != format::kFormatVersion) {
        FileFault other = fault(What::OtherVersion, format::kMagic.size());
        other.version = version;
        return other;
    }
    const std::size_t size = numbers.next<std::uint32_t>();
    const std::size_t rest = m_bytes.size() - format::kHeadBytes;
    if (rest < format::kTailBytes + format::kChecksumBytes ||
        size > rest - format::kTailBytes - format::kChecksumBytes)
        return fault(What::CutOff, m_bytes.size());
    if (size > format::kMostMapBytes)
        return tooLarge(What::BadHeader, 0);
    const Bytes checked = m_bytes.first(format::kHeadBytes + size);
    m_headEnd = checked.size() + format::kChecksumBytes;
    if (Numbers(m_bytes.subspan(checked.size())).next<std::uint32_t>() != checksumOf(checked))
        return fault(What::BadHeader, 0, Words::tr("its checksum is wrong"));
    return readHeader(checked.subspan(format::kHeadBytes));
}

ResultFile::Trouble ResultFile::readHeader(Bytes header)
{
    const auto map = readMap(header);
    const auto fields = map ? bolt::listAt(*map, format::kFields) : std::nullopt;
    if (!fields)
        return fault(What::BadHeader, format::kHeadBytes,
                     Words::tr("it does not name the columns"));
    for (const bolt::ValueView field : *fields) {
        if (field.kind() != bolt::Kind::String)
            return fault(What::BadHeader, format::kHeadBytes, Words::tr("a column has no name"));
        m_description.fields.emplace_back(field.asString());
    }
    m_description.statement = QString::fromStdString(bolt::textAt(*map, format::kStatement));
    m_description.database = QString::fromStdString(bolt::textAt(*map, format::kDatabase));
    m_description.server.address = bolt::textAt(*map, format::kAddress);
    m_description.server.agent = bolt::textAt(*map, format::kAgent);
    m_description.server.version = {smallNumber(*map, format::kBoltMajor),
                                    smallNumber(*map, format::kBoltMinor)};
    m_description.startedAt = QDateTime::fromMSecsSinceEpoch(
        bolt::integerAt(*map, format::kStartedAt).value_or(0), Qt::UTC);
    if (smallNumber(*map, format::kPackStream) == static_cast<int>(bolt::PackStreamVersion::V2))
        m_description.packStream = bolt::PackStreamVersion::V2;
    return std::nullopt;
}

ResultFile::Trouble ResultFile::readEnd()
{
    const std::uint64_t tailAt = m_bytes.size() - format::kTailBytes;
    const Bytes tail = m_bytes.subspan(tailAt);
    if (!std::ranges::equal(tail.last(format::kEndMagic.size()), format::kEndMagic))
        return fault(What::CutOff, m_bytes.size());
    Numbers numbers(tail);
    const auto tableAt = numbers.next<std::uint64_t>();
    const std::uint64_t blocks = numbers.next<std::uint32_t>();
    const std::uint64_t footerBytes = numbers.next<std::uint32_t>();
    const auto checksum = numbers.next<std::uint32_t>();
    const std::uint64_t tableBytes = blocks * format::kBlockEntryBytes;
    if (tableAt < m_headEnd || tableAt > tailAt || tableBytes + footerBytes != tailAt - tableAt)
        return fault(What::BadEnd, tailAt, Words::tr("its lengths do not add up"));
    if (footerBytes > format::kMostMapBytes)
        return tooLarge(What::BadEnd, tableAt);
    const Bytes checked =
        m_bytes.subspan(tableAt, m_bytes.size() - format::kUncheckedTailBytes - tableAt);
    if (checksumOf(checked) != checksum)
        return fault(What::BadEnd, tableAt, Words::tr("its checksum is wrong"));
    if (auto trouble = readTable(m_bytes.subspan(tableAt, tableBytes), tableAt))
        return trouble;
    return readFooter(m_bytes.subspan(tableAt + tableBytes, footerBytes));
}

/// The blocks follow each other from the header to the table, without gaps.
ResultFile::Trouble ResultFile::readTable(Bytes table, std::uint64_t offset)
{
    std::uint64_t expected = m_headEnd;
    Numbers numbers(table);
    for (Bytes rest = table; !rest.empty(); rest = rest.subspan(format::kBlockEntryBytes)) {
        Block block{};
        block.offset = numbers.next<std::uint64_t>();
        block.size = numbers.next<std::uint64_t>();
        const auto rows = numbers.next<std::uint64_t>();
        block.checksum = numbers.next<std::uint32_t>();
        const bool fits = block.offset == expected && block.size <= offset - expected &&
                          block.size <= std::numeric_limits<std::uint32_t>::max();
        // A row takes a byte at least, and its place in the index.
        if (!fits || rows == 0 || rows > block.size / (format::kIndexEntryBytes + 1))
            return fault(What::BadEnd, offsetOf(rest.data()),
                         Words::tr("it names an impossible block"));
        block.rows = static_cast<std::size_t>(rows);
        m_tableRows += rows;
        expected += block.size;
        m_blocks.push_back(block);
    }
    if (expected != offset)
        return fault(What::BadEnd, offset, Words::tr("bytes before it belong to no block"));
    return std::nullopt;
}

ResultFile::Trouble ResultFile::readFooter(Bytes footer)
{
    const std::uint64_t offset = offsetOf(footer.data());
    const auto map = readMap(footer);
    const auto rows = map ? bolt::integerAt(*map, format::kRows) : std::nullopt;
    if (!rows || static_cast<std::uint64_t>(*rows) != m_tableRows)
        return fault(What::BadEnd, offset,
                     Words::tr("the blocks do not hold as many rows as it says"));
    m_description.rows = m_tableRows;
    m_description.isComplete = bolt::booleanAt(*map, format::kIsComplete).value_or(false);
    m_description.firstRowMs = bolt::integerAt(*map, format::kFirstRowMs).value_or(-1);
    m_description.totalMs = bolt::integerAt(*map, format::kTotalMs).value_or(-1);
    const auto summary = map->find(format::kSummary);
    if (summary && summary->kind() == bolt::Kind::Bytes) {
        const std::string_view bytes = summary->asBytes();
        m_description.summary.assign(bytes.begin(), bytes.end());
        if (!bytes.empty() && !readMap(m_description.summary))
            return fault(What::BadEnd, offset, Words::tr("the server's summary is unreadable"));
    }
    return std::nullopt;
}

Bytes ResultFile::bytesOf(std::size_t block) const
{
    return m_bytes.subspan(m_blocks[block].offset, m_blocks[block].size);
}

std::optional<FileFault> ResultFile::check(std::size_t block, const std::stop_token &stop) const
{
    Checksum checksum;
    for (Bytes rest = bytesOf(block); !rest.empty() && !stop.stop_requested();) {
        const std::size_t piece = std::min(rest.size(), kPieceBytes);
        checksum.add(rest.first(piece));
        rest = rest.subspan(piece);
    }
    if (stop.stop_requested())
        return std::nullopt;
    Trouble trouble;
    if (checksum.value() != m_blocks[block].checksum)
        trouble = fault(What::BadBlock, m_blocks[block].offset, Words::tr("its checksum is wrong"));
    else
        trouble = checkRows(m_blocks[block]);
    if (trouble)
        trouble->block = block + 1;
    return trouble;
}

/// A checksum does not tell what somebody has made up: each row must lie behind the one before it,
/// and be a list of as many sound values as there are columns.
ResultFile::Trouble ResultFile::checkRows(const Block &block) const
{
    const Bytes bytes = m_bytes.subspan(block.offset, block.size);
    const std::size_t recordsEnd = bytes.size() - block.rows * format::kIndexEntryBytes;
    std::size_t free = 0;
    for (std::size_t row = 0; row < block.rows; ++row) {
        std::uint32_t at;
        std::memcpy(&at, bytes.data() + bytes.size() - (row + 1) * format::kIndexEntryBytes,
                    sizeof at);
        if (at < free || at >= recordsEnd)
            return fault(What::BadBlock, block.offset + recordsEnd,
                         Words::tr("its index points to no row"));
        const bolt::ScanResult scan =
            bolt::scanValue(bytes.data() + at, recordsEnd - at, {m_description.packStream});
        if (!scan.isOk())
            return fault(What::BadBlock, block.offset + at + scan.offset,
                         Words::tr("a row holds something that is no value"));
        bolt::BoltValue values;
        bolt::readHead(bytes.data() + at, values);
        if (values.kind() != bolt::Kind::List || values.size() != m_description.fields.size())
            return fault(What::BadBlock, block.offset + at,
                         Words::tr("a row does not have as many values as there are columns"));
        free = at + scan.offset;
    }
    return std::nullopt;
}

} // namespace model
