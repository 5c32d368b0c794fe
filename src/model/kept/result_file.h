// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kept/file_fault.h"
#include "model/kept/result_description.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace model
{

/// A kept result's file (docs/result-file.md), mapped into memory. Opening checks its two ends; the
/// blocks of rows are checked one by one, before anybody reads a row of them. The file must not be
/// changed in place while it is open: who keeps a result replaces the file, which is harmless.
/// After open() it is read-only and may be used from any thread.
class ResultFile
{
public:
    using Opened = std::variant<std::shared_ptr<const ResultFile>, FileFault>;
    static Opened open(const QString &path);

    const ResultDescription &description() const { return m_description; }

    std::size_t blockCount() const { return m_blocks.size(); }
    std::size_t rowsOf(std::size_t block) const { return m_blocks[block].rows; }
    /// Messages and index, as bolt::RecordStore::adopt() takes them.
    std::span<const std::uint8_t> bytesOf(std::size_t block) const;
    /// Reads the whole block: its checksum, its index, and every value in it. Stopped, it tells
    /// nothing.
    std::optional<FileFault> check(std::size_t block, const std::stop_token &stop) const;

private:
    struct Block {
        std::uint64_t offset;
        std::uint64_t size;
        std::size_t rows;
        std::uint32_t checksum;
    };
    using Trouble = std::optional<FileFault>;

    ResultFile() = default;
    Trouble map(const QString &path);
    Trouble readHead();
    Trouble readHeader(std::span<const std::uint8_t> header);
    Trouble readEnd();
    Trouble readTable(std::span<const std::uint8_t> table, std::uint64_t offset);
    Trouble readFooter(std::span<const std::uint8_t> footer);
    Trouble checkRows(const Block &block) const;
    std::uint64_t offsetOf(const std::uint8_t *at) const
    {
        return static_cast<std::uint64_t>(at - m_bytes.data());
    }

    QFile m_file;
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_headEnd = 0;
    std::uint64_t m_tableRows = 0;
    ResultDescription m_description;
    std::vector<Block> m_blocks;
};

} // namespace model
