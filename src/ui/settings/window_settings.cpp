// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_settings.h"

#include "model/storage/user_folders.h"

#include <QFontDatabase>
#include <QMainWindow>

namespace ui
{

namespace
{

const QLatin1String kGeometry("geometry");
const QLatin1String kDocks("docks");
const QLatin1String kSplitter("splitter");
const QLatin1String kTheme("theme");
const QLatin1String kLanguage("language");
const QLatin1String kMotion("motion");
const QLatin1String kMemoryBudget("memoryBudget");
const QLatin1String kChecks("checksWhileTyping");
const QLatin1String kWraps("wrapsLines");
const QLatin1String kFontFamily("editorFont");
const QLatin1String kFontSize("editorFontSize");
const QLatin1String kHistory("recordsHistory");
const QLatin1String kRecentFiles("recentFiles");
const QLatin1String kRecentCommands("recentCommands");

constexpr double kSmallestFont = 6;
constexpr double kLargestFont = 72;

QString keyOf(const QString &command)
{
    return QStringLiteral("keys/") + command;
}

QString path()
{
    return model::configFolder() + QLatin1String("/window.ini");
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

QString WindowSettings::language() const
{
    return m_settings.value(kLanguage).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    m_settings.setValue(kLanguage, code);
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

QFont WindowSettings::editorFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString family = m_settings.value(kFontFamily).toString();
    if (QFontDatabase::hasFamily(family))
        font.setFamily(family);
    const double size = m_settings.value(kFontSize).toDouble();
    if (size >= kSmallestFont && size <= kLargestFont)
        font.setPointSizeF(size);
    return font;
}

void WindowSettings::setEditorFont(const QFont &font)
{
    m_settings.setValue(kFontFamily, font.family());
    m_settings.setValue(kFontSize, font.pointSizeF());
}

void WindowSettings::resetEditorFont()
{
    m_settings.remove(kFontFamily);
    m_settings.remove(kFontSize);
}

bool WindowSettings::recordsHistory() const
{
    return m_settings.value(kHistory, true).toBool();
}

void WindowSettings::setRecordsHistory(bool isOn)
{
    m_settings.setValue(kHistory, isOn);
}

std::optional<QKeySequence> WindowSettings::keysOf(const QString &command) const
{
    if (!m_settings.contains(keyOf(command)))
        return std::nullopt;
    return QKeySequence(m_settings.value(keyOf(command)).toString(), QKeySequence::PortableText);
}

void WindowSettings::setKeysOf(const QString &command, const std::optional<QKeySequence> &keys)
{
    if (keys)
        m_settings.setValue(keyOf(command), keys->toString(QKeySequence::PortableText));
    else
        m_settings.remove(keyOf(command));
}

QStringList WindowSettings::recentFiles() const
{
    return m_settings.value(kRecentFiles).toStringList();
}

void WindowSettings::setRecentFiles(const QStringList &paths)
{
    m_settings.setValue(kRecentFiles, paths);
}

QStringList WindowSettings::recentCommands() const
{
    return m_settings.value(kRecentCommands).toStringList();
}

void WindowSettings::setRecentCommands(const QStringList &ids)
{
    m_settings.setValue(kRecentCommands, ids);
}

} // namespace ui
