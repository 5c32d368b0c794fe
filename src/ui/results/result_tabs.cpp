// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_tabs.h"

#include "ui/results/result_page.h"
#include "ui/widgets/measure_text.h"
#include "ui/widgets/tab_close_button.h"

#include <QTabBar>

namespace ui
{

namespace
{

constexpr qsizetype kTitleLength = 28;

QString shortened(const QString &query)
{
    const QString line = query.simplified();
    return line.size() <= kTitleLength ? line : line.left(kTitleLength - 1) + QChar(0x2026);
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
    const int index = addTab(page, shortened(query));
    setTabToolTip(index, query);
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
    const QString title = shortened(page->run().query());
    const quint64 bytes = page->bytesHeld();
    setTabText(indexOf(page),
               bytes == 0 ? title : QStringLiteral("%1 · %2").arg(title, bytesText(bytes)));
}

} // namespace ui
