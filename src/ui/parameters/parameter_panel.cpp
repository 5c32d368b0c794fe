// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameters/parameter_panel.h"

#include "ui/parameters/editing_delegate.h"
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
    , m_delegate(new EditingDelegate([this] { fillSoon(); }, m_table))
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
    m_table->setItemDelegate(m_delegate);
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
        {
            const QScopedValueRollback guard(m_isFilling, true);
            takeEdit(item->row(), item->column(), item->text().trimmed());
        }
        fillSoon();
    });
    connect(m_table, &QTableWidget::currentItemChanged, this, &ParameterPanel::showFault);
    connect(m_sets, &QComboBox::textActivated, this, [this](const QString &name) {
        if (m_parameters)
            m_parameters->useSet(name);
    });
    connect(&m_evaluator, &model::ExpressionEvaluator::evaluated, this,
            &ParameterPanel::takeAnswer);
    connect(&m_evaluator, &model::ExpressionEvaluator::failed, this,
            [this](const QString &, const model::ErrorText &error) { takeFailure(error); });
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
        m_delegate->discard();
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
    const bool isAnother =
        m_parameters != parameters || m_table->isEnabled() != (parameters != nullptr);
    if (isAnother)
        m_delegate->commit();
    m_target = target;
    m_database = database;
    if (!isAnother)
        return;
    if (m_parameters)
        m_parameters->disconnect(this);
    m_parameters = parameters;
    if (m_parameters)
        connect(m_parameters, &model::ConnectionParameters::changed, this, &ParameterPanel::fill);
    fill();
}

void ParameterPanel::addMissing(const QStringList &names)
{
    m_delegate->commit();
    for (const QString &name : names) {
        if (findDraft(name) == m_drafts.end())
            m_drafts.push_back({m_parameters, name, {}, tr("A value is missing")});
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
    m_isFillWanted = true;
    if (m_isFilling || m_delegate->isEditing())
        return;
    m_isFillWanted = false;
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
        if (findDraft(parameter.name) == m_drafts.end())
            addRow(parameter.name, parameter.text, model::parameterType(parameter.value), {});
    }
    for (const Draft &draft : m_drafts) {
        if (draft.parameters == m_parameters)
            addRow(draft.name, draft.text, {}, draft.fault);
    }
    addRow({}, {}, {}, {});
    m_table->resizeColumnToContents(kName);
    m_table->resizeColumnToContents(kType);
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, kValue);
    showFault();
}

/// When nothing is being edited any more, if something has changed till then.
void ParameterPanel::fillSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isFillWanted)
                fill();
        },
        Qt::QueuedConnection);
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
    const QString name = m_table->item(row, kName)->data(Qt::UserRole).toString();
    if (!name.isEmpty())
        setValue(name, text);
}

void ParameterPanel::rename(int row, const QString &name)
{
    QTableWidgetItem *item = m_table->item(row, kName);
    const QString before = item->data(Qt::UserRole).toString();
    const bool isTaken =
        name != before && (m_parameters->current().find(name) || findDraft(name) != m_drafts.end());
    if (isTaken)
        m_fault->setText(tr("There is a parameter $%1 already.").arg(name));
    const bool isRenamed = !name.isEmpty() && name != before && !isTaken;
    // The table may be filled later: the editor of the value can be open by then.
    item->setText(isRenamed ? name : before);
    item->setData(Qt::UserRole, item->text());
    if (!isRenamed)
        return;
    const auto draft = findDraft(before);
    const model::Parameter *old = m_parameters->current().find(before);
    const QString text = m_table->item(row, kValue)->text();
    if (!old && draft == m_drafts.end()) {
        if (!text.isEmpty())
            return setValue(name, text);
        return keepDraft({m_parameters, name, text, tr("A value is missing")});
    }
    if (draft != m_drafts.end())
        draft->name = name;
    if (old) {
        model::Parameter renamed = *old;
        renamed.name = name;
        m_parameters->remove(before);
        m_parameters->put(renamed);
    }
    askNext();
    fill();
}

void ParameterPanel::setValue(const QString &name, const QString &text)
{
    const auto read = model::readLiteral(text);
    if (const auto *value = std::get_if<model::EncodedValue>(&read)) {
        dropDraft(name);
        m_parameters->put({name, text, *value});
        return;
    }
    if (text.isEmpty())
        return keepDraft({m_parameters, name, text, tr("A value is missing")});
    if (!m_target)
        return keepDraft({m_parameters, name, text, std::get<model::LiteralFault>(read).message});
    keepDraft({m_parameters, name, text, tr("The server is asked what this is…"),
               Question{m_target->options, m_database}});
}

/// Of the connection that is shown.
ParameterPanel::Drafts::iterator ParameterPanel::findDraft(const QString &name)
{
    return std::ranges::find_if(m_drafts, [&](const Draft &draft) {
        return draft.parameters == m_parameters && draft.name == name;
    });
}

void ParameterPanel::keepDraft(const Draft &draft)
{
    const auto present = findDraft(draft.name);
    if (present == m_drafts.end())
        m_drafts.push_back(draft);
    else
        *present = draft;
    askNext();
    fill();
}

void ParameterPanel::dropDraft(const QString &name)
{
    const auto draft = findDraft(name);
    if (draft == m_drafts.end())
        return;
    m_drafts.erase(draft);
    askNext();
}

/// The draft that the evaluator is at; none when it has been changed since.
ParameterPanel::Drafts::iterator ParameterPanel::askedDraft()
{
    return std::ranges::find_if(m_drafts, [this](const Draft &draft) {
        return draft.question && draft.parameters == m_asked.parameters &&
               draft.name == m_asked.name && draft.text == m_asked.text;
    });
}

/// Gives up what is not wanted any more; one after another, as the evaluator does one at a time.
void ParameterPanel::askNext()
{
    if (m_evaluator.isRunning() && askedDraft() != m_drafts.end())
        return;
    m_evaluator.stop();
    const auto next = std::ranges::find_if(
        m_drafts, [](const Draft &draft) { return draft.question && draft.parameters; });
    if (next == m_drafts.end())
        return;
    m_asked = *next;
    m_evaluator.evaluate(m_asked.question->server, m_asked.question->database, m_asked.name,
                         m_asked.text);
}

void ParameterPanel::takeAnswer(const model::Parameter &parameter)
{
    const auto draft = askedDraft();
    if (draft != m_drafts.end()) {
        m_drafts.erase(draft);
        if (m_asked.parameters)
            m_asked.parameters->put(parameter);
    }
    askNext();
}

void ParameterPanel::takeFailure(const model::ErrorText &error)
{
    const auto draft = askedDraft();
    if (draft != m_drafts.end()) {
        draft->question.reset();
        draft->fault = error.detail.isEmpty() ? error.title : error.detail;
    }
    fill();
    askNext();
}

void ParameterPanel::removeCurrent()
{
    const int row = m_table->currentRow();
    if (!m_parameters || row < 0)
        return;
    m_delegate->discard();
    const QString name = m_table->item(row, kName)->data(Qt::UserRole).toString();
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
