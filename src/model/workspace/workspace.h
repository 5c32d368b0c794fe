// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/result_look.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace model
{

/// A tab as it is kept between starts; its text is kept beside it. A plain value.
struct WorkspaceTab {
    QString id;           ///< a UUID, and the name of its text's file
    QString title;        ///< as long as it has no file
    QString path;         ///< of the file that it edits; empty: none
    QByteArray fileHash;  ///< of that file as it was read or written last
    bool hasText = false; ///< its text is in no file of the person's, or differs from that
    qint64 caret = 0;     ///< in bytes of UTF-8
    int firstLine = 0;    ///< the uppermost in sight, from 0
    QString profileId;    ///< of its saved connection; empty: none
    QString database;     ///< empty: the user's home database
    QJsonObject run;      ///< how statements are run, in the window's words
    ResultLooks looks;    ///< what was set on its results

    static QString createId();

    friend bool operator==(const WorkspaceTab &, const WorkspaceTab &) = default;
};

/// What a window has open. A plain value.
struct Workspace {
    QList<WorkspaceTab> tabs;   ///< in their order
    QList<WorkspaceTab> closed; ///< by the person; the latest first
    QString currentId;
    QByteArray geometry; ///< of the window, as Qt writes it
    QByteArray docks;

    /// Closed or not; null when there is none.
    WorkspaceTab *find(const QString &id);

    QJsonObject toJson() const;
    /// Nothing when this is no workspace. What makes no sense in it is left out: an id that is none,
    /// a second tab with the same one.
    static std::optional<Workspace> fromJson(const QJsonObject &json);

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// UTF-8, by the tab's id.
using WorkspaceTexts = QHash<QString, QByteArray>;

} // namespace model
