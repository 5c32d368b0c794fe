// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/pool_job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace ui
{

/// Puts text on the clipboard that may take long to make: it is made on the thread pool. A child of
/// the widget that copies; GUI thread. Nobody waits for a copy that is given up: what it needs must be
/// held by its function.
class ClipboardCopy : public QObject
{
    Q_OBJECT

public:
    using MakeText = std::function<QString(const std::stop_token &stopToken)>;

    explicit ClipboardCopy(QObject *parent);

    /// A copy that is not done yet is given up for this one. `makeText` runs on the other thread.
    void start(MakeText makeText);

Q_SIGNALS:
    /// The text is on the clipboard.
    void copied();

private:
    PoolJob m_job;
};

} // namespace ui
