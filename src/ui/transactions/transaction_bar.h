// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/session.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui
{

/// Says that a transaction is open, what it has written so far and for how long it has been open,
/// with the buttons that end it. Hidden while there is none. GUI thread.
class TransactionBar : public QFrame
{
    Q_OBJECT

public:
    explicit TransactionBar(QWidget *parent = nullptr);

    /// One that is empty and ends by itself is not worth a bar.
    enum class Quiet : quint8 { ShowAlways, HideWhenEmpty };
    /// `isIdle`: no statement runs, so that it can be ended.
    void showTransaction(const model::Session &session, const QString &database, Quiet quiet,
                         bool isIdle);
    void showNone();
    QString text() const;

Q_SIGNALS:
    void commitRequested();
    void rollbackRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const QString &objectName, const QString &text);
    void showAge();

    QLabel *m_text;
    QLabel *m_age;
    QToolButton *m_commit;
    QToolButton *m_rollback;
    QElapsedTimer m_open;
    QTimer m_clock;
};

} // namespace ui
