// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass_fault.h"

#include "model/style/grass.h"

#include <QCoreApplication>

namespace model
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GrassFault)

public:
    static QString whatText(const GrassFault &fault)
    {
        switch (fault.what) {
        case GrassFault::What::TooLarge:
            return tr("the style sheet is larger than 1 MiB");
        case GrassFault::What::TooManyRules:
            return tr("with this rule the style sheet has more than %1 rules or %2 values")
                .arg(kMostGrassRules)
                .arg(kMostGrassValues);
        case GrassFault::What::NotText:
            return tr("this is not UTF-8 text");
        case GrassFault::What::UnknownElement:
            return tr("“%1” is neither a node nor a relationship").arg(fault.found);
        case GrassFault::What::BadSelector:
            return tr("“%1” cannot be read as a selector").arg(fault.found);
        case GrassFault::What::MissingBrace:
            return tr("“{” is missing after the selector “%1”").arg(fault.found);
        case GrassFault::What::UnclosedRule:
            return tr("the rule that begins here has no “}”");
        case GrassFault::What::UnclosedText:
            return tr("the text that begins here has no closing quote");
        case GrassFault::What::UnclosedComment:
            return tr("the comment that begins here has no end");
        case GrassFault::What::MissingColon:
            return tr("“:” is missing after “%1”").arg(fault.found);
        case GrassFault::What::MissingKey:
            return tr("there is no name before “:”");
        case GrassFault::What::StrayBrace:
            return tr("“}” closes nothing");
        case GrassFault::What::BadJson:
            return tr("this is not the JSON of a style sheet: “%1”").arg(fault.found);
        case GrassFault::What::BadColour:
            return tr("“%1” is not a colour").arg(fault.found);
        case GrassFault::What::BadLength:
            return tr("“%1” is not a length of 0 to 1000 px").arg(fault.found);
        case GrassFault::What::BadScale:
            return tr("“%1” is not a scale").arg(fault.found);
        }
        return {};
    }

    static QString placed(const GrassFault &fault)
    {
        return tr("Line %1, column %2: %3.").arg(fault.line).arg(fault.column).arg(whatText(fault));
    }
};

} // namespace

QString describeFault(const GrassFault &fault)
{
    return Words::placed(fault);
}

} // namespace model
