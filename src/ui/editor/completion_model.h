// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completer.h"

#include <QAbstractListModel>

namespace ui
{

/// What is offered, as rows of a list. GUI thread.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { KindRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void show(model::Completion completion);
    const model::Completion &completion() const { return m_completion; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    model::Completion m_completion;
};

} // namespace ui
