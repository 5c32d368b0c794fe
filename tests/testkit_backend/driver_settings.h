// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/result.h"
#include "driver/session/driver_options.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryFile>

#include <memory>

namespace testkit
{

/// What NewDriver asks for.
struct DriverSettings {
    bolt::DriverOptions options;
    /// The trusted certificates in one file, if there are several; the driver reads it when it
    /// connects.
    std::shared_ptr<QTemporaryFile> roots;
};

/// The data of a NewDriver; resolvers and clock are the caller's affair.
bolt::Result<DriverSettings> driverSettings(const QJsonObject &data);

/// An AuthorizationToken.
bolt::AuthToken authToken(const QJsonValue &token);
/// The same, of requests that need not have one.
std::optional<bolt::AuthToken> optionalAuthToken(const QJsonValue &token);
/// notificationsMinSeverity and notificationsDisabledCategories.
bolt::NotificationFilter notificationFilter(const QJsonObject &data);
/// Nothing for null and for what is missing.
std::optional<std::string> optionalText(const QJsonValue &value);
std::vector<std::string> textList(const QJsonValue &value);

} // namespace testkit
