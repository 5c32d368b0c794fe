// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_export.h"

#include <QObject>

#include <cstdint>

namespace ui
{

class GraphPane;
class MessageBanner;

/// Saves the picture of a graph pane when its buttons ask for that: asks for a file, and tells in
/// the banner what came of it. Owned by the pane; GUI thread.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    PictureExport(GraphPane &pane, MessageBanner &banner);

private:
    enum class Format : std::uint8_t { Png, Svg };

    void choosePath(Format format);
    void write(Format format, const QString &path);

    GraphPane &m_pane;
    GraphExporter m_exporter;
};

} // namespace ui
