// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pane_focus.h"

#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace ui
{

namespace
{

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

/// The first part of a pane that the keyboard can go to; null when there is none.
QWidget *firstStop(QWidget &pane)
{
    if (takesKeys(pane))
        return &pane;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesKeys(*next))
            return next;
    }
    return nullptr;
}

/// Goes where the keyboard was last in a pane.
void enter(QWidget &pane)
{
    QWidget *last = pane.focusWidget();
    if (last && takesKeys(*last))
        return last->setFocus(Qt::TabFocusReason);
    if (auto *result = qobject_cast<ResultPage *>(&pane))
        return result->focusView();
    if (QWidget *first = firstStop(pane))
        first->setFocus(Qt::TabFocusReason);
}

} // namespace

PaneFocus::PaneFocus(MainWindow &window, const QAction &next, const QAction &previous)
    : QObject(&window)
    , m_window(window)
{
    connect(&next, &QAction::triggered, this, [this] { step(1); });
    connect(&previous, &QAction::triggered, this, [this] { step(-1); });
}

/// Those that can be seen and take keys.
std::vector<QWidget *> PaneFocus::panes() const
{
    const QueryPage *page = m_window.currentPage();
    std::vector<QWidget *> panes{page->pane()};
    if (QWidget *result = page->results()->currentWidget())
        panes.push_back(result);
    for (const QDockWidget *dock :
         m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        // One that lies behind another has no visible region.
        if (!dock->visibleRegion().isEmpty() && firstStop(*dock->widget()))
            panes.push_back(dock->widget());
    }
    return panes;
}

void PaneFocus::step(int step)
{
    const std::vector<QWidget *> all = panes();
    const auto current = std::find_if(all.begin(), all.end(), [](const QWidget *pane) {
        return pane->isAncestorOf(QApplication::focusWidget());
    });
    const auto count = static_cast<int>(all.size());
    // From elsewhere it is the editor.
    const int from = current != all.end() ? static_cast<int>(current - all.begin()) : -step;
    enter(*all[static_cast<std::size_t>((from + step + count) % count)]);
}

} // namespace ui
