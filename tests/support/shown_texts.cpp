// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace test
{

namespace
{

void addActions(const QList<QAction *> &actions, QStringList &texts)
{
    for (const QAction *action : actions) {
        texts << action->text() << action->toolTip();
        if (const QMenu *menu = action->menu())
            addActions(menu->actions(), texts);
    }
}

void addHeads(const QHeaderView &header, QStringList &texts)
{
    for (int i = 0; header.model() && i < header.count(); ++i)
        texts << header.model()->headerData(i, header.orientation()).toString();
}

void addTextsOf(const QWidget &widget, QStringList &texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription()
          << widget.statusTip() << widget.whatsThis();
    addActions(widget.actions(), texts);
    if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget))
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->menu())
        addActions(button->menu()->actions(), texts);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    // The names of fonts are data.
    const bool isOfFonts = qobject_cast<const QFontComboBox *>(&widget) != nullptr;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && !isOfFonts) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        addHeads(*header, texts);
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return false; // one that elides, or that has been told to give way
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false; // its text is not drawn
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->width() < button->sizeHint().width();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return !box->isEditable() && box->width() < box->minimumSizeHint().width();
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box ? box->currentText() : QString();
}

} // namespace

QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    addTextsOf(window, texts);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window)
            addTextsOf(*widget, texts);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && isCut(*widget))
            cut << QStringLiteral("%1#%2: “%3” has %4 of %5 pixels")
                       .arg(QString::fromLatin1(widget->metaObject()->className()),
                            widget->objectName(), textOf(*widget))
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    }
    return cut;
}

} // namespace test
