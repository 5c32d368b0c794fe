// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/background_job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace ui
{

/// Puts text on the clipboard that may take long to make: it is made on a thread of its own. A child
/// of the widget that copies; GUI thread.
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
    model::BackgroundJob m_job;
};

} // namespace ui
