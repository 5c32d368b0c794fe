// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/certificate_report.h"

#include <QDateTime>
#include <QString>

namespace model
{

/// "1 February 2020".
QString dateText(const QDateTime &time);

/// What is wrong with which certificate, a sentence for each; empty when nothing is.
QString certificateFaultsText(const bolt::CertificateReport &report);

/// The two fingerprints of a server that shows another certificate than the trusted one.
QString changedCertificateText(const bolt::CertificateReport &report);

} // namespace model
