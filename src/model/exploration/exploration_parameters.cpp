// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration_parameters.h"

#include "driver/packstream/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::ExplorationParameters)
};

constexpr std::size_t kShownItems = 3;

std::optional<std::int64_t> decimal(const std::string &id)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), value);
    return error == std::errc() && end == id.data() + id.size() ? std::optional(value)
                                                                : std::nullopt;
}

void write(bolt::PackStreamWriter &writer, const std::string &id)
{
    if (const auto value = decimal(id))
        writer.integer(*value);
    else
        writer.string(id);
}

QString shown(const std::string &id)
{
    const QString text = QString::fromStdString(id);
    return decimal(id) ? text : QStringLiteral("\"%1\"").arg(text);
}

} // namespace

bool areDecimalIds(const std::vector<std::string> &ids)
{
    return std::all_of(ids.begin(), ids.end(),
                       [](const std::string &id) { return decimal(id).has_value(); });
}

void ExplorationParameters::begin(const QString &name)
{
    ++m_count;
    bolt::PackStreamWriter(m_pairs).string(name.toStdString());
}

void ExplorationParameters::addIds(const QString &name, const std::vector<std::string> &ids)
{
    begin(name);
    bolt::PackStreamWriter writer(m_pairs);
    writer.list(ids.size());
    QStringList items;
    for (const std::string &id : ids) {
        write(writer, id);
        if (static_cast<std::size_t>(items.size()) < kShownItems)
            items << shown(id);
    }
    showList(name, items, ids.size());
}

void ExplorationParameters::addId(const QString &name, const std::string &id)
{
    begin(name);
    bolt::PackStreamWriter writer(m_pairs);
    write(writer, id);
    m_texts << QStringLiteral("$%1 = %2").arg(name, shown(id));
}

void ExplorationParameters::addTexts(const QString &name, const QStringList &texts)
{
    begin(name);
    bolt::PackStreamWriter writer(m_pairs);
    writer.list(static_cast<std::size_t>(texts.size()));
    QStringList items;
    for (const QString &text : texts) {
        writer.string(text.toStdString());
        if (static_cast<std::size_t>(items.size()) < kShownItems)
            items << QStringLiteral("\"%1\"").arg(text);
    }
    showList(name, items, static_cast<std::size_t>(texts.size()));
}

void ExplorationParameters::addText(const QString &name, const QString &text)
{
    begin(name);
    bolt::PackStreamWriter(m_pairs).string(text.toStdString());
    m_texts << QStringLiteral("$%1 = \"%2\"").arg(name, text);
}

void ExplorationParameters::addInteger(const QString &name, std::int64_t value)
{
    begin(name);
    bolt::PackStreamWriter(m_pairs).integer(value);
    m_texts << QStringLiteral("$%1 = %2").arg(name).arg(value);
}

std::vector<std::uint8_t> ExplorationParameters::encoded() const
{
    std::vector<std::uint8_t> bytes;
    bolt::PackStreamWriter writer(bytes);
    writer.map(m_count);
    writer.encoded(m_pairs);
    return bytes;
}

void ExplorationParameters::showList(const QString &name, const QStringList &items,
                                     std::size_t count)
{
    QString text = items.join(QStringLiteral(", "));
    if (count > static_cast<std::size_t>(items.size()))
        text = Text::tr("%1, … %2 in all").arg(text, QString::number(count));
    m_texts << QStringLiteral("$%1 = [%2]").arg(name, text);
}

} // namespace model
