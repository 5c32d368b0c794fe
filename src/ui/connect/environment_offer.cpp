// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/environment_offer.h"

#include "ui/theme/icons.h"

namespace ui
{

namespace
{

/// Beside the text: icon and margins.
constexpr int kAround = 48;

} // namespace

EnvironmentOffer::EnvironmentOffer(int width, QWidget *parent)
    : QToolButton(parent)
    , m_connection(model::environmentConnection())
{
    setObjectName(QStringLiteral("environmentOffer"));
    setVisible(m_connection.has_value());
    if (!m_connection)
        return;
    const QString text = tr("From the environment: %1").arg(m_connection->profile.uri);
    QString shown = fontMetrics().elidedText(text, Qt::ElideRight, width - kAround);
    setText(shown.replace(u'&', QLatin1String("&&")));
    setAccessibleName(text);
    setIcon(themedIcon(QStringLiteral("server"), IconTone::Muted));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Fills the fields with what NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and "
                  "NEO4J_DATABASE say. Nothing is saved unless you save the connection."));
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT chosen(*m_connection); });
}

} // namespace ui
