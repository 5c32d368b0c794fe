// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace
{

void readTranslation(QXmlStreamReader &xml, TranslatedMessage &message)
{
    message.isUnfinished =
        xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message.translations << xml.readElementText(); // a numerusform
        else
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << text;
}

TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message;
    message.context = context;
    message.isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

std::vector<TranslatedMessage> readTranslationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<TranslatedMessage> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<TranslatedMessage>() : messages;
}
