// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/translations against the sources, and what the program makes of them.
#include "model/text/translation.h"
#include "support/translation_file.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

namespace
{

QString fileOf(const QString &language)
{
    return QStringLiteral(LB_TRANSLATIONS "/lightningbolt_%1.ts").arg(language);
}

/// What the expression finds in a text, sorted.
QStringList found(const QRegularExpression &expression, const QString &text)
{
    QStringList all;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all << match.next().captured();
    all.sort();
    return all;
}

/// %1, %L1, %n and the tags of rich text.
QStringList markers(const QString &text)
{
    static const QRegularExpression kMarker(QStringLiteral(R"(%L?(\d|n)|</?\w[^>]*>)"));
    return found(kMarker, text);
}

/// The keys that the ampersands of a text make, which a literal ampersand and an entity are not.
QStringList mnemonics(QString text)
{
    static const QRegularExpression kMnemonic(QStringLiteral(R"(&(?!\w+;)\S)"));
    return found(kMnemonic, text.remove(QStringLiteral("&&")));
}

/// How a text ends, for what has to end alike: with an ellipsis, a colon, a full stop.
QChar end(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    if (last == u'：')
        return u':';
    if (last == u'。')
        return u'.';
    return last == u'…' || last == u':' || last == u'.' ? last : QChar();
}

/// What follows a tab in a menu is a key.
QString afterTab(const QString &text)
{
    return text.contains(u'\t') ? text.section(u'\t', 1) : QString();
}

/// What is wrong with one form of a translation; empty when nothing is.
QString fault(const QString &language, const QString &source, const QString &translation)
{
    if (translation.isEmpty())
        return QStringLiteral("is empty");
    if (markers(source) != markers(translation))
        return QStringLiteral("has other markers or tags");
    if (mnemonics(source).size() != mnemonics(translation).size())
        return QStringLiteral("has another number of mnemonics");
    static const QRegularExpression kEastAsian(QStringLiteral(R"(\(&[A-Z0-9]\))"));
    if (language == QLatin1String("zh_CN") && !mnemonics(translation).isEmpty() &&
        !translation.contains(kEastAsian))
        return QStringLiteral("has its mnemonic elsewhere than in (&X)");
    if (end(source) != end(translation))
        return QStringLiteral("ends otherwise");
    if (source.count(u'\n') != translation.count(u'\n'))
        return QStringLiteral("has other lines");
    if (source.startsWith(u' ') != translation.startsWith(u' ') ||
        source.endsWith(u' ') != translation.endsWith(u' '))
        return QStringLiteral("has other spaces at its ends");
    return afterTab(source) == afterTab(translation) ? QString()
                                                     : QStringLiteral("has another key");
}

QSet<QString> keysOf(const std::vector<TranslatedMessage> &messages)
{
    QSet<QString> keys;
    for (const TranslatedMessage &message : messages)
        keys.insert(message.key());
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        const auto messages = readTranslationFile(fileOf(language));
        QVERIFY(!messages.empty());
        QStringList unfinished;
        for (const TranslatedMessage &message : messages) {
            if (message.isUnfinished)
                unfinished << message.key();
        }
        QCOMPARE(unfinished, QStringList());
    }

