// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class QLabel;

namespace ui
{

/// Fields below one another with their names at the left, in the middle of their height.
class FieldGrid : public QGridLayout
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent);

    /// A field with a name, which may have a key (&) that brings the focus there.
    QLabel *addField(const QString &name, QWidget *field);
    /// A field that says itself what it is.
    void addField(QWidget *field);
    /// Of a field with a name, both.
    void setFieldVisible(QWidget *field, bool isVisible);
};

} // namespace ui
