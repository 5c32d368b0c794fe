// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/network_fields.h"

#include "model/connections/proxy_address.h"
#include "ui/connect/file_field.h"
#include "ui/widgets/field_grid.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ui
{

namespace
{

constexpr int kMapLines = 3;

FileField *makeFileField(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *field = new FileField(parent);
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    return field;
}

} // namespace

NetworkFields::NetworkFields(QWidget *parent)
    : QWidget(parent)
    , m_caFile(makeFileField(QStringLiteral("caFileField"), tr("The system's authorities"), this))
    , m_clientCertificate(makeFileField(QStringLiteral("clientCertificateField"),
                                        tr("None, unless the server demands one"), this))
    , m_clientKey(
          makeFileField(QStringLiteral("clientKeyField"), tr("In the certificate's file"), this))
    , m_proxy(new QLineEdit(this))
    , m_addressMap(new QPlainTextEdit(this))
{
    m_proxy->setObjectName(QStringLiteral("proxyField"));
    m_proxy->setPlaceholderText(tr("None; socks5://host:1080, http://host:3128 or system"));
    m_addressMap->setObjectName(QStringLiteral("addressMapField"));
    m_addressMap->setPlaceholderText(QStringLiteral("core1.internal:7687 = localhost:17687"));
    m_addressMap->setToolTip(tr("Where this machine reaches the servers that a cluster advertises: "
                                "advertised host:port = reachable host:port, one a line."));
    m_addressMap->setTabChangesFocus(true);
    m_addressMap->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_addressMap->setFixedHeight(kMapLines * fontMetrics().lineSpacing() + 22);

    auto *grid = new FieldGrid(this);
    grid->addField(tr("CA &file"), m_caFile);
    grid->addField(tr("C&lient certificate"), m_clientCertificate);
    grid->addField(tr("Client &key"), m_clientKey);
    grid->addField(tr("Pro&xy"), m_proxy);
    QLabel *mapLabel = grid->addField(tr("Address &map"), m_addressMap);
    grid->setAlignment(mapLabel, Qt::AlignTop);
    mapLabel->setContentsMargins(0, 6, 0, 0);

    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_caFile, m_clientCertificate, m_clientKey, m_proxy})
        connect(field, &QLineEdit::textEdited, this, &NetworkFields::edited);
    connect(m_addressMap, &QPlainTextEdit::textChanged, this, &NetworkFields::edited);
}

void NetworkFields::setSettings(const model::NetworkSettings &settings)
{
    m_caFile->setText(settings.caFile);
    m_clientCertificate->setText(settings.clientCertificate);
    m_clientKey->setText(settings.clientKey);
    m_proxy->setText(settings.proxy);
    const QSignalBlocker blocker(m_addressMap);
    m_addressMap->setPlainText(model::addressMapText(settings.addressMap));
}

model::NetworkSettings NetworkFields::settings() const
{
    model::NetworkSettings settings{m_caFile->text().trimmed(),
                                    m_clientCertificate->text().trimmed(),
                                    m_clientKey->text().trimmed(),
                                    m_proxy->text().trimmed(),
                                    {}};
    auto map = model::parseAddressMap(m_addressMap->toPlainText());
    if (auto *read = std::get_if<model::AddressMap>(&map))
        settings.addressMap = std::move(*read);
    return settings;
}

std::optional<model::UriError> NetworkFields::fault() const
{
    const auto proxy = model::parseProxy(m_proxy->text());
    if (const auto *error = std::get_if<model::UriError>(&proxy))
        return *error;
    const auto map = model::parseAddressMap(m_addressMap->toPlainText());
    if (const auto *error = std::get_if<model::UriError>(&map))
        return *error;
    return std::nullopt;
}

int NetworkFields::nameWidth() const
{
    int width = 0;
    for (const QLabel *name : findChildren<QLabel *>())
        width = std::max(width, name->sizeHint().width());
    return width;
}

} // namespace ui
