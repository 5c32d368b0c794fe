// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/schema_panel.h"

#include "model/cypher/names.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kNameColumn = 0;
constexpr int kCountColumn = 1;
constexpr int kQueryRole = Qt::UserRole;
constexpr int kDatabaseRole = Qt::UserRole + 1;

/// Titles of sections and counts stand back behind the names.
class SchemaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == kCountColumn || !index.parent().isValid())
            option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
};

void setCount(QTreeWidgetItem *item, qint64 count)
{
    item->setText(kCountColumn, QLocale().toString(count));
    item->setTextAlignment(kCountColumn, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

SchemaPanel::SchemaPanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_hint(new QLabel(this))
{
    m_tree->setObjectName(QStringLiteral("schemaTree"));
    m_tree->setAccessibleName(tr("Schema"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(kCountColumn, QHeaderView::ResizeToContents);
    m_tree->setItemDelegate(new SchemaDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(14);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 12, 12, 12);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kTightSpacing, 0, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemClicked, this, &SchemaPanel::activate);
    // Enter: itemActivated would come after a click, too.
    auto *enter = new QAction(this);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] {
        if (QTreeWidgetItem *item = m_tree->currentItem())
            activate(item);
    });
    showHint(tr("Connect to a server to see what is in its databases."));
}

void SchemaPanel::showHint(const QString &text)
{
    m_hint->setText(text);
    m_tree->clear();
    m_tree->hide();
    m_hint->show();
}

void SchemaPanel::showSchema(const model::Schema &schema, const QString &database)
{
    const QStringList closed = closedSections();
    const int position = m_tree->verticalScrollBar()->value();
    m_hint->hide();
    m_tree->show();
    m_tree->clear();

    const QString current = database.isEmpty() ? schema.homeDatabase : database;
    if (!schema.databases.isEmpty()) {
        QTreeWidgetItem *section = addSection(tr("Databases"), schema.databases.size());
        for (const QString &name : schema.databases) {
            auto *item = new QTreeWidgetItem(section, {name});
            const bool isCurrent = name == current;
            item->setIcon(kNameColumn, themedIcon(QStringLiteral("database"),
                                                  isCurrent ? IconTone::Accent : IconTone::Muted));
            item->setData(kNameColumn, kDatabaseRole, name);
            item->setToolTip(kNameColumn,
                             plainToolTip(tr("Use the database %1 in this tab").arg(name)));
            QFont font = item->font(kNameColumn);
            font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
            item->setFont(kNameColumn, font);
        }
    }
    addNames(tr("Labels"), schema.labels, QStringLiteral("label"),
             QStringLiteral("MATCH (n:%1) RETURN n LIMIT 100"));
    addNames(tr("Relationship types"), schema.types, QStringLiteral("type"),
             QStringLiteral("MATCH p = ()-[:%1]->() RETURN p LIMIT 100"));
    QList<model::SchemaName> keys;
    for (const QString &key : schema.keys)
        keys.append({key, {}});
    addNames(tr("Property keys"), keys, QStringLiteral("key"),
             QStringLiteral("MATCH (n) WHERE n.%1 IS NOT NULL RETURN n LIMIT 100"));

    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_tree->topLevelItem(i);
        section->setExpanded(!closed.contains(section->text(kNameColumn)));
    }
    m_tree->verticalScrollBar()->setValue(position);
}

QTreeWidgetItem *SchemaPanel::addSection(const QString &title, qsizetype size)
{
    auto *section = new QTreeWidgetItem(m_tree, {title});
    QFont font = section->font(kNameColumn);
    font.setWeight(QFont::DemiBold);
    section->setFont(kNameColumn, font);
    setCount(section, size);
    return section;
}

void SchemaPanel::addNames(const QString &title, const QList<model::SchemaName> &names,
                           const QString &icon, const QString &pattern)
{
    QTreeWidgetItem *section = addSection(title, names.size());
    for (const model::SchemaName &entry : names) {
        auto *item = new QTreeWidgetItem(section, {entry.name});
        const QString query = pattern.arg(model::quoteName(entry.name));
        item->setIcon(kNameColumn, themedIcon(icon, IconTone::Muted));
        item->setData(kNameColumn, kQueryRole, query);
        item->setToolTip(kNameColumn, plainToolTip(query));
        if (entry.count)
            setCount(item, *entry.count);
    }
}

void SchemaPanel::activate(QTreeWidgetItem *item)
{
    if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const QString database = item->data(kNameColumn, kDatabaseRole).toString();
    if (!database.isEmpty())
        Q_EMIT databaseChosen(database);
    else
        Q_EMIT queryWanted(item->data(kNameColumn, kQueryRole).toString());
}

QStringList SchemaPanel::closedSections() const
{
    // Property keys are many and seldom of interest: they begin closed.
    if (m_tree->topLevelItemCount() == 0)
        return {tr("Property keys")};
    QStringList closed;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *section = m_tree->topLevelItem(i);
        if (!section->isExpanded())
            closed << section->text(kNameColumn);
    }
    return closed;
}

} // namespace ui
