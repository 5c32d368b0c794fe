// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/memory_budget.h"
#include "support/paging_server.h"
#include "support/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/export/export_dialog.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/table/result_table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <memory>

using test::integer;
using test::PagingServer;
using test::string;

namespace
{

constexpr int kPatience = test::kPatienceMs;
constexpr quint64 kMiB = 1024 * 1024;

PagingServer::Rows rows(int from, int to, const char *text)
{
    PagingServer::Rows rows;
    for (int i = from; i < to; ++i)
        rows.push_back({integer(i), string(std::string(text) + std::to_string(i))});
    return rows;
}

template <typename Widget>
Widget *part(QWidget &owner, const char *name)
{
    return owner.findChild<Widget *>(QLatin1String(name));
}

void click(QWidget *widget)
{
    QVERIFY(widget && widget->isVisible() && widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

/// What can be done with whole results, in a window with real clicks and keys: the memory limit,
/// pins and names, files, comparisons.
class TestKeepAndCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void atTheBudgetFetchingPauses();
    void aPausedResultGoesOn();
    void aPausedResultEndsHere();
    void aPausedResultStreamsToAFile();
    void runningAgainGoesWhereItWent();
    void keptResultsAreNotRunAgain();
    void writesAreAskedAboutBeforeTheyRunAgain();
    void nothingRunsAgainForAFileThatCannotBe();
    void theBudgetIsAsked();
    void aPinnedResultStays();
    void tabsAreRenamed();
    void resultsAreKeptAndOpened();
    void keptResultsComeInTheirOrder();
    void damagedFilesAreNamed();
    void aChangedBlockEndsTheRows();
    void resultsAreCompared();
    void runAgainAndCompare();
    void comparedResultsGoWithTheirTabs();
    void namesAreNoMarkup();
    void whatCannotBeKeptIsSaid();
    void repeatedKeysAreSaid();
    void closingAsksAboutAResultThatIsBeingKept();
    void closingAComparisonAsksAboutItsFile();

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    ui::ResultPage &result() { return *page().currentResult(); }
    ui::MessageBanner &banner()
    {
        return *result().findChild<ui::MessageBanner *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void run(const QString &query = QStringLiteral("MATCH (n) RETURN n.k, n.v"));
    void press(QKeyCombination keys);
    ui::ComparePage *comparison();
    ui::ComparePage *rerunAndCompare();
    void startKeeping(const QString &path);
    QString keep(const QString &name);
    QPointer<QMessageBox> writingQuestion() { return part<QMessageBox>(window(), "writingBox"); }
    QString path(const char *name) { return m_fixture->folder() + u'/' + QLatin1String(name); }
    ui::ExportDialog *streamTo(const char *name);
    void picture(const QString &name, QWidget *widget = nullptr);

    std::unique_ptr<PagingServer> m_server;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeepAndCompare::init()
{
    m_server = std::make_unique<PagingServer>(std::vector{string("k"), string("v")});
    m_server->setBatches({rows(0, 1000, "old "), rows(1000, 1500, "old ")});
    m_fixture = std::make_unique<WindowFixture>();
    window().resize(1200, 800);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    page().setTarget(m_server->target());
}

void TestKeepAndCompare::cleanup()
{
    m_fixture.reset();
    m_server.reset();
    model::setMemoryBudget(model::defaultMemoryBudget());
}

/// Runs a statement until it is over or paused.
void TestKeepAndCompare::run(const QString &query)
{
    page().editor()->setText(query);
    QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page().currentResult());
    QTRY_VERIFY_WITH_TIMEOUT(result().run().isOver() ||
                                 result().run().state() == model::QueryRun::State::Paused,
                             kPatience);
}

void TestKeepAndCompare::press(QKeyCombination keys)
{
    window().activateWindow(); // a dialog may have been there before
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), keys.key(), keys.keyboardModifiers());
}

/// The comparison that is shown, once it is there.
ui::ComparePage *TestKeepAndCompare::comparison()
{
    auto *shown = qobject_cast<ui::ComparePage *>(page().results()->currentWidget());
    if (!shown || !QTest::qWaitFor([shown] { return !shown->isComparing(); }, kPatience))
        return nullptr;
    return shown;
}

ui::ComparePage *TestKeepAndCompare::rerunAndCompare()
{
    press(Qt::ShiftModifier | Qt::Key_F5);
    const auto isShown = [this] {
        return qobject_cast<ui::ComparePage *>(page().results()->currentWidget()) != nullptr;
    };
    return QTest::qWaitFor(isShown, kPatience) ? comparison() : nullptr;
}

void TestKeepAndCompare::startKeeping(const QString &path)
{
    press(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_S);
    auto *dialog = part<QFileDialog>(window(), "keepDialog");
    if (!dialog)
        qFatal("nothing asks for a file");
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
}

/// Keeps the current result under that name in the test's folder.
QString TestKeepAndCompare::keep(const QString &name)
{
    const QString path = m_fixture->folder() + u'/' + name;
    startKeeping(path);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }, kPatience))
        qFatal("the file did not come");
    return path;
}

