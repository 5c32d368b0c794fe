// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/open_statement.h"

#include "ui/editor/editor_file.h"
#include "ui/editor/text_replacement.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"

namespace ui
{

QueryPage &openStatement(MainWindow &window, const QString &statement)
{
    QueryPage *page = window.currentPage();
    const QString text = page->editor()->text().trimmed();
    const bool isFree = !page->isRunning() && page->pane()->file().path().isEmpty() &&
                        (text.isEmpty() || text == statement.trimmed());
    if (!isFree)
        page = window.addTab();
    replaceText(*page->editor(), statement);
    page->setFocus();
    return *page;
}

} // namespace ui
