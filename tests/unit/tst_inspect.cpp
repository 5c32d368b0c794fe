// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect/inspect.h"
#include "driver/packstream/scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>

#include <sstream>

using cli::InspectedItem;
using cli::InspectOptions;
using cli::StructureForm;

namespace
{

#ifdef __SANITIZE_ADDRESS__
/// The sanitizer keeps what was freed for a while.
constexpr std::size_t kMemoryFactor = 64;
#else
constexpr std::size_t kMemoryFactor = 12;
#endif

QByteArray inspect(const InspectOptions &options, const QByteArray &line)
{
    std::string hex = line.toStdString();
    std::ostringstream out;
    cli::inspectLine(options, hex, out);
    return QByteArray::fromStdString(out.str());
}

/// A stream that counts what it is given and keeps nothing.
class CountingBuffer : public std::streambuf
{
public:
    std::size_t count() const { return m_count; }

protected:
    int_type overflow(int_type c) override
    {
        ++m_count;
        return traits_type::not_eof(c);
    }
    std::streamsize xsputn(const char *, std::streamsize count) override
    {
        m_count += static_cast<std::size_t>(count);
        return count;
    }

private:
    std::size_t m_count = 0;
};

std::string hexOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift);
    return bytes;
}

std::string repeated(const std::string &bytes, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += bytes;
    return all;
}

} // namespace

/// `lbolt inspect` against the examples of the protocol's documentation, and against bytes that
/// nobody should send.
class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void uuids();
    void typed_data();
    void typed();
    void chunks_data();
    void chunks();
    void handshakes_data();
    void handshakes();
    void malformed_data();
    void malformed();
    void hexForms_data();
    void hexForms();
    void depth_data();
    void depth();
    void eachLineIsAnswered();
    void stringsAreEscaped();
    void memoryStaysNearTheLine_data();
    void memoryStaysNearTheLine();
};

