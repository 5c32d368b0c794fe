// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/application.h"

int main(int argc, char **argv)
{
    return ui::Application(argc, argv).run();
}
