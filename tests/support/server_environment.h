// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/driver_options.h"

#include <QByteArray>

#include <initializer_list>

/// The servers that the tests of the label `server` talk to. tools/test starts them and names them
/// in variables:
///   LB_TEST_URI_5, LB_TEST_URI_2026, LB_TEST_URI_TLS   addresses; the last has a self-signed
///                                                      certificate
///   LB_TEST_USER, LB_TEST_PASSWORD                     the account on all of them
///   LB_TEST_SERVER_TOOL                                starts further servers
///   LB_TEST_PYTHON                                     an interpreter with the official driver
namespace test
{

/// Says which of `names` are not set; empty when all are. Every server test begins with
///   const QByteArray missing = test::missingVariables({"LB_TEST_URI_5"});
///   QVERIFY2(missing.isEmpty(), missing.constData());
QByteArray missingVariables(std::initializer_list<const char *> names);

/// How to log in at the server that `uriVariable` names.
bolt::DriverOptions optionsFor(const char *uriVariable);
/// How to log in at `uri` with the account of the tests; +ssc takes any certificate.
bolt::DriverOptions optionsForUri(const QString &uri);

} // namespace test