void TestInspect::values_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *hex, const char *expected) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(expected);
    };
    row("null", "C0", R"({"t":"null"})");
    row("true", "C3", R"({"t":"bool","v":true})");
    row("false", "C2", R"({"t":"bool","v":false})");
    row("int -1", "FF", R"({"t":"int","v":"-1"})");
    row("int -16", "F0", R"({"t":"int","v":"-16"})");
    row("int 127", "7F", R"({"t":"int","v":"127"})");
    row("int 128", "C9 00 80", R"({"t":"int","v":"128"})");
    row("int -17", "C8 EF", R"({"t":"int","v":"-17"})");
    row("int -128", "C8 80", R"({"t":"int","v":"-128"})");
    row("int 32767", "C9 7F FF", R"({"t":"int","v":"32767"})");
    row("int 2147483648", "CB 00 00 00 00 80 00 00 00", R"({"t":"int","v":"2147483648"})");
    row("int 42, not the smallest form", "C9 00 2A", R"({"t":"int","v":"42"})");
    row("smallest int", "CB 80 00 00 00 00 00 00 00", R"({"t":"int","v":"-9223372036854775808"})");
    row("float 1.5", "C1 3F F8 00 00 00 00 00 00", R"({"t":"float","bits":"3FF8000000000000"})");
    row("float -0.0", "C1 80 00 00 00 00 00 00 00", R"({"t":"float","bits":"8000000000000000"})");
    row("float 6.283185307179586", "C1 40 19 21 FB 54 44 2D 18",
        R"({"t":"float","bits":"401921FB54442D18"})");
    row("float, a NaN with its bits", "C1 7F F0 00 00 00 00 00 01",
        R"({"t":"float","bits":"7FF0000000000001"})");
    row("bytes", "CC 03 00 FF 10", R"({"t":"bytes","hex":"00FF10"})");
    row("no bytes", "CC 00", R"({"t":"bytes","hex":""})");
    row("string Zürich", "87 5A C3 BC 72 69 63 68", R"({"t":"string","v":"Zürich"})");
    row("string of 16", "D0 10 61 61 61 61 61 61 61 61 61 61 61 61 61 61 61 61",
        R"({"t":"string","v":"aaaaaaaaaaaaaaaa"})");
    row("string of a fox", "84 F0 9F A6 8A", R"({"t":"string","v":"🦊"})");
    row("string, not the smallest form", "D2 00 00 00 02 68 69", R"({"t":"string","v":"hi"})");
    row("empty string", "80", R"({"t":"string","v":""})");
    row("list", "94 01 83 74 77 6F C0 C2",
        R"({"t":"list","v":[{"t":"int","v":"1"},{"t":"string","v":"two"},{"t":"null"},)"
        R"({"t":"bool","v":false}]})");
    row("empty list", "D5 00 00", R"({"t":"list","v":[]})");
    row("map", "A2 81 6B 91 C1 3F F8 00 00 00 00 00 00 81 6E A0",
        R"({"t":"map","v":[["k",{"t":"list","v":[{"t":"float","bits":"3FF8000000000000"}]}],)"
        R"(["n",{"t":"map","v":[]}]]})");
    row("repeated key: the last counts, at its place", "A3 81 61 01 81 62 02 81 61 03",
        R"({"t":"map","v":[["b",{"t":"int","v":"2"}],["a",{"t":"int","v":"3"}]]})");
    row("repeated keys in what is replaced, and in what replaces",
        "A2 81 61 A2 81 78 01 81 78 02 81 61 A3 81 79 01 81 79 02 81 79 03",
        R"({"t":"map","v":[["a",{"t":"map","v":[["y",{"t":"int","v":"3"}]]}]]})");
    row("the same key in two forms", "A2 81 61 01 D0 01 61 02",
        R"({"t":"map","v":[["a",{"t":"int","v":"2"}]]})");
    row("the same key in two maps", "92 A1 81 61 01 A1 81 61 02",
        R"({"t":"list","v":[{"t":"map","v":[["a",{"t":"int","v":"1"}]]},)"
        R"({"t":"map","v":[["a",{"t":"int","v":"2"}]]}]})");
    row("Node 5.x",
        "B4 4E 07 91 86 50 65 72 73 6F 6E A1 84 6E 61 6D 65 83 41 6E 61 85 34 3A 78 3A 37",
        R"({"t":"struct","tag":"4E","fields":[{"t":"int","v":"7"},{"t":"list","v":)"
        R"([{"t":"string","v":"Person"}]},{"t":"map","v":[["name",{"t":"string","v":"Ana"}]]},)"
        R"({"t":"string","v":"4:x:7"}]})");
    row("Node 4.x", "B3 4E 07 91 86 50 65 72 73 6F 6E A1 84 6E 61 6D 65 83 41 6E 61",
        R"({"t":"struct","tag":"4E","fields":[{"t":"int","v":"7"},{"t":"list","v":)"
        R"([{"t":"string","v":"Person"}]},{"t":"map","v":[["name",{"t":"string","v":"Ana"}]]}]})");
    row("Relationship 5.x",
        "B8 52 09 07 08 85 4B 4E 4F 57 53 A1 85 73 69 6E 63 65 C9 07 CF 85 35 3A 78 3A 39 85 34 3A "
        "78 3A 37 85 34 3A 78 3A 38",
        R"({"t":"struct","tag":"52","fields":[{"t":"int","v":"9"},{"t":"int","v":"7"},)"
        R"({"t":"int","v":"8"},{"t":"string","v":"KNOWS"},)"
        R"({"t":"map","v":[["since",{"t":"int","v":"1999"}]]},{"t":"string","v":"5:x:9"},)"
        R"({"t":"string","v":"4:x:7"},{"t":"string","v":"4:x:8"}]})");
    row("Path of one node", "B3 50 91 B4 4E 01 90 A0 81 31 90 90",
        R"({"t":"struct","tag":"50","fields":[{"t":"list","v":[{"t":"struct","tag":"4E","fields":)"
        R"([{"t":"int","v":"1"},{"t":"list","v":[]},{"t":"map","v":[]},{"t":"string","v":"1"}]}]},)"
        R"({"t":"list","v":[]},{"t":"list","v":[]}]})");
    row("Date", "B1 44 C9 4D 46",
        R"({"t":"struct","tag":"44","fields":[{"t":"int","v":"19782"}]})");
    row("LocalTime", "B1 74 CB 00 00 4E 94 91 4E FF FF",
        R"({"t":"struct","tag":"74","fields":[{"t":"int","v":"86399999999999"}]})");
    row("Time", "B2 54 CB 00 00 29 32 4B FD 60 00 C9 0E 10",
        R"({"t":"struct","tag":"54","fields":[{"t":"int","v":"45296000000000"},)"
        R"({"t":"int","v":"3600"}]})");
    row("LocalDateTime", "B2 64 FF CA 1D CD 65 00",
        R"({"t":"struct","tag":"64","fields":[{"t":"int","v":"-1"},{"t":"int","v":"500000000"}]})");
    row("DateTime, legacy", "B3 46 CA 66 86 8E C0 01 C9 C7 C0",
        R"({"t":"struct","tag":"46","fields":[{"t":"int","v":"1720094400"},{"t":"int","v":"1"},)"
        R"({"t":"int","v":"-14400"}]})");
    row("DateTimeZoneId",
        "B3 69 CA 66 86 C7 00 01 D0 10 41 6D 65 72 69 63 61 2F 4E 65 77 5F 59 6F 72 6B",
        R"({"t":"struct","tag":"69","fields":[{"t":"int","v":"1720108800"},{"t":"int","v":"1"},)"
        R"({"t":"string","v":"America/New_York"}]})");
    row("Duration", "B4 45 0E 03 FE CA 3B 9A C9 FF",
        R"({"t":"struct","tag":"45","fields":[{"t":"int","v":"14"},{"t":"int","v":"3"},)"
        R"({"t":"int","v":"-2"},{"t":"int","v":"999999999"}]})");
    row("Point2D", "B3 58 C9 10 E6 C1 40 29 00 00 00 00 00 00 C1 C0 40 A0 00 00 00 00 00",
        R"({"t":"struct","tag":"58","fields":[{"t":"int","v":"4326"},)"
        R"({"t":"float","bits":"4029000000000000"},{"t":"float","bits":"C040A00000000000"}]})");
    row("Vector", "B2 56 CC 01 C9 CC 04 00 01 FF FE",
        R"({"t":"struct","tag":"56","fields":[{"t":"bytes","hex":"C9"},)"
        R"({"t":"bytes","hex":"0001FFFE"}]})");
    row("UnsupportedType",
        "B4 3F 84 55 75 69 64 06 01 A1 87 6D 65 73 73 61 67 65 87 75 70 67 72 61 64 65",
        R"({"t":"struct","tag":"3F","fields":[{"t":"string","v":"Uuid"},{"t":"int","v":"6"},)"
        R"({"t":"int","v":"1"},{"t":"map","v":[["message",{"t":"string","v":"upgrade"}]]}]})");
    row("a structure nobody knows", "B0 01", R"({"t":"struct","tag":"01","fields":[]})");
}

