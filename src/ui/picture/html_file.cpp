// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/graph/graph_values.h"
#include "model/text/value_text.h"
#include "ui/graph/caption_layout.h"
#include "ui/graph/node_painting.h"
#include "ui/picture/page_looks.h"
#include "ui/picture/picture_frame.h"
#include "ui/picture/picture_writer.h"
#include "ui/picture/text_file.h"

#include <QFile>

#include <utility>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

const QLatin1String kPage(":/picture/graph.html");
constexpr std::string_view kDataMark = "/*GRAPH*/";
/// Of a property in the box beside the pointer; longer ones end in an ellipsis.
constexpr std::size_t kMostValueCharacters = 300;
/// Between two looks at the stop token.
constexpr std::uint32_t kBatch = 256;

/// Writes the object that the page's script draws: see resources/picture/graph.html for its shape.
class PageData
{
public:
    PageData(TextFile &file, const PictureRequest &request, const std::stop_token &stop)
        : m_file(file)
        , m_json(file.text())
        , m_request(request)
        , m_frame(frameOf(request))
        , m_stop(stop)
        , m_part(partOf(request))
        , m_looks(m_frame.picture.scene)
    {
    }

    /// False when it was stopped or the file cannot be written.
    bool write();

private:
    bool shows(std::uint32_t node) const { return !m_part || m_part->nodes[node]; }
    bool mayGoOn();
    void writeTheme();
    void writeBox();
    void writeNames(const char *key, std::size_t count, const auto &nameOf);
    bool writeNodes();
    void writeNode(NodeIndex node);
    bool writeEdges();
    void writeEdge(EdgeIndex edge);
    void writeProperties(const bolt::BoltMap *properties);

    TextFile &m_file;
    ScriptJson m_json;
    const PictureRequest &m_request;
    const PictureFrame m_frame;
    const std::stop_token m_stop;
    const std::shared_ptr<const GraphPart> m_part;
    std::uint32_t m_seen = 0;
    std::vector<std::size_t> m_numbers; ///< of the nodes on the page
    PageLooks m_looks;
};

bool PageData::write()
{
    const model::Graph &graph = *m_request.picture.scene.graph();
    m_json.raw("{");
    writeTheme();
    writeBox();
    writeNames("labels", graph.labelCount(), [&](std::size_t i) {
        return graph.labelName(model::LabelId{static_cast<std::uint32_t>(i)});
    });
    writeNames("types", graph.typeCount(), [&](std::size_t i) {
        return graph.typeName(model::TypeId{static_cast<std::uint32_t>(i)});
    });
    if (!writeNodes() || !writeEdges())
        return false;
    m_looks.write(m_json);
    m_json.raw("}");
    return true;
}

bool PageData::mayGoOn()
{
    return (++m_seen % kBatch != 0 || !m_stop.stop_requested()) && m_file.flushWhenLarge();
}

void PageData::writeTheme()
{
    const GraphTheme &theme = m_frame.picture.scene.style().theme();
    const std::pair<const char *, QColor> colours[]{
        {"background", theme.background},   {"edge", theme.edge},
        {"edgeCaption", theme.edgeCaption}, {"caption", theme.caption},
        {"accent", theme.accent},           {"hairline", theme.backgroundDots}};
    m_json.raw("\"theme\":{");
    const char *separator = "";
    for (const auto &[name, colour] : colours) {
        m_json.raw(std::exchange(separator, ","));
        m_json.text(std::string_view(name));
        m_json.raw(":");
        m_json.text(colour.name());
    }
    m_json.raw("},\"font\":");
    m_json.text(captionFont().family());
}

/// What the page shows first, in drawing units: left, top, width, height.
void PageData::writeBox()
{
    const QRectF box = m_frame.picture.camera.toWorld(QRectF(QPointF(), m_frame.size));
    m_json.raw(",\"box\":[");
    m_json.number(box.x());
    m_json.raw(",");
    m_json.number(box.y());
    m_json.raw(",");
    m_json.number(box.width());
    m_json.raw(",");
    m_json.number(box.height());
    m_json.raw("]");
}

void PageData::writeNames(const char *key, std::size_t count, const auto &nameOf)
{
    m_json.raw(",\n\"");
    m_json.raw(key);
    m_json.raw("\":[");
    for (std::size_t i = 0; i < count; ++i) {
        m_json.raw(i > 0 ? "," : "");
        m_json.text(nameOf(i));
    }
    m_json.raw("]");
}

bool PageData::writeNodes()
{
    const GraphScene &scene = m_request.picture.scene;
    m_numbers.resize(scene.nodeCount());
    std::size_t number = 0;
    m_json.raw(",\n\"nodes\":[");
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        if (!shows(i))
            continue;
        if (!mayGoOn())
            return false;
        m_json.raw(number > 0 ? ",\n" : "\n");
        m_numbers[i] = number++;
        writeNode(NodeIndex{i});
    }
    m_json.raw("]");
    return true;
}

