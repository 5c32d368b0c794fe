// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/dot_writer.h"
#include "model/exporting/gexf_writer.h"
#include "model/exporting/graphml_writer.h"
#include "model/exporting/json_text.h"
#include "model/graph/graph_values.h"
#include "ui/graph/edge_painting.h"
#include "ui/picture/picture_frame.h"
#include "ui/picture/picture_writer.h"
#include "ui/picture/text_file.h"

#include <cmath>

using model::EdgeIndex;
using model::NodeIndex;

namespace ui
{

namespace
{

/// Between two looks at the stop token.
constexpr std::uint32_t kBatch = 256;

std::unique_ptr<model::GraphWriter> makeWriter(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Gexf:
        return std::make_unique<model::GexfWriter>();
    case PictureFormat::Dot:
        return std::make_unique<model::DotWriter>();
    default:
        return std::make_unique<model::GraphMlWriter>();
    }
}

/// Calls for each element of the request's extent, nodes first, until one says no.
template <typename OnNode, typename OnEdge>
bool forEachElement(const PictureRequest &request, const std::stop_token &stop,
                    const OnNode &onNode, const OnEdge &onEdge)
{
    const GraphScene &scene = request.picture.scene;
    const std::shared_ptr<const GraphPart> part = partOf(request);
    std::uint32_t seen = 0;
    const auto isStopped = [&] { return ++seen % kBatch == 0 && stop.stop_requested(); };
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        if (isStopped())
            return false;
        if ((!part || part->nodes[i]) && !onNode(NodeIndex{i}))
            return false;
    }
    for (const EdgeIndex edge : scene.edges()) {
        if (isStopped())
            return false;
        if ((!part || part->edges[number(edge)]) && !onEdge(edge))
            return false;
    }
    return true;
}

void appendKey(std::string &out, std::string_view key)
{
    out += ",\"";
    out += key;
    out += "\":";
}

void appendPlace(std::string &out, double units)
{
    model::appendJsonFloat(out, std::round(units * 100) / 100);
}

void appendColour(std::string &out, const QColor &colour)
{
    model::appendJsonString(out, colour.name().toStdString());
}

/// Not of the result: exploring has brought it.
void appendAdded(std::string &out, bool isAdded)
{
    appendKey(out, "added");
    out += isAdded ? "true" : "false";
}

void appendJsonNode(std::string &out, const GraphScene &scene, NodeIndex node)
{
    const model::Graph &graph = *scene.graph();
    const auto value = model::nodeValue(graph, node);
    out += "{\"elementId\":";
    model::appendJsonString(out, graph.elementId(node));
    appendKey(out, "labels");
    out += '[';
    const auto labels = graph.labels(node);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        out += i > 0 ? "," : "";
        model::appendJsonString(out, graph.labelName(labels[i]));
    }
    out += ']';
    appendKey(out, "properties");
    if (value)
        model::appendJsonObject(out, value->properties, model::appendJson);
    else
        out += "null"; // the result only names the node
    appendKey(out, "caption");
    model::appendJsonString(out, scene.caption(node).toStdString());
    appendKey(out, "x");
    appendPlace(out, scene.position(node).x());
    appendKey(out, "y");
    appendPlace(out, scene.position(node).y());
    appendKey(out, "radius");
    appendPlace(out, scene.radius(node));
    const GraphStyle &style = scene.style();
    appendKey(out, "color");
    appendColour(out, style.nodeColour(graph, node));
    appendKey(out, "borderColor");
    appendColour(out, style.nodeBorderColour(graph, node));
    appendKey(out, "icon");
    const QString &icon = style.look(node).icon;
    if (icon.isEmpty())
        out += "null";
    else
        model::appendJsonString(out, icon.toStdString());
    appendAdded(out, graph.isAdded(node));
    out += '}';
}

void appendJsonRelationship(std::string &out, const GraphScene &scene, EdgeIndex edge)
{
    const model::Graph &graph = *scene.graph();
    const GraphStyle &style = scene.style();
    out += "{\"elementId\":";
    model::appendJsonString(out, graph.elementId(edge));
    appendKey(out, "type");
    model::appendJsonString(out, graph.typeName(graph.type(edge)));
    appendKey(out, "startNodeElementId");
    model::appendJsonString(out, graph.elementId(graph.source(edge)));
    appendKey(out, "endNodeElementId");
    model::appendJsonString(out, graph.elementId(graph.target(edge)));
    appendKey(out, "properties");
    model::appendJsonObject(out, model::relationshipValue(graph, edge).properties,
                            model::appendJson);
    appendKey(out, "caption");
    model::appendJsonString(out, scene.caption(edge).toStdString());
    appendKey(out, "color");
    appendColour(out, style.edgeColour(edge).value_or(style.theme().edge));
    appendKey(out, "width");
    appendPlace(out, lineWidth(scene, edge));
    appendAdded(out, graph.isAdded(edge));
    out += '}';
}

} // namespace

PictureOutcome writeGraphJson(const PictureRequest &request, const QString &path,
                              const std::stop_token &stop)
{
    TextFile file(path);
    if (!file.open())
        return PictureOutcome::failed(file.errorString());
    const GraphScene &scene = request.picture.scene;
    std::string &out = file.text();
    out += "{\"version\":1,\"nodes\":[";
    const char *separator = "\n";
    bool isInEdges = false;
    const bool isWhole = forEachElement(
        request, stop,
        [&](NodeIndex node) {
            out += std::exchange(separator, ",\n");
            appendJsonNode(out, scene, node);
            return file.flushWhenLarge();
        },
        [&](EdgeIndex edge) {
            if (!std::exchange(isInEdges, true)) {
                out += "\n],\"relationships\":[";
                separator = "\n";
            }
            out += std::exchange(separator, ",\n");
            appendJsonRelationship(out, scene, edge);
            return file.flushWhenLarge();
        });
    if (!isWhole && !stop.stop_requested())
        return PictureOutcome::failed(file.errorString());
    out += isInEdges ? "\n]}\n" : "\n],\"relationships\":[]}\n";
    return endOf(file, stop);
}

PictureOutcome writeGraphFormat(const PictureRequest &request, const QString &path,
                                const std::stop_token &stop)
{
    TextFile file(path);
    if (!file.open())
        return PictureOutcome::failed(file.errorString());
    const std::unique_ptr<model::GraphWriter> writer = makeWriter(request.options.format);
    const model::Graph &graph = *request.picture.scene.graph();
    writer->begin({}, file.text());
    const bool isWhole = forEachElement(
        request, stop,
        [&](NodeIndex node) {
            if (const auto value = model::nodeValue(graph, node))
                writer->addNode(*value, file.text());
            return file.flushWhenLarge();
        },
        [&](EdgeIndex edge) {
            writer->addRelationship(model::relationshipValue(graph, edge), file.text());
            return file.flushWhenLarge();
        });
    if (!isWhole && !stop.stop_requested())
        return PictureOutcome::failed(file.errorString());
    while (!stop.stop_requested() &&
           writer->end(file.text()) == model::RecordWriter::Ending::MoreToCome) {
        if (!file.flushWhenLarge())
            return PictureOutcome::failed(file.errorString());
    }
    if (const QString failure = writer->failure(); !failure.isEmpty())
        return PictureOutcome::failed(failure);
    PictureOutcome outcome = endOf(file, stop);
    outcome.remarks = writer->remarks();
    return outcome;
}

} // namespace ui
