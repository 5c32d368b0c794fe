// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_texts.h"

#include "ui/picture/picture_frame.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui
{

namespace
{

constexpr double kMillimetresPerUnit = 25.4 / 96;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PictureTexts)
};

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString sizeText(const QSizeF &size)
{
    return Text::tr("%1 × %2").arg(QLocale().toString(qRound(size.width())),
                                   QLocale().toString(qRound(size.height())));
}

QString pixelNote(const PictureFrame &frame, double scale)
{
    const PixelSize pixels = pixelSizeOf(frame, scale);
    const QString size = Text::tr("%1 pixels.").arg(sizeText(pixels.size));
    if (pixels.scale >= scale)
        return size;
    return Text::tr("%1 Larger ones than that cannot be painted: the scale is %2 instead of %3. An "
                    "SVG or a PDF keeps every detail.")
        .arg(size, QLocale().toString(pixels.scale, 'g', 2), QLocale().toString(scale));
}

QString formatNote(const PictureRequest &request)
{
    const PictureFrame frame = frameOf(request);
    switch (request.options.format) {
    case PictureFormat::Png:
        return pixelNote(frame, request.options.scale);
    case PictureFormat::Svg:
        return Text::tr("%1 units; sharp at every size.").arg(sizeText(frame.size));
    case PictureFormat::Pdf:
        return Text::tr("One page of %1 mm; sharp at every size.")
            .arg(sizeText(frame.size * kMillimetresPerUnit));
    case PictureFormat::Html:
        return Text::tr("One file for any browser, without a network: pan, zoom, find, and what "
                        "the pointer is on.");
    case PictureFormat::Json:
        return Text::tr("Nodes with places, sizes and colours, relationships, all properties.");
    case PictureFormat::GraphMl:
    case PictureFormat::Gexf:
    case PictureFormat::Dot:
        return Text::tr("Nodes and relationships with all properties, without places.");
    }
    return {};
}

} // namespace

QString pictureFormatTitle(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return Text::tr("PNG picture");
    case PictureFormat::Svg:
        return Text::tr("SVG drawing");
    case PictureFormat::Pdf:
        return Text::tr("PDF document");
    case PictureFormat::Html:
        return Text::tr("HTML page to pan, zoom and search");
    case PictureFormat::Json:
        return Text::tr("JSON with places");
    case PictureFormat::GraphMl:
        return Text::tr("GraphML");
    case PictureFormat::Gexf:
        return Text::tr("GEXF (Gephi)");
    case PictureFormat::Dot:
        return Text::tr("DOT (Graphviz)");
    }
    return {};
}

QString pictureSuffix(PictureFormat format)
{
    for (const PictureFormatName &name : pictureFormats()) {
        if (name.format == format)
            return QString::fromLatin1(name.name);
    }
    return {};
}

QString elementsText(std::size_t nodes, std::size_t relationships)
{
    return Text::tr("%1, %2").arg(
        nodes == 1 ? Text::tr("1 node") : Text::tr("%1 nodes").arg(numberText(nodes)),
        relationships == 1 ? Text::tr("1 relationship")
                           : Text::tr("%1 relationships").arg(numberText(relationships)));
}

QString pictureNote(const PictureRequest &request)
{
    const GraphScene &scene = request.picture.scene;
    QString note = formatNote(request);
    if (scene.graph() && scene.nodeCount() < scene.graph()->nodeCount())
        note += QLatin1Char(' ') +
                Text::tr("%1 of %2 nodes are drawn: the file will not have the others.")
                    .arg(numberText(scene.nodeCount()), numberText(scene.graph()->nodeCount()));
    return note;
}

} // namespace ui
