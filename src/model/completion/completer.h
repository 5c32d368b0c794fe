// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completion_catalogue.h"
#include "model/completion/completion_item.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace model
{

/// What to offer at a place, best first.
struct Completion {
    QList<CompletionItem> items;
    QString prefix; ///< what of the names is there already, directly before the caret
    /// After a mark such as `:` or `.`, where names are wanted before a letter is typed.
    bool isAfterMark = false;
    /// What was typed is one of the names in full.
    bool isWhole = false;
};

/// The call whose arguments are being written.
struct CallAtCaret {
    QList<SchemaCallable> signatures;
    int argument = 0; ///< from 0
};

/// Offers by the place and what is there to be named. Any thread.
/// `before` is the text from the start of the statement to the caret; `parameters` are the names of
/// those that are set.
Completion completeAt(QStringView before, const CompletionCatalogue &catalogue,
                      const QStringList &parameters = {});

/// Nothing outside a call, or where the function is not known.
std::optional<CallAtCaret> callAt(QStringView before, const CompletionCatalogue &catalogue);

} // namespace model
