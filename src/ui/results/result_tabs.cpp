// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_tabs.h"

#include "ui/results/result_page.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tab_close_button.h"

#include <QTabBar>

namespace ui
{

namespace
{

constexpr qsizetype kTitleLength = 28;

/// The beginning of the statement, as the title of a tab has to have it.
QString titleOf(const QString &query)
{
    QString title = query.simplified();
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
    setMovable(true);
    setElideMode(Qt::ElideNone);
    connect(this, &QTabWidget::currentChanged, this, &ResultTabs::currentPageChanged);
}

ResultPage *ResultTabs::add(std::unique_ptr<model::QueryRun> run, const bolt::Endpoint &endpoint)
{
    const QString query = run->query();
    auto *page = new ResultPage(std::move(run), endpoint);
    const int index = addTab(page, titleOf(query));
    setTabToolTip(index, plainToolTip(query));
    addCloseButton(*tabBar(), index, page, [this, page] { closePage(indexOf(page)); });
    connect(page, &ResultPage::progressed, this, [this, page] { updateTitle(page); });
    setCurrentIndex(index);
    return page;
}

ResultPage *ResultTabs::currentPage() const
{
    return static_cast<ResultPage *>(currentWidget());
}

ResultPage *ResultTabs::page(int index) const
{
    return static_cast<ResultPage *>(widget(index));
}

void ResultTabs::closePage(int index)
{
    ResultPage *closed = page(index);
    if (!closed)
        return;
    removeTab(index);
    // Possibly from one of its own signals.
    closed->deleteLater();
}

void ResultTabs::updateTitle(ResultPage *page)
{
    const QString title = titleOf(page->run().query());
    const quint64 bytes = page->bytesHeld();
    setTabText(indexOf(page),
               bytes == 0 ? title : QStringLiteral("%1 · %2").arg(title, bytesText(bytes)));
}

} // namespace ui
