// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/network_settings.h"
#include "model/connections/uri.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace ui
{

class FileField;

/// The fields of a connection that few need: files of certificates, the proxy, the address map.
/// Part of the connection form.
class NetworkFields : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkFields(QWidget *parent = nullptr);

    void setSettings(const model::NetworkSettings &settings);
    /// What the fields say now; a map with a fault counts as empty.
    model::NetworkSettings settings() const;
    /// What is wrong with the fields, if anything is.
    std::optional<model::UriError> fault() const;

    /// Of the widest name before a field, so that the form's others can line up.
    int nameWidth() const;

Q_SIGNALS:
    void edited();

private:
    FileField *m_caFile;
    FileField *m_clientCertificate;
    FileField *m_clientKey;
    QLineEdit *m_proxy;
    QPlainTextEdit *m_addressMap;
};

} // namespace ui
