// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_query.h"
#include "ui/graph/graph_card.h"

class QLabel;
class QToolButton;

namespace ui
{

/// Tells what an exploration asks the server for, word by word, and what came of it. Hidden until
/// there is something to tell. GUI thread.
class ExplorationCard : public GraphCard
{
    Q_OBJECT

public:
    explicit ExplorationCard(QWidget *parent);

    void showRunning(const QString &title);
    /// What is being asked, once it is known.
    void showStatement(const model::ExplorationStatement &statement);
    /// A link in the title is told of by linkActivated().
    void showOutcome(const QString &title, const model::ExplorationStatement &statement);
    void showFailure(const QString &title, const QString &detail,
                     const model::ExplorationStatement &statement);
    /// Stands below whatever is told until it is taken away, or the card is closed.
    void setRemark(const QString &remark);
    QString remark() const;
    QString title() const;
    QString statement() const;

Q_SIGNALS:
    void cancelled();
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &title, const QString &detail,
              const model::ExplorationStatement &statement);
    void updateColours();

    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_remark;
    QLabel *m_statement;
    QToolButton *m_toggle;
    QToolButton *m_cancel;
    QToolButton *m_close;
};

} // namespace ui
