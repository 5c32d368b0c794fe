// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/typed_temporal.h"

#include "driver/session/errors.h"
#include "testkit_backend/typed_values.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace testkit
{

namespace
{

constexpr qint64 kNanosPerSecond = 1'000'000'000;
constexpr qint64 kSecondsPerDay = 86'400;

QJsonObject named(const QString &name, const QJsonObject &data)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("data"), data}};
}

void putDate(QJsonObject &data, qint64 daysSinceEpoch)
{
    const QDate date = QDate(1970, 1, 1).addDays(daysSinceEpoch);
    data[QLatin1String("year")] = date.year();
    data[QLatin1String("month")] = date.month();
    data[QLatin1String("day")] = date.day();
}

void putTime(QJsonObject &data, qint64 secondOfDay, qint64 nanosecond)
{
    data[QLatin1String("hour")] = secondOfDay / 3600;
    data[QLatin1String("minute")] = secondOfDay / 60 % 60;
    data[QLatin1String("second")] = secondOfDay % 60;
    data[QLatin1String("nanosecond")] = nanosecond;
}

QJsonObject timeData(qint64 nanosecondOfDay, const QJsonValue &offset)
{
    QJsonObject data;
    putTime(data, nanosecondOfDay / kNanosPerSecond, nanosecondOfDay % kNanosPerSecond);
    data[QLatin1String("utc_offset_s")] = offset;
    return data;
}

QJsonObject dateTimeData(qint64 wallClock, qint64 nanosecond, const QJsonValue &offset,
                         const QJsonValue &zone)
{
    qint64 day = wallClock / kSecondsPerDay;
    if (wallClock % kSecondsPerDay < 0)
        --day;
    QJsonObject data;
    putDate(data, day);
    putTime(data, wallClock - day * kSecondsPerDay, nanosecond);
    data[QLatin1String("utc_offset_s")] = offset;
    data[QLatin1String("timezone_id")] = zone;
    return data;
}

QJsonObject named(const QJsonObject &dateTime)
{
    return named(QStringLiteral("CypherDateTime"), dateTime);
}

} // namespace

QJsonObject typedDate(const bolt::Date &date)
{
    QJsonObject data;
    putDate(data, date.days);
    return named(QStringLiteral("CypherDate"), data);
}

QJsonObject typedTime(const bolt::Time &time)
{
    return named(QStringLiteral("CypherTime"),
                 timeData(time.nanoseconds, qint64(time.offsetSeconds)));
}

QJsonObject typedLocalTime(const bolt::LocalTime &time)
{
    return named(QStringLiteral("CypherTime"), timeData(time.nanoseconds, QJsonValue::Null));
}

QJsonObject typedDateTime(const bolt::DateTime &dateTime)
{
    return named(dateTimeData(dateTime.seconds + dateTime.offsetSeconds, dateTime.nanoseconds,
                              qint64(dateTime.offsetSeconds), QJsonValue::Null));
}

QJsonObject typedLocalDateTime(const bolt::LocalDateTime &dateTime)
{
    return named(
        dateTimeData(dateTime.seconds, dateTime.nanoseconds, QJsonValue::Null, QJsonValue::Null));
}

bolt::Result<QJsonObject> typedZonedDateTime(const bolt::DateTimeZoneId &dateTime)
{
    const QTimeZone zone(QByteArray(dateTime.zone.data(), qsizetype(dateTime.zone.size())));
    if (!zone.isValid()) {
        return bolt::makeError(bolt::ErrorKind::FixQuery, bolt::Step::Pull,
                               bolt::Reason::MalformedMessage,
                               "unknown time zone " + std::string(dateTime.zone));
    }
    qint64 offset = 0;
    if (dateTime.isWallClock) {
        const QDateTime wall = QDateTime::fromSecsSinceEpoch(dateTime.seconds, Qt::UTC);
        offset = QDateTime(wall.date(), wall.time(), zone).offsetFromUtc();
    } else {
        offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(dateTime.seconds, Qt::UTC));
    }
    const qint64 wallClock = dateTime.seconds + (dateTime.isWallClock ? 0 : offset);
    return named(dateTimeData(wallClock, dateTime.nanoseconds, offset, textOf(dateTime.zone)));
}

QJsonObject typedDuration(const bolt::Duration &duration)
{
    return named(QStringLiteral("CypherDuration"),
                 {{QStringLiteral("months"), qint64(duration.months)},
                  {QStringLiteral("days"), qint64(duration.days)},
                  {QStringLiteral("seconds"), qint64(duration.seconds)},
                  {QStringLiteral("nanoseconds"), qint64(duration.nanoseconds)}});
}

} // namespace testkit
