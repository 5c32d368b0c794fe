// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/result_set.h"
