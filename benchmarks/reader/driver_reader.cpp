// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/driver_reader.h"

#include "driver/net/socket_transport.h"
#include "driver/session/query_channel.h"

#include <QMetaObject>

#include <stdexcept>
#include <utility>

namespace reader
{

namespace
{

bolt::DriverOptions optionsFor(std::uint16_t port, const QString &caFile)
{
    bolt::DriverOptions options;
    options.endpoint.host = QStringLiteral("127.0.0.1");
    options.endpoint.port = port;
    if (!caFile.isEmpty()) {
        options.endpoint.encryption = bolt::Encryption::Verified;
        options.endpoint.caFile = caFile;
    }
    options.userAgent = "reader_bench/1";
    return options;
}

} // namespace

DriverReader::DriverReader(std::uint16_t port, const QString &caFile)
{
    m_channel = std::make_unique<bolt::QueryChannel>(optionsFor(port, caFile));
    listen();
    m_channel->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_channel.get(), &bolt::QueryChannel::open);

    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_progress.isOpen || m_progress.isOver; });
    if (m_progress.isOver)
        throw std::runtime_error(m_progress.trouble);
}

DriverReader::~DriverReader()
{
    QMetaObject::invokeMethod(m_channel.release(), &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

template <typename Change>
void DriverReader::tell(const Change &change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_progress);
        ++m_progress.news;
    }
    m_changed.notify_one();
}

void DriverReader::listen()
{
    bolt::QueryChannel *const channel = m_channel.get();
    const auto stop = [this](const bolt::Error &error) {
        tell([&error](Progress &progress) {
            progress.isOver = true;
            progress.trouble = std::string(bolt::reasonName(error.reason)) + ' ' + error.message;
        });
    };
    QObject::connect(channel, &bolt::QueryChannel::opened, channel,
                     [this] { tell([](Progress &progress) { progress.isOpen = true; }); });
    QObject::connect(channel, &bolt::QueryChannel::lost, channel, stop);
    QObject::connect(channel, &bolt::QueryChannel::runStarted, channel,
                     [this](quint64, const std::shared_ptr<bolt::ResultSet> &result) {
                         tell([&result](Progress &progress) { progress.result = result; });
                     });
    QObject::connect(channel, &bolt::QueryChannel::recordsArrived, channel,
                     [this] { tell([](Progress &) {}); });
    QObject::connect(channel, &bolt::QueryChannel::runFinished, channel,
                     [this] { tell([](Progress &progress) { progress.isOver = true; }); });
    QObject::connect(channel, &bolt::QueryChannel::runFailed, channel,
                     [stop](quint64, const bolt::Error &error) { stop(error); });
}

std::shared_ptr<bolt::ResultSet> DriverReader::read(const std::string &query, Depth depth)
{
    tell([](Progress &progress) { progress = Progress{}; });
    bolt::RunRequest request;
    request.query = query;
    QMetaObject::invokeMethod(m_channel.get(), [this, request] { m_channel->run(request); });

    std::shared_ptr<bolt::ResultSet> result;
    std::string trouble;
    std::uint64_t news = 0;
    std::uint64_t done = 0;
    volatile std::uint64_t seen = 0;
    for (bool isOver = false; !isOver;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_progress.news != news; });
            news = m_progress.news;
            isOver = m_progress.isOver;
            trouble = m_progress.trouble;
            result = m_progress.result;
        }
        if (!result)
            continue;
        const std::uint64_t arrived = result->rowCount();
        seen = seen + readRows(*result, done, arrived, depth);
        done = arrived;
    }
    if (!trouble.empty())
        throw std::runtime_error(trouble);
    return result;
}

} // namespace reader
