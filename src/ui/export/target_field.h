// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace ui
{

/// Where an export goes: a path to type or to look for, and the question before a file is replaced.
/// GUI thread.
class TargetField : public QWidget
{
    Q_OBJECT

public:
    explicit TargetField(QWidget *parent);

    /// Without surrounding blanks, with slashes.
    QString path() const;
    void setPath(const QString &path);
    /// Suggests "name.suffix" in a folder, or in one of the person's when that is empty; with a
    /// number when there is such a file.
    void suggest(const QString &folder, const QString &name, const QString &suffix);
    /// The path keeps its name and gets another ending.
    void setSuffix(const QString &suffix);
    /// Calls `go` if there is no such file, or the person agrees to replace it; then not again.
    void ask(const std::function<void()> &go);

private:
    void browse();
    void askToReplace(const QString &path, const std::function<void()> &go);

    QLineEdit *m_path;
    QString m_suffix;
    QString m_replaceable; ///< a file that the person has agreed to replace, once
};

} // namespace ui
