// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parameters/connection_parameters.h"

#include <algorithm>
#include <utility>

namespace model
{

ConnectionParameters::ConnectionParameters(std::vector<ParameterSet> sets, const QString &current)
    : m_sets(std::move(sets))
{
    if (m_sets.empty())
        m_sets.emplace_back(tr("Default"));
    const auto found = std::ranges::find(m_sets, current, &ParameterSet::name);
    if (found != m_sets.end())
        m_current = static_cast<std::size_t>(found - m_sets.begin());
}

QStringList ConnectionParameters::setNames() const
{
    QStringList names;
    for (const ParameterSet &set : m_sets)
        names << set.name();
    return names;
}

void ConnectionParameters::put(const Parameter &parameter)
{
    m_sets[m_current].put(parameter);
    Q_EMIT changed();
}

void ConnectionParameters::putAtStart(const Parameter &parameter, const QString &source)
{
    const auto given = m_givenAtStart.constFind(parameter.name);
    const Parameter *present = current().find(parameter.name);
    const bool isGiven = given != m_givenAtStart.cend() && given->source == source;
    if (isGiven && present && present->value != given->value)
        return;
    m_givenAtStart.insert(parameter.name, {source, parameter.value});
    if (!present || *present != parameter)
        put(parameter);
}

void ConnectionParameters::remove(const QString &name)
{
    if (m_sets[m_current].remove(name))
        Q_EMIT changed();
}

void ConnectionParameters::clear()
{
    m_sets[m_current].clear();
    Q_EMIT changed();
}

void ConnectionParameters::useSet(const QString &name, Contents contents)
{
    const auto found = std::ranges::find(m_sets, name, &ParameterSet::name);
    if (found == m_sets.end()) {
        ParameterSet made(name);
        if (contents == Contents::CopyOfCurrent) {
            for (const Parameter &parameter : current().parameters())
                made.put(parameter);
        }
        m_sets.push_back(std::move(made));
        m_current = m_sets.size() - 1;
    } else {
        m_current = static_cast<std::size_t>(found - m_sets.begin());
    }
    Q_EMIT changed();
}

void ConnectionParameters::removeCurrentSet()
{
    m_sets.erase(m_sets.begin() + static_cast<std::ptrdiff_t>(m_current));
    if (m_sets.empty())
        m_sets.emplace_back(tr("Default"));
    m_current = 0;
    Q_EMIT changed();
}

} // namespace model
