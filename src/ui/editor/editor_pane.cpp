// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_pane.h"

#include "ui/editor/editor_file.h"
#include "ui/editor/live_check.h"
#include "ui/editor/problem_strip.h"
#include "ui/widgets/message_banner.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui
{

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , m_banner(new MessageBanner(this))
    , m_editor(new CypherEditor(this))
    , m_find(new EditorFindBar(*m_editor, this))
    , m_strip(new ProblemStrip(this))
    , m_file(new EditorFile(*m_editor))
    , m_check(new LiveCheck(*m_editor))
    , m_reload(new QPushButton(tr("Reload"), this))
{
    m_banner->setObjectName(QStringLiteral("editorBanner"));
    m_reload->setObjectName(QStringLiteral("reloadButton"));
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setObjectName(QStringLiteral("dismissButton"));
    m_banner->addButton(m_reload);
    m_banner->addButton(dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_find);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_strip);
    setFocusProxy(m_editor);

    connect(m_editor, &CypherEditor::findRequested, m_find,
            [this] { m_find->open(EditorFindBar::Mode::Find); });
    connect(m_editor, &CypherEditor::replaceRequested, m_find,
            [this] { m_find->open(EditorFindBar::Mode::Replace); });
    connect(m_editor, &CypherEditor::findNextRequested, m_find, &EditorFindBar::findNext);
    connect(m_editor, &CypherEditor::findPreviousRequested, m_find, &EditorFindBar::findPrevious);
    connect(m_reload, &QPushButton::clicked, this, [this] { showFault(m_file->reload()); });
    connect(dismiss, &QPushButton::clicked, m_banner, &QWidget::hide);
    connect(m_file, &EditorFile::stateChanged, this, &EditorPane::fileChanged);
    connect(m_file, &EditorFile::changedOutside, this, &EditorPane::tellChangedOutside);
    connect(m_check, &LiveCheck::problemsChanged, m_strip, &ProblemStrip::show);
    connect(m_strip, &ProblemStrip::placeWanted, this, [this] {
        m_editor->setFocus();
        m_editor->goToNextProblem();
    });
}

void EditorPane::openFile(const QString &path)
{
    showFault(m_file->open(path));
    m_editor->setFocus();
}

void EditorPane::save()
{
    if (m_file->path().isEmpty())
        saveAs();
    else
        showFault(m_file->save());
}

void EditorPane::saveAs()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the query"),
                        m_file->path().isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                  QStringLiteral("/query.cypher")
                            : m_file->path(),
                        tr("Cypher files (*.cypher *.cql *.cyp);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveQueryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("cypher"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { showFault(m_file->saveAs(path)); });
    dialog->open();
}

void EditorPane::setWrapping(bool isWrapping)
{
    m_editor->setWrapMode(isWrapping ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
}

/// A text that nobody has touched here follows its file; anything else is for the person to decide.
void EditorPane::tellChangedOutside()
{
    const bool isThere = QFileInfo::exists(m_file->path());
    if (isThere && !m_file->isModified()) {
        showFault(m_file->reload());
        return;
    }
    m_reload->setVisible(isThere);
    m_banner->showMessage(
        MessageBanner::Severity::Warning,
        isThere ? tr("%1 was changed by another program").arg(m_file->name())
                : tr("%1 is gone").arg(m_file->name()),
        {},
        isThere ? tr("Reload it and lose what was changed here, or keep this text and save it.")
                : tr("Save to write it anew."));
}

void EditorPane::showFault(const std::optional<QString> &fault)
{
    m_reload->hide();
    if (fault)
        m_banner->showMessage(MessageBanner::Severity::Error, *fault);
    else
        m_banner->hide();
}

} // namespace ui
