// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/memory_dialog.h"

#include "model/query/memory_budget.h"
#include "model/query/result_handle.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/measure_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr quint64 kMiB = 1024 * 1024;
constexpr int kLeast = 16;
constexpr int kMost = 16 * 1024 * 1024; ///< 16 TiB
constexpr int kStep = 256;
constexpr int kWidth = 420;

int toMiB(quint64 bytes)
{
    return static_cast<int>(qMin<quint64>(bytes / kMiB, kMost));
}

} // namespace

MemoryDialog::MemoryDialog(std::optional<quint64> chosen, QWidget *parent)
    : QDialog(parent)
    , m_isDefault(new QCheckBox(tr("&A quarter of this machine's memory: %1")
                                    .arg(bytesText(model::defaultMemoryBudget())),
                                this))
    , m_amount(new QSpinBox(this))
{
    setObjectName(QStringLiteral("memoryDialog"));
    setWindowTitle(tr("Memory for results"));
    auto *explanation =
        new QLabel(tr("When all results together hold this much, fetching pauses and you are asked "
                      "how to go on. They hold %1 now.")
                       .arg(bytesText(model::liveResults().bytes)),
                   this);
    explanation->setWordWrap(true);
    m_isDefault->setObjectName(QStringLiteral("defaultBudget"));
    m_isDefault->setChecked(!chosen);
    m_amount->setObjectName(QStringLiteral("budgetAmount"));
    m_amount->setRange(kLeast, kMost);
    m_amount->setSingleStep(kStep);
    m_amount->setSuffix(tr(" MiB"));
    m_amount->setGroupSeparatorShown(true);
    m_amount->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_amount->setAccessibleName(windowTitle());
    m_amount->setValue(toMiB(chosen.value_or(model::defaultMemoryBudget())));
    m_amount->setDisabled(m_isDefault->isChecked());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(explanation);
    layout->addWidget(m_isDefault);
    layout->addWidget(m_amount);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
    connect(m_isDefault, &QCheckBox::toggled, m_amount, &QWidget::setDisabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemoryDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MemoryDialog::choose()
{
    Q_EMIT budgetChosen(m_isDefault->isChecked()
                            ? std::nullopt
                            : std::optional(static_cast<quint64>(m_amount->value()) * kMiB));
    accept();
}

} // namespace ui
