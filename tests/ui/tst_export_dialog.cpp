// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_result.h"
#include "ui/export/export_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <utility>

using ui::ExportDialog;

namespace
{

constexpr int kPatience = test::kPatienceMs;
constexpr char kMine[] = "mine";
constexpr char kExported[] = "n\r\n1\r\n";

/// The dialog for a result of one row, with a home of its own to write to.
class Fixture
{
public:
    Fixture()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        open();
    }

    void open() { open(model::ExportSources(test::makeResult({"n"}, {{test::integer(1)}}))); }
    void open(const model::ExportSources &sources)
    {
        m_dialog = std::make_unique<ExportDialog>(sources);
        m_dialog->show();
    }
    template <typename Choice>
    void choose(const char *box, Choice choice)
    {
        auto &choices = part<QComboBox>(box);
        const int index = choices.findData(static_cast<int>(choice));
        QVERIFY(index >= 0);
        choices.setCurrentIndex(index);
    }

    ExportDialog &dialog() { return *m_dialog; }
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString chosenPath() const { return part<QLineEdit>("pathField").text(); }
    QString status() const { return part<QLabel>("exportStatus").text(); }
    /// The question that is on the screen, if there is one.
    QMessageBox *question() const { return m_dialog->findChild<QMessageBox *>(); }

    template <typename Widget>
    Widget &part(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(widget);
        return *widget;
    }

    void pressExport()
    {
        QTest::mouseClick(&part<QPushButton>("startExportButton"), Qt::LeftButton);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<ExportDialog> m_dialog;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsWrittenAtOnce()
    {
        Fixture f;
        f.pressExport();
        QVERIFY(!f.question());
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(f.path(QStringLiteral("result.csv"))),
                                  QByteArray(kExported), kPatience);
    }

    void anExistingFileIsAskedAbout()
    {
        Fixture f;
        const QString path = f.path(QStringLiteral("numbers.csv"));
        write(path, kMine);
        f.dialog().setPath(path);
        f.pressExport();
        QPointer<QMessageBox> question = f.question();
        QVERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(path));
        QCOMPARE(contentOf(path), QByteArray(kMine));

