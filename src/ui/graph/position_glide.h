// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_scene.h"

#include <QVariantAnimation>

namespace ui
{

/// Takes all nodes from one picture to another, so that the eye can follow them. GUI thread only.
class PositionGlide : public QObject
{
    Q_OBJECT

public:
    explicit PositionGlide(QObject *parent = nullptr);

    /// Both hold a position for each node. One that runs already ends where it is.
    void start(GraphScene::Positions from, GraphScene::Positions to);
    void stop();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    /// The last ones are those that start() was given as to.
    void moved(const ui::GraphScene::Positions &positions);

private:
    void moveTo(float share);

    QVariantAnimation m_animation;
    GraphScene::Positions m_from;
    GraphScene::Positions m_to;
};

} // namespace ui
