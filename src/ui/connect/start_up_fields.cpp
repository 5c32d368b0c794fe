// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/start_up_fields.h"

#include "model/startup/start_up.h"
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kLines = 6;
constexpr int kFrame = 22; ///< around the lines

} // namespace

StartUpFields::StartUpFields(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("startUpField"));
    m_text->setAccessibleName(tr("Start-up statements"));
    m_text->setPlaceholderText(
        QStringLiteral(":param since => date('2026-01-01')\nCALL db.awaitIndexes();"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(kLines * m_text->fontMetrics().lineSpacing() + kFrame);
    auto *hint = new QLabel(tr("Run each time that a tab connects, before your first statement. "
                               "They write nothing: each may only read, and is rolled back. "
                               "Commands: :param, :use, :access-mode read."),
                            this);
    hint->setProperty("role", QStringLiteral("muted"));
    hint->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_text);
    layout->addWidget(hint);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StartUpFields::edited);
}

void StartUpFields::setText(const QString &text)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
}

QString StartUpFields::text() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

std::optional<model::UriError> StartUpFields::fault() const
{
    const auto read = model::readStartUp(text());
    if (const auto *error = std::get_if<model::UriError>(&read))
        return *error;
    return std::nullopt;
}

} // namespace ui
