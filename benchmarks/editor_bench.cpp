// SPDX-License-Identifier: GPL-3.0-or-later
// How long a key takes from its press to its painted letter, in texts of several lengths, at their start,
// middle and end, and a copy of the text; how long a file takes to open; how long to the first offers among many names.
//   editor_bench [keys a place]
// Run it on an X server: offscreen there is no window to paint to.
#include "ui/editor/cypher_editor.h"
#include "ui/editor/editor_completion.h"
#include "ui/editor/editor_text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace
{

/// Statements of 25 lines.
QString textOf(int lines)
{
    const QString statement =
        QStringLiteral("// Who acted with whom, and how often\n"
                       "MATCH (person:Person {name: $name})-[role:ACTED_IN]->(movie:Movie)\n"
                       "WHERE movie.released >= 1990 AND NOT movie.title STARTS WITH 'The'\n"
                       "OPTIONAL MATCH (movie)<-[:DIRECTED]-(director:Person)\n"
                       "WITH person, movie, collect(DISTINCT director.name) AS directors\n"
                       "CALL (movie) {\n"
                       "  MATCH (movie)<-[:REVIEWED]-(critic)\n"
                       "  RETURN avg(critic.rating) AS rating, count(*) AS reviews\n"
                       "}\n"
                       "WITH *, CASE\n"
                       "  WHEN rating > 80 THEN 'good'\n"
                       "  WHEN rating > 50 THEN 'fair' /* as they say */\n"
                       "  ELSE 'bad'\n"
                       "END AS verdict\n"
                       "RETURN person.name AS name,\n"
                       "       movie {.title, .released, verdict: verdict} AS film,\n"
                       "       directors[0..3] AS directors,\n"
                       "       [x IN range(1, 5) WHERE x % 2 = 0 | x ^ 2] AS squares,\n"
                       "       'a string; with a \\'quote\\'' AS text,\n"
                       "       reviews\n"
                       "ORDER BY reviews DESC,\n"
                       "         film.title\n"
                       "SKIP 10\n"
                       "LIMIT 25;\n"
                       "\n");
    return statement.repeated(lines / 25);
}

struct Milliseconds {
    double median;
    double p99;
    double worst;
};

Milliseconds summary(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    return {at(0.5), at(0.99), times.back()};
}

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Types words at a place; each key with the work that comes after it, until all is painted and idle.
Milliseconds typeAt(ui::CypherEditor &editor, qsizetype place, int keys)
{
    editor.setCaretOffset(place);
    QTest::qWait(400);
    std::vector<double> times;
    static const char kWords[] = "match person where name ";
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&editor, kWords[std::size_t(i) % (sizeof kWords - 1)]);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        editor.viewport()->repaint();
        times.push_back(elapsedMs(timer));
    }
    return summary(std::move(times));
}

void print(const char *what, const Milliseconds &time)
{
    std::printf("    key %-22s median %6.2f   99 %% %6.2f   worst %6.2f ms\n", what, time.median,
                time.p99, time.worst);
}

/// What keeping the text costs the window: the copy that is then written elsewhere.
void measureCopies(const ui::CypherEditor &editor)
{
    constexpr int kCopies = 50;
    std::vector<double> times;
    for (int i = 0; i < kCopies; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray copy = ui::utf8Of(editor);
        times.push_back(elapsedMs(timer));
    }
    const Milliseconds time = summary(std::move(times));
    std::printf("    copy to be kept            median %6.2f   99 %% %6.2f   worst %6.2f ms\n",
                time.median, time.p99, time.worst);
}

void measureText(int lines, int keys)
{
    const QString text = textOf(lines);
    ui::CypherEditor editor;
    editor.resize(1000, 700);
    editor.show();
    editor.setFocus();
    if (!QTest::qWaitForWindowExposed(&editor))
        std::puts("the window is not exposed");
    QElapsedTimer timer;
    timer.start();
    editor.setText(text);
    editor.viewport()->repaint();
    std::printf("%d lines, %.1f MB\n    opened and painted     %8.1f ms\n", lines,
                double(text.size()) / 1e6, elapsedMs(timer));
    print("at the start", typeAt(editor, 0, keys));
    timer.start();
    editor.setCaretOffset(editor.text().size());
    editor.viewport()->repaint();
    std::printf("    jump to the end        %8.1f ms\n", elapsedMs(timer));
    print("at the end, at once", typeAt(editor, editor.text().size(), keys));
    QTest::qWait(3000);
    print("at the end, coloured", typeAt(editor, editor.text().size(), keys));
    print("in the middle", typeAt(editor, editor.text().size() / 2, keys));
    measureCopies(editor);
    timer.start();
    const bool isFound = editor.statementAtCaret().has_value();
    std::printf("    statement at the caret %8.1f ms%s\n", elapsedMs(timer),
                isFound ? "" : " (none)");
    std::fflush(stdout);
}

void measureOffers()
{
    model::Schema schema;
    for (int i = 0; i < 10'000; ++i) {
        schema.labels.append({QStringLiteral("SomeLabelNumber%1").arg(i), {}});
        schema.types.append({QStringLiteral("SOME_TYPE_NUMBER_%1").arg(i), {}});
        schema.keys.append(QStringLiteral("someKeyNumber%1").arg(i));
    }
    QElapsedTimer timer;
    timer.start();
    const auto catalogue = std::make_shared<model::CompletionCatalogue>(schema);
    std::printf("10 000 labels, types and keys\n    catalogue made         %8.1f ms\n",
                elapsedMs(timer));
    std::vector<double> times;
    for (int round = 0; round < 50; ++round) {
        ui::CypherEditor editor;
        editor.completion().setCatalogue(catalogue);
        editor.resize(1000, 700);
        editor.show();
        editor.setFocus();
        if (!QTest::qWaitForWindowExposed(&editor))
            return;
        QTest::keyClicks(&editor, round % 2 == 0 ? QStringLiteral("MATCH (n")
                                                 : QStringLiteral("MATCH (n) RETURN n"));
        timer.start();
        QTest::keyClick(&editor, round % 2 == 0 ? ':' : '.');
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.push_back(elapsedMs(timer));
    }
    const Milliseconds time = summary(std::move(times));
    std::printf("    key to painted list    median %6.2f   99 %% %6.2f   worst %6.2f ms\n",
                time.median, time.p99, time.worst);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int keys = argc > 1 ? std::max(10, std::atoi(argv[1])) : 500;
    for (const int lines : {100, 2000, 100'000})
        measureText(lines, keys);
    measureOffers();
    return 0;
}
