// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/utf8.h"
#include "driver/base/utf8_wide.h"

#include <QTest>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace
{

/// Texts that the forms for wide processors did not judge alike.
int disagreements = 0;

bool isValid(std::string_view text)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const bool verdict = bolt::isValidUtf8(bytes, text.size());
#ifdef __x86_64__
    if (text.size() >= bolt::kMinWideUtf8) {
        if (__builtin_cpu_supports("avx2"))
            disagreements += bolt::isValidUtf8Avx2(bytes, text.size()) != verdict;
        if (__builtin_cpu_supports("avx512bw"))
            disagreements += bolt::isValidUtf8Avx512(bytes, text.size()) != verdict;
    }
#endif
    return verdict;
}

/// The definition, in the plainest words: decode the number, then judge it.
bool isValidByDefinition(std::string_view text)
{
    constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<std::uint8_t>(text[i]);
        std::size_t length = 0;
        if (lead < 0x80)
            length = 1;
        else if ((lead & 0xE0) == 0xC0)
            length = 2;
        else if ((lead & 0xF0) == 0xE0)
            length = 3;
        else if ((lead & 0xF8) == 0xF0)
            length = 4;
        if (length == 0 || i + length > text.size())
            return false;
        std::uint32_t codePoint = length == 1 ? lead : lead & (0x7F >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<std::uint8_t>(text[i + k]);
            if ((byte & 0xC0) != 0x80)
                return false;
            codePoint = codePoint << 6 | (byte & 0x3F);
        }
        if (codePoint < kSmallest[length] || codePoint > 0x10FFFF ||
            (codePoint >= 0xD800 && codePoint <= 0xDFFF))
            return false;
        i += length;
    }
    return true;
}

/// Well-formed and ill-formed ones of every length.
std::vector<std::string> sequences()
{
    return {"ü",    "€",        "🦊",  "\xEE\x80\x80", "\xF4\x8F\xBF\xBF",
            "\xC3", "\xE2\x82", "\x80",  "\xED\xA0\x80", "\xF4\x90\x80\x80",
            "\xFF", "\xC1\x81", "ü\x80", "\xE0\x9F\x80", "\xF0\x9F\xA6"};
}

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void knownTexts_data();
    void knownTexts();
    void everyTwoByteText();
    void everyThreeByteText();
    void fourByteTexts();
    void placeDoesNotMatter();
    void placeInLongTextsDoesNotMatter_data();
    void placeInLongTextsDoesNotMatter();
    void damagedTexts();
    void cleanup() { QCOMPARE(disagreements, 0); }
};

void TestUtf8::knownTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const char *hex, bool valid) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << valid;
    };
    row("empty", "", true);
    row("NUL", "00", true);
    row("ASCII of 20", "6162636465666768696a6b6c6d6e6f7071727374", true);
    row("first of two bytes", "c280", true);
    row("first of three bytes", "e0a080", true);
    row("first of four bytes", "f0908080", true);
    row("last before the surrogates", "ed9fbf", true);
    row("first after the surrogates", "ee8080", true);
    row("a noncharacter", "efbfbf", true);
    row("U+10FFFF", "f48fbfbf", true);
    row("overlong NUL", "c080", false);
    row("overlong slash, 2", "c0af", false);
    row("overlong 7F", "c1bf", false);
    row("overlong slash, 3", "e080af", false);
    row("overlong 7FF", "e09fbf", false);
    row("overlong FFFF", "f08fbfbf", false);
    row("first surrogate", "eda080", false);
    row("last surrogate", "edbfbf", false);
    row("surrogate pair", "eda0bdedb080", false);
    row("U+110000", "f4908080", false);
    row("lead F5", "f5808080", false);
    row("five bytes", "f888808080", false);
    row("six bytes", "fc8480808080", false);
    row("FE", "fe", false);
    row("FF", "ff", false);
    row("continuation alone", "80", false);
    row("continuation after ASCII", "61bf", false);
    row("cut after one of two", "c3", false);
    row("cut after two of three", "e282", false);
    row("cut after three of four", "f09fa6", false);
    row("ASCII in place of a continuation", "e28241", false);
    row("lead in place of a continuation", "c3c3", false);
    row("bad in the ninth byte", "6162636465666768ff", false);
}

