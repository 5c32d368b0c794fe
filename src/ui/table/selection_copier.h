// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/copying/copy_form.h"
#include "model/table/cell_selection.h"
#include "ui/table/pool_job.h"

#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace model
{
struct SelectionCopy;
}

namespace ui
{

class SortNotice;

/// Puts selected cells of a table on the clipboard: the text is made on the thread pool while a
/// notice over the table tells how far it is, and a text that is very large is asked about first.
/// A child of the table; GUI thread.
class SelectionCopier : public QObject
{
    Q_OBJECT

public:
    /// The text of more bytes than this is asked about.
    static constexpr std::size_t kQuestionBytes = std::size_t{100} << 20;

    explicit SelectionCopier(QWidget *table);

    /// A copy that is not done yet is given up for this one.
    void copy(const model::CellSelection &selection, model::CopyForm form);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }
    void setQuestionBytes(std::size_t bytes) { m_questionBytes = bytes; }
    /// Where it tells of its progress; the table places it.
    QWidget *notice() const;

Q_SIGNALS:
    /// The clipboard has the text.
    void copied();
    /// Something that a person should know of the copy.
    void remarked(const QString &text);

private:
    using Copy = std::shared_ptr<const model::SelectionCopy>;

    void start(const model::CellSelection &selection, model::CopyForm form,
               std::size_t maximumBytes);
    void finish(const model::CellSelection &selection, model::CopyForm form, const Copy &copy);
    void ask(const model::CellSelection &selection, model::CopyForm form, const Copy &copy);
    void deliver(model::CopyForm form, const model::SelectionCopy &copy);

    QWidget *m_table;
    SortNotice *m_notice;
    std::size_t m_questionBytes = kQuestionBytes;
    PoolJob m_job;
};

} // namespace ui
