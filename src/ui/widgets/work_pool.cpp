// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_pool.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace ui
{

namespace
{

// Fonts and the like go with the application: work that uses them must have ended.
class WorkPool : public QThreadPool
{
public:
    WorkPool()
    {
        qAddPostRoutine([] { workPool().waitForDone(); });
    }
};

} // namespace

QThreadPool &workPool()
{
    static WorkPool pool;
    return pool;
}

} // namespace ui
