// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diagnostics/statement_check.h"

#include <QFrame>

class QLabel;

namespace ui
{

/// One line below the editor with the weightiest problem of the statement under the caret, and where to
/// read more. Hidden when there is none. GUI thread.
class ProblemStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget *parent = nullptr);

    void show(const QList<model::StatementProblem> &problems);

Q_SIGNALS:
    /// The text was clicked: the caret should go there.
    void placeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fit();

    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QString m_message;
};

} // namespace ui
