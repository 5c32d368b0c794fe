// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui
{

/// Asks for the name of a production connection, letter by letter, before a tab may write to it.
/// Accepted: it was typed. GUI thread.
class WriteConfirmation : public QDialog
{
    Q_OBJECT

public:
    explicit WriteConfirmation(const QString &connectionName, QWidget *parent);
};

} // namespace ui
