// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completion_catalogue.h"
#include "ui/editor/editor_colours.h"

#include <QFont>
#include <QObject>
#include <QRect>
#include <QStringList>

class QKeyEvent;

namespace ui
{

class CallTip;
class CompletionPopup;
class CypherEditor;

/// Offers names while somebody types in an editor, and writes what they choose. It asks the model what
/// fits, and decides when to be seen and when to get out of the way. Part of the editor; GUI thread.
class EditorCompletion : public QObject
{
    Q_OBJECT

public:
    explicit EditorCompletion(CypherEditor &editor);
    ~EditorCompletion() override;

    void setCatalogue(model::CataloguePtr catalogue);
    void setParameters(const QStringList &names) { m_parameters = names; }
    void setTheme(EditorTheme theme, const QFont &font);

    /// How much of a name must be there.
    enum class Wanted : quint8 { WhileTyping, Asked };
    void offer(Wanted wanted);
    void showCallTip();
    /// After a character was typed.
    void typed(QChar c);
    bool isShown() const;
    bool isCallTipShown() const;
    void hide();
    void hideCallTip();
    /// Whether the key was for the list.
    bool handleKey(const QKeyEvent &event);
    /// The caret or the text changed otherwise than by typing here.
    void follow();

private:
    QString textBefore() const;
    QRect caretLine(qsizetype back) const;
    void accept();

    CypherEditor &m_editor;
    model::CataloguePtr m_catalogue;
    QStringList m_parameters;
    CompletionPopup *m_popup = nullptr; ///< on the editor's window, made when it is first shown
    CallTip *m_tip = nullptr;
    long m_caret = -1; ///< where the list was offered, in Scintilla's positions
    EditorTheme m_theme = EditorTheme::Light;
    QFont m_font;
};

} // namespace ui
