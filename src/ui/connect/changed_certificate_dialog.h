// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/certificate_report.h"
#include "model/connections/known_certificates.h"

#include <QDialog>

#include <optional>

namespace ui
{

/// Warns that a server shows another certificate than the trusted one. There is no way on from here:
/// accepted means that the person, who had to say so twice, wants the old certificate forgotten.
/// GUI thread.
class ChangedCertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `trusted` is what is kept of the old certificate, if it still is.
    ChangedCertificateDialog(const bolt::CertificateReport &report,
                             const std::optional<model::KnownCertificate> &trusted,
                             QWidget *parent);
};

} // namespace ui
