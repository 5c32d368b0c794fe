// SPDX-License-Identifier: GPL-3.0-or-later
// The program, with somebody who logs in with a wrong and then the right password, changes passwords by
// statements, and goes. What to type comes from standard input, a line each: address, user, wrong
// password, password, whether it is to be kept (yes or no), and then the statements. See
// tst_server_secrets.
#include "ui/application/application.h"
#include "ui/connect/connection_dialog.h"
#include "ui/main/query_page.h"
#include "ui/widgets/message_banner.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

namespace
{

constexpr int kPatience = 30'000;

QString nextLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line);
}

void await(const char *what, const std::function<bool()> &isThere)
{
    if (QTest::qWaitFor(isThere, kPatience))
        return;
    std::fprintf(stderr, "waited in vain: %s\n", what);
    std::_Exit(EXIT_FAILURE);
}

void type(const ui::ConnectionDialog &dialog, const char *field, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(QLatin1String(field));
    line->selectAll();
    QTest::keyClicks(line, text);
}

void click(const ui::ConnectionDialog &dialog, const char *button)
{
    dialog.findChild<QAbstractButton *>(QLatin1String(button))->click();
}

ui::MainWindow *findWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

void logIn(ui::MainWindow &window)
{
    await("the dialog", [&window] { return window.findChild<ui::ConnectionDialog *>(); });
    const QPointer<ui::ConnectionDialog> dialog = window.findChild<ui::ConnectionDialog *>();
    type(*dialog, "uriField", nextLine());
    type(*dialog, "userField", nextLine());
    type(*dialog, "passwordField", nextLine());
    click(*dialog, "connectButton");
    const auto *banner = dialog->findChild<ui::MessageBanner *>();
    await("the refusal", [banner] {
        return banner->isVisible() && banner->severity() == ui::MessageBanner::Severity::Error;
    });
    type(*dialog, "passwordField", nextLine());
    click(*dialog, "saveBox");
    if (nextLine() == QLatin1String("yes"))
        click(*dialog, "rememberBox");
    click(*dialog, "connectButton");
    await("the server", [&window] { return window.currentPage()->target().has_value(); });
    // A keychain that is not there is told, and the dialog stays.
    await("the keychain", [&dialog, banner] {
        return !dialog || !dialog->isVisible() ||
               banner->severity() == ui::MessageBanner::Severity::Warning;
    });
    if (dialog)
        dialog->reject();
}

void work()
{
    ui::MainWindow &window = *findWindow();
    logIn(window);
    ui::QueryPage &page = *window.currentPage();
    page.setDatabase(QStringLiteral("system"));
    for (QString statement = nextLine(); !statement.isEmpty(); statement = nextLine()) {
        page.runText(statement);
        await("a statement", [&page] { return !page.isRunning(); });
        QTest::qWait(1500); // so that it is kept, and checked
    }
    page.editor()->clear();
    window.close();
}

} // namespace

int main(int argc, char **argv)
{
    ui::Application application(argc, argv);
    QTimer::singleShot(0, QCoreApplication::instance(), [] {
        await("the window", [] { return findWindow() && findWindow()->isVisible(); });
        work();
    });
    return application.run();
}
