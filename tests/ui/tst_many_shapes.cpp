// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_job.h"
#include "model/table/result_table_model.h"
#include "support/result_builder.h"
#include "support/work_clock.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/table/result_table_view.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace
{

constexpr int kPatience = 60'000;
constexpr std::size_t kHuge = std::size_t{256} << 20;

/// A result in the table, its first cell in the details.
struct Shown {
    model::ResultHandle result;
    model::ResultTableModel table;
    ui::ResultTableView view;
    ui::InspectorPanel details;

    explicit Shown(const model::ResultHandle &shown)
        : result(shown)
    {
        QObject::connect(&view, &ui::ResultTableView::currentCellChanged, &details,
                         &ui::InspectorPanel::showValue);
        view.resize(900, 500);
        details.resize(300, 500);
        view.setTable(&table);
        table.setResult(result, result->rowCount());
        view.show();
        details.show();
        if (table.rowCount() > 0 && table.columnCount() > 0)
            view.setCurrentIndex(table.index(0, 0));
    }

    /// Milliseconds that it takes to paint all of it.
    double paint()
    {
        const test::WorkClock clock;
        const QPixmap tableImage = view.grab();
        const QPixmap inspector = details.grab();
        if (tableImage.isNull() || inspector.isNull())
            qFatal("nothing was painted");
        return clock.elapsedMs();
    }

    QString text(int row, int column) const { return table.index(row, column).data().toString(); }
};

} // namespace

/// Results of odd shapes in the table, in the details and in exports.
class TestManyShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRows();
    void noColumns();
    void repeatedNames();
    void twoThousandColumns();
    void typesThatChangeByRow();
    void aHugeCell();

private:
    QByteArray exported(const model::ResultHandle &result, model::ExportFormat format);
    QJsonArray exportedJson(const model::ResultHandle &result);

    QTemporaryDir m_folder;
};

QByteArray TestManyShapes::exported(const model::ResultHandle &result, model::ExportFormat format)
{
    model::ExportRequest request;
    request.result = result;
    request.rows = model::RowMapping(result->rowCount());
    request.options.format = format;
    request.path = m_folder.filePath(QStringLiteral("export"));
    model::ExportJob job;
    QSignalSpy finished(&job, &model::ExportJob::finished);
    job.start(request);
    QFile file(request.path);
    if (!finished.wait(kPatience) || !file.open(QIODevice::ReadOnly))
        return "the export failed";
    return file.readAll();
}

QJsonArray TestManyShapes::exportedJson(const model::ResultHandle &result)
{
    return QJsonDocument::fromJson(exported(result, model::ExportFormat::Json)).array();
}

void TestManyShapes::noRows()
{
    Shown shown(test::ResultBuilder({"a", "b"}).publish());
    QCOMPARE(shown.table.rowCount(), 0);
    QCOMPARE(shown.table.columnCount(), 2);
    (void)shown.paint();
    QCOMPARE(exported(shown.result, model::ExportFormat::Csv).trimmed(), QByteArray("a,b"));
    QVERIFY(exportedJson(shown.result).isEmpty());
}

void TestManyShapes::noColumns()
{
    test::ResultBuilder builder({});
    builder.row([](bolt::PackStreamWriter &) {});
    Shown shown(builder.publish());
    QCOMPARE(shown.table.columnCount(), 0);
    (void)shown.paint();
    QVERIFY(exported(shown.result, model::ExportFormat::Csv) != "the export failed");
}

void TestManyShapes::repeatedNames()
{
    test::ResultBuilder builder({"a", "a"});
    builder.row([](bolt::PackStreamWriter &out) {
        out.integer(1);
        out.integer(2);
    });
    Shown shown(builder.publish());
    QCOMPARE(shown.table.headerData(1, Qt::Horizontal).toString(), QStringLiteral("a"));
    QCOMPARE(shown.text(0, 0), QStringLiteral("1"));
    QCOMPARE(shown.text(0, 1), QStringLiteral("2"));
    (void)shown.paint();
    const QByteArray csv = exported(shown.result, model::ExportFormat::Csv);
    QVERIFY2(csv.contains("1,2"), csv.constData());
}

