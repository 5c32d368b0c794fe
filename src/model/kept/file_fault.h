// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/error_text.h"

#include <QString>

#include <cstdint>

namespace model
{

/// Why a kept result's file, or a part of it, cannot be used: what, and where.
struct FileFault {
    enum class What : std::uint8_t {
        CannotBeRead,
        NotAResultFile,
        OtherVersion,
        CutOff,
        BadHeader,
        BadEnd, ///< table of blocks, footer or tail
        BadBlock,
    };
    What what = What::CannotBeRead;
    std::uint64_t offset = 0;  ///< of the trouble, from the start of the file
    QString detail;            ///< the system's words, or what is wrong there
    std::uint32_t version = 0; ///< of the format, for OtherVersion
    std::uint64_t block = 0;   ///< counted from 1, for BadBlock
};

/// `fileName` without its folder.
ErrorText describeFault(const FileFault &fault, const QString &fileName);

} // namespace model
