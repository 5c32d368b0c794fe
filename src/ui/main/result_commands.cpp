// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/result_commands.h"

#include "ui/compare/compare_dialog.h"
#include "ui/compare/compare_page.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/result_keeper.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/widgets/measure_text.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int kMessageMs = 6000;

/// A result that will not grow any more, and can be told apart row by row.
bool isComparable(const ResultPage *page)
{
    return page && page->run().isOver() && page->run().result() &&
           page->run().result()->columnCount() > 0 &&
           page->run().rowCount() < model::ChangedRow::kNone;
}

NamedResult named(const ResultPage &page)
{
    return {page.title(), {page.run().result(), page.run().rowCount()}};
}

} // namespace

ResultCommands::ResultCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_keep(make(QStringLiteral("keepAction"), tr("&Keep Result As…"),
                  QStringLiteral("Ctrl+Shift+S"), &ResultCommands::keep))
    , m_open(make(QStringLiteral("openKeptAction"), tr("&Open Kept Result…"),
                  QStringLiteral("Ctrl+O"), &ResultCommands::chooseFile))
    , m_pin(make(QStringLiteral("pinAction"), tr("&Pin Result"), QStringLiteral("Ctrl+Alt+P"),
                 &ResultCommands::togglePin))
    , m_rename(make(QStringLiteral("renameAction"), tr("Re&name Result…"), QStringLiteral("F2"),
                    &ResultCommands::rename))
    , m_compare(make(QStringLiteral("compareAction"), tr("Compare &With…"),
                     QStringLiteral("Ctrl+Alt+C"), &ResultCommands::compare))
    , m_rerun(make(QStringLiteral("rerunAndCompareAction"), tr("Run Again an&d Compare"),
                   QStringLiteral("Shift+F5"), &ResultCommands::rerunAndCompare))
{
    m_pin->setCheckable(true);
    m_fileActions = {m_open, m_keep};
    m_resultActions = {m_pin, m_rename, m_compare, m_rerun};
}

QAction *ResultCommands::make(const QString &objectName, const QString &text, const QString &key,
                              void (ResultCommands::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, run);
    m_window.addAction(action);
    return action;
}

ResultPage *ResultCommands::currentResult() const
{
    return m_window.currentPage()->currentResult();
}

void ResultCommands::update()
{
    const ResultPage *result = currentResult();
    m_keep->setEnabled(result && result->run().result());
    m_pin->setEnabled(result != nullptr);
    m_pin->setChecked(result && result->pin() == ResultPage::Pin::Pinned);
    m_rename->setEnabled(result != nullptr);
    m_compare->setEnabled(isComparable(result) && !othersThan(*result).empty());
    m_rerun->setEnabled(isComparable(result) && !m_window.currentPage()->isRunning());
}

void ResultCommands::fillMenu(QMenu &menu) const
{
    for (QAction *action : m_resultActions)
        menu.addAction(action);
    menu.addSeparator();
    menu.addAction(m_keep);
}

void ResultCommands::togglePin()
{
    ResultPage *result = currentResult();
    result->setPin(result->pin() == ResultPage::Pin::Pinned ? ResultPage::Pin::Loose
                                                            : ResultPage::Pin::Pinned);
}

void ResultCommands::rename()
{
    ResultTabs *results = m_window.currentPage()->results();
    results->renamePage(results->currentIndex());
}

void ResultCommands::keep()
{
    auto *keeper = new ResultKeeper(&m_window);
    connect(keeper, &ResultKeeper::kept, this, [this](const QString &path, quint64 bytes) {
        Q_EMIT fileUsed(path);
        m_window.statusBar()->showMessage(
            tr("Kept as %1, %2").arg(QFileInfo(path).fileName(), bytesText(bytes)), kMessageMs);
    });
    keeper->start(*currentResult());
}

void ResultCommands::chooseFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Open a kept result"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        ResultKeeper::nameFilter());
    dialog->setObjectName(QStringLiteral("openKeptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultCommands::openFile);
    dialog->open();
}

/// The other results of the window, those of the current tab first.
std::vector<NamedResult> ResultCommands::othersThan(const ResultPage &result) const
{
    std::vector<QueryPage *> pages = m_window.pages();
    std::ranges::stable_partition(pages, [current = m_window.currentPage()](const QueryPage *page) {
        return page == current;
    });
    std::vector<NamedResult> others;
    for (const QueryPage *page : pages) {
        for (const ResultPage *other : page->results()->pages()) {
            if (other != &result && isComparable(other))
                others.push_back(named(*other));
        }
    }
    return others;
}

void ResultCommands::compare()
{
    const ResultPage *result = currentResult();
    auto *dialog = new CompareDialog(named(*result), othersThan(*result), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &CompareDialog::chosen, m_window.currentPage(),
        [this, page = m_window.currentPage()](const NamedResult &before, const NamedResult &after,
                                              const std::vector<model::ComparedColumn> &columns) {
            addComparison(*page, before, after)->compare(columns);
        });
    dialog->open();
}

void ResultCommands::rerunAndCompare()
{
    QueryPage *page = m_window.currentPage();
    ResultPage *old = page->currentResult();
    const ResultPage::Pin pin = old->pin();
    old->setPin(ResultPage::Pin::Pinned); // or else the run would replace it
    ResultPage *fresh = page->rerun(old->run().query());
    if (!fresh) {
        old->setPin(pin);
        return;
    }
    const auto compareWith = [this, page, fresh, before = named(*old)] {
        if (fresh->run().state() == model::QueryRun::State::Finished && isComparable(fresh))
            addComparison(*page, before, named(*fresh))->compareByProposedKeys();
    };
    // Once, or else the connection would hold the old result as long as the fresh one is there.
    connect(fresh, &ResultPage::ended, page, compareWith,
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
}

ComparePage *ResultCommands::addComparison(QueryPage &page, const NamedResult &before,
                                           const NamedResult &after)
{
    auto *comparison = new ComparePage(before, after);
    connect(comparison, &ComparePage::keysWanted, this,
            [this, comparison] { askForKeys(*comparison); });
    page.results()->addDerived(comparison, tr("Compared: %1").arg(after.name));
    return comparison;
}

void ResultCommands::askForKeys(ComparePage &page)
{
    auto *dialog = new CompareDialog(page.after(), {page.before()}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto &comparison = page.model()->comparison())
        dialog->setColumns(comparison->columns);
    connect(dialog, &CompareDialog::chosen, &page,
            [compared = &page](const NamedResult &, const NamedResult &,
                               const std::vector<model::ComparedColumn> &columns) {
                compared->compare(columns);
            });
    dialog->open();
}

void ResultCommands::openFile(const QString &path)
{
    m_window.currentPage()->openKept(path);
    Q_EMIT fileUsed(path);
}

} // namespace ui
