// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/completion_model.h"

#include <utility>

namespace ui
{

void CompletionModel::show(model::Completion completion)
{
    beginResetModel();
    m_completion = std::move(completion);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completion.items.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const model::CompletionItem &item = m_completion.items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case KindRole:
        return static_cast<int>(item.kind);
    case DetailRole:
        return item.detail;
    default:
        return {};
    }
}

} // namespace ui
