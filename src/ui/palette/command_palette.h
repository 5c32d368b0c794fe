// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace ui
{

/// A field with a list below it, over the top of its window: what is typed finds what can be done,
/// Enter does it, Escape and a click elsewhere close it. One of its window; GUI thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<PaletteEntry> entries, const QStringList &recent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Just before the entry is run.
    void used(const QString &id);

private:
    bool handleKey(const QKeyEvent &key);
    void moveBy(int rows);
    void place();
    void search();
    void runCurrent();
    void leave();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace ui
