// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/operand_readings.h"

#include "driver/packstream/writer.h"

#include <QDate>
#include <QRegularExpression>

#include <optional>

namespace model
{

namespace
{

constexpr std::int64_t kJulianDayOf1970 = 2'440'588;
constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr int kFractionDigits = 9;

/// The parts of an ISO 8601 text that are there.
struct IsoText {
    std::optional<std::int64_t> days; ///< since 1970-01-01
    std::optional<std::int64_t> nanosecondsOfDay;
    std::optional<std::int64_t> offsetSeconds;
};

std::optional<IsoText> readIsoText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(-?\\d{4,})-(\\d\\d)-(\\d\\d))?(?:T|(?<=\\d) (?=\\d))?"
        "(?:(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d\\d:\\d\\d)?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    IsoText iso;
    if (match.hasCaptured(1)) {
        const QDate date(number(1), number(2), number(3));
        if (!date.isValid())
            return std::nullopt;
        iso.days = date.toJulianDay() - kJulianDayOf1970;
    }
    if (match.hasCaptured(4)) {
        const std::int64_t seconds = (number(4) * 60 + number(5)) * 60 + number(6);
        const QString fraction = match.captured(7).leftJustified(kFractionDigits, u'0');
        iso.nanosecondsOfDay = seconds * kNanosecondsPerSecond + fraction.toInt();
    }
    if (const QString offset = match.captured(8); !offset.isEmpty()) {
        const int seconds =
            offset.size() < 6 ? 0 : (offset.mid(1, 2).toInt() * 60 + offset.mid(4).toInt()) * 60;
        iso.offsetSeconds = offset.startsWith(u'-') ? -seconds : seconds;
    }
    return iso;
}

class Readings
{
public:
    template <typename Write>
    void add(const Write &write)
    {
        bolt::PackStreamWriter writer(m_all.emplace_back());
        write(writer);
    }
    void addStructure(char tag, std::initializer_list<std::int64_t> fields)
    {
        add([&](bolt::PackStreamWriter &out) {
            out.structure(static_cast<std::uint8_t>(tag), fields.size());
            for (const std::int64_t field : fields)
                out.integer(field);
        });
    }
    void addTemporal(const IsoText &iso)
    {
        if (!iso.nanosecondsOfDay) {
            if (iso.days)
                addStructure('D', {*iso.days});
            return;
        }
        const std::int64_t time = *iso.nanosecondsOfDay;
        const std::int64_t offset = iso.offsetSeconds.value_or(0);
        if (!iso.days) {
            if (iso.offsetSeconds)
                addStructure('T', {time, offset});
            else
                addStructure('t', {time});
            return;
        }
        const std::int64_t seconds = *iso.days * kSecondsPerDay + time / kNanosecondsPerSecond;
        const std::int64_t nanoseconds = time % kNanosecondsPerSecond;
        if (iso.offsetSeconds)
            addStructure('I', {seconds - offset, nanoseconds, offset});
        else
            addStructure('d', {seconds, nanoseconds});
    }
    std::vector<std::vector<std::uint8_t>> take() { return std::move(m_all); }

private:
    std::vector<std::vector<std::uint8_t>> m_all;
};

} // namespace

std::vector<std::vector<std::uint8_t>> operandReadings(const QString &text)
{
    Readings readings;
    readings.add([&](bolt::PackStreamWriter &out) { out.string(text.toStdString()); });
    const QString word = text.trimmed();
    bool isInteger = false;
    bool isNumber = false;
    const qlonglong integer = word.toLongLong(&isInteger);
    const double number = word.toDouble(&isNumber);
    if (isInteger)
        readings.add([&](bolt::PackStreamWriter &out) { out.integer(integer); });
    else if (isNumber)
        readings.add([&](bolt::PackStreamWriter &out) { out.floating(number); });
    for (const bool value : {false, true}) {
        const QLatin1String name(value ? "true" : "false");
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            readings.add([&](bolt::PackStreamWriter &out) { out.boolean(value); });
    }
    if (const auto iso = readIsoText(word))
        readings.addTemporal(*iso);
    return readings.take();
}

} // namespace model
