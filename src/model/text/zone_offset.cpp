// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/zone_offset.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <string>

namespace model
{

namespace
{

constexpr std::int64_t kSecondsPerDay = 86'400;
/// The calendar repeats after 400 years, and with it the rules of the zones.
constexpr std::int64_t kCycle = 146'097 * kSecondsPerDay;
constexpr std::int64_t kYear2100 = 4'102'444'800;
/// 1600-01-01: no zone had a transition before.
constexpr std::int64_t kYear1600 = -11'676'096'000;
constexpr std::size_t kMaxZoneName = 64;

/// Zone names become file names, so nothing else may reach QTimeZone.
bool isZoneName(std::string_view zone)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '+' || c == '-' || c == '/' || c == ':';
    };
    return !zone.empty() && zone.size() <= kMaxZoneName && zone.front() != '/' &&
           std::all_of(zone.begin(), zone.end(), isAllowed);
}

/// The zone last asked for; results tend to hold one zone, and reading a zone's file is slow.
const QTimeZone &zoneNamed(std::string_view name)
{
    thread_local std::string lastName;
    thread_local QTimeZone lastZone;
    if (name != lastName) {
        lastName = name;
        lastZone = isZoneName(name)
                       ? QTimeZone(QByteArray(name.data(), static_cast<qsizetype>(name.size())))
                       : QTimeZone();
    }
    return lastZone;
}

/// An instant with the same offset inside the years that QDateTime can hold.
std::int64_t withinRange(std::int64_t seconds)
{
    if (seconds >= kYear2100 + kCycle)
        return kYear2100 + (seconds - kYear2100) % kCycle;
    return std::max(seconds, kYear1600);
}

std::int64_t offsetOf(const QTimeZone &zone, std::int64_t utcSeconds)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(withinRange(utcSeconds), Qt::UTC));
}

} // namespace

std::optional<std::int64_t> offsetAtInstant(std::string_view zone, std::int64_t utcSeconds)
{
    const QTimeZone &known = zoneNamed(zone);
    if (!known.isValid())
        return std::nullopt;
    return offsetOf(known, utcSeconds);
}

std::optional<std::int64_t> offsetAtWallClock(std::string_view zone, std::int64_t wallSeconds)
{
    const QTimeZone &known = zoneNamed(zone);
    if (!known.isValid())
        return std::nullopt;
    const std::int64_t before = offsetOf(known, wallSeconds - kSecondsPerDay);
    if (offsetOf(known, wallSeconds - before) == before)
        return before;
    const std::int64_t after = offsetOf(known, wallSeconds + kSecondsPerDay);
    return offsetOf(known, wallSeconds - after) == after ? after : before;
}

} // namespace model
