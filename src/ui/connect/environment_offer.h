// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/dotenv.h"

#include <QToolButton>

#include <optional>

namespace ui
{

/// Offers the connection that the program's environment names (NEO4J_URI and its friends), by its
/// address alone: a press passes it on, and nothing is kept. Hidden when there is none. Part of the
/// connection dialog.
class EnvironmentOffer : public QToolButton
{
    Q_OBJECT

public:
    /// Long addresses are cut, so that it is at most `width` pixels wide.
    explicit EnvironmentOffer(int width, QWidget *parent = nullptr);

    const std::optional<model::DotenvConnection> &connection() const { return m_connection; }

Q_SIGNALS:
    void chosen(const model::DotenvConnection &connection);

private:
    const std::optional<model::DotenvConnection> m_connection;
};

} // namespace ui
