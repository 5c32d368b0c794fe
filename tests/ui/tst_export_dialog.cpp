// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_result.h"
#include "ui/export/export_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using ui::ExportDialog;

namespace
{

constexpr int kPatience = 10'000;
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

    void open()
    {
        model::ExportRequest request;
        request.result = test::makeResult({"n"}, {{test::integer(1)}});
        m_dialog = std::make_unique<ExportDialog>(request, 1);
        m_dialog->show();
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
        f.part<QComboBox>("formatBox").setCurrentIndex(1);
        QCOMPARE(f.chosenPath(), f.path(QStringLiteral("result.json")));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
