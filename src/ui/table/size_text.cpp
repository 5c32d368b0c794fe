// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/size_text.h"

#include "model/inspector/part_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui
{

namespace
{

constexpr std::uint32_t kMaximumCounted = 1U << 20U;

QString counted(std::uint64_t count, const char *one, const char *many)
{
    if (count == 1)
        return QCoreApplication::translate("ui::SizeText", one);
    return QCoreApplication::translate("ui::SizeText", many)
        .arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

QString sizeText(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::String:
        if (value.size() > kMaximumCounted)
            return QLocale().formattedDataSize(value.size());
        return counted(model::characterCount(value.asString()),
                       QT_TRANSLATE_NOOP("ui::SizeText", "1 character"),
                       QT_TRANSLATE_NOOP("ui::SizeText", "%1 characters"));
    case bolt::Kind::Bytes:
        return counted(value.size(), QT_TRANSLATE_NOOP("ui::SizeText", "1 byte"),
                       QT_TRANSLATE_NOOP("ui::SizeText", "%1 bytes"));
    case bolt::Kind::List:
        return counted(value.size(), QT_TRANSLATE_NOOP("ui::SizeText", "1 item"),
                       QT_TRANSLATE_NOOP("ui::SizeText", "%1 items"));
    case bolt::Kind::Map:
        return counted(value.size(), QT_TRANSLATE_NOOP("ui::SizeText", "1 entry"),
                       QT_TRANSLATE_NOOP("ui::SizeText", "%1 entries"));
    default:
        return {};
    }
}

} // namespace ui
