// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace ui
{

class WindowSettings;

/// Lets the person choose the language of the program, each by its name in itself. It is used from the
/// next start on, and the menu says so. Owned by its parent; GUI thread.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(WindowSettings &settings, QWidget *parent);

private:
    void add(const QString &text, const QString &code);
    void choose(const QAction *action);

    WindowSettings &m_settings;
    QActionGroup *m_languages; ///< their data is a code; empty: that of the system
};

} // namespace ui
