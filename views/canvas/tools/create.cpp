#include "views/canvas/tools/create.h"

#include <utility>
#include <vector>

#include <QPainter>

#include "model/edit/default_sizes.h"
#include "views/canvas/canvas.h"
#include "views/canvas/create_element.h"
#include "views/canvas/element_item.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/paint_help.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

QRectF aroundOrigin(QSizeF size)
{
  return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

/// How the node will look, from a document of its own that only lives here.
painting::DisplayList ghostOf(const NodeDetail &detail, QSizeF size, const layout::TextMetrics &metrics)
{
  Document document;
  Node node{.id = Id(u"ghost")};
  node.detail = detail;
  document.put(node);
  Shape shape{.id = Id(u"ghost-shape"), .element = node.id};
  shape.bounds = toModel(aroundOrigin(size));
  document.put(shape);
  painting::PaintContext context;
  context.metrics = &metrics;
  return painting::paintShape(document, shape, context);
}

}  // namespace

CreateGesture::CreateGesture(Canvas &canvas, NewElement element) : m_canvas(canvas), m_element(std::move(element))
{
  if (const NodeDetail *detail = std::get_if<NodeDetail>(&m_element))
    m_ghost = ghostOf(*detail, sizeOf(m_element), canvas.scene().metrics());
}

QRectF CreateGesture::box() const
{
  return aroundOrigin(sizeOf(m_element));
}

QPointF CreateGesture::centerFor(const Pointer &pointer)
{
  m_snap = {};
  if (pointer.modifiers.testFlag(Qt::AltModifier) || !std::holds_alternative<NodeDetail>(m_element))
    return pointer.scene;
  std::vector<QRectF> neighbours;
  const QRectF here = box().translated(pointer.scene);
  for (const Id drawing : m_canvas.scene().grid().near(here.adjusted(-400, -400, 400, 400))) {
    const Shape *shape = m_canvas.document().get<Shape>(drawing);
    if (shape && m_canvas.document().get<Node>(shape->element))
      neighbours.push_back(toQt(shape->bounds));
  }
  m_snap = snapMove(box(), pointer.scene, neighbours, {m_canvas.reach(6), sizes::Grid});
  return m_snap.delta;
}

void CreateGesture::move(const Pointer &pointer)
{
  m_shown = true;
  m_flow = flowToInsertInto(m_canvas, m_element, pointer.scene);
  m_center = m_flow.isNull() ? centerFor(pointer) : pointer.scene;
  if (!m_flow.isNull())
    m_snap = {};
}

void CreateGesture::finish(const Pointer &pointer)
{
  move(pointer);
  createElement(m_canvas, m_element, m_center);
}

void CreateGesture::paint(QPainter &painter, double scale) const
{
  if (!m_shown)
    return;
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  if (const ElementItem *item = m_canvas.scene().itemOf(m_canvas.scene().drawingOf(m_flow)))
    paintTarget(painter, item->boundingRect(), palette.accent, scale);
  paintGuides(painter, m_snap.guides, m_snap.gaps, palette.accent, scale);
  painter.save();
  painter.translate(m_center);
  painter.setOpacity(0.75);
  if (m_ghost.isEmpty()) {
    painter.setPen(screenPen(palette.accent, 1.5, Qt::DashLine));
    painter.setBrush(palette.wash);
    painter.drawRoundedRect(box(), 4, 4);
  } else {
    m_canvas.scene().player().play(painter, m_ghost, 1);
  }
  painter.restore();
}

QRectF CreateGesture::painted(double scale) const
{
  if (!m_shown)
    return {};
  const double margin = 8 / scale;
  QRectF area = box().translated(m_center).adjusted(-margin, -margin, margin, margin) |
                extentOf(m_snap.guides, margin) | extentOf(m_snap.gaps, margin);
  if (const ElementItem *item = m_canvas.scene().itemOf(m_canvas.scene().drawingOf(m_flow)))
    area |= item->boundingRect().adjusted(-margin, -margin, margin, margin);
  return area;
}

}  // namespace laneway::canvas
