// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of large graphs come into an image.
#include "ui/graph/line_counts.h"
#include "ui/graph/line_raster.h"

#include <QLineF>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>
#include <vector>

namespace
{

constexpr QSize kSize(61, 47); // no multiple of eight

using Line = std::pair<QPointF, QPointF>;

QImage blank()
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage blended(const std::vector<Line> &lines, const QColor &colour, double opacity)
{
    QImage image = blank();
    ui::LineRaster raster(image, ui::LineRaster::Edges::Hard);
    raster.setColour(colour, opacity);
    for (const Line &line : lines) {
        raster.line(line.first, line.second);
    }
    return image;
}

QImage counted(const std::vector<Line> &lines, const QColor &colour, double opacity)
{
    QImage image = blank();
    ui::LineCounts counts(kSize);
    for (const Line &line : lines) {
        counts.line(line.first, line.second);
    }
    counts.paint(image, colour, opacity);
    return image;
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()),
                                std::abs(one.green() - other.green()),
                                std::abs(one.blue() - other.blue())});
        }
    }
    return largest;
}

/// That lie inside of the image, beside it, and across its edges.
std::vector<Line> linesAnywhere(int count)
{
    std::mt19937 chance(7);
    std::uniform_real_distribution<double> x(-20, kSize.width() + 20);
    std::uniform_real_distribution<double> y(-20, kSize.height() + 20);
    std::vector<Line> lines;
    for (int i = 0; i < count; ++i) {
        const QPointF from(x(chance), y(chance));
        lines.emplace_back(from, QPointF(x(chance), y(chance)));
    }
    return lines;
}

std::vector<Line> linesOutOfReach()
{
    return {{{-1e7, 20}, {1e7, 20.2}},        {{25, -1e7}, {25.3, 1e7}},
            {{-500, -400}, {500, 400}},       {{-10, -10}, {-20, -30}},
            {{std::nan(""), 20}, {30, 20}},   {{10, 20}, {30, HUGE_VAL}},
            {{-HUGE_VAL, 20}, {HUGE_VAL, 20}}};
}

} // namespace

class TestLineDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStayInsideTheImage()
    {
        for (const auto edges : {ui::LineRaster::Edges::Hard, ui::LineRaster::Edges::Smooth}) {
            QImage image = blank();
            ui::LineRaster raster(image, edges);
            raster.setColour(Qt::black, 1);
            for (const Line &line : linesOutOfReach()) {
                raster.line(line.first, line.second);
            }
            QVERIFY(image.pixelColor(10, 20).lightness() < 160);
            QCOMPARE(image.pixelColor(40, 4), QColor(Qt::white));
        }
    }

    void countedLinesStayInsideTheImage()
    {
        const QImage image = counted(linesOutOfReach(), Qt::black, 1);
        QCOMPARE(image.pixelColor(10, 20), QColor(Qt::black));
        QCOMPARE(image.pixelColor(40, 4), QColor(Qt::white));
    }

    // Opaque ones cover the same pixels; of others, blending rounds down at each line.
    void countedLinesAreThoseThatAreBlended_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<double>("opacity");
        QTest::addColumn<int>("difference");
        QTest::newRow("one, opaque") << 1 << 1.0 << 0;
        QTest::newRow("opaque") << 200 << 1.0 << 0;
        QTest::newRow("thin") << 40 << 0.3 << 2;
        QTest::newRow("many, thin") << 400 << 0.3 << 2;
    }
    void countedLinesAreThoseThatAreBlended()
    {
        QFETCH(int, lines);
        QFETCH(double, opacity);
        const std::vector<Line> all = linesAnywhere(lines);
        const QColor colour(40, 90, 160);
        const QImage image = counted(all, colour, opacity);
        QVERIFY(largestDifference(image, blank()) > 30);
        QFETCH(int, difference);
        QVERIFY(largestDifference(image, blended(all, colour, opacity)) <= difference);
    }

    // One pixel for each step along the longer axis, none of them beside the line.
    void aLineKeepsToItsWay()
    {
        std::mt19937 chance(3);
        std::uniform_real_distribution<double> x(2, kSize.width() - 3);
        std::uniform_real_distribution<double> y(2, kSize.height() - 3);
        for (int i = 0; i < 500; ++i) {
            const QPointF from(x(chance), y(chance));
            const QPointF to(x(chance), y(chance));
            const QImage image = counted({{from, to}}, Qt::black, 1);
            const QLineF line(from, to);
            int pixels = 0;
            for (int row = 0; row < kSize.height(); ++row) {
                for (int column = 0; column < kSize.width(); ++column) {
                    if (image.pixelColor(column, row) == QColor(Qt::white)) {
                        continue;
                    }
                    ++pixels;
                    const QPointF away = QPointF(column + 0.5, row + 0.5) - from;
                    const double aside =
                        line.unitVector().dx() * away.y() - line.unitVector().dy() * away.x();
                    QVERIFY2(std::abs(aside) < 1.3, qPrintable(QString::number(aside)));
                }
            }
            const int columns = std::abs(int(to.x()) - int(from.x()));
            const int rows = std::abs(int(to.y()) - int(from.y()));
            QVERIFY(std::abs(pixels - 1 - std::max(columns, rows)) <= 1);
        }
    }

    void aThousandLinesOverEachOtherAreDark()
    {
        const std::vector<Line> lines(1000, {{5, 5}, {50, 5}});
        const QImage image = counted(lines, Qt::black, 0.3);
        QCOMPARE(image.pixelColor(20, 5), QColor(Qt::black));
        QCOMPARE(image.pixelColor(20, 6), QColor(Qt::white));
    }

    void anEndIsInsideOrNot()
    {
        const ui::LineCounts counts(kSize);
        QVERIFY(counts.end({2, 2}).isInside());
        QVERIFY(counts.end({kSize.width() - 3.0, kSize.height() - 3.0}).isInside());
        QVERIFY(!counts.end({1.9, 20}).isInside());
        QVERIFY(!counts.end({kSize.width() - 2.0, 20}).isInside());
        QVERIFY(!counts.end({20, std::nan("")}).isInside());
        QVERIFY(!counts.end({-HUGE_VAL, 20}).isInside());
    }

    void linesReachTheirEnds()
    {
        QImage ready = blank();
        ui::LineCounts counts(kSize);
        const std::vector<Line> lines = {{{3, 4}, {50, 40}},   {{50, 4}, {3, 40}},
                                         {{9, 40}, {8, 4}},    {{2, 2}, {58, 44}},
                                         {{30, 30}, {30, 30}}, {{40, 9}, {7, 9}}};
        for (const Line &line : lines) {
            counts.line(counts.end(line.first), counts.end(line.second));
        }
        counts.paint(ready, Qt::black, 1);
        QCOMPARE(ready.pixelColor(3, 4), QColor(Qt::black));
        QCOMPARE(ready.pixelColor(58, 44), QColor(Qt::black));
        QCOMPARE(ready.pixelColor(30, 30), QColor(Qt::black));
        QCOMPARE(ready.pixelColor(20, 9), QColor(Qt::black));
        QCOMPARE(ready.pixelColor(20, 30), QColor(Qt::white));
    }

    void oneLineIsAsOpaqueAsItSays()
    {
        const QImage image = counted({{{5, 5}, {50, 5}}}, Qt::black, 0.5);
        QVERIFY(std::abs(image.pixelColor(20, 5).red() - 127) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestLineDrawing)
#include "tst_line_drawing.moc"
