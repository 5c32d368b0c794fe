// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>

namespace ui
{

namespace
{

/// Where the maker of the server explains a code; others explain none.
QString explanationOf(const QString &code)
{
    if (code.startsWith(QLatin1String("Neo.ClientNotification.")))
        return QStringLiteral("https://neo4j.com/docs/status-codes/current/notifications/"
                              "all-notifications/");
    if (code.startsWith(QLatin1String("Neo.")))
        return QStringLiteral("https://neo4j.com/docs/status-codes/current/errors/all-errors/");
    return {};
}

} // namespace

ProblemStrip::ProblemStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("problemStrip"));
    setCursor(Qt::PointingHandCursor);
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("problemLink"));
    m_more->setOpenExternalLinks(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    hide();
}

void ProblemStrip::show(const QList<model::StatementProblem> &problems)
{
    using Severity = model::StatementProblem::Severity;
    const auto worst =
        std::min_element(problems.begin(), problems.end(), [](const auto &one, const auto &other) {
            return one.severity < other.severity;
        });
    setVisible(worst != problems.end());
    if (worst == problems.end())
        return;
    const bool isError = worst->severity == Severity::Error;
    const bool isWarning = worst->severity == Severity::Warning;
    const QIcon icon = isError     ? themedIcon(QStringLiteral("error"), IconTone::Error)
                       : isWarning ? themedIcon(QStringLiteral("warning"), IconTone::Warning)
                                   : themedIcon(QStringLiteral("info"), IconTone::Accent);
    m_icon->setPixmap(icon.pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_message = worst->message.simplified();
    if (problems.size() > 1)
        m_message = tr("%1  (and %2 more)").arg(m_message, QString::number(problems.size() - 1));
    setToolTip(plainToolTip(worst->message + u'\n' + worst->code));
    const QString address = explanationOf(worst->code);
    m_more->setVisible(!address.isEmpty());
    m_more->setText(QStringLiteral("<a href=\"%1\">%2</a>").arg(address, tr("What to do")));
    m_more->setToolTip(address);
    fit();
}

void ProblemStrip::fit()
{
    m_text->setText(m_text->fontMetrics().elidedText(m_message, Qt::ElideRight, m_text->width()));
}

void ProblemStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fit();
}

void ProblemStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT placeWanted();
}

} // namespace ui
