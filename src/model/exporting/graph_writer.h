// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/structures.h"
#include "model/exporting/element_id_set.h"
#include "model/exporting/record_writer.h"

#include <string>
#include <string_view>

namespace model
{

/// What formats for graphs share: finds the nodes and relationships in the records, also those in
/// paths, lists and maps, and hands out each once, by its element id; of one that comes again the
/// first form counts. In memory it holds the ids alone.
class GraphWriter : public RecordWriter
{
public:
    void row(const bolt::BoltList &values, std::string &out) final;
    Ending end(std::string &out) final;
    // For a graph that is not in records.
    void addNode(const bolt::NodeView &node, std::string &out);
    void addRelationship(const bolt::RelationshipView &relationship, std::string &out);
    std::vector<ExportRemark> remarks() const override { return m_losses.remarks(); }

protected:
    /// Called once for each element, in the order of the records.
    virtual void writeNode(const bolt::NodeView &node, std::string &out) = 0;
    virtual void writeRelationship(const bolt::RelationshipView &relationship,
                                   std::string &out) = 0;
    /// Called after the last record, for each end of a relationship that was no node of the result.
    virtual void writeUnknownNode(const std::string &elementId, std::string &out) = 0;
    /// After all elements; until it has no more.
    virtual Ending endGraph(std::string &out) = 0;

    LossCounter &losses() { return m_losses; }

private:
    void visit(const bolt::ValueView &value, std::string &out);
    void visitPath(const bolt::PathView &path, std::string &out);

    ElementIdSet m_nodes;
    ElementIdSet m_relationships;
    ElementIdSet m_unknown; ///< ends that have not come as nodes
    LossCounter m_losses;
    bool m_isEnding = false;
};

/// ":A:B", each in back-ticks when it needs them; empty for a node without labels.
std::string labelsText(const bolt::BoltList &labels);

} // namespace model
