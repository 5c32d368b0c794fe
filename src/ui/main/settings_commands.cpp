// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/settings_commands.h"

#include "model/history/query_history.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/window_settings.h"

#include <QAction>

namespace ui
{

SettingsCommands::SettingsCommands(MainWindow &window, WindowSettings &settings,
                                   model::QueryHistory &history)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_history(history)
    , m_keys(settings)
    , m_open(new QAction(tr("Settin&gs…"), this))
{
    m_history.setRecording(settings.recordsHistory());
    m_open->setObjectName(QStringLiteral("settingsAction"));
    m_open->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    m_open->setMenuRole(QAction::PreferencesRole);
    window.addAction(m_open);
    connect(m_open, &QAction::triggered, this, &SettingsCommands::open);
}

void SettingsCommands::applyKeys()
{
    m_keys.take(m_window);
}

void SettingsCommands::open()
{
    auto *dialog = new SettingsDialog({m_settings, m_history, m_keys}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::editorFontChanged, this, [this](const QFont &font) {
        for (QueryPage *page : m_window.pages())
            page->editor()->setCodeFont(font);
    });
    dialog->open();
}

} // namespace ui
