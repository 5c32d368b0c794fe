// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_view.h"

#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui
{

namespace
{

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 3;
constexpr double kZoomStep = 1.2;
/// Below this, fitting would make text too small to read.
constexpr double kReadableZoom = 0.75;
constexpr int kWheelStep = 120;
constexpr int kScrollStep = 40;

} // namespace

PlanView::PlanView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("planView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plan"));
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setSingleStep(kScrollStep);
    verticalScrollBar()->setSingleStep(kScrollStep);
    applyTheme();
}

void PlanView::setPlan(std::shared_ptr<const model::Plan> plan)
{
    m_picture.plan = std::move(plan);
    m_picture.layout = std::make_shared<PlanLayout>(*m_picture.plan);
    m_picture.figure = m_picture.plan->costliestFigure();
    m_picture.marks.clear();
    m_picture.hovered.reset();
    m_picture.chosen.reset();
    m_isFitted = false;
    if (isVisible())
        fit();
    std::size_t costliest = 0;
    for (std::size_t i = 1; i < m_picture.plan->operators.size(); ++i) {
        if (m_picture.plan->share(i, m_picture.figure) >
            m_picture.plan->share(costliest, m_picture.figure))
            costliest = i;
    }
    choose(costliest);
}

void PlanView::setFigure(model::PlanFigure figure)
{
    m_picture.figure = figure;
    viewport()->update();
}

void PlanView::setMarks(std::vector<PlanMark> marks)
{
    m_picture.marks = std::move(marks);
    viewport()->update();
}

PlanPicture PlanView::picture() const
{
    PlanPicture picture = m_picture;
    picture.hovered.reset();
    picture.chosen.reset();
    return picture;
}

void PlanView::choose(std::size_t step)
{
    if (!hasPlan() || step >= m_picture.plan->operators.size() || m_picture.chosen == step)
        return;
    m_picture.chosen = step;
    const model::PlanOperator &chosen = m_picture.plan->operators[step];
    setAccessibleDescription(QStringLiteral("%1 %2").arg(chosen.name, chosen.details));
    if (m_isFitted)
        reveal(step);
    viewport()->update();
    Q_EMIT chosenChanged(step);
}

QRect PlanView::placeOf(std::size_t step) const
{
    const QRectF &card = m_picture.layout->cards()[step];
    return QRectF(origin() + card.topLeft() * m_zoom, card.size() * m_zoom).toAlignedRect();
}

QPointF PlanView::origin() const
{
    const QRectF bounds = m_picture.layout->bounds();
    const double room = viewport()->width() - bounds.width() * m_zoom;
    const double left = room > 0 ? room / 2 : -horizontalScrollBar()->value();
    return QPointF(left, -verticalScrollBar()->value()) - bounds.topLeft() * m_zoom;
}

void PlanView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (hasPlan())
        updateScrollBars();
    viewport()->update();
}

void PlanView::fit()
{
    if (!hasPlan())
        return;
    const QRectF bounds = m_picture.layout->bounds();
    const double whole =
        std::min(viewport()->width() / bounds.width(), viewport()->height() / bounds.height());
    setZoom(std::clamp(whole, kReadableZoom, 1.0));
    m_isFitted = true;
    const QRectF &root = m_picture.layout->cards().front();
    horizontalScrollBar()->setValue(
        int((root.center().x() - bounds.left()) * m_zoom - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(0);
}

void PlanView::updateScrollBars()
{
    const QSizeF size = m_picture.layout->bounds().size() * m_zoom;
    const auto set = [](QScrollBar *bar, double length, int page) {
        bar->setRange(0, std::max(0, int(std::ceil(length)) - page));
        bar->setPageStep(page);
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
}

void PlanView::zoomAt(QPointF place, double factor)
{
    const QPointF fixed = toDrawing(place) - m_picture.layout->bounds().topLeft();
    setZoom(m_zoom * factor);
    horizontalScrollBar()->setValue(int(fixed.x() * m_zoom - place.x()));
    verticalScrollBar()->setValue(int(fixed.y() * m_zoom - place.y()));
}

/// Scrolls as little as it takes to see the operator.
void PlanView::reveal(std::size_t step)
{
    const QRect place = placeOf(step).adjusted(-kScrollStep / 2, -kScrollStep / 2, kScrollStep / 2,
                                               kScrollStep / 2);
    const auto scroll = [](QScrollBar *bar, int from, int to, int room) {
        if (from < 0)
            bar->setValue(bar->value() + from);
        else if (to > room)
            bar->setValue(bar->value() + std::min(from, to - room));
    };
    scroll(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
    scroll(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
}

void PlanView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_picture.colours.window);
    if (!hasPlan())
        return;
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    const QRectF seen(toDrawing(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    paintPlan(painter, m_picture, seen);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (hasPlan())
        updateScrollBars();
}

void PlanView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!m_isFitted)
        fit();
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    if (!hasPlan() || !event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / double(kWheelStep)));
    event->accept();
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (!hasPlan())
        return;
    const bool isWithControl = event->modifiers().testFlag(Qt::ControlModifier);
    const QPointF middle = QRectF(viewport()->rect()).center();
    if (isWithControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        return zoomAt(middle, kZoomStep);
    if (isWithControl && event->key() == Qt::Key_Minus)
        return zoomAt(middle, 1 / kZoomStep);
    if (isWithControl && event->key() == Qt::Key_0)
        return fit();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(event->key());
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(m_picture.plan->operators.size() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Up to the operator above, down to the first below, to the sides among those below the same.
void PlanView::step(int key)
{
    const std::vector<model::PlanOperator> &operators = m_picture.plan->operators;
    const std::size_t here = m_picture.chosen.value_or(0);
    const std::vector<std::size_t> &below = operators[here].children;
    if (key == Qt::Key_Up)
        return choose(operators[here].parent);
    if (key == Qt::Key_Down)
        return below.empty() ? void() : choose(below.front());
    const std::vector<std::size_t> &beside = operators[operators[here].parent].children;
    const auto at = std::ranges::find(beside, here);
    if (at == beside.end())
        return;
    if (key == Qt::Key_Left && at != beside.begin())
        choose(*(at - 1));
    else if (key == Qt::Key_Right && at + 1 != beside.end())
        choose(*(at + 1));
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    if (!hasPlan() || event->button() != Qt::LeftButton)
        return;
    if (const auto hit = m_picture.layout->cardAt(toDrawing(event->position())))
        choose(*hit);
    else
        m_dragged = event->pos();
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (!hasPlan())
        return;
    if (m_dragged) {
        const QPoint moved = event->pos() - *std::exchange(m_dragged, event->pos());
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    const auto hit = m_picture.layout->cardAt(toDrawing(event->position()));
    if (hit == m_picture.hovered)
        return;
    m_picture.hovered = hit;
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PlanView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void PlanView::leaveEvent(QEvent *)
{
    m_picture.hovered.reset();
    viewport()->update();
}

void PlanView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void PlanView::applyTheme()
{
    m_picture.colours = Colours::current();
    m_picture.font = font();
    m_picture.codeFont = codeFont();
    viewport()->update();
}

} // namespace ui
