// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"
#include "model/connections/uri.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace ui
{

class NetworkFields;
class StartUpFields;
class WorkFields;

/// The fields of one connection: where, as whom, and what to remember; those that few need are folded
/// away. Part of the connection dialog.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    /// Whether a profile stands in the list of saved connections.
    enum class Saved : std::uint8_t { No, Yes };

    explicit ConnectionForm(QWidget *parent = nullptr);

    void setProfile(const model::ConnectionProfile &profile, Saved saved);
    /// The profile with what the fields say now.
    model::ConnectionProfile profile() const;
    void setPassword(const QString &password);
    QString password() const;
    /// What is wrong with the folded fields, if anything is.
    std::optional<model::UriError> networkFault() const;
    /// Whether the person wants the connection in the list, for the next time.
    bool isToBeSaved() const;
    void focusFirstGap();

Q_SIGNALS:
    void edited();

private:
    void showPassword();
    void hidePassword();
    void togglePassword();
    QToolButton *makeFold(const QString &objectName, const QString &text, QWidget *fields);

    model::ConnectionProfile m_profile;
    QLineEdit *m_name;
    QLineEdit *m_uri;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_database;
    QComboBox *m_kind; ///< in the order of ServerKind
    QAction *m_reveal;
    QCheckBox *m_save;
    QCheckBox *m_remember;
    NetworkFields *m_network;
    WorkFields *m_work;
    StartUpFields *m_startUp;
    QToolButton *m_unfold;        ///< shows m_network
    QToolButton *m_unfoldWork;    ///< shows m_work
    QToolButton *m_unfoldStartUp; ///< shows m_startUp
};

} // namespace ui
