// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/connection_parameters.h"
#include "model/parameters/expression_evaluator.h"
#include "ui/connect/connection_target.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace ui
{

class EditingDelegate;

/// The parameters of a connection as a table: name, value as Cypher writes it, and type. What is no
/// literal is worked out by the server. While a cell is being edited, the table stays as it is. GUI
/// thread.
class ParameterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterPanel(QWidget *parent = nullptr);

    /// Null shows nothing to edit.
    void follow(model::ConnectionParameters *parameters,
                const std::optional<ConnectionTarget> &target, const QString &database);
    /// Rows for parameters that have no value yet; the first is ready to be typed into.
    void addMissing(const QStringList &names);

private:
    struct Question {
        bolt::DriverOptions server;
        QString database;
    };
    /// A row whose value is not there or not understood.
    struct Draft {
        QPointer<model::ConnectionParameters> parameters;
        QString name;
        QString text;
        QString fault;
        std::optional<Question> question = {}; ///< that is still to be answered
    };
    using Drafts = std::vector<Draft>;

    QWidget *makeBar();
    QToolButton *addButton(const QString &objectName, const QString &icon, const QString &toolTip);
    void fill();
    void fillSoon();
    void addRow(const QString &name, const QString &text, const QString &type,
                const QString &fault);
    void takeEdit(int row, int column, const QString &text);
    void rename(int row, const QString &name);
    void setValue(const QString &name, const QString &text);
    Drafts::iterator findDraft(const QString &name);
    void keepDraft(const Draft &draft);
    void dropDraft(const QString &name);
    Drafts::iterator askedDraft();
    void askNext();
    void takeAnswer(const model::Parameter &parameter);
    void takeFailure(const model::ErrorText &error);
    void removeCurrent();
    void askForSet(model::ConnectionParameters::Contents contents);
    void showFault();

    QPointer<model::ConnectionParameters> m_parameters;
    std::optional<ConnectionTarget> m_target;
    QString m_database;
    Drafts m_drafts; ///< of all connections
    Draft m_asked;   ///< as it was when the evaluator began
    QComboBox *m_sets;
    QTableWidget *m_table;
    EditingDelegate *m_delegate; ///< of the table
    QLabel *m_fault;
    model::ExpressionEvaluator m_evaluator;
    bool m_isFilling = false; ///< or taking an edit: what changes in the table then is none
    bool m_isFillWanted = false;
};

} // namespace ui
