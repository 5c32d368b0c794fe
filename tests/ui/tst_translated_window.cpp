// SPDX-License-Identifier: GPL-3.0-or-later
// All that the program shows, in each of its languages: no text that cannot be translated, no two keys
// alike in a menu, no text that is cut.
#include "model/text/translation.h"
#include "support/shown_texts.h"
#include "support/stage.h"
#include "support/translation_file.h"
#include "support/window_fixture.h"
#include "ui/main/language_menu.h"
#include "ui/widgets/action_text.h"

#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QtTest>

namespace
{

/// Puts every text that is asked for into brackets, and remembers what was.
class Brackets : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int) const override
    {
        TranslatedMessage message;
        message.context = QString::fromUtf8(context);
        message.source = QString::fromUtf8(source);
        message.comment = QString::fromUtf8(comment);
        // Qt's own texts are in its own files.
        static const QRegularExpression kQt(QStringLiteral("^Q[A-Z]"));
        static const QRegularExpression kLetter(QStringLiteral("[A-Za-z]"));
        // lupdate finds no signs, which need no translation.
        if (message.source.contains(kLetter) && !kQt.match(message.context).hasMatch())
            m_asked.insert(message.key());
        return u'⟦' + message.source + u'⟧';
    }
    const QSet<QString> &asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

/// The words of a text that stand outside of brackets and are not names of the stage's data.
QString loose(QString text)
{
    static const QRegularExpression kBracketed(QStringLiteral("⟦[^⟦⟧]*[⟧…]"));
    static const QRegularExpression kData(QStringLiteral(
        R"(#[0-9a-f]{6}|(?<![\w⟦])bolt://localhost|p:Person|okabe-ito|\b(Orders|Ada|Ben|Cleo|Person|KNOWS|name|born|since|neo4j|Neo4j|system|paging|bolt|test|MATCH|RETURN|AS|LightningBolt|English|Deutsch|TLS|CSV|TSV|JSON|GRASS|NODE|INTEGER|RELATIONSHIP|STRING|LIST|MAP|db\.example\.org|Bolt|lightningbolt|SHA|bytes|KiB|NodeByLabelScan|planner|COST|PipelineInfo|Fused in Pipeline)\b|\d+ [A-Z][a-z]+ \d{4})"));
    static const QRegularExpression kTag(QStringLiteral(R"(<[^>]*>|&\w+;)"));
    while (text.contains(kBracketed))
        text.remove(kBracketed);
    return text.remove(kTag).remove(kData);
}

bool hasWords(const QString &text)
{
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    return text.contains(kWord);
}

/// The key of a menu's text, in upper case; empty when it has none.
QString mnemonic(const QString &text)
{
    static const QRegularExpression kKey(QStringLiteral(R"(&(\w))"));
    return kKey.match(QString(text).remove(QStringLiteral("&&"))).captured(1).toUpper();
}

/// Two entries of one menu that share a key, each pair described.
void findShared(const QList<QAction *> &actions, const QString &menu, QStringList &shared)
{
    QHash<QString, QString> known;
    for (const QAction *action : actions) {
        const QString key = mnemonic(action->text());
        if (!key.isEmpty() && known.contains(key))
            shared << QStringLiteral("%1: “%2” and “%3”").arg(menu, known[key], action->text());
        known.insert(key, action->text());
        if (const QMenu *inner = action->menu())
            findShared(inner->actions(), action->text(), shared);
    }
}

QStringList keysOf(const QWidget &window)
{
    QStringList keys;
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts())
            keys << action->objectName() + u' ' + key.toString(QKeySequence::PortableText);
    }
    return keys;
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void everyTextCanBeTranslated_data() { test::addSceneRows(); }
    void everyTextCanBeTranslated()
    {
        QFETCH(int, scene);
        static const QSet<QString> kKnown = [] {
            QSet<QString> keys;
            for (const TranslatedMessage &message :
                 readTranslationFile(QStringLiteral(LB_TRANSLATIONS "/lightningbolt_de.ts")))
                keys.insert(message.key());
            return keys;
        }();
        const Brackets brackets;
        test::Stage stage;
        const QWidget *window = test::scenes()[static_cast<std::size_t>(scene)].open(stage);
        QVERIFY(window);
        QStringList fixed;
        for (const QString &text : test::shownTexts(*window)) {
            if (hasWords(loose(text)))
                fixed << text;
        }
        QVERIFY2(fixed.isEmpty(),
                 qPrintable(QStringLiteral("cannot be translated:\n") + fixed.join(u'\n')));
        // A message that the program asks for by another context than the file has it under.
        const QStringList unknown = (brackets.asked() - kKnown).values();
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void keysInAMenuDiffer_data() { addLanguages(); }
    void keysInAMenuDiffer()
    {
        QFETCH(QString, language);
        const model::Translation translation(language);
        WindowFixture f;
        QStringList shared;
        findShared(f.window().menuBar()->actions(), language, shared);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

    void shortcutsAreTheSame_data() { addLanguages(); }
    void shortcutsAreTheSame()
    {
        QFETCH(QString, language);
        const QStringList english = [] {
            WindowFixture f;
            return keysOf(f.window());
        }();
        const model::Translation translation(language);
        WindowFixture f;
        QVERIFY(!english.isEmpty());
        QCOMPARE(keysOf(f.window()), english);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scene");
        for (const model::Language &language : model::languages()) {
            for (std::size_t i = 0; i < test::scenes().size(); ++i)
                QTest::addRow("%s, %s", qPrintable(language.code), test::scenes()[i].name)
                    << language.code << static_cast<int>(i);
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, scene);
        const model::Translation translation(language);
        test::Stage stage;
        QWidget *window = test::scenes()[static_cast<std::size_t>(scene)].open(stage);
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        // A dialog is no higher than two thirds of the screen, which is a small one here.
        if (window->layout() && window->layout()->hasHeightForWidth())
            window->resize(
                window->width(),
                std::max(window->height(), window->layout()->totalHeightForWidth(window->width())));
        // Layouts inside of layouts take some turns.
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&cut, window] {
            cut = test::cutTexts(*window);
            return cut.isEmpty();
        }));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void aLanguageIsChosenInTheMenu()
    {
        WindowFixture f;
        auto *menu = f.window().findChild<QMenu *>(QStringLiteral("languageMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().constFirst()->isChecked());
        menu->popup(f.window().mapToGlobal(QPoint(20, 20)));
        QTest::keyClick(menu, Qt::Key_Up); // from the last one
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(ui::WindowSettings().language(), model::languages().back().code);
        auto *box = f.window().findChild<QMessageBox *>(QStringLiteral("languageBox"));
        QVERIFY(box);
        QVERIFY(box->text().contains(model::languages().back().name));
        box->accept();
        f.restart();
        menu = f.window().findChild<QMenu *>(QStringLiteral("languageMenu"));
        QVERIFY(menu->actions().constLast()->isChecked());
    }

    void mnemonicsAreTakenOutOfButtons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in a word") << "&Auto-commit"
                                   << "Auto-commit";
        QTest::newRow("East Asian") << "自动提交(&A)"
                                    << "自动提交";
        QTest::newRow("none") << "A (B)"
                              << "A (B)";
    }
    void mnemonicsAreTakenOutOfButtons()
    {
        QFETCH(QString, text);
        QTEST(ui::plainText(QAction(text)), "shown");
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const model::Language &language : model::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translated_window.moc"
