// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/palette_commands.h"

#include "model/saved/saved_queries.h"
#include "ui/main/main_window.h"
#include "ui/main/open_statement.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/palette/command_palette.h"
#include "ui/settings/window_settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace ui
{

namespace
{

constexpr int kMostRecent = 20;

} // namespace

PaletteCommands::PaletteCommands(MainWindow &window, WindowSettings &settings,
                                 const model::SavedQueries &saved)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_saved(saved)
    , m_palette(new CommandPalette(&window))
    , m_open(new QAction(tr("&Command Palette"), this))
{
    m_open->setObjectName(QStringLiteral("commandPaletteAction"));
    m_open->setShortcuts(
        {QKeySequence(QStringLiteral("F1")), QKeySequence(QStringLiteral("Ctrl+Shift+P"))});
    window.addAction(m_open);
    connect(m_open, &QAction::triggered, this, &PaletteCommands::open);
    connect(m_palette, &CommandPalette::used, this, &PaletteCommands::remember);
}

void PaletteCommands::open()
{
    Entries entries;
    m_added = {m_open};
    for (QAction *action : m_window.menuBar()->actions()) {
        if (action->menu())
            addMenu(entries, *action->menu(), plainText(*action));
    }
    addOthers(entries);
    addSaved(entries);
    addConnections(entries);
    m_palette->open(std::move(entries), m_settings.recentCommands());
}

void PaletteCommands::addMenu(Entries &entries, QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(entries, *action->menu(),
                    tr("%1 > %2", "menu and submenu").arg(path, plainText(*action)));
        else
            addAction(entries, *action, path);
    }
}

void PaletteCommands::addAction(Entries &entries, QAction &action, const QString &context)
{
    const QString title = plainText(action);
    if (action.isSeparator() || !action.isVisible() || title.isEmpty() || m_added.contains(&action))
        return;
    m_added.insert(&action);
    PaletteEntry entry;
    entry.id = action.objectName().isEmpty() ? context + u'/' + title : action.objectName();
    entry.title = title;
    entry.context = context;
    entry.keys = keysText(action);
    entry.icon = action.isChecked() ? themedIcon(QStringLiteral("success"), IconTone::Accent)
                                    : action.icon();
    entry.isEnabled = action.isEnabled();
    entry.run = [chosen = QPointer<QAction>(&action)] {
        if (chosen)
            chosen->trigger();
    };
    entries.push_back(std::move(entry));
}

/// What has keys and stands in no menu of the window: that of the parts that are shown.
void PaletteCommands::addOthers(Entries &entries)
{
    for (QAction *action : m_window.actions())
        addAction(entries, *action, {});
    for (const QWidget *widget : m_window.currentPage()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (QAction *action : widget->actions())
            addAction(entries, *action, widget->accessibleName());
    }
}

void PaletteCommands::addSaved(Entries &entries)
{
    for (const model::SavedItem &item : m_saved.tree().items()) {
        if (item.isFolder())
            continue;
        PaletteEntry entry;
        entry.id = QStringLiteral("saved/") + item.id;
        entry.title = item.name;
        entry.context = tr("Saved query");
        entry.icon = themedIcon(QStringLiteral("bookmark"), IconTone::Muted);
        entry.run = [this, text = item.text] { openStatement(m_window, text); };
        entries.push_back(std::move(entry));
    }
}

void PaletteCommands::addConnections(Entries &entries)
{
    for (const model::ConnectionProfile &profile : m_window.servers().profiles()) {
        PaletteEntry entry;
        entry.id = QStringLiteral("connection/") + profile.id;
        entry.title = profile.name.isEmpty() ? profile.uri : profile.name;
        entry.context = tr("Connection");
        entry.icon = themedIcon(QStringLiteral("server"), IconTone::Muted);
        entry.run = [this, profile] { m_window.servers().choose(profile); };
        entries.push_back(std::move(entry));
    }
}

void PaletteCommands::remember(const QString &id)
{
    QStringList recent = m_settings.recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setRecentCommands(recent.mid(0, kMostRecent));
}

} // namespace ui