void TestInspect::values()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    QCOMPARE(inspect({}, hex), expected);
}

void TestInspect::uuids()
{
    const QByteArray hex = "E0 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF";
    QCOMPARE(inspect({}, hex), QByteArray(R"({"error":"unknown_marker","offset":0})"));
    cli::InspectOptions newest;
    newest.version = {6, 1};
    QCOMPARE(inspect(newest, hex),
             QByteArray(R"({"t":"uuid","v":"00112233-4455-6677-8899-aabbccddeeff"})"));
    newest.item = cli::InspectedItem::Chunks;
    QCOMPARE(
        inspect(newest, "00 14 B1 71 91 " + hex + " 00 00"),
        QByteArray(R"({"messages":[{"t":"struct","tag":"71","fields":[{"t":"list","v":)"
                   R"([{"t":"uuid","v":"00112233-4455-6677-8899-aabbccddeeff"}]}]}],"noops":0})"));
}

void TestInspect::typed_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int major, int minor, const char *hex,
                        const char *expected) {
        QTest::newRow(name) << major << minor << QByteArray(hex) << QByteArray(expected);
    };
    const char *node5 =
        "B4 4E 07 91 86 50 65 72 73 6F 6E A1 84 6E 61 6D 65 83 41 6E 61 85 34 3A 78 3A 37";
    const char *node4 = "B3 4E 07 91 86 50 65 72 73 6F 6E A1 84 6E 61 6D 65 83 41 6E 61";
    row("Node", 5, 0, node5,
        R"({"type":"node","id":"7","elementId":"4:x:7","labels":["Person"],)"
        R"("properties":{"t":"map","v":[["name",{"t":"string","v":"Ana"}]]}})");
    row("Node 4.x", 4, 4, node4,
        R"({"type":"node","id":"7","elementId":"7","labels":["Person"],)"
        R"("properties":{"t":"map","v":[["name",{"t":"string","v":"Ana"}]]}})");
    row("Node 5.x on 4.4", 4, 4, node5,
        R"({"type":"broken","reason":"Node has 3 fields in Bolt 4.4, not 4"})");
    row("Node 4.x on 5.8", 5, 8, node4,
        R"({"type":"broken","reason":"Node has 4 fields in Bolt 5.8, not 3"})");
    row("Node with a label that is no text", 5, 8, "B4 4E 07 91 01 A0 80",
        R"({"type":"broken","reason":"a field of Node has a wrong type or value"})");
    row("Relationship", 5, 8,
        "B8 52 09 07 08 85 4B 4E 4F 57 53 A1 85 73 69 6E 63 65 C9 07 CF 85 35 3A 78 3A 39 85 34 3A "
        "78 3A 37 85 34 3A 78 3A 38",
        R"({"type":"relationship","id":"9","elementId":"5:x:9","startId":"7",)"
        R"("startElementId":"4:x:7","endId":"8","endElementId":"4:x:8",)"
        R"("relationshipType":"KNOWS",)"
        R"("properties":{"t":"map","v":[["since",{"t":"int","v":"1999"}]]}})");
    row("Relationship 4.x", 4, 2, "B5 52 09 07 08 81 4B A0",
        R"({"type":"relationship","id":"9","elementId":"9","startId":"7","startElementId":"7",)"
        R"("endId":"8","endElementId":"8","relationshipType":"K","properties":{"t":"map","v":[]}})");
    row("Path", 5, 8,
        "B3 50 93 B4 4E 01 90 A0 81 31 B4 4E 02 90 A0 81 32 B4 4E 03 90 A0 81 33 92 B4 72 05 81 41 "
        "A0 81 35 B4 72 06 81 41 A0 81 36 94 01 01 FE 02",
        R"({"type":"path","nodes":[)"
        R"({"type":"node","id":"1","elementId":"1","labels":[],"properties":{"t":"map","v":[]}},)"
        R"({"type":"node","id":"2","elementId":"2","labels":[],"properties":{"t":"map","v":[]}},)"
        R"({"type":"node","id":"3","elementId":"3","labels":[],"properties":{"t":"map","v":[]}}],)"
        R"("relationships":[{"type":"unboundRelationship","id":"5","elementId":"5",)"
        R"("relationshipType":"A","properties":{"t":"map","v":[]}},)"
        R"({"type":"unboundRelationship","id":"6","elementId":"6","relationshipType":"A",)"
        R"("properties":{"t":"map","v":[]}}],)"
        R"("steps":[{"from":0,"relationship":0,"to":1,"forward":true},)"
        R"({"from":1,"relationship":1,"to":2,"forward":false}]})");
    row("Path with an index past its end", 5, 8, "B3 50 91 B4 4E 01 90 A0 81 31 90 92 01 00",
        R"({"type":"broken","reason":"a field of Path has a wrong type or value"})");
    row("Path with the smallest int as index", 5, 8,
        "B3 50 91 B4 4E 01 90 A0 81 31 91 B4 72 05 81 41 A0 81 35 92 CB 80 00 00 00 00 00 00 00 00",
        R"({"type":"broken","reason":"a field of Path has a wrong type or value"})");
    row("Path of old nodes", 5, 8, "B3 50 91 B3 4E 01 90 A0 90 90",
        R"({"type":"broken","reason":"a part of Path has the layout of another version"})");
    row("Path of old nodes on 4.4", 4, 4, "B3 50 91 B3 4E 01 90 A0 90 90",
        R"({"type":"path","nodes":[{"type":"node","id":"1","elementId":"1","labels":[],)"
        R"("properties":{"t":"map","v":[]}}],"relationships":[],"steps":[]})");
    row("Date", 3, 0, "B1 44 C9 4D 46", R"({"type":"date","days":"19782"})");
    row("LocalTime", 5, 8, "B1 74 CB 00 00 4E 94 91 4E FF FF",
        R"({"type":"localTime","nanoseconds":"86399999999999"})");
    row("LocalTime past midnight", 5, 8, "B1 74 FF",
        R"({"type":"broken","reason":"a field of LocalTime has a wrong type or value"})");
    row("Time", 5, 8, "B2 54 CB 00 00 29 32 4B FD 60 00 C9 0E 10",
        R"({"type":"time","nanoseconds":"45296000000000","offsetSeconds":"3600"})");
    row("LocalDateTime", 5, 8, "B2 64 FF CA 1D CD 65 00",
        R"({"type":"localDateTime","seconds":"-1","nanoseconds":"500000000"})");
    const char *dateTime =
        R"({"type":"dateTime","seconds":"1720108800","nanoseconds":"1","offsetSeconds":"-14400"})";
    row("DateTime", 5, 8, "B3 49 CA 66 86 C7 00 01 C9 C7 C0", dateTime);
    row("DateTime with the UTC patch", 4, 3, "B3 49 CA 66 86 C7 00 01 C9 C7 C0", dateTime);
    row("DateTime before the UTC patch", 4, 2, "B3 49 CA 66 86 C7 00 01 C9 C7 C0",
        R"({"type":"broken","reason":"DateTime needs Bolt 4.3"})");
    row("legacy DateTime, the same instant", 4, 4, "B3 46 CA 66 86 8E C0 01 C9 C7 C0", dateTime);
    row("legacy DateTime on 5.0", 5, 0, "B3 46 CA 66 86 8E C0 01 C9 C7 C0",
        R"({"type":"broken","reason":"legacy DateTime ended with Bolt 4.4"})");
    row("DateTimeZoneId", 5, 8,
        "B3 69 CA 66 86 C7 00 01 D0 10 41 6D 65 72 69 63 61 2F 4E 65 77 5F 59 6F 72 6B",
        R"({"type":"dateTimeZoneId","seconds":"1720108800","nanoseconds":"1",)"
        R"("zone":"America/New_York"})");
    row("legacy DateTimeZoneId", 4, 0,
        "B3 66 CA 66 86 8E C0 01 D0 10 41 6D 65 72 69 63 61 2F 4E 65 77 5F 59 6F 72 6B",
        R"({"type":"dateTimeZoneId","wallClockSeconds":"1720094400","nanoseconds":"1",)"
        R"("zone":"America/New_York"})");
    row("Duration", 5, 8, "B4 45 0E 03 FE CA 3B 9A C9 FF",
        R"({"type":"duration","months":"14","days":"3","seconds":"-2","nanoseconds":"999999999"})");
    row("Point2D", 5, 8, "B3 58 C9 10 E6 C1 40 29 00 00 00 00 00 00 C1 C0 40 A0 00 00 00 00 00",
        R"({"type":"point","srid":"4326","x":{"t":"float","bits":"4029000000000000"},)"
        R"("y":{"t":"float","bits":"C040A00000000000"}})");
    row("Point3D", 5, 8,
        "B4 59 C9 23 C5 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00 C1 40 08 00 00 00 00 "
        "00 00",
        R"({"type":"point","srid":"9157","x":{"t":"float","bits":"3FF0000000000000"},)"
        R"("y":{"t":"float","bits":"4000000000000000"},)"
        R"("z":{"t":"float","bits":"4008000000000000"}})");
    row("Vector of integers", 6, 0, "B2 56 CC 01 C9 CC 04 00 01 FF FE",
        R"({"type":"vector","elementType":"INTEGER16","values":[{"t":"int","v":"1"},)"
        R"({"t":"int","v":"-2"}]})");
    row("Vector of floats", 6, 1, "B2 56 CC 01 C6 CC 08 3F 80 00 00 BF 00 00 00",
        R"({"type":"vector","elementType":"FLOAT32","values":[)"
        R"({"t":"float","bits":"3FF0000000000000"},{"t":"float","bits":"BFE0000000000000"}]})");
    row("Vector before 6.0", 5, 8, "B2 56 CC 01 C9 CC 04 00 01 FF FE",
        R"({"type":"broken","reason":"Vector needs Bolt 6.0"})");
    row("Vector of half a number", 6, 0, "B2 56 CC 01 C9 CC 03 00 01 FF",
        R"({"type":"broken","reason":"a field of Vector has a wrong type or value"})");
    row("UnsupportedType", 6, 0,
        "B4 3F 84 55 75 69 64 06 01 A1 87 6D 65 73 73 61 67 65 87 75 70 67 72 61 64 65",
        R"({"type":"unsupportedType","name":"Uuid","minimumBolt":"6.1","message":"upgrade"})");
    row("a tag nobody knows", 5, 8, "B0 99",
        R"({"type":"broken","reason":"no structure has tag 99"})");
    row("inside of lists and maps, repeated keys too", 5, 8,
        "92 A2 81 61 B1 44 01 81 61 B1 44 02 B0 44",
        R"({"t":"list","v":[{"t":"map","v":[["a",{"type":"date","days":"2"}]]},)"
        R"({"type":"broken","reason":"Date has 1 fields in Bolt 5.8, not 0"}]})");
    row("inside of properties", 5, 8, "B4 4E 01 90 A2 81 61 B1 44 01 81 61 B1 44 02 80",
        R"({"type":"node","id":"1","elementId":"1","labels":[],)"
        R"("properties":{"t":"map","v":[["a",{"type":"date","days":"2"}]]}})");
}

