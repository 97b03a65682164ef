#include "views/canvas/tools/lane_order.h"

#include <cmath>

#include <QLineF>
#include <QPainter>

#include "model/edit/arrange_lanes.h"
#include "model/edit/default_sizes.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/element_item.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// How far from the middle of a lane, as a share of its breadth, a lane let go there goes inside.
constexpr double MiddleShare = 0.2;

bool isInside(const Document &document, Id lane, Id around)
{
  for (const Lane *at = document.get<Lane>(lane); at; at = document.get<Lane>(at->parent))
    if (at->id == around)
      return true;
  return false;
}

}  // namespace

LaneOrderGesture::LaneOrderGesture(Canvas &canvas, const Pointer &press, Id lane)
    : m_canvas(canvas), m_from(press.scene), m_lane(lane)
{
}

std::optional<LaneOrderGesture::Drop> LaneOrderGesture::dropAt(QPointF at) const
{
  const Document &document = m_canvas.document();
  const Lane *moved = document.get<Lane>(m_lane);
  if (moved && moved->kind == LaneKind::Phase)
    return phaseDropAt(at);
  const Id target = laneAt(m_canvas.scene(), at);
  if (target.isNull() || isInside(document, target, m_lane))
    return std::nullopt;
  const QRectF bounds = m_canvas.scene().boundsOf(target);
  if (document.get<Pool>(target))
    return Drop{target, LanePlace::Inside, {}, bounds};
  const Shape *shape = document.get<Shape>(m_canvas.scene().drawingOf(target));
  const bool rows = !shape || shape->horizontal;
  const double share = rows ? (at.y() - bounds.top()) / bounds.height() : (at.x() - bounds.left()) / bounds.width();
  const double intoBody = rows ? at.x() - bounds.left() : at.y() - bounds.top();
  if (intoBody > 2 * sizes::Header && std::abs(share - 0.5) < MiddleShare)
    return Drop{target, LanePlace::Inside, {}, bounds};
  return besides(target, bounds, rows, share < 0.5 ? LanePlace::Before : LanePlace::After);
}

std::optional<LaneOrderGesture::Drop> LaneOrderGesture::phaseDropAt(QPointF at) const
{
  const CanvasScene &scene = m_canvas.scene();
  const Id target = phaseAt(scene, at);
  if (target.isNull() || target == m_lane)
    return std::nullopt;
  const QRectF bounds = scene.boundsOf(target);
  const Shape *shape = m_canvas.document().get<Shape>(scene.drawingOf(target));
  const bool columns = !shape || shape->horizontal;
  const double share = columns ? (at.x() - bounds.left()) / bounds.width() : (at.y() - bounds.top()) / bounds.height();
  return besides(target, bounds, !columns, share < 0.5 ? LanePlace::Before : LanePlace::After);
}

/// Between rows a level line shows where it goes, between columns an upright one.
LaneOrderGesture::Drop LaneOrderGesture::besides(Id target, const QRectF &bounds, bool rows, LanePlace place)
{
  const QPointF from = place == LanePlace::Before ? bounds.topLeft() : rows ? bounds.bottomLeft() : bounds.topRight();
  const QPointF to = place == LanePlace::After ? bounds.bottomRight() : rows ? bounds.topRight() : bounds.bottomLeft();
  return {target, place, QLineF(from, to), {}};
}

void LaneOrderGesture::move(const Pointer &pointer)
{
  m_offset = pointer.scene - m_from;
  m_drop = dropAt(pointer.scene);
}

void LaneOrderGesture::finish(const Pointer &pointer)
{
  move(pointer);
  if (!m_drop)
    return;
  m_canvas.perform({u"move-lane"_s, {nameOf(m_canvas.document().find(m_lane))}}, [&](Draft &draft) {
    return moveLane(draft, m_canvas.diagram(), m_lane, m_drop->beside, m_drop->place);
  });
}

void LaneOrderGesture::paint(QPainter &painter, double scale) const
{
  CanvasScene &scene = m_canvas.scene();
  const painting::CanvasPalette &palette = scene.palette();
  if (ElementItem *item = scene.itemOf(scene.drawingOf(m_lane))) {
    painter.save();
    painter.setOpacity(0.6);
    painter.translate(m_offset);
    scene.paintItem(*item, painter);
    painter.restore();
  }
  if (!m_drop)
    return;
  if (m_drop->inside.isValid())
    paintTarget(painter, m_drop->inside, palette.accent, scale);
  painter.setPen(screenPen(palette.accent, 3));
  if (!m_drop->line.isNull())
    painter.drawLine(m_drop->line);
}

QRectF LaneOrderGesture::painted(double scale) const
{
  const double margin = 10 / scale;
  QRectF area = m_canvas.scene().boundsOf(m_lane).translated(m_offset);
  if (m_drop)
    area |= m_drop->inside | QRectF(m_drop->line.p1(), m_drop->line.p2()).adjusted(-1, -1, 1, 1);
  return area.adjusted(-margin, -margin, margin, margin);
}

}  // namespace laneway::canvas
