// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout_task.h"
#include "model/layout/point.h"

#include <QObject>

#include <memory>
#include <vector>

namespace model
{

/// Runs a LivingLayout on a thread of its own. All functions and signals belong to the thread that
/// made the runner, and no function waits for the worker; only the destructor does, for the few
/// milliseconds until the worker has noticed.
class LayoutRunner : public QObject
{
    Q_OBJECT

public:
    using Positions = std::shared_ptr<const std::vector<PointF>>;

    explicit LayoutRunner(QObject *parent = nullptr);
    ~LayoutRunner() override;

    /// Begins another picture; the one before is dropped, with its pins. Its positions are not
    /// delivered any more.
    void start(LayoutTask task);
    void stop();
    void pause();
    void resume();
    bool isPaused() const;
    /// Warms all components up, to find a better picture from where they are.
    void reheat();
    void pin(std::uint32_t node, PointF position);
    /// Pins nodes where they are, without another look for a better picture.
    void hold(const std::vector<std::uint32_t> &nodes);
    /// Moves every node at once, drops all pins and stays at rest. Positions are by node.
    void place(const Positions &positions);
    void unpin(std::uint32_t node);
    void unpinAll();

Q_SIGNALS:
    /// At most 60 times a second; in between the newest replaces the ones not yet delivered.
    void positionsChanged(const model::LayoutRunner::Positions &positions);
    /// The first picture stands, or the moving one has come to rest.
    void settled();

private:
    class Worker;

    void deliver();

    std::unique_ptr<Worker> m_worker;
};

} // namespace model