void TestInspect::typed()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    const bolt::Version version{std::uint8_t(major), std::uint8_t(minor)};
    QCOMPARE(inspect({InspectedItem::Value, version, StructureForm::Typed}, hex), expected);
}

void TestInspect::chunks_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *hex, const char *expected) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(expected);
    };
    const char *ignored = R"({"t":"struct","tag":"7E","fields":[]})";
    row("RECORD", "00 06 B1 71 92 01 81 61 00 00",
        R"({"messages":[{"t":"struct","tag":"71","fields":[{"t":"list","v":[{"t":"int","v":"1"},)"
        R"({"t":"string","v":"a"}]}]}],"noops":0})");
    row("SUCCESS", "00 0D B1 70 A1 88 68 61 73 5F 6D 6F 72 65 C3 00 00",
        R"({"messages":[{"t":"struct","tag":"70","fields":[)"
        R"({"t":"map","v":[["has_more",{"t":"bool","v":true}]]}]}],"noops":0})");
    row("FAILURE",
        "00 3B B1 7F A2 84 63 6F 64 65 D0 25 4E 65 6F 2E 43 6C 69 65 6E 74 45 72 72 6F 72 2E 53 74 "
        "61 74 65 6D 65 6E 74 2E 53 79 6E 74 61 78 45 72 72 6F 72 87 6D 65 73 73 61 67 65 83 62 61 "
        "64 00 00",
        R"({"messages":[{"t":"struct","tag":"7F","fields":[{"t":"map","v":[["code",)"
        R"({"t":"string","v":"Neo.ClientError.Statement.SyntaxError"}],)"
        R"(["message",{"t":"string","v":"bad"}]]}]}],"noops":0})");
    row("in two chunks", "00 08 B3 10 88 52 45 54 55 52 00 05 4E 20 31 A0 A0 00 00",
        R"({"messages":[{"t":"struct","tag":"10","fields":[{"t":"string","v":"RETURN 1"},)"
        R"({"t":"map","v":[]},{"t":"map","v":[]}]}],"noops":0})");
    row("LOGOFF", "00 02 B0 6B 00 00",
        R"({"messages":[{"t":"struct","tag":"6B","fields":[]}],"noops":0})");
    QTest::newRow("NOOP, NOOP, IGNORED")
        << QByteArray("00 00 00 00 00 02 B0 7E 00 00")
        << QByteArray(R"({"messages":[)").append(ignored).append(R"(],"noops":2})");
    QTest::newRow("several messages and NOOPs")
        << QByteArray("00 02 B0 7E 00 00 00 00 00 01 B0 00 01 7E 00 00 00 00 00 00")
        << QByteArray(R"({"messages":[)")
               .append(ignored)
               .append(',')
               .append(ignored)
               .append(R"(],"noops":3})");
    row("nothing but a NOOP", "00 00", R"({"messages":[],"noops":1})");
    row("no message is whole", "00 02 B0", R"({"error":"need_more","offset":3})");
    row("no end mark", "00 02 B0 7E", R"({"error":"need_more","offset":4})");
    row("half an end mark", "00 02 B0 7E 00", R"({"error":"need_more","offset":5})");
    row("between two chunks", "00 01 B0 00 01 7E", R"({"error":"need_more","offset":6})");
    row("half a header", "00 02 B0 7E 00 00 00", R"({"error":"need_more","offset":7})");
    row("no structure", "00 00 00 01 C0 00 00", R"({"error":"protocol","offset":4})");
    row("bytes are left", "00 03 B0 7E 01 00 00", R"({"error":"trailing","offset":4})");
    row("bad bytes in the second chunk", "00 02 B1 71 00 02 91 C4 00 00",
        R"({"error":"unknown_marker","offset":7})");
    row("ends inside a value", "00 03 B1 70 A1 00 00", R"({"error":"truncated","offset":5})");
    row("the first trouble counts", "00 01 C4 00 00 00 05 B0",
        R"({"error":"unknown_marker","offset":2})");
    row("nothing", "", R"({"error":"truncated","offset":0})");
}

