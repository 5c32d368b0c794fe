// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <memory>

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

/// The results of one editor, a tab a run, the newest at the right. Closing a tab drops its result
/// at once. GUI thread.
class ResultTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit ResultTabs(QWidget *parent = nullptr);

    /// Shows the run in a tab of its own, which becomes the current one.
    ResultPage *add(std::unique_ptr<model::QueryRun> run, const bolt::Endpoint &endpoint);
    ResultPage *currentPage() const;
    ResultPage *page(int index) const;
    void closePage(int index);

Q_SIGNALS:
    void currentPageChanged();

private:
    void updateTitle(ResultPage *page);
};

} // namespace ui
