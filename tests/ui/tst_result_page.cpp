// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/widgets/message_banner.h"

#include <QTabBar>
#include <QTcpServer>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QtTest>

using ui::MessageBanner;
using ui::ResultPage;

namespace
{

/// A session with a server that takes connections and never says a word.
class SilentServer
{
public:
    SilentServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        bolt::DriverOptions options;
        options.endpoint = endpoint();
        m_session = std::make_unique<model::Session>(options);
    }

    bolt::Endpoint endpoint() const
    {
        bolt::Endpoint endpoint;
        endpoint.host = QStringLiteral("127.0.0.1");
        endpoint.port = m_server.serverPort();
        return endpoint;
    }

    std::unique_ptr<model::QueryRun> run(const QString &query) { return m_session->run(query); }

private:
    QTcpServer m_server;
    std::unique_ptr<model::Session> m_session;
};

MessageBanner &bannerOf(const ResultPage &page)
{
    return *page.findChild<MessageBanner *>();
}

} // namespace

class TestResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsToldAndForgotten()
    {
        SilentServer server;
        ResultPage page(server.run(QStringLiteral("RETURN 1")), server.endpoint());
        page.show();
        page.showStall(4000);
        QVERIFY(bannerOf(page).isVisible());
        QCOMPARE(bannerOf(page).severity(), MessageBanner::Severity::Warning);
        page.showStall(0);
        QVERIFY(!bannerOf(page).isVisible());
    }

    void stoppingIsTold()
    {
        SilentServer server;
        ResultPage page(server.run(QStringLiteral("RETURN 1")), server.endpoint());
        QSignalSpy ended(&page, &ResultPage::ended);
        page.show();
        page.run().stop();
        QCOMPARE(ended.count(), 1);
        QVERIFY(bannerOf(page).isVisible());
        QCOMPARE(bannerOf(page).title(), QStringLiteral("Stopped"));
        // There is nothing to be silent about any more.
        page.showStall(4000);
        QCOMPARE(bannerOf(page).title(), QStringLiteral("Stopped"));
    }

    void viewsCanBeChosenBeforeThereAreRows()
    {
        SilentServer server;
        ResultPage page(server.run(QStringLiteral("RETURN 1")), server.endpoint());
        page.show();
        QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("graphViewButton")),
                          Qt::LeftButton);
        QCOMPARE(page.view(), ResultPage::View::Graph);
        QCOMPARE(page.bytesHeld(), quint64{0});
        QVERIFY(!page.findChild<QToolButton *>(QStringLiteral("exportButton"))->isEnabled());
    }

    void tabsNameTheirStatement()
    {
        SilentServer server;
        ui::ResultTabs tabs;
        tabs.add(server.run(QStringLiteral("RETURN\n   1")), server.endpoint());
        const QString longQuery =
            QStringLiteral("MATCH (n:Person)\nRETURN n.name & n.born, '<b>' LIMIT 100");
        tabs.add(server.run(longQuery), server.endpoint());
        QCOMPARE(tabs.tabText(0), QStringLiteral("RETURN 1"));
        QVERIFY(tabs.tabText(1).size() < longQuery.size());
        QCOMPARE(QTextDocumentFragment::fromHtml(tabs.tabToolTip(1)).toPlainText(), longQuery);
        QCOMPARE(tabs.currentIndex(), 1);
        // An ampersand is one, and no key.
        tabs.add(server.run(QStringLiteral("MATCH (n:A&B) RETURN n")), server.endpoint());
        QCOMPARE(tabs.tabText(2), QStringLiteral("MATCH (n:A&&B) RETURN n"));
    }

    void closingATabDeletesItsPage()
    {
        SilentServer server;
        ui::ResultTabs tabs;
        const QPointer<ResultPage> page =
            tabs.add(server.run(QStringLiteral("RETURN 1")), server.endpoint());
        tabs.show();
        QTest::mouseClick(tabs.tabBar()->tabButton(0, QTabBar::RightSide), Qt::LeftButton);
        QCOMPARE(tabs.count(), 0);
        QTRY_VERIFY(!page);
    }
};

QTEST_MAIN(TestResultPage)
#include "tst_result_page.moc"
