// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/steps_dialog.h"

#include "ui/explore/graph_explorer.h"
#include "ui/explore/view_memory.h"
#include "ui/explore/view_replay.h"
#include "ui/graph/graph_view.h"
#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUndoView>
#include <QVBoxLayout>

namespace ui
{

namespace
{

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StepsDialog::StepsDialog(GraphExplorer &explorer, ViewContext context, model::ViewStore store,
                         QWidget *parent)
    : QDialog(parent)
    , m_explorer(explorer)
    , m_context(std::move(context))
    , m_store(std::move(store))
{
    setObjectName(QStringLiteral("stepsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Steps and Views"));
    auto *steps = new QUndoView(&explorer.exploration().history(), this);
    steps->setObjectName(QStringLiteral("stepsView"));
    steps->setAccessibleName(tr("Steps"));
    steps->setEmptyLabel(tr("As the statement returned it"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("viewsMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(kSpacing);
    layout->addWidget(heading(tr("Steps"), this));
    layout->addWidget(steps, 3);
    layout->addWidget(heading(tr("Saved views of this statement"), this));
    layout->addWidget(makeViews(), 2);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(440, 560);
    updateButtons();
    list();
}

QWidget *StepsDialog::makeViews()
{
    auto *views = new QWidget(this);
    m_list = new QListWidget(views);
    m_list->setObjectName(QStringLiteral("viewsList"));
    m_list->setAccessibleName(tr("Saved views of this statement"));
    m_name = new QLineEdit(views);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(200);
    m_save = new QPushButton(tr("&Save"), views);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_open = new QPushButton(tr("&Open"), views);
    m_open->setObjectName(QStringLiteral("openView"));
    m_remove = new QPushButton(tr("&Delete"), views);
    m_remove->setObjectName(QStringLiteral("removeView"));
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    auto *opening = new QHBoxLayout;
    opening->addStretch(1);
    opening->addWidget(m_open);
    opening->addWidget(m_remove);
    auto *layout = new QVBoxLayout(views);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_list, 1);
    layout->addLayout(opening);
    layout->addLayout(saving);
    for (QPushButton *button : {m_save, m_open, m_remove})
        button->setAutoDefault(false);

    connect(m_save, &QPushButton::clicked, this, &StepsDialog::save);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &StepsDialog::open);
    connect(m_list, &QListWidget::itemActivated, this, &StepsDialog::open);
    connect(m_remove, &QPushButton::clicked, this, &StepsDialog::remove);
    connect(m_name, &QLineEdit::textChanged, this, &StepsDialog::updateButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsDialog::updateButtons);
    return views;
}

void StepsDialog::list()
{
    m_job.start([this, store = m_store, context = m_context](const std::stop_token &) {
        return [this, listing = store.list(context.connection, context.database, context.query)] {
            take(listing);
        };
    });
}

void StepsDialog::take(const model::ViewStore::Listing &listing)
{
    m_views = listing.views;
    m_list->clear();
    for (const model::SavedView &view : m_views) {
        const QString steps =
            view.steps.size() == 1 ? tr("1 step") : tr("%1 steps").arg(view.steps.size());
        m_list->addItem(
            tr("%1 — %2, %3")
                .arg(view.name, steps,
                     QLocale().toString(view.savedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    if (!listing.faults.empty()) {
        m_message->setText(listing.faults.front().plain());
        m_message->show();
    }
    updateButtons();
}

void StepsDialog::save()
{
    const QString name = m_name->text().trimmed();
    const GraphView &view = m_explorer.view();
    if (name.isEmpty() || !view.scene().graph())
        return;
    model::SavedView saved;
    saved.steps = savedSteps(m_explorer.exploration());
    saved.name = name;
    saved.connection = m_context.connection;
    saved.database = m_context.database;
    saved.query = m_context.query;
    saved.savedAt = QDateTime::currentDateTimeUtc();
    m_job.start(
        [this, store = m_store, saved, places = view.places()](const std::stop_token &) mutable {
            saved.places = savedPlaces(places);
            return [this, fault = store.save(saved)] {
                m_message->setText(fault ? fault->plain() : tr("The view is saved."));
                m_message->show();
                list();
            };
        });
}

void StepsDialog::open()
{
    const model::SavedView *view = chosen();
    if (!view)
        return;
    // One that is under way would take this one's steps for its own.
    qDeleteAll(m_explorer.findChildren<ViewReplay *>(QString(), Qt::FindDirectChildrenOnly));
    // From what the statement returned, so that the steps mean what they did.
    m_explorer.exploration().history().setIndex(0);
    auto *replay = new ViewReplay(m_explorer, *view, &m_explorer);
    connect(replay, &ViewReplay::finished, replay, &QObject::deleteLater);
    replay->start();
    accept();
}

void StepsDialog::remove()
{
    const model::SavedView *view = chosen();
    if (!view)
        return;
    m_job.start([this, store = m_store, gone = *view](const std::stop_token &) {
        store.remove(gone);
        return [this] { list(); };
    });
}

const model::SavedView *StepsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_views.size()
               ? &m_views[static_cast<std::size_t>(row)]
               : nullptr;
}

void StepsDialog::updateButtons()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    m_open->setEnabled(chosen() != nullptr);
    m_remove->setEnabled(chosen() != nullptr);
}

} // namespace ui
