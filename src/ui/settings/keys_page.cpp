// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_page.h"

#include "ui/settings/key_bindings.h"
#include "ui/settings/key_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui
{

namespace
{

enum Column { kCommand, kKeys };
constexpr int kBindingRole = Qt::UserRole;

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QPushButton *makeButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeysPage::KeysPage(KeyBindings &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_edit(new KeyField(this))
    , m_assign(makeButton(QStringLiteral("assignKeys"), tr("&Assign"), this))
    , m_clear(makeButton(QStringLiteral("clearKeys"), tr("No Ke&y"), this))
    , m_reset(makeButton(QStringLiteral("resetKeys"), tr("&Reset"), this))
    , m_clash(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("keysSearch"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->header()->setSectionResizeMode(kCommand, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(kKeys, QHeaderView::ResizeToContents);
    m_edit->setObjectName(QStringLiteral("keysEdit"));
    m_edit->setAccessibleName(tr("New keys"));
    m_clash->setObjectName(QStringLiteral("keysClash"));
    m_clash->setProperty("role", QStringLiteral("error"));
    m_clash->setTextFormat(Qt::PlainText);
    m_clash->setWordWrap(true);
    QPushButton *resetAll = makeButton(QStringLiteral("resetAllKeys"), tr("Reset A&ll"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {m_assign, m_clear, m_reset, resetAll})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kWideSpacing, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_clash);

    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    connect(m_edit, &KeyField::keysChanged, this, &KeysPage::judge);
    connect(m_assign, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_clear, &QPushButton::clicked, this,
            [this] { m_keys.setKeys(m_keys.bindings()[std::size_t(current())], {}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_keys.reset(m_keys.bindings()[std::size_t(current())]); });
    connect(resetAll, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(&m_keys, &KeyBindings::changed, this, &KeysPage::fill);
    fill();
}

void KeysPage::fill()
{
    const int before = current();
    m_table->clear();
    for (std::size_t i = 0; i < m_keys.bindings().size(); ++i) {
        const KeyBindings::Binding &binding = m_keys.bindings()[i];
        auto *row = new QTreeWidgetItem({plainText(*binding.action), keysOf(*binding.action)});
        row->setData(kCommand, kBindingRole, static_cast<int>(i));
        QFont font = row->font(kKeys);
        font.setBold(m_keys.isChanged(binding));
        row->setFont(kKeys, font);
        m_table->addTopLevelItem(row);
        if (static_cast<int>(i) == before)
            m_table->setCurrentItem(row);
    }
    m_table->sortItems(kCommand, Qt::AscendingOrder);
    filter();
    showCurrent();
}

void KeysPage::filter()
{
    const QString words = m_search->text().simplified();
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_table->topLevelItem(i);
        row->setHidden(!row->text(kCommand).contains(words, Qt::CaseInsensitive) &&
                       !row->text(kKeys).contains(words, Qt::CaseInsensitive));
    }
}

int KeysPage::current() const
{
    return m_table->currentItem() ? m_table->currentItem()->data(kCommand, kBindingRole).toInt()
                                  : -1;
}

void KeysPage::showCurrent()
{
    const int index = current();
    m_edit->setEnabled(index >= 0);
    m_clear->setEnabled(index >= 0 &&
                        !m_keys.bindings()[std::size_t(index)].action->shortcut().isEmpty());
    m_reset->setEnabled(index >= 0 && m_keys.isChanged(m_keys.bindings()[std::size_t(index)]));
    m_edit->setKeys({});
}

/// Whether the keys are free.
void KeysPage::judge()
{
    const int index = current();
    const QKeySequence keys = m_edit->keys();
    const QString user =
        index < 0 ? QString() : m_keys.userOf(keys, m_keys.bindings()[std::size_t(index)].action);
    m_clash->setText(user.isEmpty()
                         ? QString()
                         : tr("%1 is used by %2. Free it there first, or choose other keys.")
                               .arg(keys.toString(QKeySequence::NativeText), user));
    m_assign->setEnabled(index >= 0 && !keys.isEmpty() && user.isEmpty());
}

void KeysPage::assign()
{
    const QKeySequence keys = m_edit->keys();
    m_keys.setKeys(m_keys.bindings()[std::size_t(current())], keys);
}

} // namespace ui