        // Enter and Escape keep the file.
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!question);
        QCOMPARE(contentOf(path), QByteArray(kMine));
        f.pressExport();
        question = f.question();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!question);
        QCOMPARE(contentOf(path), QByteArray(kMine));

        f.pressExport();
        QTest::mouseClick(&f.part<QPushButton>("replaceButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(path), QByteArray(kExported), kPatience);
    }

    void theAnswerCountsOnce()
    {
        Fixture f;
        const QString path = f.path(QStringLiteral("numbers.csv"));
        write(path, kMine);
        f.dialog().setPath(path);
        f.pressExport();
        const QPointer<QMessageBox> question = f.question();
        QTest::mouseClick(&f.part<QPushButton>("replaceButton"), Qt::LeftButton);
        QTRY_VERIFY(!question);
        QTRY_VERIFY_WITH_TIMEOUT(f.status().contains(path), kPatience);
        f.pressExport();
        QVERIFY(f.question());
    }

    void theNameIsFree()
    {
        Fixture f;
        QCOMPARE(f.chosenPath(), f.path(QStringLiteral("result.csv")));
        write(f.path(QStringLiteral("result.csv")), kMine);
        write(f.path(QStringLiteral("result-2.csv")), kMine);
        f.open();
        QCOMPARE(f.chosenPath(), f.path(QStringLiteral("result-3.csv")));
    }

    void theSuffixFollowsTheFormat()
    {
        Fixture f;
        f.choose("formatBox", model::ExportFormat::Json);
        QCOMPARE(f.chosenPath(), f.path(QStringLiteral("result.json")));
    }

    void thePreviewShowsHowTheFileBegins()
    {
        Fixture f;
        const auto preview = [&f] { return f.part<QPlainTextEdit>("exportPreview").toPlainText(); };
        QTRY_COMPARE_WITH_TIMEOUT(preview(), QStringLiteral("n\n1\n"), kPatience);
        f.choose("formatBox", model::ExportFormat::JsonLines);
        QTRY_COMPARE_WITH_TIMEOUT(preview(), QStringLiteral("{\"n\":1}\n"), kPatience);
    }

    void onlyTheOptionsOfTheFormatAreShown()
    {
        Fixture f;
        const auto isShown = [&f](const char *name) {
            return f.part<QWidget>(name).isVisibleTo(&f.dialog());
        };
        QVERIFY(isShown("delimiterBox") && isShown("nullTextField") && !isShown("clauseBox"));
        f.choose("formatBox", model::ExportFormat::Tsv);
        QVERIFY(!isShown("delimiterBox") && isShown("nullTextField") && !isShown("clauseBox"));
        f.choose("formatBox", model::ExportFormat::CypherScript);
        QVERIFY(!isShown("delimiterBox") && !isShown("nullTextField") && isShown("clauseBox"));
    }

    void theChoicesAreRemembered()
    {
        Fixture f;
        f.choose("formatBox", model::ExportFormat::Csv);
        f.choose("delimiterBox", ';');
        QTest::keyClicks(&f.part<QLineEdit>("nullTextField"), QStringLiteral("NULL"));
        f.choose("elementsBox", model::ElementStyle::Columns);
        f.pressExport();
        QTRY_VERIFY_WITH_TIMEOUT(f.status().contains(f.chosenPath()), kPatience);
        f.open();
        QCOMPARE(f.part<QComboBox>("delimiterBox").currentData().toInt(), int{';'});
        QCOMPARE(f.part<QLineEdit>("nullTextField").text(), QStringLiteral("NULL"));
        QCOMPARE(f.part<QComboBox>("elementsBox").currentIndex(), 1);
    }

    void theSelectionIsWritten()
    {
        Fixture f;
        const auto result = std::const_pointer_cast<const bolt::ResultSet>(
            test::makeResult({"a", "b"}, {{test::integer(1), test::integer(2)},
                                          {test::integer(3), test::integer(4)},
                                          {test::integer(5), test::integer(6)}}));
        model::ExportSources sources(result);
        model::CellSelection selection;
        selection.result = result;
        selection.rows = std::make_shared<const model::RowMapping>(3);
        selection.ranges = {{1, 2, 1, 1}};
        sources.setSelection(selection);
        f.open(sources);
        f.choose("sourceBox", model::ExportSource::Selection);
        f.pressExport();
        QTRY_COMPARE_WITH_TIMEOUT(contentOf(f.path(QStringLiteral("result.csv"))),
                                  QByteArray("b\r\n4\r\n6\r\n"), kPatience);
    }

    void whatTheFormatCannotKeepIsSaid()
    {
        Fixture f;
        f.open(model::ExportSources(
            test::makeResult({"n"}, {{test::integer(9'007'199'254'740'993)}})));
        f.choose("formatBox", model::ExportFormat::Spreadsheet);
        f.pressExport();
        QTRY_VERIFY_WITH_TIMEOUT(
            f.status().contains(QStringLiteral("1 integers past 2^53 are texts.")), kPatience);
    }

    void theStatusIsNoMarkup()
    {
        Fixture f;
        QCOMPARE(f.part<QLabel>("exportStatus").textFormat(), Qt::PlainText);
    }

    void pauseAndCancel()
    {
        Fixture f;
        auto result = std::make_shared<bolt::ResultSet>(std::vector<std::string>{"n"});
        const test::Bytes row = test::encode(test::list({test::string(std::string(1000, 'x'))}));
        for (int i = 0; i < 100'000; ++i)
            test::appendRow(*result, row);
        f.open(model::ExportSources(result));
        f.pressExport();
        auto &pause = f.part<QPushButton>("pauseExportButton");
        QTRY_VERIFY_WITH_TIMEOUT(pause.isVisible(), kPatience);
        QTest::mouseClick(&pause, Qt::LeftButton);
        // What is being written is still reported.
        QString paused;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(paused, f.status()) == paused, kPatience);
        QTest::qWait(200);
        QCOMPARE(f.status(), paused);
        QTest::mouseClick(&f.part<QPushButton>("closeExportButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(f.status(), QStringLiteral("Stopped. No file was written."),
                                  kPatience);
        QVERIFY(f.dialog().isVisible());
        QVERIFY(!QFile::exists(f.path(QStringLiteral("result.csv"))));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
