// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value_text.h"
#include "support/test_values.h"

#include <QTest>

#include <limits>

using test::integer;
using test::string;
using test::structure;
using test::Tree;

namespace
{

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kLastNano = 999'999'999;
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

Tree date(std::int64_t days)
{
    return structure('D', {integer(days)});
}
Tree localTime(std::int64_t nanoseconds)
{
    return structure('t', {integer(nanoseconds)});
}
Tree time(std::int64_t nanoseconds, std::int64_t offset)
{
    return structure('T', {integer(nanoseconds), integer(offset)});
}
Tree dateTime(std::int64_t seconds, std::int64_t nanoseconds, std::int64_t offset)
{
    return structure('I', {integer(seconds), integer(nanoseconds), integer(offset)});
}
Tree zoned(std::int64_t seconds, std::int64_t nanoseconds, std::string_view zone)
{
    return structure('i', {integer(seconds), integer(nanoseconds), string(zone)});
}
Tree legacyDateTime(std::int64_t seconds, std::int64_t offset)
{
    return structure('F', {integer(seconds), integer(0), integer(offset)});
}
Tree legacyZoned(std::int64_t seconds, std::string_view zone)
{
    return structure('f', {integer(seconds), integer(0), string(zone)});
}
Tree localDateTime(std::int64_t seconds, std::int64_t nanoseconds)
{
    return structure('d', {integer(seconds), integer(nanoseconds)});
}
Tree duration(std::int64_t months, std::int64_t days, std::int64_t seconds,
              std::int64_t nanoseconds)
{
    return structure('E', {integer(months), integer(days), integer(seconds), integer(nanoseconds)});
}

} // namespace

class TestValueTextTemporal : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();

private:
    static void addDates();
    static void addTimes();
    static void addDateTimes();
    static void addZones();
    static void addDurations();
};

