// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved/saved_query_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_grid.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr QSize kSize{520, 420};
constexpr int kLongestName = 120;

} // namespace

SavedQueryDialog::SavedQueryDialog(const model::SavedTree &tree, const model::SavedItem &query,
                                   QWidget *parent)
    : QDialog(parent)
    , m_query(query)
    , m_name(new QLineEdit(query.name, this))
    , m_folder(new QComboBox(this))
    , m_tags(new QLineEdit(query.tags.join(QStringLiteral(", ")), this))
    , m_description(new QLineEdit(query.description, this))
    , m_text(new QPlainTextEdit(query.text, this))
{
    setObjectName(QStringLiteral("savedQueryDialog"));
    setWindowTitle(tree.find(query.id) ? tr("Saved query") : tr("Save query"));
    m_name->setObjectName(QStringLiteral("savedName"));
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    m_folder->setObjectName(QStringLiteral("savedFolder"));
    m_folder->addItem(tr("No folder"), QString());
    addFolders(tree, {}, 0);
    m_folder->setCurrentIndex(qMax(0, m_folder->findData(query.parent)));
    m_tags->setObjectName(QStringLiteral("savedTags"));
    m_tags->setPlaceholderText(tr("Words to find it by, with commas between them"));
    m_description->setObjectName(QStringLiteral("savedDescription"));
    m_text->setObjectName(QStringLiteral("savedText"));
    m_text->setAccessibleName(tr("Statement"));
    m_text->setFont(codeFont());
    m_text->setTabChangesFocus(true);
    auto *fields = new QWidget(this);
    auto *grid = new FieldGrid(fields);
    grid->addField(tr("&Name"), m_name);
    grid->addField(tr("&Folder"), m_folder);
    grid->addField(tr("&Tags"), m_tags);
    grid->addField(tr("&Description"), m_description);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kWideSpacing);
    layout->setSpacing(kWideSpacing);
    layout->addWidget(fields);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(kSize);

    const auto update = [this] {
        m_save->setEnabled(!m_name->text().trimmed().isEmpty() &&
                           !m_text->toPlainText().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(m_text, &QPlainTextEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedQueryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void SavedQueryDialog::addFolders(const model::SavedTree &tree, const QString &folder, int depth)
{
    constexpr int kStep = 4;
    for (const model::SavedItem &item : tree.childrenOf(folder)) {
        if (!item.isFolder())
            continue;
        m_folder->addItem(QString(depth * kStep, u' ') + item.name, item.id);
        addFolders(tree, item.id, depth + 1);
    }
}

void SavedQueryDialog::save()
{
    m_query.name = m_name->text().simplified();
    m_query.parent = m_folder->currentData().toString();
    m_query.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            m_query.tags << tag.trimmed();
    }
    // Of several lines, when a file had them: the field shows them in one.
    if (m_description->isModified())
        m_query.description = m_description->text().trimmed();
    m_query.text = m_text->toPlainText();
    Q_EMIT queryAccepted(m_query);
    accept();
}

} // namespace ui
