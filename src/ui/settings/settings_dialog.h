// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QActionGroup;
class QFontComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace model
{
class QueryHistory;
}

namespace ui
{

class KeyBindings;
class WindowSettings;

/// All settings, each with what it does: what is changed holds at once. What is a command of the window
/// as well is switched there. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog changes; all of it outlives the dialog.
    struct Services {
        WindowSettings &settings;
        model::QueryHistory &history;
        KeyBindings &keys;
    };

    SettingsDialog(const Services &services, QWidget *window);

Q_SIGNALS:
    void editorFontChanged(const QFont &font);

private:
    struct Row {
        QWidget *widget;
        QString words; ///< that it is found by
    };

    QWidget *makeGeneral();
    void addSection(const QString &title);
    void addRow(const QString &title, const QString &explanation, QWidget *control);
    void addSwitch(const QString &actionName, const QString &explanation);
    void addChoice(const QString &title, const QString &explanation, const QString &groupName);
    void addFont();
    void addMemory();
    void addHistory();
    void changeFont();
    void filter();

    Services m_services;
    QWidget *m_window;
    QLineEdit *m_search;
    QVBoxLayout *m_rowsLayout = nullptr;
    std::vector<Row> m_rows;
    std::vector<QLabel *> m_sections;
    QFontComboBox *m_family = nullptr;
    QDoubleSpinBox *m_size = nullptr;
};

} // namespace ui
