// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_tabs.h"

#include "ui/results/result_page.h"
#include "ui/results/writing_question.h"
#include "ui/theme/icons.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tab_close_button.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTimer>

namespace ui
{

namespace
{

constexpr qsizetype kTitleLength = 28;

/// The beginning of a title, as a tab has to have it.
QString fittedTitle(QString title)
{
    if (title.size() > kTitleLength)
        title = title.left(kTitleLength - 1) + QChar(0x2026);
    return title.replace(u'&', QLatin1String("&&")); // one alone marks a key
}

} // namespace

ResultTabs::ResultTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("resultTabs"));
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Results"));
    setMovable(true);
    tabBar()->setChangeCurrentOnDrag(true); // cells may be on their way to another result's graph
    setElideMode(Qt::ElideNone);
    connect(this, &QTabWidget::currentChanged, this, &ResultTabs::currentPageChanged);
    connect(this, &QTabWidget::tabBarDoubleClicked, this, &ResultTabs::renamePage);
}

ResultPage *ResultTabs::add(std::unique_ptr<model::QueryRun> run, const bolt::Endpoint &endpoint)
{
    const QString query = run->query();
    auto *page = new ResultPage(std::move(run), endpoint);
    const int index = addTab(page, fittedTitle(page->title()));
    setTabToolTip(index, plainToolTip(query));
    addCloseButton(*tabBar(), index, page, [this, page] { askToClose(page); });
    connect(page, &ResultPage::progressed, this, [this, page] { updateTitle(page); });
    connect(page, &ResultPage::titleChanged, this, [this, page] { updateTitle(page); });
    setCurrentIndex(index);
    return page;
}

void ResultTabs::addDerived(QWidget *page, const QString &title)
{
    const int index = addTab(page, fittedTitle(title));
    setTabToolTip(index, plainToolTip(title));
    addCloseButton(*tabBar(), index, page, [this, page] { askToClose(page); });
    setCurrentIndex(index);
}

ResultPage *ResultTabs::currentPage() const
{
    return qobject_cast<ResultPage *>(currentWidget());
}

ResultPage *ResultTabs::page(int index) const
{
    return qobject_cast<ResultPage *>(widget(index));
}

std::vector<ResultPage *> ResultTabs::pages() const
{
    std::vector<ResultPage *> pages;
    for (int i = 0; i < count(); ++i) {
        if (ResultPage *found = page(i))
            pages.push_back(found);
    }
    return pages;
}

std::vector<ResultPage *> ResultTabs::loosePages() const
{
    std::vector<ResultPage *> loose = pages();
    std::erase_if(loose,
                  [](const ResultPage *page) { return page->pin() == ResultPage::Pin::Pinned; });
    return loose;
}

void ResultTabs::closePage(int index)
{
    QWidget *closed = widget(index);
    if (!closed)
        return;
    removeTab(index);
    // Possibly from one of its own signals; and the next page is to be seen first.
    QTimer::singleShot(0, closed, &QObject::deleteLater);
}

void ResultTabs::askToClose(QWidget *page)
{
    const auto close = [this, asked = QPointer(page)] { closePage(indexOf(asked)); };
    if (page && !askAboutWriting(*page, this, close))
        close();
}

void ResultTabs::renamePage(int index)
{
    ResultPage *renamed = page(index);
    if (!renamed)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the result"));
    dialog->setLabelText(tr("Name; empty: as the statement"));
    dialog->setTextValue(renamed->name());
    connect(dialog, &QInputDialog::textValueSelected, renamed,
            [renamed](const QString &name) { renamed->setName(name.trimmed()); });
    dialog->open();
}

void ResultTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint place = tabBar()->mapFrom(this, event->pos());
    const int index = tabBar()->rect().contains(place) ? tabBar()->tabAt(place) : -1;
    ResultPage *clicked = page(index);
    if (!clicked)
        return QTabWidget::contextMenuEvent(event);
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuRequested(clicked, menu);
    menu->popup(event->globalPos());
}

void ResultTabs::updateTitle(ResultPage *page)
{
    const QString title = fittedTitle(page->title());
    const bool isPinned = page->pin() == ResultPage::Pin::Pinned;
    setTabIcon(indexOf(page),
               isPinned ? themedIcon(QStringLiteral("pin"), IconTone::Accent) : QIcon());
    const quint64 bytes = page->bytesHeld();
    setTabText(indexOf(page),
               bytes == 0 ? title : QStringLiteral("%1 · %2").arg(title, bytesText(bytes)));
}

} // namespace ui
