// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"

#include "cli/inspect/inspect.h"

#include "driver/protocol/capabilities.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <iostream>
#include <optional>

namespace cli
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::InspectCommand)
};

std::optional<InspectedItem> itemNamed(const QString &name)
{
    if (name == QLatin1String("value"))
        return InspectedItem::Value;
    if (name == QLatin1String("chunks"))
        return InspectedItem::Chunks;
    if (name == QLatin1String("handshake"))
        return InspectedItem::Handshake;
    return std::nullopt;
}

std::optional<bolt::Version> versionNamed(const QString &name)
{
    for (const bolt::Capabilities &spoken : bolt::allCapabilities()) {
        if (name == QString::fromStdString(spoken.version.text()))
            return spoken.version;
    }
    return std::nullopt;
}

int wrongUse(const QString &text)
{
    std::cerr << text.toLocal8Bit().constData() << '\n';
    return 2;
}

} // namespace

int runInspectCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Shows bytes of the Bolt protocol: reads hexadecimal digits from standard input, one item\n"
        "a line, and writes what the driver makes of each as one line of JSON."));
    const QCommandLineOption item(QStringLiteral("as"), Text::tr("value, chunks or handshake."),
                                  QStringLiteral("item"), QStringLiteral("value"));
    const QCommandLineOption version(QStringLiteral("bolt"),
                                     Text::tr("Protocol version, which decides the layouts."),
                                     QStringLiteral("version"), QStringLiteral("5.8"));
    const QCommandLineOption typed(QStringLiteral("typed"),
                                   Text::tr("Shows structures by what they mean."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Shows this help."));
    parser.addOptions({item, version, typed, help});
    parser.addPositionalArgument(QStringLiteral("inspect"), Text::tr("This command."));
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(help)) {
        std::cout << parser.helpText().toLocal8Bit().constData();
        return 0;
    }
    if (parser.positionalArguments().size() > 1)
        return wrongUse(Text::tr("The bytes come from standard input."));

    InspectOptions options;
    const auto chosenItem = itemNamed(parser.value(item));
    if (!chosenItem)
        return wrongUse(Text::tr("Unknown item \"%1\": choose value, chunks or handshake.")
                            .arg(parser.value(item)));
    options.item = *chosenItem;
    const auto chosenVersion = versionNamed(parser.value(version));
    if (!chosenVersion)
        return wrongUse(Text::tr("Bolt %1 is not spoken here.").arg(parser.value(version)));
    options.version = *chosenVersion;
    options.structures = parser.isSet(typed) ? StructureForm::Typed : StructureForm::Raw;

    // Else every character is read by itself, and none is known to be waiting.
    std::ios::sync_with_stdio(false);
    return runInspect(options, std::cin, std::cout);
}

} // namespace cli
