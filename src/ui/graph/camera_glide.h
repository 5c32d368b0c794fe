// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_camera.h"

#include <QVariantAnimation>

namespace ui
{

/// Moves a camera to another place in a fraction of a second, or at once where the style of the
/// widget does not want motion. A point that both cameras see in one place stays there all the way.
/// Belongs to a view; GUI thread.
class CameraGlide : public QObject
{
    Q_OBJECT

public:
    explicit CameraGlide(QWidget &view);

    void start(const GraphCamera &from, const GraphCamera &to);
    void stop() { m_animation.stop(); }
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// Where the last one went to.
    const GraphCamera &target() const { return m_to; }

Q_SIGNALS:
    void moved(const ui::GraphCamera &camera);

private:
    QWidget &m_view;
    QVariantAnimation m_animation;
    GraphCamera m_from;
    GraphCamera m_to;
};

} // namespace ui
