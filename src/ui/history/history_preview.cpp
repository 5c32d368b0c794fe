// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_preview.h"

#include "model/history/history_entry.h"
#include "ui/history/history_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr qsizetype kLongestParameters = 2000;

} // namespace

HistoryPreview::HistoryPreview(QWidget *parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_about->setObjectName(QStringLiteral("historyAbout"));
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setAccessibleName(tr("Statement"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kSpacing);
    m_text->setFont(codeFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_about);
    layout->addWidget(m_text, 1);
}

void HistoryPreview::showEntry(const model::HistoryEntry *entry)
{
    if (!entry) {
        m_about->clear();
        m_text->clear();
        return;
    }
    const QDate day = entry->startedAt.toLocalTime().date();
    m_about->setText(QStringLiteral("%1 · %2\n%3")
                         .arg(QLocale().toString(day, QLocale::ShortFormat), historySummary(*entry),
                              entry->uri));
    QString text = entry->isCut ? entry->text + u'…' : entry->text;
    if (!entry->parameters.isEmpty())
        text += QStringLiteral("\n\n:param ") + entry->parameters.left(kLongestParameters);
    if (!entry->error.isEmpty())
        text += QStringLiteral("\n\n// ") + entry->error;
    m_text->setPlainText(text);
}

} // namespace ui
