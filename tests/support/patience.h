// SPDX-License-Identifier: GPL-3.0-or-later
// Comes before everything else in each test: what must happen in the end is waited for longer than the
// five seconds of QtTest, which a busy machine or its disk may need.
#pragma once

#include <QTest>

namespace test
{

inline constexpr int kPatienceMs = 30'000;

} // namespace test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), test::kPatienceMs)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT((expr), message, test::kPatienceMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), expected, test::kPatienceMs)
