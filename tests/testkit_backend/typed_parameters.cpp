// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/typed_parameters.h"

#include "driver/packstream/writer.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QString>

#include <limits>

namespace testkit
{

namespace
{

constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;

namespace tag
{
constexpr std::uint8_t kDate = 0x44;
constexpr std::uint8_t kTime = 0x54;
constexpr std::uint8_t kLocalTime = 0x74;
constexpr std::uint8_t kDateTime = 0x49;
constexpr std::uint8_t kDateTimeZoneId = 0x69;
constexpr std::uint8_t kLocalDateTime = 0x64;
constexpr std::uint8_t kDuration = 0x45;
constexpr std::uint8_t kPoint2D = 0x58;
constexpr std::uint8_t kPoint3D = 0x59;
} // namespace tag

std::int64_t integerOf(const QJsonObject &data, QLatin1String key)
{
    return data[key].toInteger();
}

void writeText(bolt::PackStreamWriter &writer, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    writer.string({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

std::int64_t daysOf(const QJsonObject &date)
{
    const QDate day(static_cast<int>(integerOf(date, QLatin1String("year"))),
                    static_cast<int>(integerOf(date, QLatin1String("month"))),
                    static_cast<int>(integerOf(date, QLatin1String("day"))));
    return QDate(1970, 1, 1).daysTo(day);
}

std::int64_t secondOfDay(const QJsonObject &time)
{
    return integerOf(time, QLatin1String("hour")) * 3600 +
           integerOf(time, QLatin1String("minute")) * 60 + integerOf(time, QLatin1String("second"));
}

double floatOf(const QJsonValue &value)
{
    static const QHash<QString, double> names{
        {QStringLiteral("NaN"), std::numeric_limits<double>::quiet_NaN()},
        {QStringLiteral("+Infinity"), std::numeric_limits<double>::infinity()},
        {QStringLiteral("-Infinity"), -std::numeric_limits<double>::infinity()},
    };
    return value.isString() ? names.value(value.toString()) : value.toDouble();
}

void writeTime(bolt::PackStreamWriter &writer, const QJsonObject &time)
{
    const QJsonValue offset = time[QLatin1String("utc_offset_s")];
    const bool isLocal = offset.isNull() || offset.isUndefined();
    writer.structure(isLocal ? tag::kLocalTime : tag::kTime, isLocal ? 1 : 2);
    writer.integer(secondOfDay(time) * kNanosPerSecond +
                   integerOf(time, QLatin1String("nanosecond")));
    if (!isLocal)
        writer.integer(offset.toInteger());
}

void writeDateTime(bolt::PackStreamWriter &writer, const QJsonObject &dateTime)
{
    const std::int64_t wallClock = daysOf(dateTime) * kSecondsPerDay + secondOfDay(dateTime);
    const std::int64_t nanosecond = integerOf(dateTime, QLatin1String("nanosecond"));
    const QJsonValue offset = dateTime[QLatin1String("utc_offset_s")];
    if (offset.isNull() || offset.isUndefined()) {
        writer.structure(tag::kLocalDateTime, 2);
        writer.integer(wallClock);
        writer.integer(nanosecond);
        return;
    }
    const QString zone = dateTime[QLatin1String("timezone_id")].toString();
    writer.structure(zone.isEmpty() ? tag::kDateTime : tag::kDateTimeZoneId, 3);
    writer.integer(wallClock - offset.toInteger());
    writer.integer(nanosecond);
    if (zone.isEmpty())
        writer.integer(offset.toInteger());
    else
        writeText(writer, zone);
}

void writeDuration(bolt::PackStreamWriter &writer, const QJsonObject &duration)
{
    writer.structure(tag::kDuration, 4);
    for (const char *part : {"months", "days", "seconds", "nanoseconds"})
        writer.integer(integerOf(duration, QLatin1String(part)));
}

void writePoint(bolt::PackStreamWriter &writer, const QJsonObject &point)
{
    const QJsonValue z = point[QLatin1String("z")];
    const bool isFlat = z.isNull() || z.isUndefined();
    const bool isCartesian =
        point[QLatin1String("system")].toString() == QLatin1String("cartesian");
    writer.structure(isFlat ? tag::kPoint2D : tag::kPoint3D, isFlat ? 3 : 4);
    if (isFlat)
        writer.integer(isCartesian ? 7203 : 4326);
    else
        writer.integer(isCartesian ? 9157 : 4979);
    writer.floating(point[QLatin1String("x")].toDouble());
    writer.floating(point[QLatin1String("y")].toDouble());
    if (!isFlat)
        writer.floating(z.toDouble());
}

void writeTyped(bolt::PackStreamWriter &writer, const QJsonObject &typed);

void writeTypedMap(bolt::PackStreamWriter &writer, const QJsonObject &map)
{
    writer.map(static_cast<std::size_t>(map.size()));
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        writeText(writer, entry.key());
        writeTyped(writer, entry->toObject());
    }
}

void writeTypedList(bolt::PackStreamWriter &writer, const QJsonArray &list)
{
    writer.list(static_cast<std::size_t>(list.size()));
    for (const QJsonValue &item : list)
        writeTyped(writer, item.toObject());
}

void writeBytes(bolt::PackStreamWriter &writer, const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    writer.bytes({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                  static_cast<std::size_t>(bytes.size())});
}

/// `typed` is {"name": "CypherInt", "data": {"value": 1}} and the like; null for names unknown.
void writeTyped(bolt::PackStreamWriter &writer, const QJsonObject &typed)
{
    using Write = void (*)(bolt::PackStreamWriter &, const QJsonObject &data);
    static constexpr QLatin1String kValue("value");
    static const QHash<QString, Write> writes{
        {QStringLiteral("CypherBool"),
         [](auto &w, const auto &data) { w.boolean(data[kValue].toBool()); }},
        {QStringLiteral("CypherInt"),
         [](auto &w, const auto &data) { w.integer(data[kValue].toInteger()); }},
        {QStringLiteral("CypherFloat"),
         [](auto &w, const auto &data) { w.floating(floatOf(data[kValue])); }},
        {QStringLiteral("CypherString"),
         [](auto &w, const auto &data) { writeText(w, data[kValue].toString()); }},
        {QStringLiteral("CypherBytes"),
         [](auto &w, const auto &data) { writeBytes(w, data[kValue].toString()); }},
        {QStringLiteral("CypherList"),
         [](auto &w, const auto &data) { writeTypedList(w, data[kValue].toArray()); }},
        {QStringLiteral("CypherMap"),
         [](auto &w, const auto &data) { writeTypedMap(w, data[kValue].toObject()); }},
        {QStringLiteral("CypherDate"),
         [](auto &w, const auto &data) {
             w.structure(tag::kDate, 1);
             w.integer(daysOf(data));
         }},
        {QStringLiteral("CypherTime"), writeTime},
        {QStringLiteral("CypherDateTime"), writeDateTime},
        {QStringLiteral("CypherDuration"), writeDuration},
        {QStringLiteral("CypherPoint"), writePoint},
    };
    const Write write = writes.value(typed[QLatin1String("name")].toString());
    if (write == nullptr)
        return writer.null();
    write(writer, typed[QLatin1String("data")].toObject());
}

void writePlain(bolt::PackStreamWriter &writer, const QJsonValue &value);

void writePlainMap(bolt::PackStreamWriter &writer, const QJsonObject &map)
{
    writer.map(static_cast<std::size_t>(map.size()));
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        writeText(writer, entry.key());
        writePlain(writer, *entry);
    }
}

void writePlain(bolt::PackStreamWriter &writer, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return writer.boolean(value.toBool());
    case QJsonValue::Double:
        if (const qint64 whole = value.toInteger(); whole == value.toDouble())
            return writer.integer(whole);
        return writer.floating(value.toDouble());
    case QJsonValue::String:
        return writeText(writer, value.toString());
    case QJsonValue::Array: {
        const QJsonArray items = value.toArray();
        writer.list(static_cast<std::size_t>(items.size()));
        for (const QJsonValue &item : items)
            writePlain(writer, item);
        return;
    }
    case QJsonValue::Object:
        return writePlainMap(writer, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return writer.null();
    }
}

} // namespace

bolt::EncodedMap encodeTypedMap(const QJsonValue &map)
{
    bolt::EncodedMap encoded;
    bolt::PackStreamWriter writer(encoded);
    writeTypedMap(writer, map.toObject());
    return encoded;
}

bolt::EncodedMap encodePlainMap(const QJsonObject &map)
{
    bolt::EncodedMap encoded;
    bolt::PackStreamWriter writer(encoded);
    writePlainMap(writer, map);
    return encoded;
}

} // namespace testkit
