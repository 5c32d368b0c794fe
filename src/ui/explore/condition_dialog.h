// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui
{

class GraphExplorer;

/// Selects the elements of a graph by a property. Stays open, so that a condition can be tried.
/// Deletes itself when it closes. GUI thread.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    ConditionDialog(GraphExplorer &explorer, QWidget *parent);

private:
    void select();

    GraphExplorer &m_explorer;
    QComboBox *m_key;
    QComboBox *m_operator;
    QLineEdit *m_operand;
    QLabel *m_outcome;
    model::BackgroundJob m_job; ///< last: it waits for its thread before the rest goes
};

} // namespace ui
