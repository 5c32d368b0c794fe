// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"
#include "model/connections/uri.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui
{

/// How statements are run on a connection, and how it is shown: access, time-out, transaction
/// metadata, group, colour. Part of the connection form.
class WorkFields : public QWidget
{
    Q_OBJECT

public:
    explicit WorkFields(QWidget *parent = nullptr);

    void setProfile(const model::ConnectionProfile &profile);
    /// Writes what the fields say into `profile`; metadata with a fault count as none.
    void fill(model::ConnectionProfile &profile) const;
    /// What is wrong with the fields, if anything is.
    std::optional<model::UriError> fault() const;
    /// Of the column of names, so that the fields line up with the form's.
    void setNameWidth(int width);

Q_SIGNALS:
    void edited();

private:
    QGridLayout *m_grid;
    QComboBox *m_access;
    QSpinBox *m_timeout;
    QPlainTextEdit *m_metadata;
    QLineEdit *m_group;
    QComboBox *m_colour;
};

} // namespace ui
