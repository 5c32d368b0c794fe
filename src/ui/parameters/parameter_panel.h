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

/// The parameters of a connection as a table: name, value as Cypher writes it, and type. What is no
/// literal is worked out by the server. GUI thread.
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
    /// A row whose value is not there or not understood.
    struct Draft {
        QString name;
        QString text;
        QString fault;
    };

    QWidget *makeBar();
    QToolButton *addButton(const QString &objectName, const QString &icon, const QString &toolTip);
    void fill();
    void addRow(const QString &name, const QString &text, const QString &type,
                const QString &fault);
    void takeEdit(int row, int column, const QString &text);
    void rename(int row, const QString &name);
    void setValue(const QString &name, const QString &text);
    void keepDraft(const QString &name, const QString &text, const QString &fault);
    void dropDraft(const QString &name);
    void removeCurrent();
    void askForSet(model::ConnectionParameters::Contents contents);
    void showFault();

    QPointer<model::ConnectionParameters> m_parameters;
    std::optional<ConnectionTarget> m_target;
    QString m_database;
    std::vector<Draft> m_drafts;
    QComboBox *m_sets;
    QTableWidget *m_table;
    QLabel *m_fault;
    model::ExpressionEvaluator m_evaluator;
    bool m_isFilling = false;
};

} // namespace ui
