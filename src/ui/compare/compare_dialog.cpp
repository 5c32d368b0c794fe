// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_dialog.h"

#include "model/compare/key_columns.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/measure_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr int kWidth = 460;
constexpr int kKeysHeight = 180;

QString captionOf(const NamedResult &result)
{
    return CompareDialog::tr("%1 · %2").arg(result.name, rowsText(result.rows.rows));
}

} // namespace

CompareDialog::CompareDialog(NamedResult after, std::vector<NamedResult> others, QWidget *parent)
    : QDialog(parent)
    , m_after(std::move(after))
    , m_others(std::move(others))
    , m_before(new QComboBox(this))
    , m_keys(new QListWidget(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare results"));
    m_before->setObjectName(QStringLiteral("beforeBox"));
    m_before->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const NamedResult &other : m_others)
        m_before->addItem(captionOf(other));
    m_keys->setObjectName(QStringLiteral("keyList"));
    m_keys->setMinimumHeight(kKeysHeight);
    m_keys->setAccessibleName(tr("Key columns"));
    auto *now =
        new QLabel(fontMetrics().elidedText(captionOf(m_after), Qt::ElideRight, kWidth), this);
    now->setTextFormat(Qt::PlainText);
    auto *hint = new QLabel(tr("Rows whose key columns have the same values are one row. Without a "
                               "key column rows are paired by their place."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("muted"));

    auto *fields = new QWidget(this);
    auto *grid = new FieldGrid(fields);
    grid->addField(tr("&Before"), m_before);
    grid->addField(tr("Now"), now);
    grid->addField(tr("&Key columns"), m_keys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setObjectName(QStringLiteral("compareButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(fields);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);

    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::propose);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompareDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
}

const NamedResult &CompareDialog::before() const
{
    return m_others[static_cast<std::size_t>(m_before->currentIndex())];
}

void CompareDialog::setColumns(const std::vector<model::ComparedColumn> &columns)
{
    m_proposing.stop();
    m_columns = columns;
    m_keys->clear();
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const model::ComparedColumn &column = columns[place];
        if (!column.isInBoth())
            continue;
        auto *item = new QListWidgetItem(QString::fromStdString(column.name), m_keys);
        item->setData(Qt::UserRole, QVariant::fromValue(place));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isKey ? Qt::Checked : Qt::Unchecked);
    }
}

/// Shows the columns at once, and marks the proposed key when it has been found.
void CompareDialog::propose()
{
    const model::ComparedResult &earlier = before().rows;
    setColumns(model::pairColumns(earlier, m_after.rows));
    m_proposing.start(
        [this, earlier, now = m_after.rows, columns = m_columns](const std::stop_token &stop) {
            const auto proposed = model::proposeKeys(earlier, now, columns, stop);
            return [this, proposed] {
                for (int row = 0; row < m_keys->count(); ++row) {
                    const auto place = m_keys->item(row)->data(Qt::UserRole).value<std::size_t>();
                    if (proposed[place].isKey)
                        m_keys->item(row)->setCheckState(Qt::Checked);
                }
            };
        });
}

void CompareDialog::choose()
{
    for (int row = 0; row < m_keys->count(); ++row) {
        const QListWidgetItem *item = m_keys->item(row);
        m_columns[item->data(Qt::UserRole).value<std::size_t>()].isKey =
            item->checkState() == Qt::Checked;
    }
    Q_EMIT chosen(before(), m_after, m_columns);
    accept();
}

} // namespace ui