void TestInspect::chunks()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    QCOMPARE(inspect({InspectedItem::Chunks, {5, 8}, StructureForm::Raw}, hex), expected);
    // The structure of a message means something else than the same tag inside of a value.
    if (!expected.contains("error"))
        QCOMPARE(inspect({InspectedItem::Chunks, {5, 8}, StructureForm::Typed}, hex), expected);
}

void TestInspect::handshakes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *hex, const char *expected) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(expected);
    };
    row("5.4", "00 00 04 05", R"({"version":"5.4","reply":""})");
    row("3", "00 00 00 03", R"({"version":"3.0","reply":""})");
    row("manifest, 5.8", "00 00 01 FF 01 00 08 08 05 00",
        R"({"version":"5.8","reply":"0000080500"})");
    row("manifest, 6.0", "00 00 01 FF 02 00 00 00 06 00 08 08 05 00",
        R"({"version":"6.0","reply":"0000000600"})");
    row("manifest, capabilities", "00 00 01 FF 01 00 04 04 04 83 01",
        R"({"version":"4.4","reply":"0000040400"})");
    row("nothing in common", "00 00 00 00", R"({"error":"no_common_version","offset":0})");
    row("not offered", "00 00 00 06", R"({"error":"no_common_version","offset":0})");
    row("HTTP", "48 54 54 50 2F 31 2E 31", R"({"error":"http","offset":0})");
    row("TLS alert", "15 03 01 00 02 02 16", R"({"error":"tls_expected","offset":0})");
    row("manifest 2", "00 00 02 FF", R"({"error":"unsupported_manifest","offset":0})");
    row("SSH", "53 53 48 2D", R"({"error":"protocol","offset":0})");
    row("three bytes", "00 00 08", R"({"error":"need_more","offset":3})");
    row("nothing", "", R"({"error":"need_more","offset":0})");
    row("half a manifest", "00 00 01 FF 02 00 00", R"({"error":"need_more","offset":7})");
    row("more than the answer", "00 00 08 05 00", R"({"error":"trailing","offset":4})");
}

