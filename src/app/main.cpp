// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/application.h"

int main(int argc, char **argv)
{
    return ui::Application(argc, argv).run();
}