void TestManyShapes::twoThousandColumns()
{
    constexpr int kColumns = 2000;
    constexpr int kRows = 200;
    std::vector<std::string> names;
    for (int i = 0; i < kColumns; ++i)
        names.push_back("column " + std::to_string(i));
    test::ResultBuilder builder(names);
    for (int row = 0; row < kRows; ++row)
        builder.row([row](bolt::PackStreamWriter &out) {
            for (int column = 0; column < kColumns; ++column)
                out.integer(row * kColumns + column);
        });
    const test::WorkClock clock;
    Shown shown(builder.publish());
    (void)shown.paint();
    shown.view.scrollTo(shown.table.index(kRows - 1, kColumns - 1));
    const double cornerMs = shown.paint();
    const double shownMs = clock.elapsedMs();
    qInfo("2000 columns: shown in %.0f ms, the last corner painted in %.0f ms", shownMs, cornerMs);
    QCOMPARE(shown.text(kRows - 1, kColumns - 1), QString::number(kRows * kColumns - 1));
    QVERIFY(shownMs < 2000);
    const QByteArray csv = exported(shown.result, model::ExportFormat::Csv);
    QCOMPARE(csv.count(','), (kRows + 1) * (kColumns - 1));
}

void TestManyShapes::typesThatChangeByRow()
{
    test::ResultBuilder builder({"x"});
    const std::vector<std::function<void(bolt::PackStreamWriter &)>> values{
        [](auto &out) { out.null(); },
        [](auto &out) { out.boolean(true); },
        [](auto &out) { out.integer(-7); },
        [](auto &out) { out.floating(2.5); },
        [](auto &out) { out.string("text"); },
        [](auto &out) { out.list(1), out.integer(1); },
        [](auto &out) { out.map(1), out.string("k"), out.integer(1); },
        [](auto &out) { out.structure('D', 1), out.integer(0); },
        [](auto &out) { out.structure('?', 0); },
    };
    for (const auto &value : values)
        builder.row(value);
    Shown shown(builder.publish());
    (void)shown.paint();
    for (int row = 0; row < shown.table.rowCount(); ++row) {
        QVERIFY(!shown.text(row, 0).isEmpty());
        shown.view.setCurrentIndex(shown.table.index(row, 0));
        (void)shown.paint();
    }
    shown.table.sort(0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.text(int(values.size()) - 1, 0), QStringLiteral("null"),
                              kPatience);
    QCOMPARE(exportedJson(shown.result).size(), qsizetype(values.size()));
}

void TestManyShapes::aHugeCell()
{
    test::ResultBuilder builder({"small", "huge"});
    builder.row([](bolt::PackStreamWriter &out) {
        out.integer(1);
        std::string text(kHuge, 'x');
        for (std::size_t at = 7; at < text.size(); at += 8)
            text[at] = ' ';
        out.string(text);
    });
    Shown shown(builder.publish());
    const test::WorkClock clock;
    const double tableMs = shown.paint();
    shown.view.setCurrentIndex(shown.table.index(0, 1));
    QCoreApplication::processEvents();
    (void)shown.paint();
    const double detailsMs = clock.elapsedMs();
    qInfo("256 MiB in a cell: table painted in %.0f ms, in the details after %.0f ms", tableMs,
          detailsMs);
    QVERIFY(tableMs < 200);
    QVERIFY(detailsMs < 2000);
    QCOMPARE(exported(shown.result, model::ExportFormat::Csv).size(),
             qsizetype(kHuge) + qsizetype(qstrlen("small,huge\r\n1,\r\n")));
}

QTEST_MAIN(TestManyShapes)
#include "tst_many_shapes.moc"
