// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/result_look.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace ui
{

/// The bar above a result: its views, what it is doing, and what can be done with it as a whole. Part of
/// a ResultPage; GUI thread.
class ResultBar : public QFrame
{
    Q_OBJECT

public:
    explicit ResultBar(QWidget *parent = nullptr);

    void setView(model::ResultView view);
    /// There is a plan to look at.
    void offerPlan();
    void setCaption(const QString &text);
    void setExportable(bool isExportable);
    void setPinned(bool isPinned);

Q_SIGNALS:
    void viewChosen(model::ResultView view);
    void exportWanted();
    void pinChosen(bool isPinned);

private:
    QToolButton *addViewButton(model::ResultView view, const QString &icon, const QString &text);

    QButtonGroup *m_views;
    QLabel *m_caption;
    QToolButton *m_pin;
    QToolButton *m_export;
};

} // namespace ui
