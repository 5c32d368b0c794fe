// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QSpinBox;

namespace ui
{

/// Asks how much memory all results together may hold, and says how much they hold now. Deletes
/// nothing and changes nothing: budgetChosen() tells what was decided. GUI thread.
class MemoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: nothing when the machine's default holds.
    explicit MemoryDialog(std::optional<quint64> chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing: the machine's default.
    void budgetChosen(std::optional<quint64> bytes);

private:
    void choose();

    QCheckBox *m_isDefault;
    QSpinBox *m_amount; ///< MiB
};

} // namespace ui
