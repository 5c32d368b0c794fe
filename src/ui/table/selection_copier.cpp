// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/selection_copier.h"

#include "model/copying/selection_copy.h"
#include "ui/table/sort_notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <limits>

namespace ui
{

namespace
{

/// No larger text is put on the clipboard, which every program that looks at it has to take whole.
constexpr std::uint64_t kMaximumBytes = std::uint64_t{1} << 30;

/// Forms that say nothing of other values.
bool isOfEntities(model::CopyForm form)
{
    return form == model::CopyForm::CypherCreate || form == model::CopyForm::CypherMerge ||
           form == model::CopyForm::ElementIds;
}

QString sizeOf(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

} // namespace

SelectionCopier::SelectionCopier(QWidget *table)
    : QObject(table)
    , m_table(table)
    , m_notice(new SortNotice(tr("Copying… Esc cancels"), table))
{
}

QWidget *SelectionCopier::notice() const
{
    return m_notice;
}

void SelectionCopier::copy(const model::CellSelection &selection, model::CopyForm form)
{
    start(selection, form, m_questionBytes);
}

void SelectionCopier::cancel()
{
    m_job.giveUp();
    m_notice->end();
}

void SelectionCopier::start(const model::CellSelection &selection, model::CopyForm form,
                            std::size_t maximumBytes)
{
    m_notice->begin();
    m_job.start([this, selection, form, maximumBytes](const PoolJob::Run &run) -> PoolJob::Task {
        const auto progress = [this, &run](int percent) {
            run.post([this, percent] { m_notice->setPercent(percent); });
        };
        const auto copy = std::make_shared<const model::SelectionCopy>(
            model::copySelection(selection, form, {maximumBytes, run.stopToken(), progress}));
        return [this, selection, form, copy] { finish(selection, form, copy); };
    });
}

void SelectionCopier::finish(const model::CellSelection &selection, model::CopyForm form,
                             const Copy &copy)
{
    m_notice->end();
    if (copy->isCut())
        ask(selection, form, copy);
    else
        deliver(form, *copy);
}

void SelectionCopier::ask(const model::CellSelection &selection, model::CopyForm form,
                          const Copy &copy)
{
    const std::uint64_t bytes = copy->estimatedBytes();
    auto *question = new QMessageBox(m_table);
    question->setObjectName(QStringLiteral("copyQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Copy"));
    question->setText(tr("The text for the clipboard would be about %1 large.").arg(sizeOf(bytes)));
    question->setInformativeText(
        bytes > kMaximumBytes
            ? tr("That is more than other programs take. An export writes it to a file.")
            : tr("Other programs may take long to paste it. An export writes it to a file."));
    const QLocale locale;
    QPushButton *first =
        question->addButton(tr("Copy the First %1 Rows (%2)")
                                .arg(locale.toString(qulonglong(copy->rows)), sizeOf(copy->bytes)),
                            QMessageBox::AcceptRole);
    connect(first, &QPushButton::clicked, this, [this, form, copy] { deliver(form, *copy); });
    if (bytes <= kMaximumBytes) {
        QPushButton *all = question->addButton(tr("Copy Everything"), QMessageBox::AcceptRole);
        connect(all, &QPushButton::clicked, this, [this, selection, form] {
            start(selection, form, std::numeric_limits<std::size_t>::max());
        });
    }
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    question->open();
}

void SelectionCopier::deliver(model::CopyForm form, const model::SelectionCopy &copy)
{
    if (copy.text.isEmpty() && isOfEntities(form)) {
        Q_EMIT remarked(tr("There is no node and no relationship in the selected cells."));
        return;
    }
    QGuiApplication::clipboard()->setText(copy.text);
    Q_EMIT copied();
    if (copy.leftOut > 0)
        Q_EMIT remarked(tr("%Ln value(s) have no Cypher literal and were left out.", nullptr,
                           static_cast<int>(copy.leftOut)));
}

} // namespace ui
