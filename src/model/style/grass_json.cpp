// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass_json.h"

#include "model/style/grass_selector.h"

#include <algorithm>

namespace model
{

namespace
{

// What a key of a .grass file can be, as which it will be written.
bool isKey(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1String("/*")) &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return QStringView(u":;{}\n").contains(c); });
}

// QJsonObject would sort the rules and forget where they stand.
class JsonReader
{
public:
    explicit JsonReader(QStringView text)
        : m_cursor(text)
    {
    }

    GrassReading run()
    {
        readObject([this] { readRule(); });
        skipBlanks();
        if (!m_cursor.atEnd())
            refuse(m_cursor.place());
        m_reading.fault = m_cursor.fault();
        return std::move(m_reading);
    }

private:
    void skipBlanks()
    {
        while (!m_cursor.atEnd() && m_cursor.current().isSpace())
            m_cursor.take();
    }

    void refuse(GrassCursor::Place place)
    {
        m_cursor.fail(GrassFault::What::BadJson, place, QString(m_cursor.current()));
    }

    template <typename ReadMember>
    void readObject(ReadMember readMember)
    {
        skipBlanks();
        const GrassCursor::Place begin = m_cursor.place();
        if (!m_cursor.takeIf(u'{'))
            return refuse(begin);
        skipBlanks();
        if (m_cursor.takeIf(u'}'))
            return;
        do {
            skipBlanks();
            readMember();
            skipBlanks();
        } while (m_cursor.takeIf(u','));
        if (!m_cursor.takeIf(u'}') && !m_cursor.fault()) {
            m_cursor.atEnd() ? m_cursor.fail(GrassFault::What::UnclosedRule, begin)
                             : refuse(m_cursor.place());
        }
    }

    void readRule()
    {
        const GrassCursor::Place place = m_cursor.place();
        const QString name = takeName();
        if (m_cursor.fault())
            return;
        GrassCursor selector(name);
        StyleRule rule{readSelector(selector), {}};
        if (selector.fault())
            return m_cursor.fail(selector.fault()->what, place, name);
        if (!selector.atEnd())
            return m_cursor.fail(GrassFault::What::BadSelector, place, name);
        readObject([this, &rule] { readDeclaration(rule); });
        if (!m_size.add(1, rule.declarations.size()))
            return m_cursor.fail(GrassFault::What::TooManyRules, place);
        m_reading.sheet.rules().push_back(std::move(rule));
    }

    void readDeclaration(StyleRule &rule)
    {
        const GrassCursor::Place begin = m_cursor.place();
        StyleDeclaration declaration{takeName().trimmed(), {}};
        if (!isKey(declaration.key) && !m_cursor.fault()) {
            m_cursor.fail(declaration.key.isEmpty() ? GrassFault::What::MissingKey
                                                    : GrassFault::What::BadJson,
                          begin, declaration.key);
        }
        skipBlanks();
        const GrassCursor::Place place = m_cursor.place();
        declaration.value = m_cursor.current() == u'"' ? takeText() : takeBareValue();
        if (m_cursor.fault())
            return;
        warnOf(declaration, place, m_reading.warnings);
        rule.declarations.push_back(std::move(declaration));
    }

    // A member's name with its colon.
    QString takeName()
    {
        QString name = takeText();
        skipBlanks();
        if (!m_cursor.takeIf(u':'))
            m_cursor.fail(GrassFault::What::MissingColon, m_cursor.place(), name);
        return name;
    }

    QString takeText()
    {
        const GrassCursor::Place begin = m_cursor.place();
        QString text;
        if (!m_cursor.takeIf(u'"')) {
            refuse(begin);
            return text;
        }
        while (!m_cursor.atEnd() && m_cursor.current() != u'"') {
            const QChar c = m_cursor.take();
            text += c == u'\\' ? takeEscaped() : c;
        }
        if (!m_cursor.takeIf(u'"'))
            m_cursor.fail(GrassFault::What::UnclosedText, begin);
        return text;
    }

    QChar takeEscaped()
    {
        if (m_cursor.atEnd())
            return {};
        const QChar c = m_cursor.take();
        if (c == u'u') {
            QString digits;
            while (!m_cursor.atEnd() && digits.size() < 4)
                digits += m_cursor.take();
            return QChar(digits.toUShort(nullptr, 16));
        }
        constexpr QStringView kNames = u"nrtbf";
        constexpr QStringView kMeant = u"\n\r\t\b\f";
        const qsizetype at = kNames.indexOf(c);
        return at < 0 ? c : kMeant[at];
    }

    // A number or a truth value, as it stands.
    QString takeBareValue()
    {
        QString value;
        while (!m_cursor.atEnd() && (m_cursor.current().isLetterOrNumber() ||
                                     QStringView(u"+-.").contains(m_cursor.current())))
            value += m_cursor.take();
        if (value.isEmpty())
            refuse(m_cursor.place());
        return value;
    }

    GrassCursor m_cursor;
    GrassReading m_reading;
    SheetSize m_size;
};

} // namespace

GrassReading readGrassJson(QStringView text)
{
    return JsonReader(text).run();
}

} // namespace model
