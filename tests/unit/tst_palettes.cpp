// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/contrast.h"
#include "model/style/palettes.h"

#include <QTest>
#include <QVector3D>

#include <algorithm>
#include <array>
#include <cmath>

using model::categoricalPalettes;
using model::contrastRatio;
using model::kReadableContrast;
using model::rampPalettes;
using model::readableInkOn;

namespace
{

enum class Sight { Full, NoRed, NoGreen, NoBlue };
constexpr std::array kSights{Sight::Full, Sight::NoRed, Sight::NoGreen, Sight::NoBlue};

// The colour as people without the cones for red, green or blue see it (Machado and others, 2009).
QVector3D seen(const QColor &colour, Sight sight)
{
    constexpr float kMatrices[4][9]{{1, 0, 0, 0, 1, 0, 0, 0, 1},
                                    {0.152286F, 1.052583F, -0.204868F, 0.114503F, 0.786281F,
                                     0.099216F, -0.003882F, -0.048116F, 1.051998F},
                                    {0.367322F, 0.860646F, -0.227968F, 0.280085F, 0.672501F,
                                     0.047413F, -0.011820F, 0.042940F, 0.968881F},
                                    {1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F,
                                     0.147602F, 0.004733F, 0.691367F, 0.303900F}};
    const auto linear = [](float c) {
        return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
    };
    const QVector3D rgb(linear(static_cast<float>(colour.redF())),
                        linear(static_cast<float>(colour.greenF())),
                        linear(static_cast<float>(colour.blueF())));
    const float *m = kMatrices[static_cast<int>(sight)];
    const auto row = [&rgb](const float *r) {
        return std::clamp(QVector3D::dotProduct(QVector3D(r[0], r[1], r[2]), rgb), 0.0F, 1.0F);
    };
    return {row(m), row(m + 3), row(m + 6)};
}

QVector3D lab(const QVector3D &rgb)
{
    const auto f = [](float t) { return t > 0.008856F ? std::cbrt(t) : 7.787F * t + 16.0F / 116; };
    const float x = f((0.4124F * rgb.x() + 0.3576F * rgb.y() + 0.1805F * rgb.z()) / 0.9505F);
    const float y = f(0.2126F * rgb.x() + 0.7152F * rgb.y() + 0.0722F * rgb.z());
    const float z = f((0.0193F * rgb.x() + 0.1192F * rgb.y() + 0.9505F * rgb.z()) / 1.089F);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

float lightness(QRgb colour)
{
    return lab(seen(QColor(colour), Sight::Full)).x();
}

} // namespace

class TestPalettes : public QObject
{
    Q_OBJECT

private slots:
    void contrastAsWcagHasIt();
    void everyColourHasAReadableInk();
    void palettesHaveReadableInk();
    void aStatedInkStaysWhereItReads();
    void kindsDifferForEverybody();
    void kindsStandOutOnBothGrounds();
    void rampsRunOneWay();
    void rampsMeetTheirStops();
    void unknownNamesGiveTheDefault();
};

// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio: black on white is 21, #777 on white just fails.
void TestPalettes::contrastAsWcagHasIt()
{
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-9);
    QVERIFY(std::abs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.005);
    QVERIFY(std::abs(contrastRatio(Qt::white, QColor(0x767676)) - 4.54) < 0.005);
}

void TestPalettes::everyColourHasAReadableInk()
{
    for (int r = 0; r < 256; r += 5) {
        for (int g = 0; g < 256; g += 5) {
            for (int b = 0; b < 256; b += 5) {
                const QColor fill(r, g, b);
                QVERIFY2(contrastRatio(fill, readableInkOn(fill)) >= kReadableContrast,
                         qPrintable(fill.name()));
            }
        }
    }
}

void TestPalettes::palettesHaveReadableInk()
{
    std::vector<QRgb> fills(model::browserColours().begin(), model::browserColours().end());
    for (const auto &palette : categoricalPalettes())
        fills.insert(fills.end(), palette.colours.begin(), palette.colours.end());
    for (const auto &palette : rampPalettes()) {
        for (int i = 0; i <= 100; ++i)
            fills.push_back(palette.at(i / 100.0));
    }
    for (const QRgb fill : fills) {
        QVERIFY2(contrastRatio(QColor(fill), readableInkOn(QColor(fill))) >= kReadableContrast,
                 qPrintable(QColor(fill).name()));
    }
}

void TestPalettes::aStatedInkStaysWhereItReads()
{
    const QColor stated(0x2A2C34);
    QCOMPARE(readableInkOn(QColor(0x57C7E3), stated), stated);
    QVERIFY(readableInkOn(QColor(0x604A0E), stated) != stated);
}

void TestPalettes::kindsDifferForEverybody()
{
    for (const auto &palette : categoricalPalettes()) {
        for (const Sight sight : kSights) {
            for (std::size_t i = 0; i < 8; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const float apart = (lab(seen(QColor(palette.colours[i]), sight)) -
                                         lab(seen(QColor(palette.colours[j]), sight)))
                                            .length();
                    QVERIFY2(apart > 11, qPrintable(QStringLiteral("%1: %2 %3 %4")
                                                        .arg(palette.id)
                                                        .arg(i)
                                                        .arg(j)
                                                        .arg(static_cast<double>(apart))));
                }
            }
        }
    }
}

// Against the drawing's two grounds; nodes have borders, so that a faint fill is still seen.
void TestPalettes::kindsStandOutOnBothGrounds()
{
    for (const auto &palette : categoricalPalettes()) {
        for (const QRgb colour : palette.colours) {
            for (const QRgb ground : {0xFFFBFCFD, 0xFF191C22}) {
                QVERIFY2(contrastRatio(QColor(colour), QColor(ground)) > 1.25,
                         qPrintable(palette.id + QColor(colour).name()));
            }
        }
    }
}

void TestPalettes::rampsRunOneWay()
{
    for (const auto &palette : rampPalettes()) {
        const bool rises = lightness(palette.at(1)) > lightness(palette.at(0));
        for (int i = 1; i <= 50; ++i) {
            const float step =
                lightness(palette.at(i / 50.0)) - lightness(palette.at((i - 1) / 50.0));
            QVERIFY2(rises ? step > 0 : step < 0,
                     qPrintable(QStringLiteral("%1 at %2").arg(palette.id).arg(i)));
        }
    }
}

void TestPalettes::rampsMeetTheirStops()
{
    const model::RampPalette &viridis = model::rampPalette(u"viridis");
    QCOMPARE(viridis.at(0), 0xFF440154);
    QCOMPARE(viridis.at(1), 0xFFFDE725);
    QCOMPARE(viridis.at(-3), 0xFF440154);
    QCOMPARE(viridis.at(7), 0xFFFDE725);
    QCOMPARE(viridis.at(0.5), 0xFF21918C);
}

void TestPalettes::unknownNamesGiveTheDefault()
{
    QCOMPARE(model::rampPalette(u"rainbow").id, QStringLiteral("viridis"));
    QCOMPARE(model::categoricalPalette(u"").id, QStringLiteral("lightningbolt"));
}

QTEST_APPLESS_MAIN(TestPalettes)
#include "tst_palettes.moc"
