// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_file.h"

#include "model/plan/plan_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ui
{

namespace
{

QByteArray drawing(const PlanPicture &picture)
{
    const QRectF bounds = picture.layout->bounds();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(bounds.size().toSize());
    generator.setViewBox(QRectF(QPointF(), bounds.size()));
    generator.setTitle(QCoreApplication::translate("ui::Plan", "Plan"));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), bounds.size()), picture.colours.window);
    painter.translate(-bounds.topLeft());
    paintPlan(painter, picture, bounds);
    painter.end();
    return buffer.data();
}

QByteArray contentsOf(const PlanPicture &picture, PlanFormat format)
{
    switch (format) {
    case PlanFormat::Svg:
        return drawing(picture);
    case PlanFormat::Json:
        return model::planJson(*picture.plan);
    case PlanFormat::Text:
        return model::planText(*picture.plan);
    }
    return {};
}

} // namespace

QString planSuffix(PlanFormat format)
{
    switch (format) {
    case PlanFormat::Svg:
        return QStringLiteral("svg");
    case PlanFormat::Json:
        return QStringLiteral("json");
    case PlanFormat::Text:
        return QStringLiteral("txt");
    }
    return {};
}

QString writePlan(const PlanPicture &picture, PlanFormat format, const QString &path)
{
    const QByteArray contents = contentsOf(picture, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() ||
        !file.commit())
        return file.errorString();
    return {};
}

} // namespace ui
