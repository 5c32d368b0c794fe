// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/part_view.h"

#include "driver/value/structures.h"
#include "model/inspector/part_text.h"
#include "ui/inspector/hex_view.h"
#include "ui/inspector/point_map.h"
#include "ui/inspector/sparkline.h"
#include "ui/inspector/text_pane.h"
#include "ui/theme/metrics.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui
{

PartView::PartView(QWidget *parent)
    : QWidget(parent)
    , m_map(new PointMap(this))
    , m_sparkline(new Sparkline(this))
    , m_text(new TextPane(this))
    , m_hex(new HexView(this))
    , m_cutNotice(new QLabel(this))
{
    m_map->setObjectName(QStringLiteral("inspectorMap"));
    m_sparkline->setObjectName(QStringLiteral("inspectorSparkline"));
    m_text->edit()->setObjectName(QStringLiteral("inspectorText"));
    m_hex->setObjectName(QStringLiteral("inspectorHex"));
    m_hex->setFrameShape(QFrame::NoFrame);
    m_cutNotice->setProperty("role", QStringLiteral("muted"));
    m_cutNotice->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    m_cutNotice->setText(tr("Only the beginning is shown. Copying takes everything."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_map, 2);
    layout->addWidget(m_sparkline);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hex, 1);
    layout->addWidget(m_cutNotice);
    connect(m_hex, &HexView::copied, this, &PartView::copied);
    clear();
}

void PartView::showPart(const bolt::ValueView &value, const bolt::ValueView &whole,
                        const model::ResultHandle &result)
{
    clear();
    if (value.kind() == bolt::Kind::Bytes) {
        m_hex->setBytes(value.asBytes(), result);
        m_hex->show();
        return;
    }
    if (!showPicture(value))
        showPicture(whole);
    const model::PartText part = model::partText(value);
    m_text->setText(part.text);
    m_text->show();
    m_cutNotice->setVisible(part.extent == model::TextExtent::Cut);
}

bool PartView::showPicture(const bolt::ValueView &value)
{
    if (const auto point = bolt::pointFrom(value)) {
        m_map->setPoint(*point);
        m_map->show();
        return true;
    }
    if (const auto vector = bolt::VectorView::from(value)) {
        m_sparkline->setVector(*vector);
        m_sparkline->show();
        return true;
    }
    return false;
}

void PartView::clear()
{
    m_hex->clear();
    m_text->clear();
    for (QWidget *view : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_sparkline),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_hex),
                          static_cast<QWidget *>(m_cutNotice)})
        view->hide();
}

void PartView::openFind()
{
    if (m_text->isVisible())
        m_text->openFind();
}

} // namespace ui
