// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include "model/completion/fuzzy_match.h"

#include <algorithm>
#include <optional>

namespace ui
{

namespace
{

/// A match of the title counts more than one that needs the context.
constexpr int kContextPenalty = 150;
constexpr int kRecentBonus = 30;

std::optional<int> scoreOf(const PaletteEntry &entry, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        const auto inTitle = model::fuzzyScore(word, entry.title);
        const auto inContext = model::fuzzyScore(word, entry.context);
        if (!inTitle && !inContext)
            return std::nullopt;
        score += std::max(inTitle.value_or(0), inContext.value_or(0) - kContextPenalty);
    }
    return score;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const QStringList &recent)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_recency.clear();
    for (const PaletteEntry &entry : m_entries) {
        const qsizetype place = recent.indexOf(entry.id);
        m_recency.push_back(place < 0 ? 0 : static_cast<int>(recent.size() - place));
    }
    rank();
    endResetModel();
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern.simplified();
    rank();
    endResetModel();
}

void PaletteModel::rank()
{
    const QStringList words = m_pattern.split(u' ', Qt::SkipEmptyParts);
    std::vector<int> scores(m_entries.size());
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto score = scoreOf(m_entries[i], words);
        if (!score)
            continue;
        const int recency = words.isEmpty() ? m_recency[i] : (m_recency[i] > 0 ? kRecentBonus : 0);
        scores[i] = *score + recency;
        m_shown.push_back(i);
    }
    std::ranges::stable_sort(m_shown, [&scores](std::size_t one, std::size_t other) {
        return scores[one] > scores[other];
    });
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case ContextRole:
        return entry.context;
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // What cannot be done now can be read, and is passed by the keys.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace ui
