// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_layout.h"

#include <QSettings>

namespace ui
{

/// How graphs are shown, in $XDG_CONFIG_HOME/lightningbolt/graph.ini. GUI thread.
class GraphSettings
{
public:
    GraphSettings();

    /// The kind of the last layout, unless that was by values, which the next graph may not have.
    GraphLayout layout() const;
    void setLayout(const GraphLayout &layout);
    /// What an expansion adds is connected with the rest of the picture; not at first.
    bool connectsAdded() const;
    void setConnectsAdded(bool isConnected);

private:
    QSettings m_settings;
};

} // namespace ui
