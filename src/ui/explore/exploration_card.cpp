// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploration_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kMostWidth = 620;

QLabel *addText(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setMaximumWidth(kMostWidth);
    return label;
}

} // namespace

ExplorationCard::ExplorationCard(QWidget *parent)
    : GraphCard(parent)
    , m_title(addText(this, QStringLiteral("explorationTitle")))
    , m_detail(addText(this, QStringLiteral("explorationDetail")))
    , m_remark(addText(this, QStringLiteral("explorationRemark")))
    , m_statement(addText(this, QStringLiteral("explorationStatement")))
    , m_toggle(new QToolButton(this))
    , m_cancel(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Exploration"));
    m_title->setWordWrap(false);
    m_title->setTextFormat(Qt::RichText);
    m_detail->setTextFormat(Qt::PlainText);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    m_statement->setTextFormat(Qt::PlainText);
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statement->setFont(codeFont());
    m_statement->hide();
    m_toggle->setObjectName(QStringLiteral("explorationQueryButton"));
    m_toggle->setText(tr("Query"));
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show the statement that was run"));
    m_cancel->setObjectName(QStringLiteral("explorationCancelButton"));
    m_cancel->setText(tr("Stop"));
    m_close->setObjectName(QStringLiteral("explorationCloseButton"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    m_close->setAccessibleName(tr("Close"));

    auto *row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_title, 1);
    for (QToolButton *button : {m_toggle, m_cancel, m_close})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 5, 6, 5);
    column->setSpacing(kTightSpacing);
    column->addLayout(row);
    column->addWidget(m_detail);
    column->addWidget(m_remark);
    column->addWidget(m_statement);
    updateColours();

    connect(m_toggle, &QToolButton::toggled, m_statement, &QWidget::setVisible);
    connect(m_cancel, &QToolButton::clicked, this, &ExplorationCard::cancelled);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        setRemark({});
    });
    connect(m_title, &QLabel::linkActivated, this, &ExplorationCard::linkActivated);
}

void ExplorationCard::showRunning(const QString &title)
{
    show(title, {}, {});
    m_cancel->show();
    m_close->hide();
}

void ExplorationCard::showOutcome(const QString &title,
                                  const model::ExplorationStatement &statement)
{
    show(title, {}, statement);
}

void ExplorationCard::showFailure(const QString &title, const QString &detail,
                                  const model::ExplorationStatement &statement)
{
    show(title, detail, statement);
}

void ExplorationCard::show(const QString &title, const QString &detail,
                           const model::ExplorationStatement &statement)
{
    m_title->setText(title);
    // A title with a link is a stop of the Tab key.
    const bool hasLink = title.contains(QLatin1String("<a "));
    m_title->setTextInteractionFlags(hasLink ? Qt::LinksAccessibleByMouse |
                                                   Qt::LinksAccessibleByKeyboard
                                             : Qt::TextInteractionFlags(Qt::NoTextInteraction));
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    showStatement(statement);
    m_cancel->hide();
    m_close->show();
    QWidget::show();
    updateGeometry();
}

void ExplorationCard::showStatement(const model::ExplorationStatement &statement)
{
    m_statement->setText(statement.parametersText.isEmpty()
                             ? statement.text
                             : statement.text + u'\n' + statement.parametersText);
    m_statement->setVisible(m_toggle->isChecked() && !statement.text.isEmpty());
    m_toggle->setVisible(!statement.text.isEmpty());
}

void ExplorationCard::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    updateGeometry();
}

QString ExplorationCard::remark() const
{
    return m_remark->text();
}

QString ExplorationCard::title() const
{
    return m_title->text();
}

QString ExplorationCard::statement() const
{
    return m_statement->text();
}

void ExplorationCard::changeEvent(QEvent *event)
{
    GraphCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void ExplorationCard::updateColours()
{
    QPalette links = m_title->palette();
    if (links.color(QPalette::Link) == theme().accent)
        return;
    links.setColor(QPalette::Link, theme().accent);
    m_title->setPalette(links);
}

} // namespace ui
