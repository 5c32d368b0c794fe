// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finding/text_search.h"

#include <QTest>

using model::TextPattern;

class TextSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void stopsWhenAsked();
};

void TextSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<QList<int>>("begins");
    const auto row = [](const char *name, const char *text, const char *pattern, bool isExpression,
                        bool isExact, const QList<int> &begins) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(pattern) << isExpression
                            << isExact << begins;
    };
    row("plain", "a.b a.b axb", "a.b", false, true, {0, 4});
    row("expression", "a.b a.b axb", "a.b", true, true, {0, 4, 8});
    row("any case", "Match MATCH match", "match", false, false, {0, 6, 12});
    row("this case", "Match MATCH match", "match", false, true, {12});
    row("any case beyond ASCII", "Straße STRASSE ÄÖ äö", "äö", false, false, {15, 18});
    row("starts of lines", "a\na\nb", "^a", true, true, {0, 2});
    row("ends of lines", "a\nba", "a$", true, true, {0, 3});
    row("empty matches", "abc", "x*", true, true, {});
    row("not within one another", "aaaa", "aa", false, true, {0, 2});
    row("faulty", "abc", "(", true, true, {});
    row("behind emoji", "😀 x", "x", false, true, {3});
    row("nothing to look for", "abc", "", false, true, {});
}

void TextSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, isExpression);
    QFETCH(bool, isExact);
    QFETCH(QList<int>, begins);
    const TextPattern wanted{
        pattern, isExpression ? TextPattern::Syntax::RegularExpression : TextPattern::Syntax::Plain,
        isExact ? model::LetterCase::Matters : model::LetterCase::Ignored};
    QList<int> found;
    for (const model::FoundText &place : model::findInText(text, wanted))
        found << int(place.begin);
    QCOMPARE(found, begins);
}

void TextSearchTest::replaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *pattern, const char *replacement, bool isExpression,
                        const char *replaced) {
        QTest::addRow("%s to %s", pattern, replacement)
            << QString::fromUtf8(pattern) << QString::fromUtf8(replacement) << isExpression
            << QString::fromUtf8(replaced);
    };
    // In: "n.name, m.name"
    row("name", "title", false, "n.title, m.title");
    row("name", "$1", false, "n.$1, m.$1");
    row("(\\w)\\.name", "$1.title AS $1", true, "n.title AS n, m.title AS m");
    row("(\\w)\\.name", "\\1", true, "n, m");
    row("name", "<$0>", true, "n.<name>, m.<name>");
    row("name", "<$&>", true, "n.<name>, m.<name>");
    row(", ", ",\\n", true, "n.name,\nm.name");
    row("name", "$$\\\\", true, "n.$\\, m.$\\");
    row("name", "$9$", true, "n.$, m.$");
    row("name", "", false, "n., m.");
}

void TextSearchTest::replaces()
{
    QFETCH(QString, pattern);
    QFETCH(QString, replacement);
    QFETCH(bool, isExpression);
    QFETCH(QString, replaced);
    const QString text = QStringLiteral("n.name, m.name");
    const auto syntax =
        isExpression ? TextPattern::Syntax::RegularExpression : TextPattern::Syntax::Plain;
    const auto found = model::findInText(text, {pattern, syntax, model::LetterCase::Matters});
    QCOMPARE(model::replaceAll(text, found, replacement, syntax), replaced);
}

void TextSearchTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto found = model::findInText(QStringLiteral("a").repeated(1000), {QStringLiteral("a")},
                                         source.get_token());
    QVERIFY(found.empty());
}

QTEST_APPLESS_MAIN(TextSearchTest)
#include "tst_text_search.moc"
