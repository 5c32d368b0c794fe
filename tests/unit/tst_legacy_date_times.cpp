// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/legacy_date_times.h"

#include "support/test_values.h"

#include <QTest>

class TestLegacyDateTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parameters_data();
    void parameters();
    void nothingStaysNothing();
};

/// The date-times are those of the Bolt documentation: 2024-07-04T12:00:00.000000001 in New York.
void TestLegacyDateTimes::parameters_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QByteArray>("legacy");
    const QByteArray newYork("D0 10 41 6D 65 72 69 63 61 2F 4E 65 77 5F 59 6F 72 6B");
    const QByteArray nowhere("8C 45 75 72 6F 70 65 2F 4E 65 6F 34 6A");

    QTest::newRow("offset") << QByteArray("A1 81 61 B3 49 CA 66 86 C7 00 01 C9 C7 C0")
                            << QByteArray("A1 81 61 B3 46 CA 66 86 8E C0 01 C9 C7 C0");
    QTest::newRow("zone") << "A1 81 61 B3 69 CA 66 86 C7 00 01 " + newYork
                          << "A1 81 61 B3 66 CA 66 86 8E C0 01 " + newYork;
    QTest::newRow("unknown zone") << "A1 81 61 B3 69 CA 66 86 C7 00 01 " + nowhere
                                  << "A1 81 61 B3 69 CA 66 86 C7 00 01 " + nowhere;
    QTest::newRow("inside a list of maps")
        << QByteArray("A1 81 61 91 A1 81 62 B3 49 CA 66 86 C7 00 01 C9 C7 C0")
        << QByteArray("A1 81 61 91 A1 81 62 B3 46 CA 66 86 8E C0 01 C9 C7 C0");
    const QByteArray others("A6 81 61 C0 81 62 C3 81 63 C1 3F F0 00 00 00 00 00 00 81 64 CC 01 FF "
                            "81 65 B1 44 01 81 66 B2 64 01 02");
    QTest::newRow("everything else") << others << others;
}

void TestLegacyDateTimes::parameters()
{
    QFETCH(QByteArray, utc);
    QFETCH(QByteArray, legacy);
    QCOMPARE(bolt::withLegacyDateTimes(test::fromHex(utc.toStdString())),
             test::fromHex(legacy.toStdString()));
}

void TestLegacyDateTimes::nothingStaysNothing()
{
    QVERIFY(bolt::withLegacyDateTimes({}).empty());
}

QTEST_APPLESS_MAIN(TestLegacyDateTimes)
#include "tst_legacy_date_times.moc"
