// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_texts.h"

#include "model/text/error_text.h"
#include "ui/widgets/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Export)
};

QString stepText(model::ExportStep step)
{
    switch (step) {
    case model::ExportStep::Open:
        return Text::tr("The file could not be created");
    case model::ExportStep::Fetch:
        return Text::tr("Fetching the rows failed, and no file was written");
    case model::ExportStep::Write:
        return Text::tr("Writing the file failed");
    case model::ExportStep::Count:
        return Text::tr("Not all rows that the server sent were written, so no file was kept");
    case model::ExportStep::Commit:
        return Text::tr("The file could not be put in its place");
    }
    return {};
}

} // namespace

QString formatTitle(model::ExportFormat format)
{
    switch (format) {
    case model::ExportFormat::Csv:
        return Text::tr("CSV");
    case model::ExportFormat::BrowserCsv:
        return Text::tr("CSV as Neo4j Browser writes it");
    case model::ExportFormat::ApocCsv:
        return Text::tr("CSV as APOC writes it");
    case model::ExportFormat::Tsv:
        return Text::tr("TSV");
    case model::ExportFormat::Json:
        return Text::tr("JSON");
    case model::ExportFormat::TypedJson:
        return Text::tr("JSON with types");
    case model::ExportFormat::JsonLines:
        return Text::tr("JSON Lines");
    case model::ExportFormat::TypedJsonLines:
        return Text::tr("JSON Lines with types");
    case model::ExportFormat::ApocJsonLines:
        return Text::tr("JSON Lines as APOC writes them");
    case model::ExportFormat::Markdown:
        return Text::tr("Markdown table");
    case model::ExportFormat::Html:
        return Text::tr("HTML page");
    case model::ExportFormat::GraphMl:
        return Text::tr("GraphML");
    case model::ExportFormat::Gexf:
        return Text::tr("GEXF (Gephi)");
    case model::ExportFormat::Dot:
        return Text::tr("DOT (Graphviz)");
    case model::ExportFormat::CypherScript:
        return Text::tr("Cypher script");
    case model::ExportFormat::Spreadsheet:
        return Text::tr("Spreadsheet (.xlsx)");
    }
    return {};
}

QString formatSuffix(model::ExportFormat format)
{
    const std::string_view suffix = model::nameOf(format).suffix;
    return QString::fromLatin1(suffix.data(), static_cast<qsizetype>(suffix.size()));
}

QString sourceTitle(model::ExportSource source, const model::ExportSources &sources)
{
    const QString rows = rowsText(sources.rowCount(source));
    switch (source) {
    case model::ExportSource::Selection:
        return Text::tr("What is selected (%1)").arg(rows);
    case model::ExportSource::Shown:
        return Text::tr("As shown: filtered, sorted, without hidden columns (%1)").arg(rows);
    case model::ExportSource::Fetched:
        return Text::tr("All fetched rows (%1)").arg(rows);
    case model::ExportSource::RunAgain:
        return Text::tr("Run again, and stream all rows to the file");
    }
    return {};
}

QString failureText(const model::ExportError &error, const bolt::Endpoint &endpoint)
{
    const QString words =
        error.fetch ? model::describeError(*error.fetch, endpoint).plain() : error.message;
    return words.isEmpty() ? stepText(error.step) + QLatin1Char('.')
                           : Text::tr("%1: %2").arg(stepText(error.step), words);
}

QString remarkText(const model::ExportRemark &remark)
{
    const QString count = QLocale().toString(qulonglong{remark.count});
    switch (remark.loss) {
    case model::ExportLoss::IntegerAsText:
        return Text::tr("%1 integers past 2^53 are texts.").arg(count);
    case model::ExportLoss::FloatRounded:
        return Text::tr("%1 numbers are rounded to 16 digits.").arg(count);
    case model::ExportLoss::EmptyTextBlank:
        return Text::tr("%1 empty texts are blank cells, as null is.").arg(count);
    case model::ExportLoss::TextCut:
        return Text::tr("%1 texts are cut: a cell holds 32,767 characters.").arg(count);
    case model::ExportLoss::ColumnLeftOut:
        return Text::tr("%1 columns are left out: a sheet has 16,384.").arg(count);
    case model::ExportLoss::FurtherSheet:
        return Text::tr("The rows go on on %1 more sheets.").arg(count);
    case model::ExportLoss::CharacterLost:
        return Text::tr("%1 characters that the format cannot write are replaced by \uFFFD.")
            .arg(count);
    case model::ExportLoss::ValueLeftOut:
        return Text::tr("%1 values that are not nodes, relationships or paths are left out.")
            .arg(count);
    case model::ExportLoss::PropertyLeftOut:
        return Text::tr("%1 properties that have no Cypher literal are left out.").arg(count);
    case model::ExportLoss::NodeUnknown:
        return Text::
            tr("%1 nodes are known by their ids alone: the result has their relationships only.")
                .arg(count);
    }
    return {};
}

} // namespace ui
