// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass.h"
#include "model/style/grass_json.h"
#include "model/style/grass_selector.h"
#include "model/style/style_scale.h"
#include "model/style/style_value.h"

#include <QStringDecoder>

#include <algorithm>

namespace model
{

namespace
{

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

class SheetReader
{
public:
    explicit SheetReader(QStringView text)
        : m_cursor(text)
    {
    }

    GrassReading run()
    {
        m_cursor.skipBlanks();
        while (!m_cursor.atEnd()) {
            readRule();
            m_cursor.skipBlanks();
        }
        m_reading.fault = m_cursor.fault();
        return std::move(m_reading);
    }

private:
    void readRule()
    {
        const GrassCursor::Place begin = m_cursor.place();
        if (m_cursor.current() == u'}')
            return m_cursor.fail(GrassFault::What::StrayBrace, begin);
        std::vector<StyleSelector> selectors;
        do {
            m_cursor.skipBlanks();
            selectors.push_back(readSelector(m_cursor));
        } while (m_cursor.takeIf(u','));
        if (m_cursor.fault())
            return;
        if (!m_cursor.takeIf(u'{')) {
            return m_cursor.fail(GrassFault::What::MissingBrace, begin,
                                 selectorText(selectors.back()));
        }
        const std::vector<StyleDeclaration> declarations = readDeclarations(begin);
        if (!m_size.add(selectors.size(), declarations.size()))
            return m_cursor.fail(GrassFault::What::TooManyRules, begin);
        for (StyleSelector &selector : selectors)
            m_reading.sheet.rules().push_back({std::move(selector), declarations});
    }

    std::vector<StyleDeclaration> readDeclarations(GrassCursor::Place begin)
    {
        std::vector<StyleDeclaration> declarations;
        while (true) {
            m_cursor.skipBlanks();
            if (m_cursor.takeIf(u'}'))
                return declarations;
            if (m_cursor.atEnd()) {
                m_cursor.fail(GrassFault::What::UnclosedRule, begin);
                return declarations;
            }
            if (!m_cursor.takeIf(u';'))
                declarations.push_back(readDeclaration());
        }
    }

    StyleDeclaration readDeclaration()
    {
        StyleDeclaration declaration;
        const GrassCursor::Place begin = m_cursor.place();
        while (!m_cursor.atEnd() && !QStringView(u":;{}\n").contains(m_cursor.current()))
            declaration.key += m_cursor.take();
        declaration.key = declaration.key.trimmed();
        if (!m_cursor.takeIf(u':')) {
            m_cursor.fail(GrassFault::What::MissingColon, begin, declaration.key);
            return declaration;
        }
        if (declaration.key.isEmpty())
            m_cursor.fail(GrassFault::What::MissingKey, begin);
        m_cursor.skipBlanks();
        const GrassCursor::Place place = m_cursor.place();
        declaration.value = readValue();
        if (!m_cursor.fault())
            warnOf(declaration, place, m_reading.warnings);
        return declaration;
    }

    // Up to `;` or `}`, quoted parts and {bindings} taken whole, as Browser does.
    QString readValue()
    {
        QString value;
        qsizetype firm = 0;
        int depth = 0;
        while (!m_cursor.atEnd()) {
            const QChar c = m_cursor.current();
            if (depth == 0 && (c == u';' || c == u'}'))
                break;
            if (c == u'/' && m_cursor.next() == u'*') {
                m_cursor.skipBlanks();
                continue;
            }
            if (isQuote(c)) {
                value += m_cursor.takeQuoted();
                firm = value.size();
                continue;
            }
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            value += m_cursor.take();
            if (!c.isSpace())
                firm = value.size();
        }
        value.truncate(firm);
        return value;
    }

    GrassCursor m_cursor;
    GrassReading m_reading;
    SheetSize m_size;
};

} // namespace

bool SheetSize::add(std::size_t rules, std::size_t valuesOfEach)
{
    const std::size_t values = rules * std::max<std::size_t>(valuesOfEach, 1);
    if (rules > kMostGrassRules - m_rules || values > kMostGrassValues - m_values)
        return false;
    m_rules += rules;
    m_values += values;
    return true;
}

void warnOf(const StyleDeclaration &declaration, GrassCursor::Place place,
            std::vector<GrassFault> &warnings)
{
    const QString &key = declaration.key;
    const auto warn = [&](GrassFault::What what) {
        warnings.push_back({what, place.line, place.column, shortened(declaration.value)});
    };
    if (key == style_key::kColour || key == style_key::kBorderColour ||
        key == style_key::kTextColour || key == style_key::kOuterTextColour) {
        if (!parseStyleColour(declaration.value))
            warn(GrassFault::What::BadColour);
    } else if (key == style_key::kDiameter || key == style_key::kWidth ||
               key == style_key::kBorderWidth) {
        if (!parseStyleLength(declaration.value))
            warn(GrassFault::What::BadLength);
    } else if (key == style_key::kColourScale) {
        if (!parseColourScale(declaration.value))
            warn(GrassFault::What::BadScale);
    } else if (key == style_key::kDiameterScale || key == style_key::kWidthScale) {
        if (!parseSizeScale(declaration.value))
            warn(GrassFault::What::BadScale);
    }
}

GrassReading readGrass(const QByteArray &utf8)
{
    GrassReading reading;
    if (utf8.size() > kMostGrassBytes) {
        reading.fault = GrassFault{GrassFault::What::TooLarge, 1, 1, {}};
        return reading;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError()) {
        const auto bad = text.indexOf(QChar::ReplacementCharacter);
        const QStringView before = QStringView(text).first(std::max<qsizetype>(bad, 0));
        reading.fault = GrassFault{GrassFault::What::NotText,
                                   1 + static_cast<int>(before.count(u'\n')),
                                   static_cast<int>(before.size() - before.lastIndexOf(u'\n')),
                                   {}};
        return reading;
    }
    const bool isJson = QStringView(text).trimmed().startsWith(u'{');
    return isJson ? readGrassJson(text) : SheetReader(text).run();
}

} // namespace model
