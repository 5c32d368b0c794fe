// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QtTest>

#include <cmath>

using ui::Colours;

namespace
{

/// As the Web Content Accessibility Guidelines 2.1 define them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            const char *theme = colours == &Colours::dark() ? "dark" : "light";
            const auto add = [theme](const char *what, const QColor &text, const QColor &surface) {
                QTest::addRow("%s, %s", theme, what) << text << surface;
            };
            add("text on window", colours->text, colours->window);
            add("text on base", colours->text, colours->base);
            add("text on raised", colours->text, colours->raised);
            add("text on hover", colours->text, colours->hover);
            add("muted on window", colours->mutedText, colours->window);
            add("muted on base", colours->mutedText, colours->base);
            add("selection", colours->selectionText, colours->selection);
            add("primary button", colours->accentText, colours->accent);
            add("error", colours->error, colours->base);
            add("text on error", colours->text, colours->errorSurface);
            add("text on warning", colours->text, colours->warningSurface);
            add("text on success", colours->text, colours->successSurface);
            add("success on success", colours->success, colours->successSurface);
            add("success", colours->success, colours->window);
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, surface);
        const double measured = contrast(text, surface);
        QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
    }

    void focusIsVisible()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            QVERIFY(contrast(colours->accent, colours->window) >= 3);
            QVERIFY(contrast(colours->accent, colours->base) >= 3);
        }
    }

    void styleSheetNamesEveryColour()
    {
        const QString sheet = ui::styleSheetOf(Colours::light());
        QVERIFY(sheet.size() > 1000);
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    }

    void choiceChangesPalette()
    {
        ui::Theme theme;
        theme.setChoice(ui::ThemeChoice::Dark);
        QCOMPARE(&Colours::current(), &Colours::dark());
        theme.setChoice(ui::ThemeChoice::Light);
        QCOMPARE(&Colours::current(), &Colours::light());
    }

    void choicesHaveNames()
    {
        for (const auto choice :
             {ui::ThemeChoice::System, ui::ThemeChoice::Light, ui::ThemeChoice::Dark})
            QCOMPARE(ui::themeChoiceFromName(ui::themeChoiceName(choice)), choice);
        QVERIFY(!ui::themeChoiceFromName(QStringLiteral("pink")));
    }

    void iconsPaintInTheColourOfTheTheme()
    {
        ui::Theme theme;
        int icons = 0;
        QDirIterator files(QStringLiteral(":/icons"));
        while (files.hasNext()) {
            files.next();
            const QString name = files.fileInfo().completeBaseName();
            if (name == QLatin1String("app"))
                continue;
            ++icons;
            theme.setChoice(ui::ThemeChoice::Light);
            const QIcon icon = ui::themedIcon(name);
            const QImage light = icon.pixmap(32).toImage();
            theme.setChoice(ui::ThemeChoice::Dark);
            const QImage dark = icon.pixmap(32).toImage();
            QVERIFY2(light != dark, qPrintable(name));
        }
        QVERIFY(icons > 10);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