void TestInspect::handshakes()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    QCOMPARE(inspect({InspectedItem::Handshake, {5, 8}, StructureForm::Raw}, hex), expected);
}

void TestInspect::malformed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const char *hex, const char *kind, int offset) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(kind) << offset;
    };
    row("nothing", "", "truncated", 0);
    row("blanks", "  ", "truncated", 0);
    row("half an int", "C9 00", "truncated", 0);
    row("half a string", "83 61", "truncated", 1);
    row("a list that claims two thousand million", "D6 7F FF FF FF 01", "truncated", 5);
    row("a map that claims two thousand million", "DA 7F FF FF FF 80 01", "truncated", 5);
    row("bytes that claim two thousand million", "CE 7F FF FF FF 01", "truncated", 5);
    row("a length over 2^31", "D2 80 00 00 00", "too_long", 0);
    row("bytes over 2^31", "CE FF FF FF FF", "too_long", 0);
    row("a key that is an int", "A1 01 02", "bad_map_key", 1);
    row("a key that is bytes", "A1 CC 01 61 02", "bad_map_key", 1);
    row("left over", "C0 C0", "trailing", 1);
    row("overlong UTF-8", "82 C0 80", "invalid_utf8", 1);
    row("a surrogate", "83 ED A0 80", "invalid_utf8", 1);
    row("past U+10FFFF", "84 F4 90 80 80", "invalid_utf8", 1);
    row("UTF-8 in a key", "A1 81 FF 01", "invalid_utf8", 2);
    row("no digit", "C0 XX", "protocol", 1);
    row("a blank inside of a byte", "C 0", "protocol", 0);
    row("half a byte", "91 C", "truncated", 1);
    for (const char *marker : {"C4", "C5", "C6", "C7", "CF", "D3", "D7", "DB", "DC", "DD", "DE",
                               "DF", "E0", "E1", "E8", "EF"})
        row(marker, marker, "unknown_marker", 0);
    row("inside", "92 01 C4", "unknown_marker", 2);
}

