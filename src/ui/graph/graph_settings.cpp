// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_settings.h"

#include <QStandardPaths>

#include <array>

using model::LayoutKind;

namespace ui
{

namespace
{

const QLatin1String kLayout("layout");

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
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1String("/lightningbolt/graph.ini");
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

} // namespace ui
