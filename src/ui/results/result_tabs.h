// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <memory>
#include <vector>

class QMenu;

namespace bolt
{
struct Endpoint;
}

namespace model
{
class QueryRun;
}

namespace ui
{

class ResultPage;

/// The results of one editor, a tab a run, the newest at the right, and tables that compare two of
/// them. Closing a tab drops its result at once. GUI thread.
class ResultTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit ResultTabs(QWidget *parent = nullptr);

    /// Shows the run in a tab of its own, which becomes the current one.
    ResultPage *add(std::unique_ptr<model::QueryRun> run, const bolt::Endpoint &endpoint);
    /// Shows something that was made of results in a tab of its own, which becomes the current one.
    void addDerived(QWidget *page, const QString &title);
    /// Null when no result is shown.
    ResultPage *currentPage() const;
    /// Null where something else than a result is.
    ResultPage *page(int index) const;
    std::vector<ResultPage *> pages() const;
    /// Those that the next run replaces.
    std::vector<ResultPage *> loosePages() const;
    void closePage(int index);
    /// The same, but asks first when a file is being written there.
    void askToClose(QWidget *page);
    /// Asks for another name of the tab.
    void renamePage(int index);

Q_SIGNALS:
    void currentPageChanged();
    /// The person wants to do something with the result at `index`; `menu` is being filled.
    void menuRequested(ui::ResultPage *page, QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void updateTitle(ResultPage *page);
};

} // namespace ui
