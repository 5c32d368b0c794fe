// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/recent_files.h"

#include "ui/editor/editor_file.h"
#include "ui/main/editor_commands.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/main/result_commands.h"
#include "ui/results/result_keeper.h"
#include "ui/settings/window_settings.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace ui
{

namespace
{

constexpr qsizetype kMost = 12;

} // namespace

RecentFiles::RecentFiles(MainWindow &window, WindowSettings &settings, EditorCommands &editor,
                         ResultCommands &results)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_editor(editor)
    , m_menu(new QMenu(tr("&Recent Files"), &window))
{
    m_menu->setObjectName(QStringLiteral("recentFiles"));
    m_menu->setToolTipsVisible(true);
    connect(&results, &ResultCommands::fileUsed, this, &RecentFiles::add);
    fill();
}

void RecentFiles::wirePage(QueryPage &page)
{
    connect(page.pane(), &EditorPane::fileChanged, this, [this, pane = page.pane()] {
        if (!pane->file().path().isEmpty())
            add(pane->file().path());
    });
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_settings.recentFiles();
    if (!files.isEmpty() && files.constFirst() == absolute)
        return;
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setRecentFiles(files.mid(0, kMost));
    // Perhaps the menu is what chose it.
    QMetaObject::invokeMethod(this, &RecentFiles::fill, Qt::QueuedConnection);
}

void RecentFiles::fill()
{
    m_menu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QString name = QFileInfo(path).fileName();
        QAction *action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")), this,
                                            [this, path] { open(path); });
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    }
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("&Clear List"), this, [this] {
        m_settings.setRecentFiles({});
        QMetaObject::invokeMethod(this, &RecentFiles::fill, Qt::QueuedConnection);
    });
    for (QAction *action : {clear, m_menu->menuAction()})
        action->setEnabled(!files.isEmpty());
}

void RecentFiles::open(const QString &path)
{
    if (QFileInfo(path).suffix() == ResultKeeper::suffix())
        m_window.openKeptResult(path);
    else
        m_editor.openFiles({path});
}

} // namespace ui
