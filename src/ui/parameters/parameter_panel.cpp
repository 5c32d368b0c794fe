// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameters/parameter_panel.h"

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui
{

namespace
{

enum Column { kName, kValue, kType, kColumns };

} // namespace

ParameterPanel::ParameterPanel(QWidget *parent)
    : QWidget(parent)
    , m_sets(new QComboBox(this))
    , m_table(new QTableWidget(0, kColumns, this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("parameterPanel"));
    m_table->setObjectName(QStringLiteral("parameterTable"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Type")});
    m_table->horizontalHeader()->setSectionResizeMode(kValue, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("Parameters"));
    m_table->setTabKeyNavigation(false);
    m_fault->setObjectName(QStringLiteral("parameterFault"));
    m_fault->setProperty("role", QStringLiteral("muted"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fault);

    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_isFilling)
            return;
        // The table is filled anew, which the editor of the cell must not see.
        QMetaObject::invokeMethod(
            this,
            [this, row = item->row(), column = item->column(), text = item->text().trimmed()] {
                takeEdit(row, column, text);
            },
            Qt::QueuedConnection);
    });
    connect(m_table, &QTableWidget::currentItemChanged, this, &ParameterPanel::showFault);
    connect(m_sets, &QComboBox::textActivated, this, [this](const QString &name) {
        if (m_parameters)
            m_parameters->useSet(name);
    });
    connect(&m_evaluator, &model::ExpressionEvaluator::evaluated, this,
            [this](const model::Parameter &parameter) {
                dropDraft(parameter.name);
                if (m_parameters)
                    m_parameters->put(parameter);
            });
    connect(&m_evaluator, &model::ExpressionEvaluator::failed, this,
            [this](const QString &name, const model::ErrorText &error) {
                const auto draft = std::ranges::find(m_drafts, name, &Draft::name);
                if (draft != m_drafts.end())
                    draft->fault = error.detail.isEmpty() ? error.title : error.detail;
                fill();
            });
    fill();
}

QWidget *ParameterPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_sets->setObjectName(QStringLiteral("parameterSets"));
    m_sets->setToolTip(tr("The set of parameters that statements use"));
    m_sets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QToolButton *add =
        addButton(QStringLiteral("addSetButton"), QStringLiteral("plus"), tr("New set"));
    QToolButton *removeSet = addButton(QStringLiteral("removeSetButton"), QStringLiteral("trash"),
                                       tr("Remove this set"));
    QToolButton *removeRow = addButton(QStringLiteral("removeParameterButton"),
                                       QStringLiteral("close"), tr("Remove the parameter"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_sets, 1);
    for (QToolButton *button : {add, removeSet, removeRow})
        layout->addWidget(button);
    connect(add, &QToolButton::clicked, this,
            [this] { askForSet(model::ConnectionParameters::Contents::CopyOfCurrent); });
    connect(removeSet, &QToolButton::clicked, this, [this] {
        if (m_parameters)
            m_parameters->removeCurrentSet();
    });
    connect(removeRow, &QToolButton::clicked, this, &ParameterPanel::removeCurrent);
    return bar;
}

QToolButton *ParameterPanel::addButton(const QString &objectName, const QString &icon,
                                       const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(themedIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

void ParameterPanel::follow(model::ConnectionParameters *parameters,
                            const std::optional<ConnectionTarget> &target, const QString &database)
{
    m_target = target;
    m_database = database;
    if (m_parameters == parameters && m_table->isEnabled() == (parameters != nullptr))
        return;
    if (m_parameters)
        m_parameters->disconnect(this);
    m_evaluator.stop();
    m_drafts.clear();
    m_parameters = parameters;
    if (m_parameters)
        connect(m_parameters, &model::ConnectionParameters::changed, this, &ParameterPanel::fill);
    fill();
}

void ParameterPanel::addMissing(const QStringList &names)
{
    for (const QString &name : names) {
        if (std::ranges::find(m_drafts, name, &Draft::name) == m_drafts.end())
            m_drafts.push_back({name, {}, tr("A value is missing")});
    }
    fill();
    for (int row = 0; row < m_table->rowCount() && !names.isEmpty(); ++row) {
        if (m_table->item(row, kName)->text() != names.first())
            continue;
        m_table->setFocus();
        m_table->setCurrentCell(row, kValue);
        m_table->editItem(m_table->item(row, kValue));
    }
}

void ParameterPanel::fill()
{
    const QScopedValueRollback guard(m_isFilling, true);
    setEnabled(m_parameters != nullptr);
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    m_sets->clear();
    if (!m_parameters) {
        m_fault->setText(tr("Parameters belong to a connection: choose a server first."));
        return;
    }
    m_sets->addItems(m_parameters->setNames());
    m_sets->setCurrentText(m_parameters->current().name());
    for (const model::Parameter &parameter : m_parameters->current().parameters()) {
        const auto draft = std::ranges::find(m_drafts, parameter.name, &Draft::name);
        if (draft == m_drafts.end())
            addRow(parameter.name, parameter.text, model::parameterType(parameter.value), {});
    }
    for (const Draft &draft : m_drafts)
        addRow(draft.name, draft.text, {}, draft.fault);
    addRow({}, {}, {}, {});
    m_table->resizeColumnToContents(kName);
    m_table->resizeColumnToContents(kType);
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, kValue);
    showFault();
}

void ParameterPanel::addRow(const QString &name, const QString &text, const QString &type,
                            const QString &fault)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *nameItem = new QTableWidgetItem(name);
    nameItem->setData(Qt::UserRole, name);
    auto *valueItem = new QTableWidgetItem(text);
    valueItem->setFont(codeFont());
    valueItem->setToolTip(plainToolTip(fault.isEmpty() ? text : fault));
    valueItem->setData(Qt::UserRole, fault);
    auto *typeItem = new QTableWidgetItem(type);
    typeItem->setFlags(typeItem->flags() & ~Qt::ItemIsEditable);
    typeItem->setForeground(Colours::current().mutedText);
    if (!fault.isEmpty()) {
        valueItem->setForeground(Colours::current().error);
        typeItem->setIcon(themedIcon(QStringLiteral("error"), IconTone::Error));
    }
    if (name.isEmpty())
        typeItem->setText(tr("new"));
    m_table->setItem(row, kName, nameItem);
    m_table->setItem(row, kValue, valueItem);
    m_table->setItem(row, kType, typeItem);
}

void ParameterPanel::takeEdit(int row, int column, const QString &text)
{
    if (!m_parameters || row >= m_table->rowCount())
        return;
    if (column == kName)
        return rename(row, text.startsWith(u'$') ? text.mid(1) : text);
    const QString name = m_table->item(row, kName)->text();
    if (!name.isEmpty())
        setValue(name, text);
}

void ParameterPanel::rename(int row, const QString &name)
{
    const QTableWidgetItem *item = m_table->item(row, kName);
    const QString before = item->data(Qt::UserRole).toString();
    const QString text = m_table->item(row, kValue)->text();
    dropDraft(before);
    const model::Parameter *old = before.isEmpty() ? nullptr : m_parameters->current().find(before);
    if (old && !name.isEmpty()) {
        model::Parameter renamed = *old;
        renamed.name = name;
        m_parameters->remove(before);
        m_parameters->put(renamed);
    } else if (!name.isEmpty() && !m_parameters->current().find(name)) {
        text.isEmpty() ? keepDraft(name, text, tr("A value is missing")) : setValue(name, text);
    } else {
        fill(); // as it was
    }
}

void ParameterPanel::setValue(const QString &name, const QString &text)
{
    const auto read = model::readLiteral(text);
    if (const auto *value = std::get_if<model::EncodedValue>(&read)) {
        dropDraft(name);
        m_parameters->put({name, text, *value});
        return;
    }
    const auto &fault = std::get<model::LiteralFault>(read);
    if (text.isEmpty() || !m_target)
        return keepDraft(name, text, text.isEmpty() ? tr("A value is missing") : fault.message);
    keepDraft(name, text, tr("The server is asked what this is…"));
    m_evaluator.evaluate(m_target->options, m_database, name, text);
}

void ParameterPanel::keepDraft(const QString &name, const QString &text, const QString &fault)
{
    const auto draft = std::ranges::find(m_drafts, name, &Draft::name);
    if (draft == m_drafts.end())
        m_drafts.push_back({name, text, fault});
    else
        *draft = {name, text, fault};
    fill();
}

void ParameterPanel::dropDraft(const QString &name)
{
    std::erase_if(m_drafts, [&name](const Draft &draft) { return draft.name == name; });
}

void ParameterPanel::removeCurrent()
{
    const int row = m_table->currentRow();
    if (!m_parameters || row < 0)
        return;
    const QString name = m_table->item(row, kName)->text();
    dropDraft(name);
    m_parameters->remove(name);
    fill();
}

void ParameterPanel::askForSet(model::ConnectionParameters::Contents contents)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New set of parameters"));
    dialog->setLabelText(tr("Name of the set, which begins as a copy of this one"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, contents](const QString &name) {
        if (m_parameters && !name.trimmed().isEmpty())
            m_parameters->useSet(name.trimmed(), contents);
    });
    dialog->open();
}

void ParameterPanel::showFault()
{
    const QTableWidgetItem *value =
        m_table->currentRow() < 0 ? nullptr : m_table->item(m_table->currentRow(), kValue);
    const QString fault = value ? value->data(Qt::UserRole).toString() : QString();
    m_fault->setText(fault.isEmpty()
                         ? tr("Values are Cypher literals: 42, 'text', [1, 2], date('2024-02-29').")
                         : fault);
}

} // namespace ui
