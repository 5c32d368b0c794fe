// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QTabWidget;

namespace model
{
class WorkspaceStore;
struct ConnectionProfile;
} // namespace model

namespace ui
{

class ConnectionStores;
class MainWindow;
class MessageBanner;
class QueryPage;

/// Keeps what the window has open while it is being worked with, brings it back at the start, and
/// reopens tabs that were closed. Only texts that have changed are given to the store, which waits
/// for the disk elsewhere; until it has answered, no more are. When it cannot write, the window says
/// so. Part of the main window; GUI thread.
class WorkspaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// What the window consists of, as far as it is kept.
    struct Parts {
        MainWindow &window;
        QTabWidget &tabs;
        MessageBanner &banner;
        QAction &reopen; ///< does nothing yet
        ConnectionStores &stores;
    };

    WorkspaceKeeper(const Parts &parts, model::WorkspaceStore &store);

    /// Takes over what was left; false when there was nothing.
    bool restore();
    /// Gives the tabs that came back their servers, as far as that asks nothing of the person. False
    /// when the current one has no saved connection.
    bool connectTabs();
    /// Makes a tab the current one that has no text, no file and no saved connection.
    void goToFreeTab();
    /// Whether the window may close now. Otherwise what is left is written first, or the person is
    /// asked when that fails, and `closeAgain` is called.
    bool mayClose(const std::function<void()> &closeAgain);

Q_SIGNALS:
    /// Of the saved connection that the current tab had.
    void passwordMissing(const model::ConnectionProfile &profile);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page {
        QString id;
        bool isTextChanged = true;
        /// What was kept of it, when its file could not be read.
        std::optional<model::WorkspaceTab> unread = {};
    };
    struct ClosedTab {
        model::WorkspaceTab tab;
        QByteArray text;
    };

    void watch(QueryPage &page);
    void watchDocks();
    void noteText(const QueryPage &page);
    void notePlace();
    void touch();
    void save();
    void takeAnswer(const std::optional<QString> &fault);
    model::Workspace collect(model::WorkspaceTexts &changed);
    model::WorkspaceTab describe(const QueryPage &page, const Page &known) const;
    void fill(QueryPage &page, const model::WorkspaceTab &tab, const QByteArray &text);
    QueryPage *open(const model::WorkspaceTab &tab, const QByteArray &text);
    void rememberClosed(QueryPage &page);
    void reopenClosed();
    bool isOfSavedConnection(const QueryPage &page) const;
    void connectTo(const model::ConnectionProfile &profile);
    void askWhetherToClose(const QString &reason);

    Parts m_parts;
    model::WorkspaceStore &m_store;
    QHash<const QueryPage *, Page> m_pages;
    QSet<QString> m_sentTexts; ///< by the tab's id
    QList<ClosedTab> m_closed; ///< the latest first
    QTimer m_delay;
    QElapsedTimer m_sinceSave;
    bool m_isChanged = false;
    bool m_isTextChanged = false; ///< since the last save()
    bool m_isWaiting = false;     ///< for the store's answer
    bool m_isRestoring = false;
    bool m_isFailing = false;
    bool m_isLastSave = false;    ///< the window closes when it is written
    bool m_isCloseAgreed = false; ///< although not all is written
    std::function<void()> m_closeAgain;
};

} // namespace ui
