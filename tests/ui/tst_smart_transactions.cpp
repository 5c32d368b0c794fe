// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "support/paging_server.h"

#include <QTest>

using model::QueryRun;
using model::Session;

/// Transactions that a session begins by itself.
class TestSmartTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatNobodyWantsIsRolledBack();
};

void TestSmartTransactions::oneThatNobodyWantsIsRolledBack()
{
    const test::PagingServer server({test::string("n")});
    Session session(server.target().options);
    model::RunOptions options;
    options.scope = model::RunOptions::Scope::Smart;
    const auto run = session.run(QStringLiteral("CREATE ()"), options);
    // Before the server can have answered to BEGIN, as it lives on this thread.
    connect(
        &session, &Session::transactionChanged, run.get(),
        [&session, &run] {
            if (session.transaction() == Session::Transaction::Beginning)
                run->stop();
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(run->isOver());
    QCOMPARE(run->state(), QueryRun::State::Cancelled);
    QTRY_COMPARE(server.requests(),
                 (QStringList{QStringLiteral("BEGIN w"), QStringLiteral("ROLLBACK")}));
    QTRY_COMPARE(session.transaction(), Session::Transaction::None);
}

QTEST_MAIN(TestSmartTransactions)
#include "tst_smart_transactions.moc"
