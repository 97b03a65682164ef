#include "views/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/edit/change_set.h"
#include "model/process/navigate.h"
#include "views/canvas/drawing_shift.h"
#include "views/canvas/element_item.h"
#include "views/canvas/geometry_qt.h"

namespace laneway::canvas {

namespace {

/// The index of the scene divides a fixed area; beyond the drawing there is room to draw on before it must be renewed.
constexpr double RoomAround = 4000;

/// Whether other things lie on it: pools, lanes, phases, groups, expanded sub-processes.
bool holdsOthers(const Document &document, const Shape &shape)
{
  const Node *node = document.get<Node>(shape.element);
  return !node || node->as<Group>() || (isSubProcess(*node) && shape.expanded);
}

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
      m_player(painting::canvasPalette(painting::Appearance::Light)),
      m_sheets(*this)
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
  m_carried.follow(*this);
  keepSceneRect();
}

void CanvasScene::follow(const Document &document, const ChangeSet &changes)
{
  endPreview();
  m_document = document;
  std::unordered_set<Id> touched;
  std::vector<std::pair<ElementItem *, QPointF>> shifted;
  bool colorsTouched = false;
  bool kindsTouched = false;
  for (const Change &change : changes) {
    if (const std::optional<QPointF> by = shiftOf(change)) {
      if (ElementItem *item = itemOf(change.id))
        shifted.emplace_back(item, *by);
      continue;
    }
    for (const Element *state : {&change.before, &change.after}) {
      const Shape *shape = as<Shape>(*state);
      const Route *route = as<Route>(*state);
      if ((shape && shape->diagram == m_diagram) || (route && route->diagram == m_diagram))
        touched.insert(change.id);
    }
    if (as<Role>(change.latest()) || as<Lane>(change.latest()))
      colorsTouched = true;
    if (change.id == m_diagram)
      m_carried.follow(*this);
    // How whole kinds look lies with the document.
    if (as<DocumentInfo>(change.latest()))
      kindsTouched = true;
    collectDrawings(change.id, touched);
  }
  if (kindsTouched || (colorsTouched && m_colorBy == painting::ColorBy::Role))
    for (const auto &[drawing, item] : m_items)
      touched.insert(drawing);
  if (touched.empty() && shifted.empty())
    return;
  ++m_lineState;
  ++m_paintState;
  for (const auto &[item, by] : shifted)
    if (touched.empty() || !touched.contains(item->drawing())) {
      item->shift(by);
      file(*item);
    }
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
  if (const Shape *shape = m_document.get<Shape>(drawing)) {
    item->isContainer = holdsOthers(m_document, *shape);
    item->setZValue(painting::paintDepth(m_document, *shape));
  }
  if (const Route *route = m_document.get<Route>(drawing))
    item->setZValue(painting::paintDepth(m_document, *route));
  if (isNew) {
    m_drawings.emplace(item->element(), drawing);
    if (m_document.get<Shape>(drawing) && !m_document.get<Node>(item->element()))
      m_swimlanes.push_back(drawing);
  }
  file(*item);
}

void CanvasScene::file(ElementItem &item)
{
  const QRectF extent = item.boundingRect();
  // Of a lane that fills its pool only the header is painted; it is at every place of its bounds all the same.
  const Shape *shape = m_document.get<Shape>(item.drawing());
  m_grid.put(item.drawing(), shape ? extent.united(toQt(shape->bounds)) : extent);
  if (QGraphicsItem &sheet = m_sheets.sheetFor(extent, item.zValue()); item.parentItem() != &sheet)
    item.setParentItem(&sheet);
}

void CanvasScene::take(Id drawing)
{
  const auto at = m_items.find(drawing);
  if (at == m_items.end())
    return;
  if (const auto drawn = m_drawings.find(at->second->element()); drawn != m_drawings.end() && drawn->second == drawing)
    m_drawings.erase(drawn);
  removeItem(at->second.get());
  m_items.erase(at);
  m_grid.remove(drawing);
  std::erase(m_swimlanes, drawing);
}

void CanvasScene::rebuild(ElementItem &item)
{
  ++m_paintState;
  item.look = lookFor(item.element());
  item.show(listFor(item.drawing(), item.look));
}

Id CanvasScene::drawingOf(Id element) const
{
  const auto at = m_drawings.find(element);
  return at == m_drawings.end() ? Id() : at->second;
}

ElementItem *CanvasScene::itemOf(Id drawing) const
{
  const auto at = m_items.find(drawing);
  return at == m_items.end() ? nullptr : at->second.get();
}

const ElementItem *CanvasScene::badgedAt(QPointF at) const
{
  for (const Id drawing : m_grid.near(QRectF(at, QSizeF()).adjusted(-1, -1, 1, 1)))
    if (const ElementItem *item = itemOf(drawing); item && item->list().badges.contains(at - item->pos()))
      return item;
  return nullptr;
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

bool CanvasScene::isContainer(Id element) const
{
  const ElementItem *item = itemOf(drawingOf(element));
  return item && item->isContainer;
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

void CanvasScene::keepSceneRect()
{
  const QRectF content = contentBounds();
  if (m_room.contains(content))
    return;
  m_room = content.adjusted(-RoomAround, -RoomAround, RoomAround, RoomAround);
  setSceneRect(m_room);
}

}  // namespace laneway::canvas
