// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/file_fault.h"

#include "model/kept/result_file_format.h"

#include <QCoreApplication>
#include <QLocale>

namespace model
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FileFault)

public:
    static QString placeText(std::uint64_t offset)
    {
        return tr("byte %1").arg(QLocale().toString(qulonglong(offset)));
    }
    static QString damageText(const QString &fileName)
    {
        return tr("%1 is damaged.").arg(fileName);
    }
    static QString damageAdvice()
    {
        return tr("Take the file from a backup, or run the statement again.");
    }
};

} // namespace

ErrorText describeFault(const FileFault &fault, const QString &fileName)
{
    switch (fault.what) {
    case FileFault::What::CannotBeRead:
        return {Words::tr("%1 cannot be read.").arg(fileName), fault.detail, {}};
    case FileFault::What::NotAResultFile:
        return {Words::tr("%1 is not a kept result.").arg(fileName),
                {},
                Words::tr("Kept results are made with File ▸ Keep Result As.")};
    case FileFault::What::OtherVersion:
        return {Words::tr("%1 has version %2 of the format for kept results; this program reads "
                          "version %3.")
                    .arg(fileName)
                    .arg(fault.version)
                    .arg(result_file::kFormatVersion),
                {},
                Words::tr("Open it with the version of LightningBolt that kept it.")};
    case FileFault::What::CutOff:
        return {Words::tr("%1 is cut off: it ends at %2, and the mark of its end is missing.")
                    .arg(fileName, Words::placeText(fault.offset)),
                {},
                Words::damageAdvice()};
    case FileFault::What::BadHeader:
        return {Words::damageText(fileName),
                Words::tr("The header, %1: %2.").arg(Words::placeText(fault.offset), fault.detail),
                Words::damageAdvice()};
    case FileFault::What::BadEnd:
        return {Words::damageText(fileName),
                Words::tr("The table at its end, %1: %2.")
                    .arg(Words::placeText(fault.offset), fault.detail),
                Words::damageAdvice()};
    case FileFault::What::BadBlock:
        return {Words::damageText(fileName),
                Words::tr("Block %1, %2: %3.")
                    .arg(QLocale().toString(qulonglong(fault.block)),
                         Words::placeText(fault.offset), fault.detail),
                Words::tr("The rows before it are shown.") + QLatin1Char(' ') +
                    Words::damageAdvice()};
    }
    return {};
}

} // namespace model
