// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui
{

class KeyBindings;
class KeyField;

/// All commands with their keys: searched, changed, reset; who else uses a key is told before it is
/// taken. A page of the settings; GUI thread.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(KeyBindings &keys, QWidget *parent = nullptr);

private:
    void fill();
    void filter();
    void showCurrent();
    void judge();
    void assign();
    int current() const;

    KeyBindings &m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_table;
    KeyField *m_edit;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_clash;
};

} // namespace ui
