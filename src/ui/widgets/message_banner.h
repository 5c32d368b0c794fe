// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <cstdint>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace model
{
struct ErrorText;
}

namespace ui
{

/// A calm message above what it is about: a title, words of the server's, and what to do next.
/// Hidden until it shows something. GUI thread.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Severity : std::uint8_t { Success, Information, Warning, Error };

    explicit MessageBanner(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &title, const QString &detail = {},
                     const QString &advice = {});
    void showError(const model::ErrorText &text);
    /// A button at the right end; the banner becomes its parent.
    void addButton(QAbstractButton *button);

    Severity severity() const { return m_severity; }
    QString title() const;
    QString detail() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    Severity m_severity = Severity::Information;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_advice;
    QHBoxLayout *m_buttons;
};

} // namespace ui
