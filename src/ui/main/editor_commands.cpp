// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/editor_commands.h"

#include "ui/editor/editor_file.h"
#include "ui/editor/editor_pane.h"
#include "ui/editor/live_check.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/settings/window_settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

#include <utility>

namespace ui
{

namespace
{

/// A menu's text with a key that the editor itself knows.
QString withKey(const QString &text, const QString &key)
{
    return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

EditorCommands::EditorCommands(MainWindow &window, WindowSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    m_fileActions = {
        make(QStringLiteral("openQueryAction"), tr("Open Quer&y…"), QStringLiteral("Ctrl+Alt+O"),
             [this] { chooseFile(); }),
        onPage(QStringLiteral("saveQueryAction"), tr("&Save Query"), QStringLiteral("Ctrl+S"),
               [](QueryPage &page) { page.pane()->save(); }),
        onPage(QStringLiteral("saveQueryAsAction"), tr("Save Query &As…"),
               QStringLiteral("Ctrl+Alt+S"), [](QueryPage &page) { page.pane()->saveAs(); }),
    };
    m_editActions = {
        onPage(QStringLiteral("undoAction"), withKey(tr("&Undo"), QStringLiteral("Ctrl+Z")), {},
               [](QueryPage &page) { page.editor()->undo(); }),
        onPage(QStringLiteral("redoAction"), withKey(tr("&Redo"), QStringLiteral("Ctrl+Y")), {},
               [](QueryPage &page) { page.editor()->redo(); }),
        makeSeparator(),
        onPage(QStringLiteral("replaceAction"), withKey(tr("Rep&lace…"), QStringLiteral("Ctrl+H")),
               {}, [](QueryPage &page) { page.pane()->openFind(EditorFindBar::Mode::Replace); }),
        makeSeparator(),
        onPage(QStringLiteral("formatAction"), tr("F&ormat"), QStringLiteral("Ctrl+Shift+I"),
               [](QueryPage &page) { page.editor()->format(); }),
        onPage(QStringLiteral("nextProblemAction"), tr("&Next Problem"), QStringLiteral("F8"),
               [](QueryPage &page) { page.editor()->goToNextProblem(); }),
    };
    m_editActions.insert(
        3, onPage(QStringLiteral("findAction"),
                  withKey(tr("&Find in Query"), QStringLiteral("Ctrl+F")), {},
                  [](QueryPage &page) { page.pane()->openFind(EditorFindBar::Mode::Find); }));
    makeSwitches();
}

QAction *EditorCommands::make(const QString &objectName, const QString &text, const QString &key,
                              std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(key));
    connect(action, &QAction::triggered, this, std::move(run));
    m_window.addAction(action);
    return action;
}

QAction *EditorCommands::onPage(const QString &objectName, const QString &text, const QString &key,
                                Command command)
{
    return make(objectName, text, key, [this, command] { command(*m_window.currentPage()); });
}

QAction *EditorCommands::makeSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    return separator;
}

/// What holds for the editors of all tabs.
void EditorCommands::makeSwitches()
{
    m_editActions.append(makeSeparator());
    QAction *check = make(QStringLiteral("checkAction"), tr("&Check While Typing"), {}, [] {});
    check->setToolTip(tr("Has the server look at the statement, without running it. Never on "
                         "production connections."));
    check->setCheckable(true);
    check->setChecked(m_settings.checksWhileTyping());
    connect(check, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setChecksWhileTyping(isOn);
        for (QueryPage *page : m_window.pages())
            page->pane()->check().setEnabled(isOn);
    });
    QAction *wrap =
        make(QStringLiteral("wrapAction"), tr("&Wrap Lines"), QStringLiteral("Alt+Z"), [] {});
    wrap->setCheckable(true);
    wrap->setChecked(m_settings.wrapsLines());
    connect(wrap, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setWrapsLines(isOn);
        for (QueryPage *page : m_window.pages())
            page->pane()->setWrapping(isOn);
    });
    m_editActions.append({check, wrap});
}

void EditorCommands::wirePage(QueryPage &page, std::function<void(const QString &)> setTitle)
{
    EditorPane *pane = page.pane();
    pane->check().setEnabled(m_settings.checksWhileTyping());
    pane->setWrapping(m_settings.wrapsLines());
    connect(pane, &EditorPane::fileChanged, &page, [pane, setTitle = std::move(setTitle)] {
        const QString name = pane->file().name();
        setTitle(pane->file().isModified() ? name + QStringLiteral(" •") : name);
    });
    connect(pane->editor(), &CypherEditor::filesDropped, this, &EditorCommands::openFiles);
}

void EditorCommands::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        QueryPage *page = m_window.currentPage();
        const bool isFree =
            page->pane()->file().path().isEmpty() && page->editor()->text().trimmed().isEmpty();
        if (!isFree)
            page = m_window.addTab();
        page->pane()->openFile(path);
    }
}

void EditorCommands::chooseFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Open a query"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Cypher files (*.cypher *.cql *.cyp *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openQueryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EditorCommands::openFiles);
    dialog->open();
}

bool EditorCommands::mayClose(QueryPage &page, std::function<void(Changes)> close)
{
    EditorPane *pane = page.pane();
    if (!pane->file().isModified())
        return true;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                        tr("%1 has changes that are not saved.").arg(pane->file().name()),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("unsavedBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, pane,
            [pane, box, close = std::move(close)](QAbstractButton *button) {
                const auto choice = box->standardButton(button);
                if (choice == QMessageBox::Save)
                    pane->save();
                if (choice == QMessageBox::Discard)
                    close(Changes::Discarded);
                else if (!pane->file().isModified())
                    close(Changes::Saved);
            });
    box->open();
    return false;
}

} // namespace ui
