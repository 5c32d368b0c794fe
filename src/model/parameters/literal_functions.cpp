// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/literal_functions.h"

#include "driver/packstream/writer.h"
#include "driver/value/structures.h"
#include "model/text/temporal_reader.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>

namespace model
{

namespace
{

using bolt::Kind;
using bolt::PackStreamWriter;
using bolt::ValueView;

bool writeStructure(EncodedValue &out, char tag, std::initializer_list<std::int64_t> fields)
{
    PackStreamWriter writer(out);
    writer.structure(static_cast<std::uint8_t>(tag), fields.size());
    for (const std::int64_t field : fields)
        writer.integer(field);
    return true;
}

bool writeDateTime(EncodedValue &out, const ZonedText &time)
{
    if (time.zone.empty())
        return writeStructure(out, 'I', {time.seconds, time.nanoseconds, time.offsetSeconds});
    PackStreamWriter writer(out);
    writer.structure('i', 3);
    writer.integer(time.seconds);
    writer.integer(time.nanoseconds);
    writer.string(time.zone);
    return true;
}

bool writeTemporal(EncodedValue &out, const QString &function, std::string_view text)
{
    if (function == u"date") {
        const auto date = readDate(text);
        return date && writeStructure(out, 'D', {date->days});
    }
    if (function == u"time") {
        const auto time = readTime(text);
        return time && writeStructure(out, 'T', {time->nanoseconds, time->offsetSeconds});
    }
    if (function == u"localtime") {
        const auto time = readLocalTime(text);
        return time && writeStructure(out, 't', {time->nanoseconds});
    }
    if (function == u"localdatetime") {
        const auto time = readLocalDateTime(text);
        return time && writeStructure(out, 'd', {time->seconds, time->nanoseconds});
    }
    if (function == u"datetime") {
        const auto time = readDateTime(text);
        return time && writeDateTime(out, *time);
    }
    const auto duration = function == u"duration" ? readDuration(text) : std::nullopt;
    return duration && writeStructure(out, 'E',
                                      {duration->months, duration->days, duration->seconds,
                                       duration->nanoseconds});
}

bool writeBytes(EncodedValue &out, std::string_view hex)
{
    const QByteArray digits(hex.data(), static_cast<qsizetype>(hex.size()));
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() != digits.toLower())
        return false;
    PackStreamWriter(out).bytes({reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                 static_cast<std::size_t>(bytes.size())});
    return true;
}

std::optional<double> numberAt(const bolt::BoltMap &map, std::string_view key)
{
    const auto value = map.find(key);
    if (value && value->kind() == Kind::Float)
        return value->asFloat();
    if (value && value->kind() == Kind::Integer)
        return static_cast<double>(value->asInteger());
    return std::nullopt;
}

struct ReferenceSystem {
    std::string_view name;
    std::int64_t srid;
    bool isGeographic;
    bool isInSpace;
};
constexpr ReferenceSystem kSystems[] = {{"wgs-84", 4326, true, false},
                                        {"wgs-84-3d", 4979, true, true},
                                        {"cartesian", 7203, false, false},
                                        {"cartesian-3d", 9157, false, true}};

/// The system that is named by srid or crs, or else what the coordinates' names mean.
std::optional<std::int64_t> sridOf(const bolt::BoltMap &map, bool isGeographic, bool isInSpace)
{
    if (const auto srid = map.find("srid"))
        return srid->kind() == Kind::Integer ? std::optional(srid->asInteger()) : std::nullopt;
    const auto crs = map.find("crs");
    for (const ReferenceSystem &system : kSystems) {
        const bool isMeant = crs ? crs->kind() == Kind::String && crs->asString() == system.name
                                 : system.isGeographic == isGeographic;
        if (isMeant && system.isInSpace == isInSpace)
            return system.srid;
    }
    return std::nullopt;
}

bool writePoint(EncodedValue &out, const bolt::BoltMap &map)
{
    const auto longitude = numberAt(map, "longitude");
    const auto x = longitude ? longitude : numberAt(map, "x");
    const auto y = longitude ? numberAt(map, "latitude") : numberAt(map, "y");
    const auto height = numberAt(map, "height");
    const auto z = height ? height : numberAt(map, "z");
    const auto srid = sridOf(map, longitude.has_value(), z.has_value());
    if (!x || !y || !srid)
        return false;
    PackStreamWriter writer(out);
    writer.structure(z ? 'Y' : 'X', z ? 4 : 3);
    writer.integer(*srid);
    writer.floating(*x);
    writer.floating(*y);
    if (z)
        writer.floating(*z);
    return true;
}

struct VectorName {
    QLatin1String name;
    bolt::VectorType type;
    std::size_t size; ///< bytes of an item
};
const VectorName kVectorNames[] = {
    {QLatin1String("FLOAT"), bolt::VectorType::Float64, 8},
    {QLatin1String("FLOAT64"), bolt::VectorType::Float64, 8},
    {QLatin1String("FLOAT32"), bolt::VectorType::Float32, 4},
    {QLatin1String("INTEGER8"), bolt::VectorType::Integer8, 1},
    {QLatin1String("INTEGER16"), bolt::VectorType::Integer16, 2},
    {QLatin1String("INTEGER32"), bolt::VectorType::Integer32, 4},
    {QLatin1String("INTEGER64"), bolt::VectorType::Integer64, 8},
    {QLatin1String("INTEGER"), bolt::VectorType::Integer64, 8},
};

/// The bits of an item, in the vector's own type; nothing when it does not fit.
std::optional<std::uint64_t> itemBits(const ValueView &item, const VectorName &vector)
{
    const bool isFloating = vector.type < bolt::VectorType::Integer8;
    if (item.kind() == Kind::Integer && !isFloating) {
        const auto shift = static_cast<int>(64 - 8 * vector.size);
        const std::int64_t value = item.asInteger();
        const std::int64_t most = std::numeric_limits<std::int64_t>::max() >> shift;
        if (value > most || value < -most - 1)
            return std::nullopt;
        return static_cast<std::uint64_t>(value);
    }
    if (!isFloating || (item.kind() != Kind::Float && item.kind() != Kind::Integer))
        return std::nullopt;
    const double value =
        item.kind() == Kind::Float ? item.asFloat() : static_cast<double>(item.asInteger());
    if (vector.type == bolt::VectorType::Float64)
        return std::bit_cast<std::uint64_t>(value);
    return std::bit_cast<std::uint32_t>(static_cast<float>(value));
}

bool writeVector(EncodedValue &out, const std::vector<EncodedValue> &arguments,
                 const QString &typeName)
{
    const auto items = ValueView::fromWire(arguments[0].data());
    const auto size = ValueView::fromWire(arguments[1].data());
    const auto *named = std::ranges::find_if(
        kVectorNames, [&typeName](const VectorName &vector) { return vector.name == typeName; });
    if (named == std::end(kVectorNames) || items.kind() != Kind::List ||
        size.kind() != Kind::Integer || size.asInteger() != std::int64_t{items.size()})
        return false;
    std::vector<std::uint8_t> data;
    for (const ValueView item : items.asList()) {
        const auto bits = itemBits(item, *named);
        if (!bits)
            return false;
        for (std::size_t byte = named->size; byte-- > 0;)
            data.push_back(static_cast<std::uint8_t>(*bits >> (8 * byte)));
    }
    PackStreamWriter writer(out);
    writer.structure('V', 2);
    const std::uint8_t marker[] = {static_cast<std::uint8_t>(named->type)};
    writer.bytes(marker);
    writer.bytes(data);
    return true;
}

} // namespace

bool callLiteralFunction(const QString &function, const std::vector<EncodedValue> &arguments,
                         const QString &word, EncodedValue &out)
{
    if (function == u"vector")
        return arguments.size() == 2 && writeVector(out, arguments, word);
    if (arguments.size() != 1)
        return false;
    const auto argument = ValueView::fromWire(arguments.front().data());
    if (function == u"point")
        return argument.kind() == Kind::Map && writePoint(out, argument.asMap());
    if (argument.kind() != Kind::String)
        return false;
    return function == u"bytes" ? writeBytes(out, argument.asString())
                                : writeTemporal(out, function, argument.asString());
}

} // namespace model
