// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/matrix/plain_channel.h"

#include <QTest>

namespace matrix
{

namespace
{

constexpr int kAnswerLimitMs = 30'000;

} // namespace

PlainChannel::PlainChannel(const bolt::DriverOptions &options)
    : m_channel(std::make_unique<bolt::QueryChannel>(options))
{
    using bolt::QueryChannel;
    bolt::QueryChannel *channel = m_channel.get();
    const auto failed = [this](const bolt::Error &error) { answer(error); };
    QObject::connect(channel, &QueryChannel::opened, channel,
                     [this](const bolt::ServerIdentity &) { answer({}); });
    QObject::connect(channel, &QueryChannel::lost, channel, failed);
    QObject::connect(channel, &QueryChannel::runFinished, channel,
                     [this](quint64, const bolt::Summary &summary) {
                         m_bookmark = summary.bookmark;
                         answer({});
                     });
    QObject::connect(channel, &QueryChannel::runFailed, channel,
                     [failed](quint64, const bolt::Error &error) { failed(error); });
    QObject::connect(channel, &QueryChannel::transactionChanged, channel,
                     [this](bolt::Request, const std::string &bookmark) {
                         m_bookmark = bookmark;
                         answer({});
                     });
    QObject::connect(channel, &QueryChannel::transactionFailed, channel,
                     [failed](bolt::Request, const bolt::Error &error) { failed(error); });
}

std::optional<bolt::Error> PlainChannel::open()
{
    m_channel->open();
    return awaitAnswer();
}

std::optional<bolt::Error> PlainChannel::begin(const bolt::TransactionOptions &options)
{
    m_channel->begin(options);
    return awaitAnswer();
}

std::optional<bolt::Error> PlainChannel::run(const char *query,
                                             const bolt::TransactionOptions &options)
{
    bolt::RunRequest request;
    request.id = 1;
    request.query = query;
    request.transaction = options;
    m_channel->run(request);
    return awaitAnswer();
}

std::optional<bolt::Error> PlainChannel::commit()
{
    m_channel->commit();
    return awaitAnswer();
}

std::optional<bolt::Error> PlainChannel::rollback()
{
    m_channel->rollback();
    return awaitAnswer();
}

void PlainChannel::answer(std::optional<bolt::Error> error)
{
    m_isAnswered = true;
    m_error = std::move(error);
}

std::optional<bolt::Error> PlainChannel::awaitAnswer()
{
    if (!QTest::qWaitFor([this] { return m_isAnswered; }, kAnswerLimitMs)) {
        m_error.emplace();
        m_error->reason = bolt::Reason::TimedOut;
    }
    m_isAnswered = false;
    return std::exchange(m_error, std::nullopt);
}

} // namespace matrix
