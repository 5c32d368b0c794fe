// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/json_text.h"
#include "model/graph/graph_values.h"
#include "model/text/value_text.h"
#include "ui/graph/caption_layout.h"
#include "ui/picture/picture_frame.h"
#include "ui/picture/picture_writer.h"
#include "ui/picture/text_file.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>

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

/// JSON that can stand inside a script element: nothing in it ends that, or opens a comment.
class ScriptJson
{
public:
    explicit ScriptJson(std::string &out)
        : m_out(out)
    {
    }

    void text(std::string_view utf8)
    {
        m_part.clear();
        model::appendJsonString(m_part, utf8);
        for (const char c : m_part) {
            if (c == '<')
                m_out += "\\u003c";
            else
                m_out += c;
        }
    }
    void text(const QString &text) { this->text(std::string_view(text.toStdString())); }
    /// To a tenth of a unit.
    void number(double value)
    {
        char digits[40];
        const double bounded = std::isfinite(value) ? std::clamp(value, -1e9, 1e9) : 0;
        const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), bounded,
                                                std::chars_format::fixed, 1);
        m_out.append(digits, end);
    }
    void count(std::size_t value) { m_out += std::to_string(value); }
    void raw(std::string_view json) { m_out += json; }

private:
    std::string &m_out;
    std::string m_part;
};

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
    void writeColours();
    void writeProperties(const bolt::BoltMap *properties);
    std::size_t colourNumber(const QColor &colour);

    TextFile &m_file;
    ScriptJson m_json;
    const PictureRequest &m_request;
    const PictureFrame m_frame;
    const std::stop_token m_stop;
    const std::shared_ptr<const GraphPart> m_part;
    std::uint32_t m_seen = 0;
    std::vector<std::size_t> m_numbers; ///< of the nodes on the page
    std::vector<QColor> m_colours;
    QHash<QRgb, std::size_t> m_colourNumbers;
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
    writeColours();
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

/// [x, y, radius, colour or -1, [lines], letter height, caption, [labels], element id, [properties]]
void PageData::writeNode(NodeIndex node)
{
    const GraphScene &scene = m_request.picture.scene;
    const model::Graph &graph = *scene.graph();
    const QString caption = scene.caption(node);
    const WrappedCaption wrapped = wrapInCircle(caption, scene.radius(node));
    m_json.raw("[");
    for (const double value :
         {scene.position(node).x(), scene.position(node).y(), scene.radius(node)}) {
        m_json.number(value);
        m_json.raw(",");
    }
    if (graph.isPlaceholder(node))
        m_json.raw("-1");
    else
        m_json.count(colourNumber(scene.style().nodeColour(graph, node)));
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
    m_json.raw("]");
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

/// [start, end, type, [from, two control points, to; or from and to of a straight one], id, [properties]]
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

/// Fill, border and letters.
void PageData::writeColours()
{
    m_json.raw(",\n\"colours\":[");
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        m_json.raw(i > 0 ? ",[" : "[");
        m_json.text(m_colours[i].name());
        m_json.raw(",");
        m_json.text(m_colours[i].darker(124).name());
        m_json.raw(",");
        m_json.text(captionColourOn(m_colours[i]).name());
        m_json.raw("]");
    }
    m_json.raw("]");
}

std::size_t PageData::colourNumber(const QColor &colour)
{
    const auto found = m_colourNumbers.constFind(colour.rgb());
    if (found != m_colourNumbers.constEnd())
        return *found;
    m_colourNumbers.insert(colour.rgb(), m_colours.size());
    m_colours.push_back(colour);
    return m_colours.size() - 1;
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
    if (stop.stop_requested())
        return PictureOutcome::stopped();
    return file.commit() ? PictureOutcome() : PictureOutcome::failed(file.errorString());
}

} // namespace ui
