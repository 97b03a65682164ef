#include "views/canvas/decorations.h"

#include <algorithm>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>
#include <QTimerEvent>
#include <QWidget>

#include "views/canvas/canvas.h"
#include "views/canvas/element_item.h"
#include "views/canvas/handles.h"
#include "views/canvas/paint_help.h"
#include "views/canvas/pointer_control.h"
#include "views/painting/fonts.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

constexpr int FlashDuration = 900;  ///< ms
constexpr int FlashPeriod = 16;
constexpr double LeastZoomForMarks = 0.25;
constexpr std::size_t MostFlashed = 400;  ///< More would cost frames and tell nothing.

/// The element's outline as it is shown now: with its preview.
QRectF shownBounds(const CanvasScene &scene, Id element)
{
  return scene.boundsOf(element);
}

}  // namespace

Decorations::Decorations(Canvas &canvas, const PointerControl &pointer) : m_canvas(canvas), m_pointer(pointer) {}

void Decorations::paint(QPainter &painter, const QRectF &exposed, double scale)
{
  painter.setRenderHint(QPainter::Antialiasing);
  const CanvasScene &scene = m_canvas.scene();
  if (!scene.overlays().empty()) {
    if (scale >= LeastZoomForMarks)
      paintMarks(painter, exposed, scale);
    for (const std::shared_ptr<const Overlay> &overlay : scene.overlays()) {
      painter.save();
      overlay->paint(painter, exposed, scale, scene);
      painter.restore();
    }
  }
  if (!m_quiet)
    paintSelection(painter, exposed, scale);
  if (const Gesture *gesture = m_canvas.gesture()) {
    painter.save();
    gesture->paint(painter, scale);
    painter.restore();
  } else if (!m_quiet) {
    paintHandles(painter, scale);
    paintArrows(painter, scale);
  }
  if (!m_flashed.empty())
    paintFlash(painter, scale);
}

void Decorations::paintMarks(QPainter &painter, const QRectF &exposed, double scale) const
{
  const CanvasScene &scene = m_canvas.scene();
  const painting::CanvasPalette &palette = scene.palette();
  const QFont font = painting::drawingFont(11, QFont::DemiBold);
  const QFontMetricsF metrics(font);
  for (const Id drawing : scene.grid().near(exposed.adjusted(-20, -20, 20, 20))) {
    const Shape *shape = scene.document().get<Shape>(drawing);
    if (!shape)
      continue;
    const ElementMark mark = scene.markOf(shape->element);
    const QRectF box = scene.boundsOf(shape->element);
    if (mark.dots > 0) {
      constexpr double Distance = 9;
      const int fit = static_cast<int>(box.width() / Distance);
      painter.setPen(Qt::NoPen);
      painter.setBrush(palette.token);
      for (int i = 0; i < std::min(mark.dots, fit); ++i)
        painter.drawEllipse(QPointF(box.left() + 8 + i * Distance, box.bottom() + 9), 3, 3);
    }
    if (!mark.badge.isEmpty()) {
      const double width = std::max(18.0, metrics.horizontalAdvance(mark.badge) + 10);
      const QRectF badge(box.right() - width + 8, box.top() - 9, width, 18);
      painter.setPen(QPen(palette.canvas, 2));
      painter.setBrush(mark.badgeFill);
      painter.drawRoundedRect(badge, 9, 9);
      painter.setPen(painting::readableOn(mark.badgeFill.rgb()).in(palette));
      painter.setFont(font);
      painter.drawText(badge, Qt::AlignCenter, mark.badge);
    }
    if (mark.finding) {
      painter.setPen(QPen(palette.canvas, 2));
      painter.setBrush(*mark.finding == Severity::Error     ? palette.error
                       : *mark.finding == Severity::Warning ? palette.warning
                                                            : palette.advice);
      constexpr double Radius = 5.5;
      // Beside the handle, which stands at the corner of what is selected.
      const double aside = m_canvas.selection().contains(shape->element) ? Radius + 8 / scale : 0;
      painter.drawEllipse(box.topLeft() + QPointF(aside, 0), Radius, Radius);
    }
  }
}