void TestUtf8::knownTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isValid({text.constData(), std::size_t(text.size())}), valid);
}

void TestUtf8::everyTwoByteText()
{
    for (unsigned value = 0; value < 0x10000; ++value) {
        const char text[] = {static_cast<char>(value >> 8), static_cast<char>(value)};
        const std::string_view view(text, sizeof text);
        if (isValid(view) != isValidByDefinition(view))
            QFAIL(qPrintable(QString::number(value, 16)));
    }
}

/// Every lead byte of three and the two bytes after it.
void TestUtf8::everyThreeByteText()
{
    for (unsigned value = 0xC00000; value < 0x1000000; ++value) {
        const char text[] = {static_cast<char>(value >> 16), static_cast<char>(value >> 8),
                             static_cast<char>(value)};
        const std::string_view view(text, sizeof text);
        if (isValid(view) != isValidByDefinition(view))
            QFAIL(qPrintable(QString::number(value, 16)));
    }
}

void TestUtf8::fourByteTexts()
{
    constexpr std::uint8_t kTails[] = {0x00, 0x7F, 0x80, 0x8F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (unsigned value = 0xE000; value < 0x10000; ++value) {
        for (const std::uint8_t third : kTails) {
            for (const std::uint8_t fourth : kTails) {
                const char text[] = {static_cast<char>(value >> 8), static_cast<char>(value),
                                     static_cast<char>(third), static_cast<char>(fourth)};
                const std::string_view view(text, sizeof text);
                if (isValid(view) != isValidByDefinition(view))
                    QFAIL(qPrintable(QString::number(value, 16)));
            }
        }
    }
}

/// Bytes are looked at in blocks: a sequence must be judged the same wherever it stands.
void TestUtf8::placeDoesNotMatter()
{
    for (const std::string &sequence : sequences()) {
        for (std::size_t size = 0; size < 40; ++size) {
            for (std::size_t place = 0; place <= size; ++place) {
                std::string text(size, 'x');
                text.insert(place, sequence);
                QCOMPARE(isValid(text), isValidByDefinition(sequence));
            }
        }
    }
}

void TestUtf8::placeInLongTextsDoesNotMatter_data()
{
    QTest::addColumn<std::string>("filler");
    QTest::newRow("ASCII") << std::string("x");
    QTest::newRow("two bytes") << std::string("ж");
    QTest::newRow("three bytes") << std::string("語");
    QTest::newRow("four bytes") << std::string("🦊");
}

void TestUtf8::placeInLongTextsDoesNotMatter()
{
    QFETCH(std::string, filler);
    for (const std::string &sequence : sequences()) {
        for (std::size_t count : {60U, 64U, 65U, 95U, 96U, 97U, 128U}) {
            for (std::size_t place = 0; place <= count; ++place) {
                std::string text;
                for (std::size_t i = 0; i < count; ++i)
                    text += (i == place ? sequence : "") + filler;
                if (place == count)
                    text += sequence;
                QCOMPARE(isValid(text), isValidByDefinition(sequence));
            }
        }
    }
}

/// Random texts with a byte or two changed, or their end cut off.
void TestUtf8::damagedTexts()
{
    std::minstd_rand random(1);
    const std::vector<std::string> pieces = {"a", "bc", "ü", "€", "🦊", "語", "\xED\x9F\xBF"};
    int invalid = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        while (text.size() < 1 + i % 150U)
            text += pieces[random() % pieces.size()];
        for (unsigned damage = random() % 3; damage > 0; --damage)
            text[random() % text.size()] = static_cast<char>(random() >> 8);
        if (i % 7 == 0)
            text.pop_back();
        const bool isGood = isValidByDefinition(text);
        invalid += isGood ? 0 : 1;
        if (isValid(text) != isGood)
            QFAIL(QByteArray::fromStdString(text).toHex());
    }
    QVERIFY2(invalid > 50'000 && invalid < 150'000, qPrintable(QString::number(invalid)));
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