/// Has the current result's statement run again, for that file of the test's folder.
ui::ExportDialog *TestKeepAndCompare::streamTo(const char *name)
{
    Q_EMIT result().streamWanted();
    auto *dialog = window().findChild<ui::ExportDialog *>();
    if (!dialog)
        qFatal("nothing asks where to");
    dialog->setPath(path(name));
    click(part<QPushButton>(*dialog, "startExportButton"));
    return dialog;
}

/// For eyes: LB_PICTURES names the folder, if pictures are wanted.
void TestKeepAndCompare::picture(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("LB_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[choice, suffix] : {std::pair(ui::ThemeChoice::Light, u"-light.png"),
                                         std::pair(ui::ThemeChoice::Dark, u"-dark.png")}) {
        m_fixture->theme().setChoice(choice);
        QTest::qWait(50);
        (widget ? widget : &window())
            ->grab()
            .save(folder + u'/' + name + QString::fromUtf16(suffix));
    }
}

void TestKeepAndCompare::atTheBudgetFetchingPauses()
{
    model::setMemoryBudget(1);
    run();
    QCOMPARE(result().run().state(), model::QueryRun::State::Paused);
    QCOMPARE(result().run().rowCount(), std::uint64_t{1000});
    QCOMPARE(m_server->pulls(), 1);
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Warning);
    QVERIFY(banner().title().contains(QLocale().toString(1000)));
    picture(QStringLiteral("paused"));
}

void TestKeepAndCompare::aPausedResultGoesOn()
{
    model::setMemoryBudget(1);
    run();
    model::setMemoryBudget(kMiB); // what "once more" amounts to
    click(part<QToolButton>(result(), "resumeButton"));
    QTRY_VERIFY_WITH_TIMEOUT(result().run().isOver(), kPatience);
    QCOMPARE(result().run().rowCount(), std::uint64_t{1500});
    QVERIFY(!banner().isVisible());
    QCOMPARE(m_server->pulls(), 2);
}

void TestKeepAndCompare::aPausedResultEndsHere()
{
    model::setMemoryBudget(1);
    run();
    click(part<QToolButton>(result(), "finishEarlyButton"));
    QTRY_VERIFY_WITH_TIMEOUT(result().run().isOver(), kPatience);
    QCOMPARE(result().run().state(), model::QueryRun::State::Finished);
    QVERIFY(result().run().isCutShort());
    QCOMPARE(result().run().rowCount(), std::uint64_t{1000});
    QCOMPARE(m_server->discards(), 1);
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Information);
    QVERIFY(!part<QToolButton>(result(), "resumeButton")->isVisible());
    QVERIFY(!result().description().isComplete);
}

