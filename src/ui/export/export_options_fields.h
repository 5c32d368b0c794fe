// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_format.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace ui
{

class FieldGrid;

/// The options of a format as rows of a grid: those that the format does not have are hidden. Owned
/// by the dialog, whose grid owns the widgets. GUI thread.
class ExportOptionsFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to `grid`.
    ExportOptionsFields(FieldGrid &grid, const model::ExportOptions &options, QObject *parent);

    void setFormat(model::ExportFormat format);
    /// Fills in all but the format.
    void read(model::ExportOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    void addCsvFields(FieldGrid &grid, const model::CsvOptions &options);
    void addScriptFields(FieldGrid &grid, const model::CypherScriptOptions &options);

    QComboBox *m_delimiter;
    QComboBox *m_lineEnd;
    QLineEdit *m_nullText;
    QComboBox *m_lists;
    QComboBox *m_elements;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_formulaGuard;
    QComboBox *m_clause;
    QComboBox *m_transactions;
    std::vector<QWidget *> m_csvFields;       ///< with their labels; without the delimiter
    std::vector<QWidget *> m_delimiterFields; ///< TSV has none
    std::vector<QWidget *> m_scriptFields;
};

} // namespace ui
