// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/style/style_sheet.h"

#include <QByteArray>

#include <optional>

namespace model
{

/// A condition made ready to be asked of many elements. Numbers are compared exactly when both are
/// integers; values of other kinds (dates, points, lists) by their text. A property that is not there
/// meets no condition, not even `!=`.
class ConditionCheck
{
public:
    explicit ConditionCheck(const StyleCondition &condition);

    /// UTF-8 of the property's name.
    const QByteArray &property() const { return m_property; }
    bool isMetBy(const std::optional<bolt::ValueView> &value) const;

private:
    bool isMetByOrder(int order) const;
    bool isMetByText(const QString &text) const;

    StyleCondition m_condition;
    QByteArray m_property;
    std::optional<qlonglong> m_integer;
    std::optional<double> m_number;
};

} // namespace model