void TestKeepAndCompare::aPausedResultStreamsToAFile()
{
    model::setMemoryBudget(1);
    run();
    click(part<QToolButton>(result(), "streamButton"));
    const auto *dialog = part<QDialog>(window(), "exportDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(result().run().state(), model::QueryRun::State::Paused); // it waits meanwhile
}

void TestKeepAndCompare::runningAgainGoesWhereItWent()
{
    const ui::RunSettings writing = page().runSettings();
    ui::RunSettings reading = writing;
    reading.access = bolt::AccessMode::Read;
    reading.timeoutMs = 7000;
    page().setRunSettings(reading);
    page().setDatabase(QStringLiteral("movies"));
    run();
    PagingServer other(std::vector{string("k"), string("v")});
    page().setTarget(other.target());
    page().setDatabase(QStringLiteral("other"));
    page().setRunSettings(writing);
    streamTo("again.csv");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("again.csv")), kPatience);
    const QString request = QStringLiteral("RUN MATCH (n) RETURN n.k, n.v");
    QCOMPARE(m_server->requests().count(request), qsizetype(2));
    QVERIFY(!other.requests().contains(request));

    const model::ExportSources sources = result().exportSources();
    QVERIFY(sources.has(model::ExportSource::RunAgain));
    const model::StreamedExportRequest again = sources.streamedRequest();
    const bolt::TransactionOptions &transaction = again.statement.transaction;
    QCOMPARE(again.connection.endpoint.port, m_server->target().options.endpoint.port);
    QCOMPARE(transaction.database, std::string("movies"));
    QCOMPARE(transaction.mode, bolt::AccessMode::Read);
    QCOMPARE(transaction.timeoutMs, std::optional<std::int64_t>(7000));
    QVERIFY(!transaction.metadata.empty());
}

void TestKeepAndCompare::keptResultsAreNotRunAgain()
{
    run();
    window().openKeptResult(keep(QStringLiteral("people.lbresult")));
    QTRY_VERIFY_WITH_TIMEOUT(page().results()->count() == 2 && result().run().isOver(), kPatience);
    Q_EMIT result().exportWanted();
    auto *dialog = window().findChild<ui::ExportDialog *>();
    QVERIFY(dialog);
    const int source = static_cast<int>(model::ExportSource::RunAgain);
    QCOMPARE(part<QComboBox>(*dialog, "sourceBox")->findData(source), -1);
}

void TestKeepAndCompare::writesAreAskedAboutBeforeTheyRunAgain()
{
    run(QStringLiteral("CREATE (n:A) RETURN n.k, n.v"));
    const auto runs = [this] {
        return m_server->requests().filter(QStringLiteral("RUN CREATE")).size();
    };
    ui::ExportDialog *dialog = streamTo("again.csv");
    const QPointer<QMessageBox> question = part<QMessageBox>(*dialog, "rerunQuestion");
    QVERIFY(question && question->isVisible());
    const QString words = question->text();
    QVERIFY2(words.contains(QStringLiteral("paging (127.0.0.1:")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("CREATE (n:A)")), qPrintable(words));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(runs(), qsizetype(1));
    click(part<QPushButton>(*dialog, "startExportButton"));
    click(part<QPushButton>(*dialog, "rerunButton"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("again.csv")), kPatience);
    QCOMPARE(runs(), qsizetype(2));
}

void TestKeepAndCompare::nothingRunsAgainForAFileThatCannotBe()
{
    run();
    const QStringList before = m_server->requests();
    ui::ExportDialog *dialog = streamTo("no such folder/again.csv");
    const auto *status = part<QLabel>(*dialog, "exportStatus");
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QStringLiteral("could not be created")),
                             kPatience);
    QCOMPARE(m_server->requests(), before);
}

