// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/dotenv_drop.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace ui
{

namespace
{

/// The path of the one file that is dragged; empty when it is something else.
QString draggedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

DotenvDrop::DotenvDrop(QWidget *target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
    for (QLineEdit *field : target->findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

bool DotenvDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = draggedFile(*drop);
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!isDrag)
        Q_EMIT fileDropped(path);
    return true;
}

} // namespace ui
