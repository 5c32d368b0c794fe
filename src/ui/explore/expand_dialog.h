// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_runner.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace ui
{

class GraphExplorer;

/// Which relationships of the selected nodes to fetch: types and directions with their counts, the
/// other ends' label and a text in one of their properties, and how many at once. Deletes itself when
/// it closes. GUI thread.
class ExpandDialog : public QDialog
{
    Q_OBJECT

public:
    ExpandDialog(GraphExplorer &explorer, QWidget *parent);

    void accept() override;

private:
    QWidget *makeFields();
    void fill(const std::vector<model::RelationshipCount> &counts);
    void updateTotal();

    GraphExplorer &m_explorer;
    std::vector<model::RelationshipCount> m_counts;
    QTreeWidget *m_types;
    QLabel *m_total;
    QComboBox *m_label;
    QComboBox *m_key;
    QLineEdit *m_text;
    QSpinBox *m_page;
};

} // namespace ui