/// [x, y, radius, colours or -1, [lines], letter height, caption, [labels], element id, [properties],
/// icon or -1, 1 when it is not of the result]
void PageData::writeNode(NodeIndex node)
{
    const GraphScene &scene = m_request.picture.scene;
    const model::Graph &graph = *scene.graph();
    const QString caption = scene.caption(node);
    const int icon = m_looks.icon(node);
    const WrappedCaption wrapped =
        wrapInCircle(caption, scene.radius(node) * (icon < 0 ? 1 : kCaptionUnderIcon));
    m_json.raw("[");
    for (const double value :
         {scene.position(node).x(), scene.position(node).y(), scene.radius(node)}) {
        m_json.number(value);
        m_json.raw(",");
    }
    m_json.raw(std::to_string(m_looks.colours(node)));
    m_json.raw(",[");
    for (qsizetype i = 0; i < wrapped.lines.size(); ++i) {
        m_json.raw(i > 0 ? "," : "");
        m_json.text(wrapped.lines[i]);
    }
    m_json.raw("],");
    m_json.number(wrapped.fontSize);
    m_json.raw(",");
    m_json.text(caption);
    m_json.raw(",[");
    const char *separator = "";
    for (const model::LabelId label : graph.labels(node)) {
        m_json.raw(std::exchange(separator, ","));
        m_json.count(model::number(label));
    }
    m_json.raw("],");
    m_json.text(graph.elementId(node));
    const auto value = model::nodeValue(graph, node);
    writeProperties(value ? &value->properties : nullptr);
    m_json.raw("," + std::to_string(icon));
    m_json.raw(graph.isAdded(node) ? ",1]" : ",0]");
}

bool PageData::writeEdges()
{
    m_json.raw(",\n\"edges\":[");
    const char *separator = "\n";
    for (const EdgeIndex edge : m_request.picture.scene.edges()) {
        if (m_part && !m_part->edges[number(edge)])
            continue;
        if (!mayGoOn())
            return false;
        m_json.raw(std::exchange(separator, ",\n"));
        writeEdge(edge);
    }
    m_json.raw("]");
    return true;
}

/// [start, end, type, [from, two control points, to; or from and to of a straight one], id, [properties],
/// line, caption]
void PageData::writeEdge(EdgeIndex edge)
{
    const GraphScene &scene = m_request.picture.scene;
    const model::Graph &graph = *scene.graph();
    m_json.raw("[");
    m_json.count(m_numbers[number(graph.source(edge))]);
    m_json.raw(",");
    m_json.count(m_numbers[number(graph.target(edge))]);
    m_json.raw(",");
    m_json.count(number(graph.type(edge)));
    m_json.raw(",[");
    const EdgeCurve curve = scene.curve(edge);
    const std::vector<QPointF> points = curve.isStraight()
                                            ? std::vector<QPointF>{curve.start(), curve.end()}
                                            : curve.controlPoints();
    const char *separator = "";
    for (const QPointF point : points) {
        m_json.raw(std::exchange(separator, ","));
        m_json.number(point.x());
        m_json.raw(",");
        m_json.number(point.y());
    }
    m_json.raw("],");
    m_json.text(graph.elementId(edge));
    const bolt::RelationshipView value = model::relationshipValue(graph, edge);
    writeProperties(&value.properties);
    m_json.raw("," + std::to_string(m_looks.line(edge)) + ",");
    m_json.text(scene.caption(edge));
    m_json.raw("]");
}

/// Names and texts by turns.
void PageData::writeProperties(const bolt::BoltMap *properties)
{
    m_json.raw(",[");
    if (properties && m_request.options.properties == PictureProperties::Included) {
        const char *separator = "";
        for (const bolt::BoltMap::Entry &entry : *properties) {
            m_json.raw(std::exchange(separator, ","));
            m_json.text(entry.key);
            m_json.raw(",");
            std::string value;
            if (model::appendValueText(value, entry.value, {kMostValueCharacters}) ==
                model::TextExtent::Cut)
                value += "…";
            m_json.text(std::string_view(value));
        }
    }
    m_json.raw("]");
}

} // namespace

PictureOutcome writeHtml(const PictureRequest &request, const QString &path,
                         const std::stop_token &stop)
{
    if (frameOf(request).size.isEmpty())
        return PictureOutcome::failed(
            PictureText::tr("There is nothing to draw: the selection is empty."));
    QFile page(kPage);
    if (!page.open(QIODevice::ReadOnly))
        return PictureOutcome::failed(page.errorString());
    const std::string whole = page.readAll().toStdString();
    const std::size_t mark = whole.find(kDataMark);
    TextFile file(path);
    if (!file.open())
        return PictureOutcome::failed(file.errorString());
    file.text() += whole.substr(0, mark);
    if (!PageData(file, request, stop).write())
        return stop.stop_requested() ? PictureOutcome::stopped()
                                     : PictureOutcome::failed(file.errorString());
    file.text() += whole.substr(mark + kDataMark.size());
    return endOf(file, stop);
}

} // namespace ui
