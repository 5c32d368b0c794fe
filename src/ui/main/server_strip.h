// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ui
{

class QueryPage;

/// The bar above the tabs that says to which kind of server the current one talks, and whether it may
/// write there. Hidden on development servers without a colour of their own. GUI thread.
class ServerStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ServerStrip(QWidget *parent = nullptr);

    void showServerOf(const QueryPage &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
    QColor m_colour; ///< of the frame; invalid: by the kind
    bool m_isProduction = false;
};

} // namespace ui
