// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/copying/copy_form.h"

#include "model/copying/element_id_writer.h"
#include "model/copying/entity_statement_writer.h"
#include "model/copying/nested_writer.h"
#include "model/copying/plain_text_writer.h"
#include "model/copying/record_selection_writer.h"
#include "model/exporting/csv_writer.h"
#include "model/exporting/markdown_writer.h"

namespace model
{

namespace
{

template <typename Format, typename... Options>
std::unique_ptr<SelectionWriter> makeRecords(const Options &...options)
{
    return std::make_unique<RecordSelectionWriter>(std::make_unique<Format>(options...));
}

CsvOptions separatedBy(char delimiter)
{
    CsvOptions options;
    options.delimiter = delimiter;
    options.lineEnd = LineEnd::Lf;
    return options;
}

} // namespace

std::unique_ptr<SelectionWriter> makeSelectionWriter(CopyForm form)
{
    switch (form) {
    case CopyForm::Text:
        return std::make_unique<PlainTextWriter>(ColumnNames::Without);
    case CopyForm::TextWithNames:
        return std::make_unique<PlainTextWriter>(ColumnNames::With);
    case CopyForm::CypherLiteral:
        return std::make_unique<NestedWriter>(Notation::Cypher);
    case CopyForm::Json:
        return std::make_unique<NestedWriter>(Notation::Json);
    case CopyForm::Csv:
        return makeRecords<CsvWriter>(separatedBy(','));
    case CopyForm::Tsv:
        return makeRecords<CsvWriter>(separatedBy('\t'));
    case CopyForm::Markdown:
        return makeRecords<MarkdownWriter>();
    case CopyForm::CypherCreate:
        return makeRecords<EntityStatementWriter>(EntityClause::Create);
    case CopyForm::CypherMerge:
        return makeRecords<EntityStatementWriter>(EntityClause::Merge);
    case CopyForm::ElementIds:
        return makeRecords<ElementIdWriter>();
    }
    return nullptr;
}

} // namespace model
