// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui
{

/// Lets a file be dropped on a widget and on its fields, which would take it for text. GUI thread.
class DotenvDrop : public QObject
{
    Q_OBJECT

public:
    /// To be made when `target` has its fields; it becomes the parent.
    explicit DotenvDrop(QWidget *target);

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
