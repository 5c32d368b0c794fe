// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QColor>
#include <QImage>
#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace ui
{

/// Puts nodes onto an opaque image (Format_RGB32): those that look alike are painted once, and
/// copied, in this frame and those that follow on this thread at the same zoom. While things move,
/// dots without a shape have hard edges, which are copied sooner. Picture and image outlive it; used
/// on the thread that made it.
class NodeSprites
{
public:
    NodeSprites(const GraphPicture &picture, QImage &image, double pixelRatio, GraphDetail detail);

    struct Mark {
        double opacity = 1;
        bool hasRing = false; ///< as a selected one
    };
    /// With its middle at a place in the image's pixels; false: it is beside the image.
    bool put(model::NodeIndex node, QPointF centre, const Mark &mark);

private:
    /// All that the picture of a node depends on beside its frame.
    struct Key {
        QRgb fill = 0;
        QRgb border = 0;
        QRgb ink = 0; ///< of a group's ring and of the icon
        QString icon;
        std::uint32_t sizes = 0; ///< radius and border in halves and quarters of a pixel
        std::uint32_t flags = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };
    /// A square of premultiplied pixels; in each row those that are not empty.
    struct Sprite {
        struct Row {
            int begin;
            int end;
        };
        QImage image;
        std::vector<Row> rows;
    };

    /// What was painted for one kind of frame, and is emptied for another.
    struct Cache {
        double zoom = 0;
        QRgb ground = 0;
        bool isFilled = false;
        std::unordered_map<Key, Sprite, KeyHash> sprites;
        std::size_t pixels = 0;
    };

    static Cache &cacheFor(const GraphPicture &picture, double zoom);
    double pixelRadius(model::NodeIndex node) const;
    bool hasLoneIcons() const;
    double beyondRadius() const;
    Key keyOf(model::NodeIndex node, double radius, const Mark &mark) const;
    const Sprite &spriteFor(model::NodeIndex node, double radius, const Mark &mark);
    QImage paintDot(model::NodeIndex node, double radius, const Mark &mark) const;
    QImage paintShape(model::NodeIndex node, double radius, const Mark &mark) const;

    const GraphPicture &m_picture;
    const double m_ratio;
    const GraphDetail m_detail;
    const double m_zoom; ///< of the drawing into pixels
    std::uint32_t *const m_pixels;
    const std::ptrdiff_t m_stride;
    const int m_columns;
    const int m_rows;
    Cache &m_cache; ///< of this thread
    Key m_lastKey;
    const Sprite *m_last = nullptr; ///< neighbours in a result are often alike
};

} // namespace ui
