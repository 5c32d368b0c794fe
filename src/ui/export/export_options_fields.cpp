// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_options_fields.h"

#include "ui/widgets/field_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace ui
{

namespace
{

template <typename Choice>
void addChoice(QComboBox *box, const QString &text, Choice choice)
{
    box->addItem(text, static_cast<int>(choice));
}

template <typename Choice>
void choose(QComboBox *box, Choice choice)
{
    box->setCurrentIndex(box->findData(static_cast<int>(choice)));
}

template <typename Choice>
Choice chosen(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

void setVisible(const std::vector<QWidget *> &widgets, bool isVisible)
{
    for (QWidget *widget : widgets)
        widget->setVisible(isVisible);
}

} // namespace

ExportOptionsFields::ExportOptionsFields(FieldGrid &grid, const model::ExportOptions &options,
                                         QObject *parent)
    : QObject(parent)
    , m_delimiter(new QComboBox(grid.parentWidget()))
    , m_lineEnd(new QComboBox(grid.parentWidget()))
    , m_nullText(new QLineEdit(grid.parentWidget()))
    , m_lists(new QComboBox(grid.parentWidget()))
    , m_elements(new QComboBox(grid.parentWidget()))
    , m_byteOrderMark(
          new QCheckBox(tr("&Byte order mark, for some spreadsheets"), grid.parentWidget()))
    , m_formulaGuard(new QCheckBox(tr("Keep spreadsheets from taking te&xts for formulas: '=1+1"),
                                   grid.parentWidget()))
    , m_clause(new QComboBox(grid.parentWidget()))
    , m_transactions(new QComboBox(grid.parentWidget()))
{
    addCsvFields(grid, options.csv);
    addScriptFields(grid, options.script);
    for (QComboBox *box : {m_delimiter, m_lineEnd, m_lists, m_elements, m_clause, m_transactions})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportOptionsFields::changed);
    for (QCheckBox *box : {m_byteOrderMark, m_formulaGuard})
        connect(box, &QCheckBox::toggled, this, &ExportOptionsFields::changed);
    connect(m_nullText, &QLineEdit::textChanged, this, &ExportOptionsFields::changed);
}

void ExportOptionsFields::addCsvFields(FieldGrid &grid, const model::CsvOptions &options)
{
    addChoice(m_delimiter, tr("Comma"), ',');
    addChoice(m_delimiter, tr("Semicolon"), ';');
    addChoice(m_delimiter, tr("Tab"), '\t');
    addChoice(m_delimiter, tr("Bar"), '|');
    choose(m_delimiter, options.delimiter);
    addChoice(m_lineEnd, tr("CR LF, as RFC 4180 has it"), model::LineEnd::CrLf);
    addChoice(m_lineEnd, tr("LF"), model::LineEnd::Lf);
    choose(m_lineEnd, options.lineEnd);
    m_nullText->setText(QString::fromStdString(options.nullText));
    m_nullText->setPlaceholderText(tr("an empty field"));
    addChoice(m_lists, tr("As JSON: [1,2,3]"), model::ListStyle::Json);
    addChoice(m_lists, tr("With semicolons: 1;2;3"), model::ListStyle::Semicolons);
    choose(m_lists, options.lists);
    addChoice(m_elements, tr("As JSON in one field"), model::ElementStyle::Json);
    addChoice(m_elements, tr("A column for each property"), model::ElementStyle::Columns);
    choose(m_elements, options.elements);
    m_byteOrderMark->setChecked(options.byteOrderMark == model::ByteOrderMark::Present);
    m_formulaGuard->setChecked(options.formulaGuard == model::FormulaGuard::On);
    m_delimiter->setObjectName(QStringLiteral("delimiterBox"));
    m_nullText->setObjectName(QStringLiteral("nullTextField"));
    m_elements->setObjectName(QStringLiteral("elementsBox"));

    m_delimiterFields = {m_delimiter, grid.addField(tr("&Separator"), m_delimiter)};
    m_csvFields = {m_lineEnd,  grid.addField(tr("&Line ends"), m_lineEnd),
                   m_nullText, grid.addField(tr("&Null"), m_nullText),
                   m_lists,    grid.addField(tr("L&ists"), m_lists),
                   m_elements, grid.addField(tr("&Nodes, relationships"), m_elements)};
    for (QCheckBox *box : {m_byteOrderMark, m_formulaGuard}) {
        grid.addField(box);
        m_csvFields.push_back(box);
    }
}

void ExportOptionsFields::addScriptFields(FieldGrid &grid,
                                          const model::CypherScriptOptions &options)
{
    addChoice(m_clause, tr("CREATE"), model::ScriptClause::Create);
    addChoice(m_clause, tr("MERGE: may be run again when it was interrupted"),
              model::ScriptClause::Merge);
    choose(m_clause, options.clause);
    addChoice(m_transactions, tr(":begin and :commit, for cypher-shell"),
              model::ScriptTransactions::CypherShell);
    addChoice(m_transactions, tr("Each statement by itself"), model::ScriptTransactions::Plain);
    choose(m_transactions, options.transactions);
    m_clause->setObjectName(QStringLiteral("clauseBox"));
    m_scriptFields = {m_clause, grid.addField(tr("&Clause"), m_clause), m_transactions,
                      grid.addField(tr("&Transactions"), m_transactions)};
}

void ExportOptionsFields::setFormat(model::ExportFormat format)
{
    const bool isCsv = format == model::ExportFormat::Csv;
    setVisible(m_delimiterFields, isCsv);
    setVisible(m_csvFields, isCsv || format == model::ExportFormat::Tsv);
    setVisible(m_scriptFields, format == model::ExportFormat::CypherScript);
}

void ExportOptionsFields::read(model::ExportOptions &options) const
{
    options.csv.delimiter = chosen<char>(m_delimiter);
    options.csv.lineEnd = chosen<model::LineEnd>(m_lineEnd);
    options.csv.nullText = m_nullText->text().toStdString();
    options.csv.lists = chosen<model::ListStyle>(m_lists);
    options.csv.elements = chosen<model::ElementStyle>(m_elements);
    options.csv.byteOrderMark =
        m_byteOrderMark->isChecked() ? model::ByteOrderMark::Present : model::ByteOrderMark::Absent;
    options.csv.formulaGuard =
        m_formulaGuard->isChecked() ? model::FormulaGuard::On : model::FormulaGuard::Off;
    options.script.clause = chosen<model::ScriptClause>(m_clause);
    options.script.transactions = chosen<model::ScriptTransactions>(m_transactions);
}

} // namespace ui
