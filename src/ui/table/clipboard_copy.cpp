// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/clipboard_copy.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ui
{

ClipboardCopy::ClipboardCopy(QObject *parent)
    : QObject(parent)
{
}

void ClipboardCopy::start(MakeText makeText)
{
    m_job.start([this, makeText = std::move(makeText)](const PoolJob::Run &run) -> PoolJob::Task {
        return [this, text = makeText(run.stopToken())] {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT copied();
        };
    });
}

} // namespace ui
