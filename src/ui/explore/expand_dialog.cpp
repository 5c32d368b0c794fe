// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/expand_dialog.h"

#include "ui/explore/answer_text.h"
#include "ui/explore/expand_menu.h"
#include "ui/explore/graph_explorer.h"
#include "ui/graph/graph_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kMostRelationships = 10'000;

QComboBox *editableBox(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(placeholder);
    return box;
}

} // namespace

ExpandDialog::ExpandDialog(GraphExplorer &explorer, QWidget *parent)
    : QDialog(parent)
    , m_explorer(explorer)
    , m_types(new QTreeWidget(this))
    , m_total(new QLabel(tr("Counting…"), this))
{
    setObjectName(QStringLiteral("expandDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Expand %1").arg(explorer.nameOf(explorer.view().selectedNodes())));
    m_types->setObjectName(QStringLiteral("expandTypes"));
    m_types->setAccessibleName(tr("Relationships"));
    m_types->setHeaderLabels({tr("Relationships"), tr("Number")});
    m_types->setRootIsDecorated(false);
    m_types->header()->setStretchLastSection(false);
    m_types->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_total->setObjectName(QStringLiteral("expandTotal"));
    m_total->setProperty("role", QStringLiteral("muted"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_types, 1);
    layout->addWidget(m_total);
    layout->addWidget(makeFields());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *expand = buttons->addButton(tr("&Expand"), QDialogButtonBox::AcceptRole);
    expand->setObjectName(QStringLiteral("expandButton"));
    expand->setDefault(true);
    layout->addWidget(buttons);
    resize(460, 480);

    connect(buttons, &QDialogButtonBox::accepted, this, &ExpandDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExpandDialog::reject);
    connect(m_types, &QTreeWidget::itemChanged, this, &ExpandDialog::updateTotal);
    connect(&explorer.runner(), &model::ExplorationRunner::counted, this, &ExpandDialog::fill);
    connect(&explorer.runner(), &model::ExplorationRunner::countFailed, this,
            [this](const model::ErrorText &reason) { m_total->setText(reason.title); });
    if (explorer.canAsk())
        explorer.countSelected();
    else
        m_total->setText(tr("There is no server to ask."));
}

QWidget *ExpandDialog::makeFields()
{
    auto *fields = new QWidget(this);
    m_label = editableBox(QStringLiteral("expandLabel"), tr("any label"), fields);
    m_key = editableBox(QStringLiteral("expandKey"), tr("any property"), fields);
    m_text = new QLineEdit(fields);
    m_text->setObjectName(QStringLiteral("expandText"));
    m_text->setPlaceholderText(tr("holds this text"));
    m_text->setAccessibleName(tr("Text"));
    m_page = new QSpinBox(fields);
    m_page->setObjectName(QStringLiteral("expandPage"));
    m_page->setRange(1, kMostRelationships);
    m_page->setGroupSeparatorShown(true);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setValue(m_explorer.pageSize());
    const model::Graph &graph = *m_explorer.view().scene().graph();
    for (std::uint32_t i = 0; i < graph.labelCount(); ++i) {
        const std::string_view name = graph.labelName(model::LabelId{i});
        m_label->addItem(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    m_key->addItems(model::propertyKeys(graph));
    m_label->setCurrentIndex(-1);
    m_key->setCurrentIndex(-1);
    auto *grid = new FieldGrid(fields);
    grid->addField(tr("&Other ends"), m_label);
    grid->addField(tr("Their &property"), m_key);
    grid->addField(m_text);
    grid->addField(tr("&At once"), m_page);
    return fields;
}

void ExpandDialog::fill(const std::vector<model::RelationshipCount> &counts)
{
    m_counts = counts;
    const QSignalBlocker blocker(m_types);
    m_types->clear();
    for (const model::RelationshipCount &count : counts) {
        auto *item = new QTreeWidgetItem(
            m_types, {relationshipText(count.choice), QLocale().toString(qlonglong{count.count})});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
    }
    updateTotal();
}

void ExpandDialog::updateTotal()
{
    qlonglong total = 0;
    for (int i = 0; i < m_types->topLevelItemCount(); ++i) {
        if (m_types->topLevelItem(i)->checkState(0) == Qt::Checked)
            total += m_counts[static_cast<std::size_t>(i)].count;
    }
    m_total->setText(m_counts.empty()
                         ? tr("There are no relationships.")
                         : tr("%1 chosen").arg(relationshipsText(static_cast<std::size_t>(total))));
}

void ExpandDialog::accept()
{
    model::ExpandRequest request;
    for (int i = 0; i < m_types->topLevelItemCount(); ++i) {
        if (m_types->topLevelItem(i)->checkState(0) == Qt::Checked)
            request.types.push_back(m_counts[static_cast<std::size_t>(i)].choice);
    }
    if (request.types.size() == m_counts.size())
        request.types.clear();
    else if (request.types.empty())
        return;
    request.label = m_label->currentText().trimmed();
    if (!m_key->currentText().isEmpty() && !m_text->text().isEmpty())
        request.filter = {m_key->currentText(), m_text->text()};
    m_explorer.setPageSize(m_page->value());
    m_explorer.expandSelected(std::move(request));
    QDialog::accept();
}

} // namespace ui
