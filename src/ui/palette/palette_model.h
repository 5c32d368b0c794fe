// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>

#include <functional>
#include <vector>

namespace ui
{

/// Something that can be done by its name.
struct PaletteEntry {
    QString id; ///< the same at the next start, for what was used recently
    QString title;
    QString context; ///< where it is otherwise: "File", "Saved query"
    QString keys;
    QIcon icon;
    bool isEnabled = true;
    std::function<void()> run;
};

/// The entries that fit what was typed, the best first; without anything typed those that were used
/// last. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles : quint16 { ContextRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    /// `recent` are ids, the latest first.
    void setEntries(std::vector<PaletteEntry> entries, const QStringList &recent);
    void setPattern(const QString &pattern);
    const QString &pattern() const { return m_pattern; }
    const PaletteEntry &at(int row) const { return m_entries[m_shown[std::size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rank();

    std::vector<PaletteEntry> m_entries;
    std::vector<int> m_recency; ///< of each entry; larger is later, 0: not recent
    std::vector<std::size_t> m_shown;
    QString m_pattern;
};

} // namespace ui
