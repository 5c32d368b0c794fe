// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/utf8_text.h"

#include <QStringDecoder>

namespace model
{

QString wholeText(std::string_view utf8)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace model
