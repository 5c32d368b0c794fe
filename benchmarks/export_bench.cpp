// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/streamed_export.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace
{

constexpr int kUsage = 2;

/// A line of /proc/self/status, "VmRSS" or "VmHWM", in KiB.
long statusKib(std::string_view name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name) && line[name.size()] == ':')
            return std::strtol(line.c_str() + name.size() + 1, nullptr, 10);
    }
    return -1;
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

model::StreamedExportRequest requestFrom(char **argv)
{
    model::StreamedExportRequest request;
    request.connection.endpoint.host = QStringLiteral("127.0.0.1");
    std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), request.connection.endpoint.port);
    request.connection.userAgent = "LightningBolt/bench";
    request.statement.query = argv[2];
    for (const model::FormatName &format : model::exportFormats()) {
        if (format.name == argv[3])
            request.options.format = format.format;
    }
    request.path = QString::fromLocal8Bit(argv[4]);
    return request;
}

} // namespace

/// export_bench PORT STATEMENT FORMAT FILE: the time that a streamed export takes, and how far the
/// resident memory rises over what the program takes before. A JSON object on standard output.
int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "usage: export_bench PORT STATEMENT FORMAT FILE\n");
        return kUsage;
    }
    QCoreApplication application(argc, argv);
    const long residentBefore = statusKib("VmRSS");
    const auto started = std::chrono::steady_clock::now();
    const double processorBefore = processorSeconds();
    model::StreamedExport job;
    QObject::connect(
        &job, &model::ExportTask::finished, &application, [&](const model::ExportSummary &summary) {
            const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - started;
            std::printf("{\"rows\": %llu, \"bytes\": %llu, \"wall\": %.3f, "
                        "\"cpu\": %.3f, \"resident_before_kib\": %ld, "
                        "\"resident_peak_kib\": %ld}\n",
                        static_cast<unsigned long long>(summary.rows),
                        static_cast<unsigned long long>(summary.bytes), wall.count(),
                        processorSeconds() - processorBefore, residentBefore, statusKib("VmHWM"));
            QCoreApplication::exit(0);
        });
    QObject::connect(
        &job, &model::ExportTask::failed, &application, [](const model::ExportError &error) {
            std::fprintf(stderr, "step %d: %s\n", static_cast<int>(error.step),
                         error.fetch ? error.fetch->message.c_str() : qPrintable(error.message));
            QCoreApplication::exit(1);
        });
    job.start(requestFrom(argv));
    return QCoreApplication::exec();
}
