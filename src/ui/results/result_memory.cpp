// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/result_memory.h"

#include "ui/results/result_page.h"

namespace ui
{

void ResultMemory::follow(ResultPage &page)
{
    connect(&page, &ResultPage::columnsArrived, this, [this, &page] {
        if (const auto look = m_looks.find(page.look().statement, page.columnNames()))
            page.setLook(*look);
    });
    connect(&page, &ResultPage::lookChanged, this, [this, &page] {
        m_looks.remember(page.look());
        Q_EMIT changed();
    });
}

} // namespace ui
