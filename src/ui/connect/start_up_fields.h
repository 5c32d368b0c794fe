// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/uri.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace ui
{

/// The start-up statements of a connection, and what becomes of them. Part of the connection form.
class StartUpFields : public QWidget
{
    Q_OBJECT

public:
    explicit StartUpFields(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// As it was written; empty when there is nothing but blanks.
    QString text() const;
    /// What is wrong with it, if anything is.
    std::optional<model::UriError> fault() const;

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit *m_text;
};

} // namespace ui
