// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/certificate_report.h"

#include <QDialog>

namespace ui
{

/// Asks whether the certificate that a server showed for the first time is to be trusted; accepted
/// when it is. GUI thread.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const bolt::CertificateReport &report, QWidget *parent);
};

} // namespace ui
