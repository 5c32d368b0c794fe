// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/writing_question.h"

#include "ui/compare/compare_page.h"
#include "ui/results/result_keeper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <vector>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::WritingQuestion)
};

} // namespace

bool askAboutWriting(QWidget &within, QWidget *parent, const std::function<void()> &close)
{
    QStringList names;
    std::vector<std::function<void()>> giveUps;
    const auto ask = [&names, &giveUps](auto *writer) {
        if (!writer || writer->fileBeingWritten().isEmpty())
            return;
        names << QFileInfo(writer->fileBeingWritten()).fileName();
        giveUps.emplace_back([asked = QPointer(writer)] {
            if (asked)
                asked->giveUpWriting();
        });
    };
    ask(qobject_cast<ComparePage *>(&within));
    for (ComparePage *page : within.findChildren<ComparePage *>())
        ask(page);
    for (ResultKeeper *keeper : within.findChildren<ResultKeeper *>())
        ask(keeper);
    if (names.isEmpty())
        return false;
    auto *box = new QMessageBox(
        QMessageBox::Warning, Text::tr("A file is being written"),
        Text::tr("Not written to the end yet: %1").arg(names.join(QStringLiteral(", "))),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("writingBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Text::tr("When it is given up, nothing of it is left."));
    QPushButton *wait = box->addButton(Text::tr("&Wait"), QMessageBox::RejectRole);
    wait->setObjectName(QStringLiteral("waitButton"));
    QPushButton *giveUp = box->addButton(Text::tr("&Give It Up"), QMessageBox::DestructiveRole);
    giveUp->setObjectName(QStringLiteral("giveUpButton"));
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    QObject::connect(giveUp, &QPushButton::clicked, parent, [giveUps, close] {
        for (const auto &each : giveUps)
            each();
        close();
    });
    box->open();
    return true;
}

} // namespace ui
