// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/schema.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui
{

/// What there is in the database, as a tree; a click on a name asks for a query about it. Fills the
/// side bar's dock.
class SchemaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaPanel(QWidget *parent = nullptr);

    /// `database` is the one that the names are from.
    void showSchema(const model::Schema &schema, const QString &database);
    /// A sentence in place of the tree.
    void showHint(const QString &text);

Q_SIGNALS:
    void queryWanted(const QString &query);
    void databaseChosen(const QString &database);

private:
    QTreeWidgetItem *addSection(const QString &title, qsizetype size);
    void addNames(const QString &title, const QList<model::SchemaName> &names, const QString &icon,
                  const QString &pattern);
    void activate(QTreeWidgetItem *item);
    QStringList closedSections() const;

    QTreeWidget *m_tree;
    QLabel *m_hint;
};

} // namespace ui
