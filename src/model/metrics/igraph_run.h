// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph/graph.h"

#include <igraph/igraph.h>

#include <functional>
#include <mutex>
#include <stop_token>

namespace model
{

/// One use of igraph. Distributions build that library without thread safety (its errors and handlers
/// are global), so one thread at a time is inside; another waits, or gives up when it is stopped. Its
/// error handler, which would end the program, is replaced, and what runs can be stopped and tells how
/// far it is.
class IgraphRun
{
public:
    /// `progress` takes 0 to 1, on the thread of the run.
    IgraphRun(const std::stop_token &stop, std::function<void(double)> progress);
    ~IgraphRun();
    IgraphRun(const IgraphRun &) = delete;
    IgraphRun &operator=(const IgraphRun &) = delete;

    /// False when it was stopped while it waited: nothing of igraph may be called.
    bool isEntered() const { return m_isEntered; }

private:
    const std::stop_token m_stop;
    const std::function<void(double)> m_progress;
    bool m_isEntered = false;

    static igraph_error_t checkStop(void *);
    static igraph_error_t takeProgress(const char *, igraph_real_t percent, void *);
};

enum class EdgeSense : bool { Undirected, Directed };

/// igraph's form of a graph; only inside of a run.
class IgraphGraph
{
public:
    IgraphGraph(const Graph &graph, EdgeSense sense);
    ~IgraphGraph();
    IgraphGraph(const IgraphGraph &) = delete;
    IgraphGraph &operator=(const IgraphGraph &) = delete;

    /// False when memory did not suffice.
    bool isMade() const { return m_isMade; }
    const igraph_t *get() const { return &m_graph; }

private:
    igraph_t m_graph{};
    bool m_isMade = false;
};

/// A vector that is freed with its scope; empty and not ok when memory did not suffice.
class IgraphVector
{
public:
    IgraphVector()
        : m_isOk(igraph_vector_init(&m_vector, 0) == IGRAPH_SUCCESS)
    {
    }
    ~IgraphVector()
    {
        if (m_isOk)
            igraph_vector_destroy(&m_vector);
    }
    IgraphVector(const IgraphVector &) = delete;
    IgraphVector &operator=(const IgraphVector &) = delete;

    bool isOk() const { return m_isOk; }
    igraph_vector_t *get() { return &m_vector; }
    igraph_integer_t size() const { return igraph_vector_size(&m_vector); }
    double at(igraph_integer_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector{};
    bool m_isOk;
};

class IgraphIntVector
{
public:
    IgraphIntVector()
        : m_isOk(igraph_vector_int_init(&m_vector, 0) == IGRAPH_SUCCESS)
    {
    }
    ~IgraphIntVector()
    {
        if (m_isOk)
            igraph_vector_int_destroy(&m_vector);
    }
    IgraphIntVector(const IgraphIntVector &) = delete;
    IgraphIntVector &operator=(const IgraphIntVector &) = delete;

    bool isOk() const { return m_isOk; }
    igraph_vector_int_t *get() { return &m_vector; }
    igraph_integer_t size() const { return igraph_vector_int_size(&m_vector); }
    igraph_integer_t &at(igraph_integer_t i) { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_int_t m_vector{};
    bool m_isOk;
};

} // namespace model
