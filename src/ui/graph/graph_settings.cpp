// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_settings.h"

#include "model/storage/user_folders.h"

#include <array>

using model::LayoutKind;

namespace ui
{

namespace
{

const QLatin1String kLayout("layout");
const QLatin1String kConnectsAdded("connectsAdded");

struct KindName {
    LayoutKind kind;
    QLatin1String name;
};

const std::array<KindName, 5> kKindNames{{{LayoutKind::Force, QLatin1String("force")},
                                          {LayoutKind::Layered, QLatin1String("layered")},
                                          {LayoutKind::Radial, QLatin1String("radial")},
                                          {LayoutKind::Circular, QLatin1String("circular")},
                                          {LayoutKind::Grid, QLatin1String("grid")}}};

QString path()
{
    return model::configFolder() + QLatin1String("/graph.ini");
}

} // namespace

GraphSettings::GraphSettings()
    : m_settings(path(), QSettings::IniFormat)
{
}

GraphLayout GraphSettings::layout() const
{
    const QString name = m_settings.value(kLayout).toString();
    for (const KindName &known : kKindNames) {
        if (name == known.name) {
            return {known.kind};
        }
    }
    return {};
}

void GraphSettings::setLayout(const GraphLayout &layout)
{
    for (const KindName &known : kKindNames) {
        if (layout.kind == known.kind) {
            m_settings.setValue(kLayout, known.name);
        }
    }
}

bool GraphSettings::connectsAdded() const
{
    return m_settings.value(kConnectsAdded, false).toBool();
}

void GraphSettings::setConnectsAdded(bool isConnected)
{
    m_settings.setValue(kConnectsAdded, isConnected);
}

} // namespace ui
