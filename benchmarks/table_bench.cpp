// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/result_table_model.h"
#include "model/table/row_order.h"
#include "model/table/selection_text.h"
#include "support/result_builder.h"
#include "ui/table/result_table_view.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace
{

constexpr int kRows = 1'000'000;
constexpr int kBatch = 5000;
constexpr int kRounds = 20;

template <typename Work>
double millisecondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    return time.count();
}

/// The slowest of several rounds.
template <typename Work>
double slowest(const Work &work)
{
    double longest = 0;
    for (int round = 0; round < kRounds; ++round)
        longest = std::max(longest, millisecondsOf([&] { work(round); }));
    return longest;
}

void report(const char *what, double milliseconds)
{
    std::printf("%-48s %10.2f ms\n", what, milliseconds);
}

void measureSorting(const bolt::ResultSet &result)
{
    const char *const kNames[] = {"sort integers", "sort strings", "sort floats", "sort dates",
                                  "sort lists"};
    for (std::size_t column = 0; column < result.columnCount(); ++column) {
        report(kNames[column], millisecondsOf([&] {
                   model::sortRows(
                       result, {kRows},
                       {{static_cast<std::uint32_t>(column), model::SortDirection::Descending}});
               }));
    }
}

void measureView(const model::ResultHandle &result)
{
    model::ResultTableModel table;
    ui::ResultTableView view;
    view.resize(1600, 1000);
    view.setTable(&table);
    table.setResult(result, 0);
    view.show();
    QImage image(view.size(), QImage::Format_RGB32);
    const auto paint = [&] { view.render(&image); };

    double longestBatch = 0;
    double longestFrame = 0;
    for (quint64 rows = kBatch; rows <= kRows; rows += kBatch) {
        longestBatch = std::max(longestBatch, millisecondsOf([&] { table.setRowCount(rows); }));
        longestFrame = std::max(longestFrame, millisecondsOf(paint));
    }
    report("longest batch of 5000 rows", longestBatch);
    report("longest frame while rows arrive", longestFrame);
    report("jump to the last row and paint", slowest([&](int round) {
               if (round % 2 == 0)
                   view.scrollToBottom();
               else
                   view.scrollToTop();
               paint();
           }));
    report("jump to rows not seen before and paint", slowest([&](int round) {
               view.verticalScrollBar()->setValue(round * 49'999 + 17);
               paint();
           }));
    report("repaint", slowest([&](int) { paint(); }));
    view.setTable(nullptr);
}

} // namespace

/// Measures a table of a million rows and five columns: sorting, copying, and the frames of the
/// view. Run it with QT_QPA_PLATFORM=offscreen where there is no display.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const model::ResultHandle result = test::manyRows(kRows).publish();
    measureSorting(*result);
    report("all cells as text for the clipboard", millisecondsOf([&] {
               model::tabSeparated({result,
                                    std::make_shared<const model::RowMapping>(kRows),
                                    {{0, kRows - 1, 0, 4}}},
                                   model::ColumnNames::With);
           }));
    measureView(result);
    return 0;
}