    void translationsKeepTheForm_data() { addLanguages(); }
    void translationsKeepTheForm()
    {
        QFETCH(QString, language);
        QStringList faults;
        for (const TranslatedMessage &message : readTranslationFile(fileOf(language))) {
            for (const QString &translation : message.translations) {
                const QString text = fault(language, message.source, translation);
                if (!text.isEmpty())
                    faults << QStringLiteral("%1: “%2” %3").arg(message.key(), translation, text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::newRow("empty") << "de"
                               << "Run"
                               << "";
        QTest::newRow("marker") << "de"
                                << "%1 of %2"
                                << "%1 von %1";
        QTest::newRow("tag") << "de"
                             << "<b>Run</b>"
                             << "<b>Starten<b>";
        QTest::newRow("mnemonic lost") << "de"
                                       << "&Run"
                                       << "Starten";
        QTest::newRow("mnemonic added") << "de"
                                        << "R && D"
                                        << "F && &E";
        QTest::newRow("mnemonic inside") << "zh_CN"
                                         << "&Run"
                                         << "运&R行";
        QTest::newRow("ellipsis") << "de"
                                  << "Run…"
                                  << "Starten";
        QTest::newRow("stop") << "de"
                              << "It ran."
                              << "Es lief";
        QTest::newRow("lines") << "de"
                               << "a\nb"
                               << "a b";
        QTest::newRow("space") << "de"
                               << " px"
                               << "px";
        QTest::newRow("key") << "de"
                             << "Undo\tCtrl+Z"
                             << "Rückgängig\tStrg+Z";
    }
    void faultsAreSeen()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QVERIFY(!fault(language, source, translation).isEmpty());
        const QString good = source.replace(QStringLiteral("&R"), QStringLiteral("(&R)"));
        QCOMPARE(fault(language, source, good), QString());
    }

    void everyTextOfTheSourcesIsThere_data() { addLanguages(); }
    void everyTextOfTheSourcesIsThere()
    {
        QFETCH(QString, language);
        QVERIFY2(QFile::exists(QStringLiteral(LB_LUPDATE)), "needs lupdate: run tools/setup");
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QStringList arguments{QStringLiteral(LB_SOURCES), QStringLiteral("-locations"),
                              QStringLiteral("none"), QStringLiteral("-ts"), fresh};
        if (language == QLatin1String("en"))
            arguments.prepend(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LB_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        // Its warnings are about contexts that would be others at run time.
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
        const QSet<QString> wanted = keysOf(readTranslationFile(fresh));
        const QSet<QString> known = keysOf(readTranslationFile(fileOf(language)));
        QVERIFY(!wanted.isEmpty());
        // tools/translations brings the files up to date.
        QCOMPARE((wanted - known).values(), QStringList());
        QCOMPARE((known - wanted).values(), QStringList());
    }

    void aLanguageIsChosen_data()
    {
        QTest::addColumn<QString>("wanted"); // separated by spaces
        QTest::addColumn<QString>("chosen");
        QTest::newRow("none") << ""
                              << "en";
        QTest::newRow("the C locale") << "C"
                                      << "en";
        QTest::newRow("of a country") << "de-AT de"
                                      << "de";
        QTest::newRow("with a script") << "zh-Hans-CN"
                                       << "zh_CN";
        QTest::newRow("of Singapore") << "zh-SG"
                                      << "zh_CN";
        QTest::newRow("another script") << "zh-Hant-TW en"
                                        << "en";
        QTest::newRow("the second choice") << "fr-FR de-DE"
                                           << "de";
        QTest::newRow("English comes first") << "en-GB de-DE"
                                             << "en";
        QTest::newRow("no language") << "%1 …"
                                     << "en";
    }
    void aLanguageIsChosen()
    {
        QFETCH(QString, wanted);
        QTEST(model::chooseLanguage(wanted.split(u' ', Qt::SkipEmptyParts)), "chosen");
    }

    void theProgramSpeaksIt_data() { addLanguages(); }
    void theProgramSpeaksIt()
    {
        QFETCH(QString, language);
        const auto messages = readTranslationFile(fileOf(language));
        {
            const model::Translation translation(language);
            QCOMPARE(translation.code(), language);
            for (const TranslatedMessage &message : messages) {
                if (message.isPlural)
                    continue;
                QCOMPARE(QCoreApplication::translate(message.context.toUtf8(),
                                                     message.source.toUtf8(),
                                                     message.comment.toUtf8()),
                         message.translations.constFirst());
            }
        }
        for (const TranslatedMessage &message : messages)
            QCOMPARE(QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8()),
                     message.source);
    }

    void pluralsAndNumbersFollowTheLanguage()
    {
        const auto operators = [](int count) {
            return QCoreApplication::translate("ui::PlanPage", "%n operators", nullptr, count);
        };
        {
            const model::Translation english(QStringLiteral("en"));
            QCOMPARE(operators(1), QStringLiteral("1 operator"));
            QCOMPARE(operators(2), QStringLiteral("2 operators"));
        }
        const model::Translation german(QStringLiteral("de"));
        QCOMPARE(operators(1), QStringLiteral("1 Operator"));
        QCOMPARE(operators(2), QStringLiteral("2 Operatoren"));
        QCOMPARE(QLocale().toString(1234567.5, 'f', 1), QStringLiteral("1.234.567,5"));
    }

    void anUnknownChoiceIsTheSystems()
    {
        const model::Translation translation(QStringLiteral("../../tlh"));
        QCOMPARE(translation.code(), model::chooseLanguage(QLocale::system().uiLanguages()));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const model::Language &language : model::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
