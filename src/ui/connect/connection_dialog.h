// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"
#include "model/connections/dotenv.h"
#include "ui/connect/connection_form.h"
#include "ui/connect/connection_questions.h"
#include "ui/connect/connection_stores.h"
#include "ui/connect/connection_target.h"
#include "ui/connect/connection_test.h"

#include <QDialog>

#include <cstdint>
#include <optional>

class QListWidget;
class QPushButton;

namespace ui
{

class MessageBanner;

/// Where a connection is chosen, described, tried and opened. It closes only when the server has let
/// us in, so that a failure is told next to the field that has to change. Made for one use by the
/// main window; nothing in it waits.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(ConnectionStores &stores, QWidget *parent = nullptr);

    /// Fills the form in, as for a connection that has not been saved.
    void prefill(const model::ConnectionProfile &profile, const QString &password);
    /// Chooses a saved connection.
    void choose(const QString &profileId);

Q_SIGNALS:
    void targetChosen(const ui::ConnectionTarget &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Purpose : std::uint8_t { Test, Connect };

    QWidget *makeList();
    QWidget *makeButtons();
    void listProfiles();
    void showSelected();
    void startNew();
    void removeSelected();
    void addGroup(const QString &group);
    void fillFrom(const QString &dotenv);
    void fillWith(const model::DotenvConnection &connection);
    void fetchPassword(const model::ConnectionProfile &profile);
    void attempt(Purpose purpose);
    void showReport(const ConnectionReport &report);
    void takeFailure(const bolt::Error &error);
    void showFailure(const bolt::Error &error);
    void finish();
    void setBusy(std::optional<Purpose> purpose);

    ConnectionStores &m_stores;
    ConnectionTest m_test;
    ConnectionQuestions m_questions;
    Purpose m_purpose = Purpose::Test;
    model::ConnectionProfile m_profile; ///< of m_target
    ConnectionTarget m_target;
    QListWidget *m_list;
    ConnectionForm *m_form;
    MessageBanner *m_banner;
    QPushButton *m_remove = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_connectButton = nullptr;
};

} // namespace ui
