// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QObject>
#include <QSize>
#include <QString>

#include <memory>

namespace ui
{

/// The size of the whole drawing with a margin, in drawing units.
QSize exportSize(const GraphScene &scene);

/// Write the whole drawing, whatever part the view shows, with every caption and in the theme of the
/// view; the file appears whole or not at all. The result is empty, or says why it failed in the
/// system's words. Any thread.
QString writeGraphPng(const GraphPicture &picture, const QString &path, double scale);
QString writeGraphSvg(const GraphPicture &picture, const QString &path);

/// The same on the thread pool, so that the window stays free. GUI thread only; one signal a call.
class GraphExporter : public QObject
{
    Q_OBJECT

public:
    explicit GraphExporter(QObject *parent = nullptr);
    ~GraphExporter() override;

    void exportPng(const GraphPicture &picture, const QString &path, double scale);
    void exportSvg(const GraphPicture &picture, const QString &path);

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const QString &path, const QString &reason);

private:
    struct Receiver;

    template <typename Write>
    void run(const QString &path, Write write);

    std::shared_ptr<Receiver> m_receiver;
};

} // namespace ui
