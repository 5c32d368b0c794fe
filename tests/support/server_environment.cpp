// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"

#include "model/connections/connection_setup.h"

namespace test
{

QByteArray missingVariables(std::initializer_list<const char *> names)
{
    QByteArray missing;
    for (const char *name : names) {
        if (qEnvironmentVariableIsEmpty(name))
            missing.append(missing.isEmpty() ? "" : ", ").append(name);
    }
    return missing.isEmpty() ? missing : missing + " not set: run this test through tools/test";
}

bolt::DriverOptions optionsFor(const char *uriVariable)
{
    return optionsForUri(qEnvironmentVariable(uriVariable));
}

bolt::DriverOptions optionsForUri(const QString &uri)
{
    const auto parsed = model::parseUri(uri);
    const auto *address = std::get_if<model::ServerUri>(&parsed);
    if (!address)
        qFatal("no address of a server: %s", qPrintable(uri));
    auto options = model::makeDriverOptions(*address, qEnvironmentVariable("LB_TEST_USER"),
                                            qEnvironmentVariable("LB_TEST_PASSWORD"));
    if (options.endpoint.encryption == bolt::Encryption::Pinned)
        options.endpoint.encryption = bolt::Encryption::Unverified;
    return options;
}

} // namespace test
