// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace bolt
{
struct Notification;
struct ServerIdentity;
} // namespace bolt

namespace model
{
class QueryRun;
}

namespace ui
{

/// What a run did: its statement, what it changed, its times, the server's notices. Shows a run that
/// is over. GUI thread.
class SummaryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    void showRun(const model::QueryRun &run, const std::optional<bolt::ServerIdentity> &server);

private:
    QFormLayout *addSection(const QString &title);
    void addNotification(const bolt::Notification &notification);
    void addStatement(const QString &query);

    QVBoxLayout *m_layout = nullptr;
};

} // namespace ui
