#include "views/canvas/sticky_headers.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QPainter>

#include "model/edit/place.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

/// The strip of the shape that names it, where it is drawn.
QRectF headerOf(const Document &document, const Shape &shape)
{
  const QRectF all = toQt(shape.bounds);
  const QRectF area = toQt(contentArea(document, shape));
  if (area.isEmpty())
    return {};
  if (area.left() > all.left())
    return {all.topLeft(), QPointF(area.left(), all.bottom())};
  return {all.topLeft(), QPointF(all.right(), area.top())};
}

/// How far the headers of the pool around are pushed to stay in sight: together, so that they keep their order.
QPointF pushOf(const CanvasScene &scene, const Shape &shape, const QRectF &header, const QRectF &seen)
{
  const Document &document = scene.document();
  const Id pool = poolOf(document, shape.element);
  const QRectF around = pool.isNull() ? toQt(shape.bounds) : scene.boundsOf(pool);
  const bool upright = header.height() >= header.width() || shape.horizontal;
  const Lane *lane = document.get<Lane>(shape.element);
  const bool atTop = lane && lane->kind == LaneKind::Phase ? shape.horizontal : !upright;
  if (atTop)
    return {0, std::clamp(seen.top() - around.top(), 0.0, std::max(0.0, around.bottom() - header.bottom()))};
  return {std::clamp(seen.left() - around.left(), 0.0, std::max(0.0, around.right() - header.right())), 0};
}

struct Sticky {
  const Shape *shape = nullptr;
  QRectF header;
  QPointF push;
};

std::vector<Sticky> stickyHeaders(const CanvasScene &scene, const QRectF &seen)
{
  const Document &document = scene.document();
  std::vector<Sticky> found;
  for (const Id drawing : scene.swimlanes()) {
    const Shape *shape = document.get<Shape>(drawing);
    if (!shape || !toQt(shape->bounds).intersects(seen))
      continue;
    const QRectF header = headerOf(document, *shape);
    if (header.isEmpty())
      continue;
    if (const QPointF push = pushOf(scene, *shape, header, seen); !push.isNull())
      found.push_back({shape, header, push});
  }
  std::sort(found.begin(), found.end(), [&](const Sticky &a, const Sticky &b) {
    return painting::paintDepth(document, *a.shape) < painting::paintDepth(document, *b.shape);
  });
  return found;
}

}  // namespace

void paintStickyHeaders(QPainter &painter, CanvasScene &scene, const QRectF &seen)
{
  const painting::CanvasPalette &palette = scene.palette();
  for (const Sticky &sticky : stickyHeaders(scene, seen)) {
    const ElementItem *item = scene.itemOf(sticky.shape->id);
    painter.save();
    painter.translate(sticky.push);
    painter.setClipRect(sticky.header.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    const bool isPool = scene.document().get<Pool>(sticky.shape->element);
    painter.setPen(QPen(palette.laneLine, 1));
    painter.setBrush(isPool ? palette.poolHeader : palette.laneHeader);
    painter.drawRect(sticky.header);
    // The name keeps to the part of the header that is in view.
    painting::DisplayList name;
    for (const painting::Primitive &primitive : item->list().primitives)
      if (const auto *text = std::get_if<painting::TextBlock>(&primitive))
        name.primitives.push_back(*text);
    scene.player().play(painter, name);
    painter.restore();
  }
}

Id stickyHeaderAt(const CanvasScene &scene, const QRectF &seen, QPointF at)
{
  Id found;
  for (const Sticky &sticky : stickyHeaders(scene, seen))
    if (sticky.header.translated(sticky.push).contains(at))
      found = sticky.shape->element;
  return found;
}

}  // namespace laneway::canvas
