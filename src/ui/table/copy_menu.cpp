// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/copy_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui
{

namespace
{

struct FormEntry {
    model::CopyForm form;
    const char *name;
};

constexpr FormEntry kForms[] = {
    {model::CopyForm::Text, QT_TRANSLATE_NOOP("ui::CopyMenu", "&Text")},
    {model::CopyForm::CypherLiteral, QT_TRANSLATE_NOOP("ui::CopyMenu", "Cypher &Literal")},
    {model::CopyForm::Json, QT_TRANSLATE_NOOP("ui::CopyMenu", "&JSON")},
    {model::CopyForm::Csv, QT_TRANSLATE_NOOP("ui::CopyMenu", "&CSV")},
    {model::CopyForm::Tsv, QT_TRANSLATE_NOOP("ui::CopyMenu", "T&SV")},
    {model::CopyForm::Markdown, QT_TRANSLATE_NOOP("ui::CopyMenu", "&Markdown Table")},
    {model::CopyForm::CypherCreate, QT_TRANSLATE_NOOP("ui::CopyMenu", "Cypher C&REATE")},
    {model::CopyForm::CypherMerge, QT_TRANSLATE_NOOP("ui::CopyMenu", "Cypher M&ERGE")},
    {model::CopyForm::ElementIds, QT_TRANSLATE_NOOP("ui::CopyMenu", "Element &Ids")},
};

struct ExtentEntry {
    CopyExtent extent;
    const char *name;
};

constexpr ExtentEntry kExtents[] = {
    {CopyExtent::Cells, QT_TRANSLATE_NOOP("ui::CopyMenu", "Copy &as")},
    {CopyExtent::Rows, QT_TRANSLATE_NOOP("ui::CopyMenu", "Copy &Rows as")},
    {CopyExtent::Columns, QT_TRANSLATE_NOOP("ui::CopyMenu", "Copy Co&lumns as")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::CopyMenu", text);
}

} // namespace

void addCopyMenus(QMenu &menu,
                  const std::function<void(CopyExtent extent, model::CopyForm form)> &choose)
{
    for (const ExtentEntry &extent : kExtents) {
        QMenu *forms = menu.addMenu(translated(extent.name));
        for (const FormEntry &form : kForms) {
            forms->addAction(translated(form.name), &menu,
                             [choose, to = extent.extent, what = form.form] { choose(to, what); });
        }
    }
}

} // namespace ui
