// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metrics/igraph_run.h"

#include <condition_variable>

namespace model
{

namespace
{

std::mutex doorMutex; ///< guards isInside
std::condition_variable_any doorOpened;
bool isInside = false;
/// Whose handlers are called; set by the thread that is inside, and read by it alone.
IgraphRun *current = nullptr;

} // namespace

IgraphRun::IgraphRun(const std::stop_token &stop, std::function<void(double)> progress)
    : m_stop(stop)
    , m_progress(std::move(progress))
{
    std::unique_lock lock(doorMutex);
    m_isEntered = doorOpened.wait(lock, stop, [] { return !isInside; }) && !stop.stop_requested();
    if (!m_isEntered)
        return;
    isInside = true;
    current = this;
    igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
    igraph_set_interruption_handler(checkStop);
    igraph_set_progress_handler(takeProgress);
    // The same graph gives the same communities every time.
    igraph_rng_seed(igraph_rng_default(), 1);
}

IgraphRun::~IgraphRun()
{
    if (!m_isEntered)
        return;
    {
        const std::lock_guard lock(doorMutex);
        current = nullptr;
        isInside = false;
    }
    doorOpened.notify_one();
}

igraph_error_t IgraphRun::checkStop(void *)
{
    if (!current->m_stop.stop_requested())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

igraph_error_t IgraphRun::takeProgress(const char *, igraph_real_t percent, void *)
{
    if (current->m_progress)
        current->m_progress(percent / 100);
    return IGRAPH_SUCCESS;
}

IgraphGraph::IgraphGraph(const Graph &graph, EdgeSense sense)
{
    IgraphIntVector ends;
    const auto count = static_cast<igraph_integer_t>(graph.edgeCount());
    if (!ends.isOk() || igraph_vector_int_resize(ends.get(), 2 * count) != IGRAPH_SUCCESS)
        return;
    for (std::uint32_t i = 0; i < graph.edgeCount(); ++i) {
        const auto at = 2 * static_cast<igraph_integer_t>(i);
        ends.at(at) = number(graph.source(EdgeIndex{i}));
        ends.at(at + 1) = number(graph.target(EdgeIndex{i}));
    }
    m_isMade = igraph_create(&m_graph, ends.get(), static_cast<igraph_integer_t>(graph.nodeCount()),
                             sense == EdgeSense::Directed ? IGRAPH_DIRECTED : IGRAPH_UNDIRECTED) ==
               IGRAPH_SUCCESS;
}

IgraphGraph::~IgraphGraph()
{
    if (m_isMade)
        igraph_destroy(&m_graph);
}

} // namespace model
