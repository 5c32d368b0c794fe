// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/certificate_card.h"

#include "model/text/certificate_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/field_grid.h"

#include <QLabel>

namespace ui
{

namespace
{

QString periodText(const QDateTime &from, const QDateTime &until)
{
    return CertificateCard::tr("%1 to %2").arg(model::dateText(from), model::dateText(until));
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new FieldGrid(this))
{
}

CertificateCard::CertificateCard(const bolt::CertificateDescription &certificate, QWidget *parent)
    : CertificateCard(parent)
{
    addLine(tr("Subject"), certificate.subject);
    addLine(tr("Issuer"), certificate.issuer);
    addLine(tr("Valid"), periodText(certificate.validFrom, certificate.validUntil));
    addLine(tr("For"), certificate.names.join(QStringLiteral(", ")));
    addFingerprint(certificate.sha256);
}

CertificateCard::CertificateCard(const model::KnownCertificate &certificate, QWidget *parent)
    : CertificateCard(parent)
{
    addLine(tr("Subject"), certificate.subject);
    addLine(tr("Valid"), periodText(certificate.validFrom, certificate.validUntil));
    addLine(tr("Trusted since"), model::dateText(certificate.trustedSince));
    addFingerprint(certificate.sha256);
}

void CertificateCard::addLine(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *label = m_grid->addField(name, makeText(text, this));
    label->setProperty("role", QStringLiteral("muted"));
    m_grid->setAlignment(label, Qt::AlignTop);
}

/// In two lines of sixteen bytes, as people read them out to each other.
void CertificateCard::addFingerprint(const QString &sha256)
{
    constexpr qsizetype kHalf = 16 * 3;
    addLine(QStringLiteral("SHA-256"), sha256.left(kHalf) + u'\n' + sha256.mid(kHalf));
    auto *label =
        static_cast<QLabel *>(m_grid->itemAtPosition(m_grid->rowCount() - 1, 1)->widget());
    label->setObjectName(QStringLiteral("fingerprint"));
    label->setFont(codeFont());
    label->setWordWrap(false);
}

} // namespace ui
