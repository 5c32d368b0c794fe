// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <array>
#include <utility>

namespace ui
{

namespace
{

const std::array<std::pair<ThemeChoice, QLatin1String>, 3> kNames{{
    {ThemeChoice::System, QLatin1String("system")},
    {ThemeChoice::Light, QLatin1String("light")},
    {ThemeChoice::Dark, QLatin1String("dark")},
}};

/// The platform's own palette: what the application's is as long as nobody sets another.
const Colours &systemColours()
{
    QGuiApplication::setPalette(QPalette());
    return Colours::current();
}

const Colours &coloursOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Colours::light();
    case ThemeChoice::Dark:
        return Colours::dark();
    case ThemeChoice::System:
        break;
    }
    return systemColours();
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    for (const auto &[value, name] : kNames) {
        if (value == choice)
            return name;
    }
    return {};
}

std::optional<ThemeChoice> themeChoiceFromName(const QString &name)
{
    for (const auto &[value, text] : kNames) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_style(new ApplicationStyle)
{
    QApplication::setStyle(m_style);
    QApplication::setFont(interfaceFont());
    apply();
    qApp->installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells every window; once is enough, and our own change is not news.
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const Colours &colours = coloursOf(m_choice);
    QApplication::setPalette(paletteOf(colours));
    qApp->setStyleSheet(styleSheetOf(colours));
}

} // namespace ui