void Decorations::paintSelection(QPainter &painter, const QRectF &exposed, double scale) const
{
  const CanvasScene &scene = m_canvas.scene();
  const QColor accent = scene.palette().accent;
  const double gap = OutlineGap / scale;
  painter.setBrush(Qt::NoBrush);
  for (const Id element : m_canvas.selection().ids()) {
    const Id drawing = scene.drawingOf(element);
    ElementItem *item = scene.itemOf(drawing);
    if (!item || !item->sceneBoundingRect().adjusted(-gap, -gap, gap, gap).intersects(exposed))
      continue;
    painter.setPen(screenPen(accent, 1.8));
    if (scene.document().get<Shape>(drawing)) {
      const double radius = scene.document().get<Node>(element) ? 9 : 5;
      painter.drawRoundedRect(shownBounds(scene, element).adjusted(-gap, -gap, gap, gap), radius, radius);
      continue;
    }
    for (const painting::Primitive &primitive : item->list().primitives)
      if (const auto *line = std::get_if<painting::LineShape>(&primitive)) {
        painter.save();
        painter.translate(item->pos());
        painter.setPen(screenPen(accent, 2.5));
        painter.drawPath(painting::linePath(*line));
        painter.restore();
      }
  }
}

void Decorations::paintHandles(QPainter &painter, double scale) const
{
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  painter.setPen(screenPen(palette.accent, 1.5));
  painter.setBrush(palette.shapeFill);
  for (const Handle &handle : selectionHandles(m_canvas)) {
    const double half = (handle.kind == Handle::Kind::Segment ? 3 : 3.5) / scale;
    const QRectF box(handle.at.x() - half, handle.at.y() - half, 2 * half, 2 * half);
    if (handle.kind == Handle::Kind::Resize)
      painter.drawRoundedRect(box, 1.5 / scale, 1.5 / scale);
    else
      painter.drawEllipse(box);
  }
}

void Decorations::paintArrows(QPainter &painter, double scale) const
{
  if (m_pointer.hovered().isNull() || m_canvas.mode() != Mode::Select)
    return;
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  for (const Handle &arrow : arrowsOf(m_canvas, m_pointer.hovered())) {
    painter.save();
    painter.translate(arrow.at);
    painter.scale(1 / scale, 1 / scale);
    constexpr double QuarterTurn = 90;
    painter.rotate(QuarterTurn * static_cast<int>(arrow.direction));
    painter.setPen(QPen(palette.canvas, 2));
    painter.setBrush(palette.accent);
    painter.drawEllipse(QPointF(0, 0), 7.5, 7.5);
    painter.setPen(QPen(palette.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron[] = {{-1.6, -3.2}, {1.8, 0}, {-1.6, 3.2}};
    painter.drawPolyline(chevron, 3);
    painter.restore();
  }
}

void Decorations::paintFlash(QPainter &painter, double scale) const
{
  const CanvasScene &scene = m_canvas.scene();
  const double share = std::min(1.0, static_cast<double>(m_flashTime.elapsed()) / FlashDuration);
  QColor color = scene.palette().accent;
  color.setAlphaF(static_cast<float>(1 - share));
  const double gap = (OutlineGap + 6 * share) / scale;
  painter.setPen(screenPen(color, 3));
  painter.setBrush(Qt::NoBrush);
  for (const Id element : m_flashed) {
    const ElementItem *item = scene.itemOf(scene.drawingOf(element));
    if (!item)
      continue;
    const QRectF bounds = scene.boundsOf(element);
    const QRectF box = bounds.isEmpty() ? item->sceneBoundingRect() : bounds;
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), 9, 9);
  }
}

void Decorations::flash(std::vector<Id> elements)
{
  if (elements.size() > MostFlashed)
    elements.clear();
  m_flashed = std::move(elements);
  m_flashTime.start();
  if (!m_flashed.empty())
    m_flashTimer.start(FlashPeriod, this);
  m_canvas.viewport().update();
}

void Decorations::setQuiet(bool quiet)
{
  m_quiet = quiet;
  m_canvas.viewport().update();
}

void Decorations::timerEvent(QTimerEvent *event)
{
  if (event->timerId() != m_flashTimer.timerId()) {
    QObject::timerEvent(event);
    return;
  }
  if (m_flashTime.hasExpired(FlashDuration)) {
    m_flashTimer.stop();
    m_flashed.clear();
  }
  m_canvas.viewport().update();
}

}  // namespace laneway::canvas