void TestKeepAndCompare::theBudgetIsAsked()
{
    const auto open = [this] {
        part<QAction>(window(), "memoryAction")->trigger();
        return part<QDialog>(window(), "memoryDialog");
    };
    QDialog *dialog = open();
    picture(QStringLiteral("memory"), dialog);
    auto *isDefault = part<QCheckBox>(*dialog, "defaultBudget");
    QVERIFY(isDefault->isChecked());
    isDefault->click();
    part<QSpinBox>(*dialog, "budgetAmount")->setValue(512);
    click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QCOMPARE(model::memoryBudget(), std::uint64_t{512 * kMiB});
    QTRY_VERIFY(!part<QDialog>(window(), "memoryDialog"));
    dialog = open();
    QCOMPARE(part<QSpinBox>(*dialog, "budgetAmount")->value(), 512);
    part<QCheckBox>(*dialog, "defaultBudget")->click();
    click(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QCOMPARE(model::memoryBudget(), model::defaultMemoryBudget());
}

void TestKeepAndCompare::aPinnedResultStays()
{
    run(QStringLiteral("RETURN 1"));
    run(QStringLiteral("RETURN 2"));
    ui::ResultTabs &tabs = *page().results();
    QCOMPARE(tabs.count(), 1); // the run before was replaced
    press(Qt::ControlModifier | Qt::AltModifier | Qt::Key_P);
    QCOMPARE(result().pin(), ui::ResultPage::Pin::Pinned);
    QVERIFY(part<QToolButton>(result(), "pinButton")->isChecked());
    QVERIFY(!tabs.tabIcon(0).isNull());
    run(QStringLiteral("RETURN 3"));
    QCOMPARE(tabs.count(), 2);
    QCOMPARE(tabs.page(0)->run().query(), QStringLiteral("RETURN 2"));
    picture(QStringLiteral("pinned"));
    tabs.setCurrentIndex(0);
    click(part<QToolButton>(result(), "pinButton"));
    QCOMPARE(result().pin(), ui::ResultPage::Pin::Loose);
    QVERIFY(tabs.tabIcon(0).isNull());
    run(QStringLiteral("RETURN 4"));
    QCOMPARE(tabs.count(), 1);
}

void TestKeepAndCompare::tabsAreRenamed()
{
    run();
    press(Qt::Key_F2);
    auto *dialog = window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("people & towns"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(page().results()->tabText(0).startsWith(QStringLiteral("people && towns")));
    result().setName({});
    QVERIFY(page().results()->tabText(0).startsWith(QStringLiteral("MATCH")));
}

void TestKeepAndCompare::resultsAreKeptAndOpened()
{
    run();
    const QString path = keep(QStringLiteral("people.lbresult"));
    window().addTab();
    QVERIFY(!page().currentResult());
    press(Qt::ControlModifier | Qt::Key_O);
    auto *dialog = part<QFileDialog>(window(), "openKeptDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(page().currentResult() && result().run().isOver(), kPatience);
    QCOMPARE(result().run().state(), model::QueryRun::State::Finished);
    QCOMPARE(result().table()->model()->rowCount(), 1500);
    QCOMPARE(result().table()->model()->index(1499, 1).data().toString(),
             QStringLiteral("old 1499"));
    QCOMPARE(result().title(), QStringLiteral("people"));
    QCOMPARE(result().pin(), ui::ResultPage::Pin::Pinned);
    QCOMPARE(page().editor()->text(), QStringLiteral("MATCH (n) RETURN n.k, n.v"));
    picture(QStringLiteral("kept"));
}

void TestKeepAndCompare::keptResultsComeInTheirOrder()
{
    run();
    const QString kept = keep(QStringLiteral("b.lbresult"));
    const QString copied = m_fixture->folder() + QStringLiteral("/a.lbresult");
    QVERIFY(QFile::copy(kept, copied));
    window().addTab();
    window().openKeptResult(kept);
    window().openKeptResult(copied);
    QVERIFY(!page().currentResult()); // they are read aside
    QTRY_COMPARE_WITH_TIMEOUT(page().results()->count(), 2, kPatience);
    QCOMPARE(page().results()->page(0)->title(), QStringLiteral("b"));
    QCOMPARE(page().results()->page(1)->title(), QStringLiteral("a"));
}

void TestKeepAndCompare::damagedFilesAreNamed()
{
    run();
    const QString path = keep(QStringLiteral("cut.lbresult"));
    QVERIFY(QFile::resize(path, 5000));
    const int count = page().results()->count();
    window().openKeptResult(path);
    const auto *shown =
        page().findChild<ui::MessageBanner *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), kPatience);
    QCOMPARE(page().results()->count(), count);
    QCOMPARE(shown->severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(shown->title().contains(QStringLiteral("cut.lbresult is cut off")),
             qPrintable(shown->title()));
    picture(QStringLiteral("cut"));
}

void TestKeepAndCompare::aChangedBlockEndsTheRows()
{
    run();
    const QString path = keep(QStringLiteral("bad.lbresult"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(2000));
    const char changed = char(file.peek(1).at(0) ^ 1);
    QCOMPARE(file.write(&changed, 1), 1);
    file.close();
    window().openKeptResult(path);
    QTRY_VERIFY_WITH_TIMEOUT(page().results()->count() == 2 && result().run().isOver(), kPatience);
    QCOMPARE(result().run().state(), model::QueryRun::State::Failed);
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(banner().detail().contains(QStringLiteral("checksum")), qPrintable(banner().detail()));
    picture(QStringLiteral("damaged"));
}

void TestKeepAndCompare::resultsAreCompared()
{
    run();
    press(Qt::ControlModifier | Qt::AltModifier | Qt::Key_P);
    auto first = rows(0, 1000, "old ");
    first[7][1] = string("new");
    first.erase(first.begin() + 3);
    auto second = rows(1000, 1400, "old ");
    for (auto &row : rows(5000, 5002, "fresh "))
        second.push_back(row);
    m_server->setBatches({first, second});
    run(QStringLiteral("MATCH (n) RETURN n.k, n.v, 2"));
    press(Qt::ControlModifier | Qt::AltModifier | Qt::Key_C);
    auto *dialog = part<QDialog>(window(), "compareDialog");
    QVERIFY(dialog);
    auto *keys = part<QListWidget>(*dialog, "keyList");
    QCOMPARE(keys->count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(keys->item(0)->checkState(), Qt::Checked, kPatience);
    QCOMPARE(keys->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(part<QComboBox>(*dialog, "beforeBox")->count(), 1);
    picture(QStringLiteral("compare-dialog"), dialog);
    click(part<QPushButton>(*dialog, "compareButton"));
    ui::ComparePage *compared = comparison();
    QVERIFY(compared);
    QCOMPARE(compared->model()->rowCount(), 1 + 1 + 100 + 2);
    QCOMPARE(part<QToolButton>(*compared, "addedToggle")->text(), QStringLiteral("+ 2 added"));
    QCOMPARE(part<QToolButton>(*compared, "changedToggle")->text(), QStringLiteral("≠ 1 changed"));
    QVERIFY(part<QLabel>(*compared, "compareCaption")
                ->text()
                .startsWith(QLocale().toString(1398) + QStringLiteral(" the same")));
    picture(QStringLiteral("compared"));
    click(part<QToolButton>(*compared, "removedToggle"));
    QCOMPARE(compared->model()->rowCount(), 1 + 2);
    QCOMPARE(compared->model()->index(0, 2).data().toString(), QStringLiteral("old 7 → new"));

    // All differences are saved, hidden ones as well.
    click(part<QToolButton>(*compared, "saveCompareButton"));
    auto *save = part<QFileDialog>(window(), "saveCompareDialog");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("differences.csv"));
    save->selectFile(path);
    QTest::keyClick(save, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(compared->findChild<ui::MessageBanner *>()->severity(),
                              ui::MessageBanner::Severity::Success, kPatience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1 + 1 + 1 + 100 + 2);
}

void TestKeepAndCompare::runAgainAndCompare()
{
    run();
    auto changed = rows(0, 1000, "old ");
    changed[999][1] = string("new");
    m_server->setBatches({changed, rows(1000, 1500, "old ")});
    ui::ComparePage *compared = rerunAndCompare();
    QVERIFY(compared);
    QCOMPARE(page().results()->count(), 3); // before, now, and what is different
    QCOMPARE(page().results()->page(0)->pin(), ui::ResultPage::Pin::Pinned);
    QCOMPARE(compared->model()->rowCount(), 1);
    QCOMPARE(compared->model()->index(0, 2).data().toString(), QStringLiteral("old 999 → new"));
    const auto *notice = compared->findChild<ui::MessageBanner *>();
    QVERIFY(!notice->isVisible());
    QVERIFY(!page().currentResult());
}

void TestKeepAndCompare::comparedResultsGoWithTheirTabs()
{
    run();
    const std::weak_ptr<const bolt::ResultSet> before = result().run().result();
    QVERIFY(rerunAndCompare());
    QVERIFY(!before.expired());
    page().results()->closePage(2); // what is different
    page().results()->closePage(0); // before
    QTRY_VERIFY_WITH_TIMEOUT(before.expired(), kPatience);
    QCOMPARE(page().results()->count(), 1);
}

void TestKeepAndCompare::namesAreNoMarkup()
{
    run();
    result().setName(QStringLiteral("<b>old</b>"));
    ui::ComparePage *compared = rerunAndCompare();
    QVERIFY(compared);
    const auto *caption = part<QLabel>(*compared, "compareCaption");
    QCOMPARE(caption->textFormat(), Qt::PlainText);
    QVERIFY2(caption->toolTip().contains(QStringLiteral("&lt;b&gt;old&lt;/b&gt;")),
             qPrintable(caption->toolTip()));
}

void TestKeepAndCompare::whatCannotBeKeptIsSaid()
{
    run();
    press(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_S);
    auto *dialog = part<QFileDialog>(window(), "keepDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_fixture->folder() + QStringLiteral("/missing/<b>x.lbresult"));
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QMessageBox *>(), kPatience);
    const auto *box = window().findChild<QMessageBox *>();
    QVERIFY2(box->text().contains(QStringLiteral("<b>x.lbresult")), qPrintable(box->text()));
    QVERIFY(box->informativeText().endsWith(QStringLiteral("\nKeep it in another place.")));
    for (const auto *label : box->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestKeepAndCompare::repeatedKeysAreSaid()
{
    m_server->setBatches({{{integer(1), string("a")}, {integer(1), string("a")}}});
    run();
    ui::ComparePage *compared = rerunAndCompare();
    QVERIFY(compared);
    const auto *notice = compared->findChild<ui::MessageBanner *>();
    QVERIFY(notice->isVisible()); // no column tells them apart
    click(part<QToolButton>(*compared, "keysButton"));
    auto *dialog = part<QDialog>(window(), "compareDialog");
    QVERIFY(dialog);
    part<QListWidget>(*dialog, "keyList")->item(0)->setCheckState(Qt::Checked);
    click(part<QPushButton>(*dialog, "compareButton"));
    QVERIFY(comparison());
    QCOMPARE(notice->severity(), ui::MessageBanner::Severity::Warning);
    QVERIFY2(notice->detail().contains(QStringLiteral("1 row before")),
             qPrintable(notice->detail()));
}

void TestKeepAndCompare::closingAsksAboutAResultThatIsBeingKept()
{
    run();
    startKeeping(path("first.lbresult"));
    // Nothing has come of the writing yet: that is told in the event loop.
    window().close();
    QVERIFY(window().isVisible());
    const QPointer<QMessageBox> question = writingQuestion();
    QVERIFY(question && question->isVisible());
    QVERIFY2(question->text().contains(QStringLiteral("first.lbresult")),
             qPrintable(question->text()));
    click(part<QPushButton>(*question, "waitButton"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("first.lbresult")), kPatience);
    QVERIFY(window().isVisible());
    QTRY_VERIFY(!question);
    QTRY_VERIFY(!part<QFileDialog>(window(), "keepDialog"));

    startKeeping(path("second.lbresult"));
    window().close();
    const QPointer<QMessageBox> again = writingQuestion();
    QVERIFY(again && window().isVisible());
    click(part<QPushButton>(*again, "giveUpButton"));
    QTRY_VERIFY(!window().isVisible());
}

void TestKeepAndCompare::closingAComparisonAsksAboutItsFile()
{
    run();
    ui::ComparePage *compared = rerunAndCompare();
    QVERIFY(compared);
    ui::ResultTabs &tabs = *page().results();
    const int count = tabs.count();
    compared->saveAsCsv(path("differences.csv"));
    tabs.askToClose(compared);
    const QPointer<QMessageBox> question = writingQuestion();
    QVERIFY(question);
    click(part<QPushButton>(*question, "waitButton"));
    QTRY_VERIFY_WITH_TIMEOUT(compared->fileBeingWritten().isEmpty(), kPatience);
    QVERIFY(QFile::exists(path("differences.csv")));
    QCOMPARE(tabs.count(), count);
    QTRY_VERIFY(!question);

    compared->saveAsCsv(path("differences.csv"));
    tabs.askToClose(compared);
    const QPointer<QMessageBox> again = writingQuestion();
    QVERIFY(again);
    click(part<QPushButton>(*again, "giveUpButton"));
    QCOMPARE(tabs.count(), count - 1);
}

QTEST_MAIN(TestKeepAndCompare)
#include "tst_keep_and_compare.moc"
