// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/run_settings_json.h"

#include <array>
#include <utility>

namespace ui
{

namespace
{

constexpr QLatin1String kTransactions("transactions");
constexpr QLatin1String kAccess("access");
constexpr QLatin1String kRead("read");
constexpr QLatin1String kWrite("write");
constexpr QLatin1String kGoesOn("goesOnAfterErrors");
constexpr QLatin1String kTimeout("timeoutMs");
constexpr std::array<std::pair<QLatin1String, TransactionMode>, 3> kModes{{
    {QLatin1String("auto"), TransactionMode::Auto},
    {QLatin1String("manual"), TransactionMode::Manual},
    {QLatin1String("smart"), TransactionMode::Smart},
}};

} // namespace

QJsonObject toJson(const RunSettings &settings)
{
    QJsonObject json{
        {kAccess, settings.access == bolt::AccessMode::Read ? kRead : kWrite},
        {kGoesOn, settings.onError == RunSettings::OnError::GoOn},
    };
    for (const auto &[word, mode] : kModes) {
        if (mode == settings.transactions)
            json.insert(kTransactions, word);
    }
    if (settings.timeoutMs)
        json.insert(kTimeout, qint64(*settings.timeoutMs));
    return json;
}

RunSettings runSettingsFrom(const QJsonObject &json)
{
    RunSettings settings;
    for (const auto &[word, mode] : kModes) {
        if (json[kTransactions].toString() == word)
            settings.transactions = mode;
    }
    if (json[kAccess].toString() == kRead)
        settings.access = bolt::AccessMode::Read;
    if (json[kGoesOn].toBool())
        settings.onError = RunSettings::OnError::GoOn;
    if (const qint64 timeout = json[kTimeout].toInteger(); timeout > 0)
        settings.timeoutMs = timeout;
    return settings;
}

} // namespace ui
