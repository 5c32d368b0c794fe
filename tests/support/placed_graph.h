// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph_builder.h"
#include "support/written_file.h"
#include "ui/picture/picture_request.h"

#include <memory>
#include <string>

namespace test
{

/// What markup, scripts, quotes and lines in the data must not do to a file.
inline const std::string kHostile = "</script><script>alert(1)</script> & \"'\\ \n<!-- ]]>";

/// A small result with all that a drawing can have: two people who know each other in both
/// directions, a self-loop, a path to a film, a node that is only named, and hostile texts. Drawn on
/// a square of 200 units.
struct PlacedGraph {
    std::shared_ptr<const model::Graph> graph = model::buildGraph(makeResult(
        {"x"},
        {{node(1, {string("Person")}, {string("name"), string("Ann")})},
         {node(2, {string("Person"), string(kHostile)},
               {string("name"), string(kHostile), string("big"), integer(9007199254740993)})},
         {node(3, {string("Film")}, {string("title"), string("The Film")})},
         {relationship(1, 1, 2, "KNOWS", {string("since"), integer(1999)})},
         {relationship(2, 2, 1, "KNOWS", {string("why"), string(kHostile)})},
         {relationship(3, 1, 1, "TRUSTS")},
         {structure('P',
                    {list({node(2), node(3)}),
                     list({structure('r', {integer(4), string("SAW"), map({}), string("5:x:4")})}),
                     list({integer(1), integer(1)})})},
         {relationship(5, 3, 9, "MADE_BY")}}));

    ui::PictureRequest request(ui::PictureFormat format) const
    {
        ui::PictureRequest request;
        ui::GraphPicture &picture = request.picture;
        picture.scene = ui::GraphScene(graph, graph->nodeCount());
        picture.scene.setStyle(ui::GraphStyle(*graph, ui::Brightness::Light));
        picture.marks = ui::GraphMarks(picture.scene);
        picture.scene.setPositions(std::make_shared<std::vector<model::PointF>>(
            std::vector<model::PointF>{{0, 0}, {200, 0}, {200, 200}, {0, 200}}));
        picture.camera = {{300, 200}, 1};
        request.view = {800, 600};
        request.options.format = format;
        return request;
    }
};

} // namespace test
