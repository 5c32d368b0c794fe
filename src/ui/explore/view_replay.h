// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/saved_view.h"

#include <QObject>

namespace ui
{

class GraphExplorer;

/// Does the steps of a saved view again, one after another, asking the server where they did; then puts
/// the nodes where they were. Ends early where a step fails. Owned by who opens the view; GUI thread.
class ViewReplay : public QObject
{
    Q_OBJECT

public:
    ViewReplay(GraphExplorer &explorer, model::SavedView view, QObject *parent);

    void start();

Q_SIGNALS:
    /// Once, at the end, however it came.
    void finished();

private:
    void next();
    void place();

    GraphExplorer &m_explorer;
    const model::SavedView m_view;
    std::size_t m_next = 0;
    bool m_isWaiting = false; ///< for the picture of the step before
};

} // namespace ui
