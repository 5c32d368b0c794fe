// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parameters/parameter_set.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace model
{

/// The sets of parameters of one connection, one of which is in use: there is always one. Shared by
/// the editors of that connection; lives on the GUI thread.
class ConnectionParameters : public QObject
{
    Q_OBJECT

public:
    /// Without sets there is an empty one.
    explicit ConnectionParameters(std::vector<ParameterSet> sets = {}, const QString &current = {});

    const std::vector<ParameterSet> &sets() const { return m_sets; }
    const ParameterSet &current() const { return m_sets[m_current]; }
    QStringList setNames() const;

    void put(const Parameter &parameter);
    /// Of the start-up statements, where it is written as `source`. What somebody has set in the place
    /// of the value that the last start gave stays: a connection that is opened anew, or by another
    /// tab, changes no value behind a person's back.
    void putAtStart(const Parameter &parameter, const QString &source);
    void remove(const QString &name);
    void clear();
    /// Uses the set of this name, which is made when there is none.
    enum class Contents : quint8 { Empty, CopyOfCurrent };
    void useSet(const QString &name, Contents contents = Contents::Empty);
    /// Drops the set in use; the first one left is used then, or an empty one.
    void removeCurrentSet();

Q_SIGNALS:
    void changed();

private:
    struct Given {
        QString source;
        EncodedValue value;
    };

    std::vector<ParameterSet> m_sets; ///< never empty
    std::size_t m_current = 0;
    QHash<QString, Given> m_givenAtStart; ///< by the parameter's name, since the program runs
};

} // namespace model