void TestInspect::malformed()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, kind);
    QFETCH(int, offset);
    const QByteArray expected =
        R"({"error":")" + kind + R"(","offset":)" + QByteArray::number(offset) + '}';
    QCOMPARE(inspect({}, hex), expected);
    QCOMPARE(inspect({InspectedItem::Value, {5, 8}, StructureForm::Typed}, hex), expected);
}

void TestInspect::hexForms_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("upper") << QByteArray("CB00000000DEADBEEF");
    QTest::newRow("lower") << QByteArray("cb00000000deadbeef");
    QTest::newRow("both") << QByteArray("cB00000000DeadBEeF");
    QTest::newRow("blanks") << QByteArray("  CB 00\t0000 00  deadbeef \r");
}

void TestInspect::hexForms()
{
    QFETCH(QByteArray, hex);
    QCOMPARE(inspect({}, hex), QByteArray(R"({"t":"int","v":"3735928559"})"));
}

void TestInspect::depth_data()
{
    QTest::addColumn<int>("levels");
    QTest::newRow("200") << 200;
    QTest::newRow("the limit") << int(bolt::kMaxDepth);
    QTest::newRow("one more") << int(bolt::kMaxDepth) + 1;
    QTest::newRow("a million") << 1'000'000;
}

void TestInspect::depth()
{
    QFETCH(int, levels);
    for (const char *level : {"91", "a180", "b101"}) {
        const QByteArray answer = inspect({InspectedItem::Value, {5, 8}, StructureForm::Raw},
                                          QByteArray(level).repeated(levels) + "01");
        if (levels > int(bolt::kMaxDepth))
            QVERIFY(answer.startsWith(R"({"error":"too_deep","offset":)"));
        else
            QVERIFY(answer.contains(R"({"t":"int","v":"1"})"));
        QCOMPARE(answer.count('{'), answer.count('}'));
        QCOMPARE(answer.count('['), answer.count(']'));
    }
}

