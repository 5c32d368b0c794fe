// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

namespace ui
{

namespace
{

QColor colourOf(IconTone tone, QIcon::Mode mode)
{
    const Colours &colours = Colours::current();
    if (mode == QIcon::Disabled)
        return colours.disabledText;
    switch (tone) {
    case IconTone::Text:
        return colours.text;
    case IconTone::Muted:
        return colours.mutedText;
    case IconTone::Accent:
        return colours.accent;
    case IconTone::Success:
        return colours.success;
    case IconTone::Warning:
        return colours.warning;
    case IconTone::Error:
        return colours.error;
    }
    return colours.text;
}

/// Paints an SVG whose strokes and fills are "currentColor".
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, IconTone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        render(painter, rect, colourOf(m_tone, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(m_tone, mode);
        const QString key = u"icon/" % m_name % u'/' % colour.name() % u'/' %
                            QString::number(size.width()) % u'x' % QString::number(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        render(&painter, QRect(QPoint(), size), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone); }

private:
    void render(QPainter *painter, const QRect &rect, const QColor &colour) const
    {
        QFile file(u":/icons/" % m_name % u".svg");
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1()))
            .render(painter, rect);
    }

    const QString m_name;
    const IconTone m_tone;
};

} // namespace

QIcon themedIcon(const QString &name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

} // namespace ui
