// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/kept_run.h"

#include <chrono>
#include <utility>

namespace model
{

namespace
{

constexpr auto kFrame = std::chrono::milliseconds(16);

std::optional<FileFault> outOfMemory()
{
    return FileFault{FileFault::What::CannotBeRead, 0, KeptRun::tr("There is not enough memory."),
                     0, 0};
}

/// Checks the blocks of `file` one after another and shows each in `result`.
std::optional<FileFault> readBlocks(const std::shared_ptr<const ResultFile> &file,
                                    bolt::ResultSet &result, const std::stop_token &stop,
                                    const std::function<void()> &rowsArrived)
{
    auto told = std::chrono::steady_clock::time_point();
    for (std::size_t block = 0; block < file->blockCount() && !stop.stop_requested(); ++block) {
        if (auto fault = file->check(block, stop); fault || stop.stop_requested())
            return fault;
        if (result.records().adopt(file->bytesOf(block), file->rowsOf(block), file) !=
            bolt::RecordStore::AppendStatus::Ok)
            return outOfMemory();
        result.records().publish();
        const auto now = std::chrono::steady_clock::now();
        if (now - told >= kFrame) {
            told = now;
            rowsArrived();
        }
    }
    return std::nullopt;
}

} // namespace

KeptRun::KeptRun(std::shared_ptr<const ResultFile> file, QString fileName)
    : QueryRun(file->description().statement)
    , m_file(std::move(file))
    , m_fileName(std::move(fileName))
{
    QMetaObject::invokeMethod(this, &KeptRun::read, Qt::QueuedConnection);
}

KeptRun::~KeptRun() = default;

void KeptRun::read()
{
    if (isOver())
        return;
    sent();
    auto result = std::make_shared<bolt::ResultSet>(m_file->description().fields);
    begin(makeResultHandle(result));
    m_reading.start([this, file = m_file, result](const std::stop_token &stop) {
        const auto fault =
            readBlocks(file, *result, stop, [this] { m_reading.post([this] { updateRows(); }); });
        return [this, fault] { finish(fault); };
    });
}

void KeptRun::finish(const std::optional<FileFault> &fault)
{
    const ResultDescription &description = m_file->description();
    if (!description.summary.empty()) {
        setSummary(bolt::readSummary(description.summary,
                                     {!description.fields.empty(), description.rows > 0}));
    }
    if (!description.isComplete)
        setCutShort();
    m_fault = fault;
    end(fault ? State::Failed : State::Finished);
}

void KeptRun::stop()
{
    m_reading.stop();
    end(State::Cancelled);
}

ErrorText KeptRun::failureText(const bolt::Endpoint &endpoint) const
{
    return m_fault ? describeFault(*m_fault, m_fileName) : QueryRun::failureText(endpoint);
}

} // namespace model
