// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/about_box.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::AboutBox)
};

} // namespace

void openAboutBox(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Text::tr("About LightningBolt"));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(64, 64));
    box->setText(Text::tr("LightningBolt %1").arg(QStringLiteral(LB_VERSION)));
    box->setInformativeText(Text::tr("A desktop client for graph databases that speak Bolt.\n"
                                     "Free software under the GNU General Public License, version "
                                     "3 or later."));
    box->open();
}

} // namespace ui
