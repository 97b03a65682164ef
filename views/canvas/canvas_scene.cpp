#include "views/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/edit/change_set.h"
#include "model/process/navigate.h"
#include "views/canvas/element_item.h"

namespace laneway::canvas {

namespace {

/// The index of the scene divides a fixed area; beyond the drawing there is room to draw on before it must be renewed.
constexpr double RoomAround = 4000;

Id elementOf(const Document &document, Id drawing)
{
  if (const Shape *shape = document.get<Shape>(drawing))
    return shape->element;
  if (const Route *route = document.get<Route>(drawing))
    return route->element;
  return {};
}

}  // namespace

CanvasScene::CanvasScene(const Document &document, Id diagram, const layout::TextMetrics &metrics, QObject *parent)
    : QGraphicsScene(parent),
      m_document(document),
      m_diagram(diagram),
      m_metrics(metrics),
      m_player(painting::canvasPalette(painting::Appearance::Light))
{
  setItemIndexMethod(BspTreeIndex);
  addAll();
}

CanvasScene::~CanvasScene()
{
  for (auto &[drawing, item] : m_items)
    removeItem(item.get());
}

void CanvasScene::addAll()
{
  for (const Id drawing : m_document.drawnIn(m_diagram))
    put(drawing);
  keepSceneRect();
}

void CanvasScene::follow(const Document &document, const ChangeSet &changes)
{
  endPreview();
  m_document = document;
  std::unordered_set<Id> touched;
  bool colorsTouched = false;
  for (const Change &change : changes) {
    for (const Element *state : {&change.before, &change.after}) {
      const Shape *shape = as<Shape>(*state);
      const Route *route = as<Route>(*state);
      if ((shape && shape->diagram == m_diagram) || (route && route->diagram == m_diagram))
        touched.insert(change.id);
    }
    if (as<Role>(change.latest()) || as<Lane>(change.latest()))
      colorsTouched = true;
    collectDrawings(change.id, touched);
  }
  if (colorsTouched && m_colorBy == painting::ColorBy::Role)
    for (const auto &[drawing, item] : m_items)
      touched.insert(drawing);
  if (touched.empty())
    return;
  for (const Id drawing : touched) {
    const Shape *shape = m_document.get<Shape>(drawing);
    const Route *route = m_document.get<Route>(drawing);
    if ((shape && shape->diagram == m_diagram) || (route && route->diagram == m_diagram))
      put(drawing);
    else
      take(drawing);
  }
  keepSceneRect();
  Q_EMIT drawingChanged();
}

void CanvasScene::collectDrawings(Id element, std::unordered_set<Id> &touched) const
{
  const auto collectOf = [&](Id drawn) {
    for (const Id drawing : m_document.drawings(drawn))
      if (m_items.contains(drawing))
        touched.insert(drawing);
  };
  collectOf(element);
  // What a flow's ends wear depends on the node it leaves.
  if (m_document.get<Node>(element))
    for (const Id flow : m_document.outgoing(element))
      collectOf(flow);
}

void CanvasScene::put(Id drawing)
{
  std::unique_ptr<ElementItem> &item = m_items[drawing];
  const bool isNew = item == nullptr;
  if (isNew)
    item = std::make_unique<ElementItem>(*this, drawing, elementOf(m_document, drawing));
  rebuild(*item);
  if (const Shape *shape = m_document.get<Shape>(drawing))
    item->setZValue(painting::paintDepth(m_document, *shape));
  else if (const Route *route = m_document.get<Route>(drawing))
    item->setZValue(painting::paintDepth(m_document, *route));
  if (isNew) {
    addItem(item.get());
    if (m_document.get<Shape>(drawing) && !m_document.get<Node>(item->element()))
      m_swimlanes.push_back(drawing);
  }
  m_grid.put(drawing, item->boundingRect());
}

void CanvasScene::take(Id drawing)
{
  const auto at = m_items.find(drawing);
  if (at == m_items.end())
    return;
  removeItem(at->second.get());
  m_items.erase(at);
  m_grid.remove(drawing);
  std::erase(m_swimlanes, drawing);
}

void CanvasScene::rebuild(ElementItem &item)
{
  item.look = lookFor(item.element());
  item.show(listFor(item.drawing(), item.look));
}

painting::PaintContext CanvasScene::context() const
{
  painting::PaintContext context;
  context.metrics = &m_metrics;
  context.colorBy = m_colorBy;
  return context;
}

painting::DisplayList CanvasScene::listFor(Id drawing, const painting::Look &look) const
{
  if (const Shape *shape = m_document.get<Shape>(drawing))
    return painting::paintShape(m_document, *shape, context(), look);
  if (const Route *route = m_document.get<Route>(drawing))
    return painting::paintRoute(m_document, *route, context(), {}, look);
  return {};
}

painting::Look CanvasScene::lookFor(Id element) const
{
  painting::Look look;
  look.hideName = element == m_nameHidden && !element.isNull();
  if (!m_overlays.empty())
    if (const ElementMark mark = markOf(element); mark.fill)
      look.fill = painting::Ink::of(mark.fill->rgba());
  return look;
}

ElementMark CanvasScene::markOf(Id element) const
{
  ElementMark sum;
  for (const std::shared_ptr<const Overlay> &overlay : m_overlays) {
    const ElementMark mark = overlay->mark(element);
    if (mark.fill) {
      sum.fill = mark.fill;
      sum.text = mark.text;
    }
    if (!mark.badge.isEmpty()) {
      sum.badge = mark.badge;
      sum.badgeFill = mark.badgeFill;
    }
    if (mark.dots > 0)
      sum.dots = mark.dots;
    if (mark.finding)
      sum.finding = mark.finding;
  }
  return sum;
}

void CanvasScene::setAppearance(painting::Appearance appearance)
{
  m_player = painting::Player(painting::canvasPalette(appearance));
  update();
}

void CanvasScene::setColorBy(painting::ColorBy colorBy)
{
  if (m_colorBy == colorBy)
    return;
  m_colorBy = colorBy;
  for (const auto &[drawing, item] : m_items)
    rebuild(*item);
}

void CanvasScene::setOverlays(std::vector<std::shared_ptr<const Overlay>> overlays)
{
  m_overlays = std::move(overlays);
  update();
}

void CanvasScene::hideNameOf(Id element)
{
  const Id before = std::exchange(m_nameHidden, element);
  for (const Id changed : {before, element})
    if (ElementItem *item = itemOf(drawingOf(changed)))
      rebuild(*item);
}

Id CanvasScene::drawingOf(Id element) const
{
  if (element.isNull())
    return {};
  for (const Id drawing : m_document.drawings(element))
    if (m_items.contains(drawing))
      return drawing;
  return {};
}

ElementItem *CanvasScene::itemOf(Id drawing) const
{
  const auto at = m_items.find(drawing);
  return at == m_items.end() ? nullptr : at->second.get();
}

QRectF CanvasScene::textBoundsOf(Id drawing) const
{
  QRectF bounds;
  if (const ElementItem *item = itemOf(drawing))
    for (const painting::Primitive &primitive : item->list().primitives)
      if (const auto *text = std::get_if<painting::TextBlock>(&primitive))
        bounds |= painting::textBounds(*text);
  return bounds;
}

void CanvasScene::previewOffset(const std::vector<Id> &drawings, QPointF offset)
{
  for (const Id drawing : drawings) {
    ElementItem *item = itemOf(drawing);
    if (!item)
      continue;
    item->setPos(offset);
    m_offset.insert(drawing);
  }
  Q_EMIT previewChanged();
}

void CanvasScene::previewShape(const Shape &shape)
{
  if (ElementItem *item = itemOf(shape.id)) {
    item->show(painting::paintShape(m_document, shape, context(), item->look));
    m_reshaped.insert(shape.id);
    Q_EMIT previewChanged();
  }
}

void CanvasScene::previewRoute(const Route &route)
{
  if (ElementItem *item = itemOf(route.id)) {
    item->show(painting::paintRoute(m_document, route, context(), {}, item->look));
    m_reshaped.insert(route.id);
    Q_EMIT previewChanged();
  }
}

void CanvasScene::endPreview()
{
  if (m_offset.empty() && m_reshaped.empty())
    return;
  for (const Id drawing : std::exchange(m_offset, {}))
    if (ElementItem *item = itemOf(drawing))
      item->setPos(0, 0);
  for (const Id drawing : std::exchange(m_reshaped, {}))
    if (ElementItem *item = itemOf(drawing))
      rebuild(*item);
  Q_EMIT previewChanged();
}

bool CanvasScene::isContainer(Id element) const
{
  const Node *node = m_document.get<Node>(element);
  if (!node || node->as<Group>())
    return true;
  const Shape *shape = m_document.get<Shape>(drawingOf(element));
  return isSubProcess(*node) && shape && shape->expanded;
}

QRectF CanvasScene::boundsOf(Id element) const
{
  const Id drawing = drawingOf(element);
  const Shape *shape = m_document.get<Shape>(drawing);
  const ElementItem *item = itemOf(drawing);
  if (!shape || !item)
    return {};
  const Rect &bounds = shape->bounds;
  return QRectF(bounds.x, bounds.y, bounds.width, bounds.height).translated(item->pos());
}

std::optional<QPointF> CanvasScene::pointAlong(Id flow, double share) const
{
  const Route *route = m_document.get<Route>(drawingOf(flow));
  if (!route || route->points.empty())
    return std::nullopt;
  double length = 0;
  for (std::size_t i = 1; i < route->points.size(); ++i)
    length += std::hypot(route->points[i].x - route->points[i - 1].x, route->points[i].y - route->points[i - 1].y);
  double left = std::clamp(share, 0.0, 1.0) * length;
  for (std::size_t i = 1; i < route->points.size(); ++i) {
    const Point from = route->points[i - 1];
    const Point step = route->points[i] - from;
    const double here = std::hypot(step.x, step.y);
    if (left <= here && here > 0)
      return QPointF(from.x + step.x * left / here, from.y + step.y * left / here);
    left -= here;
  }
  return QPointF(route->points.back().x, route->points.back().y);
}

void CanvasScene::paintItem(ElementItem &item, QPainter &painter)
{
  if (!m_overlays.empty() || item.look.fill)
    if (const painting::Look look = lookFor(item.element());
        look != item.look && !m_reshaped.contains(item.drawing())) {
      item.look = look;
      item.prepared() = painting::PreparedDrawing(listFor(item.drawing(), look));  // of the same bounds
    }
  m_player.play(painter, item.prepared(), m_zoom);
}

void CanvasScene::keepSceneRect()
{
  const QRectF content = contentBounds();
  if (sceneRect().isNull() || !sceneRect().contains(content))
    setSceneRect(content.adjusted(-RoomAround, -RoomAround, RoomAround, RoomAround));
}

}  // namespace laneway::canvas
