// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_tree.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui
{

/// Asks for name, folder, tags and description of a saved query, or changes them. GUI thread.
class SavedQueryDialog : public QDialog
{
    Q_OBJECT

public:
    SavedQueryDialog(const model::SavedTree &tree, const model::SavedItem &query,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void queryAccepted(const model::SavedItem &query);

private:
    void addFolders(const model::SavedTree &tree, const QString &folder, int depth);
    void save();

    model::SavedItem m_query;
    QLineEdit *m_name;
    QComboBox *m_folder;
    QLineEdit *m_tags;
    QLineEdit *m_description;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
};

} // namespace ui
