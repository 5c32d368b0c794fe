// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/closing_question.h"

#include "ui/main/query_page.h"
#include "ui/transactions/open_transaction_dialog.h"
#include "ui/transactions/transaction_watch.h"

#include <QPointer>

#include <algorithm>

namespace ui
{

namespace
{

/// Commits one after the other and closes when the last one is.
void commitAll(std::vector<QPointer<QueryPage>> pages, const std::function<void()> &close)
{
    std::erase_if(pages, [](const QPointer<QueryPage> &page) {
        return !page || !page->transaction()->isPending();
    });
    if (pages.empty())
        return close();
    QueryPage *page = pages.back();
    pages.pop_back();
    if (page->isRunning()) {
        page->showMessage(MessageBanner::Severity::Warning,
                          QueryPage::tr("A statement is still running: commit when it has ended."));
        return;
    }
    const auto goOn = [page, pages, close](const model::TransactionEnd &end) {
        if (end.outcome == model::TransactionEnd::Outcome::Committed)
            QMetaObject::invokeMethod(
                page, [pages, close] { commitAll(pages, close); }, Qt::QueuedConnection);
    };
    QObject::connect(
        page->transaction(), &TransactionWatch::ended, page, goOn,
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    page->transaction()->commit();
}

} // namespace

bool askBeforeClosing(const std::vector<QueryPage *> &pages, QWidget *parent,
                      const std::function<void()> &close)
{
    std::vector<QPointer<QueryPage>> pending;
    QStringList writes;
    for (QueryPage *page : pages) {
        if (!page->transaction()->isPending())
            continue;
        pending.emplace_back(page);
        writes << page->transaction()->pendingText();
    }
    if (pending.empty())
        return false;
    auto *dialog = new OpenTransactionDialog(writes.join(u'\n'), parent);
    QObject::connect(dialog, &OpenTransactionDialog::chosen, parent,
                     [pending, close](OpenTransactionDialog::Choice choice) {
                         if (choice == OpenTransactionDialog::Choice::Commit)
                             commitAll(pending, close);
                         else
                             close();
                     });
    dialog->open();
    return true;
}

} // namespace ui