void TestInspect::eachLineIsAnswered()
{
    std::istringstream in("01\n\nC4\n81 0a\r\n02");
    std::ostringstream out;
    QCOMPARE(cli::runInspect({}, in, out), 0);
    QCOMPARE(QByteArray::fromStdString(out.str()),
             QByteArray("{\"t\":\"int\",\"v\":\"1\"}\n"
                        "{\"error\":\"truncated\",\"offset\":0}\n"
                        "{\"error\":\"unknown_marker\",\"offset\":0}\n"
                        "{\"t\":\"string\",\"v\":\"\\n\"}\n"
                        "{\"t\":\"int\",\"v\":\"2\"}\n"));
    std::istringstream more("01\n02\n");
    out.setstate(std::ios::badbit);
    QCOMPARE(cli::runInspect({}, more, out), 1);
}

/// What another reader of JSON makes of every character that might need an escape.
void TestInspect::stringsAreEscaped()
{
    std::string bytes;
    for (char c = 0; c < 0x7F; ++c)
        bytes += c;
    bytes += "\x7F\xC2\x80Zürich🦊\xE2\x80\xA8";
    std::string wire = "\xD1";
    wire += static_cast<char>(bytes.size() >> 8);
    wire += static_cast<char>(bytes.size());
    wire += bytes;
    const auto json = QJsonDocument::fromJson(inspect({}, QByteArray::fromStdString(hexOf(wire))));
    QCOMPARE(json.object().value(QStringLiteral("v")).toString(), QString::fromStdString(bytes));

    const std::string key = "\xA1\x83\"\\\n\x01";
    const auto map = QJsonDocument::fromJson(inspect({}, QByteArray::fromStdString(hexOf(key))));
    const QJsonArray entries = map.object().value(QStringLiteral("v")).toArray();
    QCOMPARE(entries.at(0).toArray().at(0).toString(), QStringLiteral("\"\\\n"));
}

void TestInspect::memoryStaysNearTheLine_data()
{
    QTest::addColumn<InspectedItem>("item");
    QTest::addColumn<std::string>("bytes");
    constexpr std::uint32_t kSize = 2 << 20;
    const auto row = [](const char *name, InspectedItem item, const std::string &bytes) {
        QTest::newRow(name) << item << bytes;
    };
    row("integers", InspectedItem::Value, "\xD6" + bigEndian(kSize) + std::string(kSize, '\x01'));
    row("one key again and again", InspectedItem::Value,
        "\xDA" + bigEndian(kSize / 2) + repeated("\x80\x01", kSize / 2));
    // One large node that a path passes again and again.
    row("path", InspectedItem::Value,
        "\xB3P\x91\xB4N\x01\x90\xA1\x80\xD2" + bigEndian(kSize / 4) + std::string(kSize / 4, 'a') +
            "\x81"
            "1\x91\xB4r\x01\x81" +
            "A\xA0\x81"
            "1\xD6" +
            bigEndian(kSize / 2) + repeated(std::string("\x01\x00", 2), kSize / 4));
    row("messages", InspectedItem::Chunks,
        repeated(std::string("\x00\x02\xB0\x7E\x00\x00", 6), kSize / 6));
    row("chunks of a byte", InspectedItem::Chunks,
        repeated(std::string("\x00\x01\xB1\x00\x01\x71\x00\x01\xD6", 9), 1) +
            repeated(std::string("\x00\x01\x00", 3), 4) +
            repeated(std::string("\x00\x01\x01", 3), kSize / 3));
}

/// An answer may be a hundred times as long as its line; the memory for it may not.
void TestInspect::memoryStaysNearTheLine()
{
    QFETCH(InspectedItem, item);
    QFETCH(std::string, bytes);
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return std::size_t(usage.ru_maxrss) * 1024;
    };
    std::string line = hexOf(bytes);
    CountingBuffer counter;
    std::ostream out(&counter);
    const std::size_t before = peak();
    cli::inspectLine({item, {5, 8}, StructureForm::Typed}, line, out);
    QVERIFY2(peak() - before <= kMemoryFactor * line.size(),
             "memory is more than a small multiple");
    QVERIFY(counter.count() > 0);
}

QTEST_APPLESS_MAIN(TestInspect)
#include "tst_inspect.moc"
