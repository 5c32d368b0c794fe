// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <QWidget>

class QLabel;

namespace bolt
{
class ValueView;
}

namespace ui
{

class HexView;
class PointMap;
class Sparkline;
class TextPane;

/// One value in the way that suits it best: bytes as digits and characters, a point on a map, a vector
/// as a line, everything as text. The picture stays while numbers of it are looked at. Holds the result that the value lies in. GUI thread.
class PartView : public QWidget
{
    Q_OBJECT

public:
    explicit PartView(QWidget *parent = nullptr);

    /// `value` is a part of `whole`, or the same; `result` keeps both alive.
    void showPart(const bolt::ValueView &value, const bolt::ValueView &whole,
                  const model::ResultHandle &result);
    void clear();
    /// Opens the field to find in the text, when there is a text.
    void openFind();

Q_SIGNALS:
    void copied();

private:
    bool showPicture(const bolt::ValueView &value);

    PointMap *m_map;
    Sparkline *m_sparkline;
    TextPane *m_text;
    HexView *m_hex;
    QLabel *m_cutNotice;
};

} // namespace ui
