// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_writer.h"

#include <QSaveFile>
#include <QString>

#include <string>

namespace ui
{

/// A text that is written piece by piece and appears whole or not at all. One thread.
class TextFile
{
public:
    explicit TextFile(const QString &path)
        : m_file(path)
    {
    }

    bool open() { return m_file.open(QIODevice::WriteOnly); }
    /// What is to be written next; append to it.
    std::string &text() { return m_text; }
    /// Lets the text go to the file when it has grown; false when that fails.
    bool flushWhenLarge();
    bool commit();
    QString errorString() const { return m_file.errorString(); }

private:
    bool flush();

    QSaveFile m_file;
    std::string m_text;
};

/// Keeps the file unless it was stopped.
PictureOutcome endOf(TextFile &file, const std::stop_token &stop);

} // namespace ui
