// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/legacy_date_times.h"

#include "driver/packstream/writer.h"
#include "driver/value/encode.h"
#include "driver/value/structures.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace bolt
{

namespace
{

constexpr std::uint8_t kLegacyDateTime = 0x46;
constexpr std::uint8_t kLegacyDateTimeZoneId = 0x66;

class LegacyWriter
{
public:
    explicit LegacyWriter(EncodedMap &out)
        : m_writer(out)
    {
    }

    void write(const ValueView &value);

private:
    void writeMap(const BoltMap &map);
    void writeStructure(const ValueView &value);
    void writeDateTime(const DateTime &dateTime);
    bool writeZoned(const DateTimeZoneId &dateTime);

    PackStreamWriter m_writer;
};

void LegacyWriter::write(const ValueView &value)
{
    switch (value.kind()) {
    case Kind::List:
        m_writer.list(value.size());
        for (const ValueView item : value.asList())
            write(item);
        return;
    case Kind::Map:
        return writeMap(value.asMap());
    case Kind::Structure:
        return writeStructure(value);
    default:
        return encodeValue(value, m_writer);
    }
}

void LegacyWriter::writeMap(const BoltMap &map)
{
    m_writer.map(map.size());
    for (const BoltMap::Entry &entry : map) {
        m_writer.string(entry.key);
        write(entry.value);
    }
}

void LegacyWriter::writeStructure(const ValueView &value)
{
    const StructureKind kind = classify(value);
    if (kind == StructureKind::DateTime)
        return writeDateTime(*dateTimeFrom(value));
    if (kind == StructureKind::DateTimeZoneId && writeZoned(*dateTimeZoneIdFrom(value)))
        return;
    const BoltStruct structure = value.asStructure();
    m_writer.structure(structure.tag(), structure.size());
    for (const ValueView field : structure.fields())
        write(field);
}

void LegacyWriter::writeDateTime(const DateTime &dateTime)
{
    m_writer.structure(kLegacyDateTime, 3);
    m_writer.integer(dateTime.seconds + dateTime.offsetSeconds);
    m_writer.integer(dateTime.nanoseconds);
    m_writer.integer(dateTime.offsetSeconds);
}

bool LegacyWriter::writeZoned(const DateTimeZoneId &dateTime)
{
    const QTimeZone zone(
        QByteArray(dateTime.zone.data(), static_cast<qsizetype>(dateTime.zone.size())));
    if (!zone.isValid())
        return false;
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(dateTime.seconds, Qt::UTC);
    m_writer.structure(kLegacyDateTimeZoneId, 3);
    m_writer.integer(dateTime.seconds + zone.offsetFromUtc(instant));
    m_writer.integer(dateTime.nanoseconds);
    m_writer.string(dateTime.zone);
    return true;
}

} // namespace

EncodedMap withLegacyDateTimes(const EncodedMap &parameters)
{
    EncodedMap encoded;
    if (!parameters.empty())
        LegacyWriter(encoded).write(ValueView::fromWire(parameters.data()));
    return encoded;
}

} // namespace bolt