void TestValueTextTemporal::addDates()
{
    const auto add = [](std::int64_t days, const char *expected) {
        QTest::addRow("date %s", expected) << date(days) << QString::fromUtf8(expected);
    };
    add(0, "1970-01-01");
    add(-1, "1969-12-31");
    add(10'957, "2000-01-01");
    add(11'016, "2000-02-29");
    add(11'017, "2000-03-01");
    add(19'782, "2024-02-29");
    add(-25'509, "1900-02-28");
    add(-25'508, "1900-03-01");
    add(-719'162, "0001-01-01");
    add(-719'528, "0000-01-01");
    add(-719'529, "-0001-12-31");
    add(-735'525, "-0044-03-15");
    add(2'932'896, "9999-12-31");
    add(2'932'897, "+10000-01-01");
    add(365'241'780'471, "+999999999-12-31");
    add(-365'243'219'162, "-999999999-01-01");
}

void TestValueTextTemporal::addTimes()
{
    const auto add = [](const Tree &value, const char *expected) {
        QTest::addRow("time %s", expected) << value << QString::fromUtf8(expected);
    };
    add(localTime(0), "00:00:00");
    add(localTime(86'399 * kSecond + kLastNano), "23:59:59.999999999");
    add(localTime(45'296 * kSecond + 500'000'000), "12:34:56.5");
    add(localTime(1), "00:00:00.000000001");
    add(localTime(120'000'000), "00:00:00.12");
    add(time(45'296 * kSecond, 0), "12:34:56Z");
    add(time(45'296 * kSecond, kHour), "12:34:56+01:00");
    add(time(45'296 * kSecond, -kHour / 2), "12:34:56-00:30");
    add(time(0, 18 * kHour), "00:00:00+18:00");
    add(time(1000, -18 * kHour), "00:00:00.000001-18:00");
    add(time(0, kHour + 61), "00:00:00+01:01:01");
    add(time(0, -1), "00:00:00-00:00:01");
}

void TestValueTextTemporal::addDateTimes()
{
    const auto add = [](const Tree &value, const char *expected) {
        QTest::addRow("%c %s", value.tag, expected) << value << QString::fromUtf8(expected);
    };
    add(localDateTime(0, 0), "1970-01-01T00:00:00");
    add(localDateTime(-1, kLastNano), "1969-12-31T23:59:59.999999999");
    add(localDateTime(1'717'236'000, 7), "2024-06-01T10:00:00.000000007");
    add(localDateTime(-62'167'219'200, 0), "0000-01-01T00:00:00");
    add(localDateTime(-62'167'219'201, 0), "-0001-12-31T23:59:59");
    add(localDateTime(253'402'300'800, 0), "+10000-01-01T00:00:00");
    add(dateTime(1'717'236'000, 0, 0), "2024-06-01T10:00:00Z");
    add(dateTime(1'717'236'000, 500'000'000, 2 * kHour), "2024-06-01T12:00:00.5+02:00");
    add(dateTime(1'717'236'000, 0, -11 * kHour), "2024-05-31T23:00:00-11:00");
    add(dateTime(0, 0, 3208), "1970-01-01T00:53:28+00:53:28");
    add(legacyDateTime(1'717'236'000, 2 * kHour), "2024-06-01T10:00:00+02:00");
}

void TestValueTextTemporal::addZones()
{
    const auto add = [](const Tree &value, const char *expected) {
        QTest::addRow("%c %s", value.tag, expected) << value << QString::fromUtf8(expected);
    };
    add(zoned(1'717'236'000, 0, "Europe/Berlin"), "2024-06-01T12:00:00+02:00[Europe/Berlin]");
    add(zoned(1'704'103'200, 1, "Europe/Berlin"),
        "2024-01-01T11:00:00.000000001+01:00[Europe/Berlin]");
    add(zoned(1'717'236'000, 0, "UTC"), "2024-06-01T10:00:00Z[UTC]");
    add(zoned(1'717'236'000, 0, "Asia/Kathmandu"), "2024-06-01T15:45:00+05:45[Asia/Kathmandu]");
    add(zoned(1'717'236'000, 0, "Etc/GMT+5"), "2024-06-01T05:00:00-05:00[Etc/GMT+5]");
    // Both readings of the same wall clock, an hour apart.
    add(zoned(1'729'989'000, 0, "Europe/Berlin"), "2024-10-27T02:30:00+02:00[Europe/Berlin]");
    add(zoned(1'729'992'600, 0, "Europe/Berlin"), "2024-10-27T02:30:00+01:00[Europe/Berlin]");
    // Local mean time, before zones were agreed on.
    add(zoned(-62'091 * 86'400LL, 0, "Europe/Berlin"),
        "1800-01-01T00:53:28+00:53:28[Europe/Berlin]");
    add(zoned(-719'529 * 86'400LL, 0, "Europe/Berlin"),
        "-0001-12-31T00:53:28+00:53:28[Europe/Berlin]");
    add(zoned(31'556'889'816'919'200, 0, "Europe/Berlin"),
        "+999999999-07-01T12:00:00+02:00[Europe/Berlin]");
    add(zoned(1'717'236'000, 0, "Mars/Base"), "2024-06-01T10:00:00Z[Mars/Base]?");
    add(zoned(1'717'236'000, 0, ""), "2024-06-01T10:00:00Z[]?");
    add(zoned(1'717'236'000, 0, "../../../etc/localtime"),
        "2024-06-01T10:00:00Z[../../../etc/localtime]?");

    add(legacyZoned(1'717'236'000, "Europe/Berlin"), "2024-06-01T10:00:00+02:00[Europe/Berlin]");
    add(legacyZoned(1'729'996'200, "Europe/Berlin"), "2024-10-27T02:30:00+02:00[Europe/Berlin]");
    add(legacyZoned(1'729'999'800, "Europe/Berlin"), "2024-10-27T03:30:00+01:00[Europe/Berlin]");
    add(legacyZoned(1'711'852'200, "Europe/Berlin"), "2024-03-31T02:30:00+01:00[Europe/Berlin]");
    add(legacyZoned(1'711'855'800, "Europe/Berlin"), "2024-03-31T03:30:00+02:00[Europe/Berlin]");
    add(legacyZoned(1'717'236'000, "Mars/Base"), "2024-06-01T10:00:00[Mars/Base]?");
}

void TestValueTextTemporal::addDurations()
{
    const auto add = [](const Tree &value, const char *expected) {
        QTest::addRow("duration %s", expected) << value << QString::fromUtf8(expected);
    };
    add(duration(0, 0, 0, 0), "PT0S");
    add(duration(14, 3, 4, 5), "P1Y2M3DT4.000000005S");
    add(duration(12, 0, 0, 0), "P1Y");
    add(duration(-14, 0, 0, 0), "P-1Y-2M");
    add(duration(1, -1, 1, 0), "P1M-1DT1S");
    add(duration(0, 400, 0, 0), "P400D");
    add(duration(0, 0, 3661, 0), "PT1H1M1S");
    add(duration(0, 0, 90'000, 0), "PT25H");
    add(duration(0, 0, 0, 1), "PT0.000000001S");
    add(duration(0, 0, -1, 500'000'000), "PT-0.5S");
    add(duration(0, 0, -2, 500'000'000), "PT-1.5S");
    add(duration(0, 0, 0, -1), "PT-0.000000001S");
    add(duration(0, 0, 1, -1), "PT0.999999999S");
    add(duration(0, 0, -3661, 0), "PT-1H-1M-1S");
    add(duration(0, 0, -61, 250'000'000), "PT-1M-0.75S");
    add(duration(0, 0, 0, 60 * kSecond), "PT1M");
    add(duration(kMin, kMin, kMin, 0),
        "P-768614336404564650Y-8M-9223372036854775808DT-2562047788015215H-30M-8S");
    add(duration(kMax, kMax, kMax, kLastNano),
        "P768614336404564650Y7M9223372036854775807DT2562047788015215H30M7.999999999S");
    add(duration(0, 0, kMax, kMax), "PT2562047790577263H17M23.854775807S");
}

void TestValueTextTemporal::text_data()
{
    QTest::addColumn<Tree>("value");
    QTest::addColumn<QString>("expected");
    addDates();
    addTimes();
    addDateTimes();
    addZones();
    addDurations();
    QTest::newRow("days past any calendar")
        << date(kMax) << QStringLiteral("broken structure 0x44 [9223372036854775807]");
    QTest::newRow("time past midnight")
        << localTime(86'400 * kSecond) << QStringLiteral("broken structure 0x74 [86400000000000]");
}

void TestValueTextTemporal::text()
{
    QFETCH(const Tree, value);
    QFETCH(const QString, expected);
    const test::Bytes bytes = test::encode(value);
    QString text;
    model::appendValueText(text, bolt::ValueView::fromWire(bytes.data()));
    QCOMPARE(text, expected);
}

QTEST_APPLESS_MAIN(TestValueTextTemporal)
#include "tst_value_text_temporal.moc"
