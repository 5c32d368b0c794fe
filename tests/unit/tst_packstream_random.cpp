// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/reader.h"
#include "driver/packstream/scan.h"
#include "support/test_values.h"

#include <QTest>

#include <bit>
#include <random>
#include <string>
#include <vector>

using bolt::BoltValue;
using bolt::GetBoltPool;
using bolt::PoolScope;
using bolt::ValueView;
using test::Bytes;
using test::Tree;

namespace
{

/// Makes value trees of every kind, the same ones for the same seed.
class RandomTrees
{
public:
    explicit RandomTrees(unsigned seed)
        : m_random(seed)
    {
    }

    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

    Tree next(int depth = 0)
    {
        switch (below(depth < 6 ? 9 : 6)) {
        case 0:
            return test::null();
        case 1:
            return test::boolean(below(2) == 0);
        case 2:
            return test::integer(static_cast<std::int64_t>(m_random()) >> below(64));
        case 3:
            return test::floating(std::bit_cast<double>(m_random()));
        case 4:
            return test::string(text());
        case 5:
            return test::bytes(rawBytes());
        case 6:
            return test::list(children(count(), depth));
        case 7: {
            std::vector<Tree> entries = children(2 * count(), depth);
            for (std::size_t i = 0; i < entries.size(); i += 2)
                entries[i] = test::string(text());
            return test::map(std::move(entries));
        }
        default:
            return test::structure(static_cast<char>(below(128)), children(below(16), depth));
        }
    }

private:
    std::size_t count() { return below(50) == 0 ? below(300) : below(5); }
    std::size_t length() { return below(400) == 0 ? below(70'000) : below(20); }

    std::string text()
    {
        static const std::vector<std::string> pieces{"a", "Z", "\n",   std::string(1, '\0'),
                                                     "ü", "€", "🦊", "e\u0301"};
        std::string text;
        const std::size_t wanted = length();
        while (text.size() < wanted)
            text += pieces[below(pieces.size())];
        return text;
    }
    std::string rawBytes()
    {
        std::string bytes(length(), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(m_random());
        return bytes;
    }
    std::vector<Tree> children(std::size_t size, int depth)
    {
        std::vector<Tree> trees;
        for (std::size_t i = 0; i < size; ++i)
            trees.push_back(next(depth + 1 + static_cast<int>(size / 10)));
        return trees;
    }

    std::mt19937_64 m_random;
};

} // namespace

class TestPackStreamRandom : public QObject
{
    Q_OBJECT

private slots:
    void writtenIsRead_data();
    void writtenIsRead();
    void damagedBytesNeverLeadAstray_data() { writtenIsRead_data(); }
    void damagedBytesNeverLeadAstray();
};

void TestPackStreamRandom::writtenIsRead_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {11U, 22U, 33U, 44U, 55U})
        QTest::addRow("seed %u", seed) << seed;
}

/// Writer, scan, and both forms of the reader agree.
void TestPackStreamRandom::writtenIsRead()
{
    QFETCH(unsigned, seed);
    RandomTrees trees(seed);
    auto &pool = GetBoltPool<BoltValue>();
    for (int i = 0; i < 5000; ++i) {
        const Tree tree = trees.next();
        const Bytes bytes = test::encode(tree);
        const std::uint8_t *end = bytes.data() + bytes.size();
        const auto scanned = bolt::scanWhole(bytes.data(), bytes.size());
        QVERIFY(scanned.isOk());
        QCOMPARE(scanned.offset, bytes.size());
        QCOMPARE(bolt::skipValue(bytes.data()), end);
        QVERIFY(test::treeOf(ValueView::fromWire(bytes.data())) == tree);
        const PoolScope scope(pool);
        BoltValue decoded;
        QCOMPARE(bolt::readDeep(bytes.data(), pool, decoded), end);
        QVERIFY(test::treeOf(ValueView(decoded, &pool)) == tree);
    }
    QCOMPARE(pool.used(), std::size_t{0});
}

/// What the scan accepts after some bytes were changed, the readers read alike, up to the same end.
void TestPackStreamRandom::damagedBytesNeverLeadAstray()
{
    QFETCH(unsigned, seed);
    RandomTrees trees(seed);
    auto &pool = GetBoltPool<BoltValue>();
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        Bytes bytes = test::encode(trees.next());
        for (std::uint64_t k = 0; k <= trees.below(3); ++k)
            bytes[trees.below(bytes.size())] = static_cast<std::uint8_t>(trees.below(256));
        const auto scanned = bolt::scanValue(bytes.data(), bytes.size());
        QVERIFY(scanned.offset <= bytes.size());
        if (!scanned.isOk()) {
            ++refused;
            continue;
        }
        ++accepted;
        const std::uint8_t *end = bytes.data() + scanned.offset;
        QCOMPARE(bolt::skipValue(bytes.data()), end);
        const PoolScope scope(pool);
        BoltValue decoded;
        QCOMPARE(bolt::readDeep(bytes.data(), pool, decoded), end);
        QVERIFY(test::treeOf(ValueView(decoded, &pool)) ==
                test::treeOf(ValueView::fromWire(bytes.data())));
    }
    QVERIFY(accepted > 500);
    QVERIFY(refused > 500);
}

QTEST_APPLESS_MAIN(TestPackStreamRandom)
#include "tst_packstream_random.moc"
