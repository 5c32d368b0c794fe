// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/result_look.h"

#include <QObject>

namespace ui
{

class ResultPage;

/// Remembers what the person sets on the results of a tab, and sets it on those that come. Owned by
/// the tab's page; GUI thread.
class ResultMemory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A page whose columns have not arrived yet.
    void follow(ResultPage &page);

    const model::ResultLooks &looks() const { return m_looks; }
    /// For the results that come from now on.
    void setLooks(const model::ResultLooks &looks) { m_looks = looks; }

Q_SIGNALS:
    void changed();

private:
    model::ResultLooks m_looks;
};

} // namespace ui
