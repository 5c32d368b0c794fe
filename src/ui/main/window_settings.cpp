// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_settings.h"

#include <QMainWindow>
#include <QStandardPaths>

namespace ui
{

namespace
{

const QLatin1String kGeometry("geometry");
const QLatin1String kDocks("docks");
const QLatin1String kSplitter("splitter");
const QLatin1String kTheme("theme");
const QLatin1String kMotion("motion");
const QLatin1String kMemoryBudget("memoryBudget");
const QLatin1String kChecks("checksWhileTyping");
const QLatin1String kWraps("wrapsLines");

QString path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1String("/lightningbolt/window.ini");
}

} // namespace

WindowSettings::WindowSettings()
    : m_settings(path(), QSettings::IniFormat)
{
}

void WindowSettings::save(const QMainWindow &window)
{
    m_settings.setValue(kGeometry, window.saveGeometry());
    m_settings.setValue(kDocks, window.saveState());
}

bool WindowSettings::restore(QMainWindow &window) const
{
    const bool isPlaced = window.restoreGeometry(m_settings.value(kGeometry).toByteArray());
    window.restoreState(m_settings.value(kDocks).toByteArray());
    return isPlaced;
}

QByteArray WindowSettings::splitter() const
{
    return m_settings.value(kSplitter).toByteArray();
}

void WindowSettings::setSplitter(const QByteArray &state)
{
    m_settings.setValue(kSplitter, state);
}

ThemeChoice WindowSettings::theme() const
{
    return themeChoiceFromName(m_settings.value(kTheme).toString()).value_or(ThemeChoice::System);
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(kTheme, themeChoiceName(choice));
}

bool WindowSettings::checksWhileTyping() const
{
    return m_settings.value(kChecks, true).toBool();
}

void WindowSettings::setChecksWhileTyping(bool isOn)
{
    m_settings.setValue(kChecks, isOn);
}

bool WindowSettings::wrapsLines() const
{
    return m_settings.value(kWraps, false).toBool();
}

void WindowSettings::setWrapsLines(bool isOn)
{
    m_settings.setValue(kWraps, isOn);
}

ApplicationStyle::Motion WindowSettings::motion() const
{
    return m_settings.value(kMotion, true).toBool() ? ApplicationStyle::Motion::On
                                                    : ApplicationStyle::Motion::Off;
}

void WindowSettings::setMotion(ApplicationStyle::Motion motion)
{
    m_settings.setValue(kMotion, motion == ApplicationStyle::Motion::On);
}

std::optional<quint64> WindowSettings::memoryBudget() const
{
    const quint64 bytes = m_settings.value(kMemoryBudget).toULongLong();
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

void WindowSettings::setMemoryBudget(std::optional<quint64> bytes)
{
    if (bytes)
        m_settings.setValue(kMemoryBudget, *bytes);
    else
        m_settings.remove(kMemoryBudget);
}

} // namespace ui
