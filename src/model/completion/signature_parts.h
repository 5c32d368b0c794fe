// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace model
{

/// A part of a signature: its offset and length in UTF-16 units.
struct SignaturePart {
    qsizetype begin = 0;
    qsizetype length = 0;

    QStringView in(QStringView signature) const { return signature.mid(begin, length); }
};

/// A server's `name(input :: ANY, options = {} :: MAP) :: (node :: NODE, score :: FLOAT)` in parts. What
/// it does not understand gives no parts.
struct SignatureParts {
    QList<SignaturePart> parameters;
    QList<SignaturePart> columns; ///< of a procedure
    SignaturePart result;         ///< all behind the parameters' `::`
};

SignatureParts signatureParts(QStringView signature);

/// `node :: NODE` → `node`; `options = {} :: MAP` → `options`.
QStringView partName(QStringView part);
/// `node :: NODE` → `NODE`.
QStringView partType(QStringView part);

} // namespace model
