// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/net/certificate_report.h"
#include "model/connections/known_certificates.h"

#include <QFrame>

namespace ui
{

class FieldGrid;

/// A certificate as a person would compare it with another: subject, issuer, dates, names and
/// fingerprint, all of them selectable. GUI thread.
class CertificateCard : public QFrame
{
    Q_OBJECT

public:
    CertificateCard(const bolt::CertificateDescription &certificate, QWidget *parent);
    CertificateCard(const model::KnownCertificate &certificate, QWidget *parent);

private:
    explicit CertificateCard(QWidget *parent);
    void addLine(const QString &name, const QString &text);
    void addFingerprint(const QString &sha256);

    FieldGrid *m_grid;
};

} // namespace ui
