// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui
{

/// A line for the path of a file, with a button that chooses one. GUI thread.
class FileField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

private:
    void chooseFile();
};

} // namespace ui
