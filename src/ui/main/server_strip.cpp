// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/server_strip.h"

#include "ui/main/query_page.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui
{

namespace
{

constexpr int kBand = 4;

} // namespace

ServerStrip::ServerStrip(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("serverStrip"));
    QFont bold = m_words->font();
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    m_words->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kWideSpacing, kBand + 3, kWideSpacing, 4);
    layout->addWidget(m_words);
    hide();
}

void ServerStrip::showServerOf(const QueryPage &page)
{
    const auto &target = page.target();
    const auto kind = target ? target->kind : model::ServerKind::Development;
    m_isProduction = kind == model::ServerKind::Production;
    m_colour = target ? QColor(target->colour) : QColor();
    setVisible(kind != model::ServerKind::Development || m_colour.isValid());
    if (!target)
        return;
    const bool isReadOnly = page.runSettings().access == bolt::AccessMode::Read;
    if (m_isProduction)
        m_words->setText(isReadOnly ? tr("Production: %1, read only").arg(target->name)
                                    : tr("Production: %1, writing is allowed").arg(target->name));
    else if (kind == model::ServerKind::Test)
        m_words->setText(tr("Test: %1").arg(target->name));
    else
        m_words->setText(target->name);
    update();
}

void ServerStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::current();
    const bool isPlain = m_colour.isValid() && !m_isProduction;
    const QColor byKind = m_isProduction ? colours.error : colours.warning;
    QPainter painter(this);
    painter.fillRect(rect(), isPlain          ? colours.window
                             : m_isProduction ? colours.errorSurface
                                              : colours.warningSurface);
    painter.fillRect(QRect(0, 0, width(), kBand), m_colour.isValid() ? m_colour : byKind);
}

} // namespace ui
