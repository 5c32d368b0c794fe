// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/graph_change.h"
#include "model/layout/point.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model
{

/// A step as a file keeps it: of what was added, the request that brings it again.
struct SavedStep {
    using Change = std::variant<ExplorationRequest, HideElements, KeepOnly, ShowHidden, ShowAdded>;
    QString text;
    Change change;
};

struct SavedPlace {
    std::string id;  ///< the node's element id
    std::string key; ///< labels and caption: tells who it is where ids are others
    PointF position;
    bool isPinned = false;
};

/// What a person has made of the graph of a statement's result, to be made again: the steps, and where
/// the nodes were in the end.
struct SavedView {
    QString name;
    QString connection; ///< the server's address, without a password
    QString database;
    QString query;
    QDateTime savedAt;
    std::vector<SavedStep> steps;
    std::vector<SavedPlace> places;
};

/// "Person,Actor|Ann": the same for the same node in another copy of a database, as far as anybody
/// can tell.
std::string fallbackKey(const Graph &graph, NodeIndex node);

/// JSON of version 1.
QByteArray toJson(const SavedView &view);

/// Why a file is none of ours, in words for a log: what and where.
struct SavedViewFault {
    enum class What : std::uint8_t { NotJson, NotAView, OtherVersion } what = What::NotJson;
    QString detail;
};
std::variant<SavedView, SavedViewFault> savedViewFromJson(const QByteArray &json);

} // namespace model
