// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transaction_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/transactions/transaction_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace ui
{

namespace
{

constexpr std::chrono::seconds kClockInterval{1};
constexpr int kStripe = 3;

} // namespace

TransactionBar::TransactionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_age(new QLabel(this))
    , m_commit(makeButton(QStringLiteral("commitButton"), tr("Commit")))
    , m_rollback(makeButton(QStringLiteral("rollbackButton"), tr("Roll Back")))
{
    setObjectName(QStringLiteral("transactionBar"));
    m_commit->setIcon(themedIcon(QStringLiteral("success"), IconTone::Success));
    m_rollback->setIcon(themedIcon(QStringLiteral("refresh"), IconTone::Muted));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_age->setProperty("role", QStringLiteral("muted"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacing + kStripe, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_age);
    layout->addWidget(m_commit);
    layout->addWidget(m_rollback);
    hide();
    connect(m_commit, &QToolButton::clicked, this, &TransactionBar::commitRequested);
    connect(m_rollback, &QToolButton::clicked, this, &TransactionBar::rollbackRequested);
    connect(&m_clock, &QTimer::timeout, this, &TransactionBar::showAge);
    m_clock.setInterval(kClockInterval);
}

QToolButton *TransactionBar::makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void TransactionBar::showTransaction(const model::Session &session, const QString &database,
                                     Quiet quiet, bool isIdle)
{
    using Transaction = model::Session::Transaction;
    const model::PendingWrites &writes = session.pendingWrites();
    if (session.transaction() == Transaction::None ||
        (quiet == Quiet::HideWhenEmpty && writes.isEmpty()))
        return showNone();
    const QString place =
        database.isEmpty() ? tr("Transaction open") : tr("Transaction open on %1").arg(database);
    m_text->setText(QStringLiteral("%1  \u00b7  %2").arg(place, pendingText(writes)));
    m_text->setToolTip(m_text->text());
    const bool canEnd = isIdle && session.transaction() == Transaction::Open;
    m_commit->setEnabled(canEnd);
    m_rollback->setEnabled(canEnd);
    if (!m_open.isValid()) {
        m_open.start();
        m_clock.start();
        showAge();
    }
    show();
}

void TransactionBar::showNone()
{
    m_clock.stop();
    m_open.invalidate();
    hide();
}

QString TransactionBar::text() const
{
    return m_text->text();
}

void TransactionBar::showAge()
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60;
    const qint64 seconds = m_open.isValid() ? m_open.elapsed() / kSecond : 0;
    m_age->setText(
        tr("%1:%2").arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, QLatin1Char('0')));
}

void TransactionBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.warningSurface);
    painter.fillRect(QRect(0, 0, kStripe, height()), colours.warning);
}

} // namespace ui
