// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "driver/net/address_race.h"

#include <QAbstractSocket>
#include <QString>

#include <vector>

namespace bolt
{

/// Where and why a socket failed.
struct SocketFailure {
    Step step;
    Reason reason;
};

/// What a socket's error means while `step` was under way.
SocketFailure readSocketError(QAbstractSocket::SocketError code, Step step);

/// What an error that TLS reports means, by OpenSSL's words.
Reason readTlsError(const QString &words);

/// The failure that stands for those of all addresses: the one that says most.
const AddressRace::Failure &mostTelling(const std::vector<AddressRace::Failure> &failures);

/// "Connection refused (2 addresses tried: ::1, 127.0.0.1)".
QString wordsOf(const std::vector<AddressRace::Failure> &failures);

} // namespace bolt
