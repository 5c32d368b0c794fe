// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/call_tip.h"

#include "model/completion/signature_parts.h"

#include <algorithm>

namespace ui
{

namespace
{

constexpr qsizetype kMostSignatures = 4;
constexpr int kPadding = 6;

QString markedUp(const QString &signature, int argument)
{
    const QList<model::SignaturePart> parameters = model::signatureParts(signature).parameters;
    if (argument >= parameters.size())
        return signature.toHtmlEscaped();
    const model::SignaturePart &part = parameters.at(argument);
    return signature.left(part.begin).toHtmlEscaped() + QStringLiteral("<b>") +
           signature.mid(part.begin, part.length).toHtmlEscaped() + QStringLiteral("</b>") +
           signature.mid(part.begin + part.length).toHtmlEscaped();
}

} // namespace

CallTip::CallTip(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("callTip"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CallTip::setTheme(EditorTheme theme, const QFont &font)
{
    const EditorColours &colours = editorColours(theme);
    setStyleSheet(QStringLiteral("#callTip { background: %1; color: %2; border: 1px solid %3;"
                                 " padding: %4px; }")
                      .arg(colours.popup.name(), colours.text.name(), colours.scrollBar.name())
                      .arg(kPadding));
    setFont(font);
}

void CallTip::show(const model::CallAtCaret &call, const QRect &caretLine)
{
    QStringList lines;
    for (const model::SchemaCallable &callable :
         call.signatures.first(std::min(call.signatures.size(), kMostSignatures)))
        lines << markedUp(callable.signature, call.argument);
    setText(lines.join(QStringLiteral("<br>")));
    const QSize room = parentWidget()->size();
    setMaximumWidth(room.width());
    setWordWrap(false);
    QSize size = sizeHint();
    if (size.width() > room.width()) {
        setWordWrap(true);
        size = QSize(room.width(), heightForWidth(room.width()));
    }
    const int x = std::clamp(caretLine.left(), 0, std::max(0, room.width() - size.width()));
    const int above = caretLine.top() - size.height();
    setGeometry(QRect(QPoint(x, above >= 0 ? above : caretLine.bottom() + 1), size));
    QLabel::show();
    raise();
}

} // namespace ui
