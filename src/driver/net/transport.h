// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/net/endpoint.h"

#include <QObject>

namespace bolt
{

/// A byte stream to a server. Lives on one thread, that of the connection that owns it.
/// open() is answered by exactly one of opened() or failed(); after opened(), failed() tells once
/// that the stream has ended, for whatever reason. After failed() or close() nothing more comes.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    /// Reads up to `size` bytes without waiting; 0 when there are none now.
    virtual qint64 read(std::uint8_t *to, qint64 size) = 0;
    /// Takes all bytes; they go out as the line allows.
    virtual void write(const std::uint8_t *bytes, qint64 size) = 0;
    /// Ends the stream after what was written has gone out, as far as it goes without waiting.
    virtual void close() = 0;
    /// The step of opening that is under way.
    virtual Step step() const = 0;
    virtual TlsSession tlsSession() const { return {}; }

Q_SIGNALS:
    void opened();
    void readyRead();
    void failed(const bolt::Error &error);
};

} // namespace bolt
