// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_painter.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace ui
{

/// Paints the smooth picture of a large graph on the thread pool. Lives on the GUI thread; a newer
/// request replaces the one under way.
class StillPicture : public QObject
{
    Q_OBJECT

public:
    explicit StillPicture(QObject *parent = nullptr);
    ~StillPicture() override;

    void request(const GraphPicture &picture, QSize size, double pixelRatio);
    void cancel();

Q_SIGNALS:
    void painted(const QImage &image);

private:
    struct Request;

    std::shared_ptr<Request> m_request;
};

} // namespace ui
