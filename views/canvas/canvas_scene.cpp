#include "views/canvas/canvas_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/messages/format.h"
#include "model/edit/change_set.h"
#include "model/process/navigate.h"
#include "views/canvas/element_item.h"
#include "views/canvas/geometry_qt.h"
#include "views/painting/line_jumps.h"

namespace laneway::canvas {

namespace {

/// The index of the scene divides a fixed area; beyond the drawing there is room to draw on before it must be renewed.
constexpr double RoomAround = 4000;
constexpr std::size_t MostDraggedWithHops = 64;

/// Whether other things lie on it: pools, lanes, phases, groups, expanded sub-processes.
bool holdsOthers(const Document &document, const Shape &shape)
{
  const Node *node = document.get<Node>(shape.element);
  return !node || node->as<Group>() || (isSubProcess(*node) && shape.expanded);
}

/// By how far, if the label beside it went along; finer than anything on screen does not count.
bool isShifted(const std::optional<Rect> &before, const std::optional<Rect> &after, Point by)
{
  constexpr double Same = 1e-6;
  if (!before || !after)
    return !before && !after;
  const Point moved = Point{after->x, after->y} - Point{before->x, before->y} - by;
  return before->size() == after->size() && std::abs(moved.x) < Same && std::abs(moved.y) < Same;
}

std::optional<QPointF> shiftBetween(const Shape &before, const Shape &after)
{
  const Point by = Point{after.bounds.x, after.bounds.y} - Point{before.bounds.x, before.bounds.y};
  if (before.bounds.size() != after.bounds.size() || !isShifted(before.label, after.label, by))
    return std::nullopt;
  Shape moved = before;
  moved.bounds = after.bounds;
  moved.label = after.label;
  return moved == after ? std::optional(toQt(by)) : std::nullopt;
}

std::optional<QPointF> shiftBetween(const Route &before, const Route &after)
{
  if (before.points.empty() || before.points.size() != after.points.size())
    return std::nullopt;
  const Point by = after.points.front() - before.points.front();
  const auto isMoved = [&](const Point &from, const Point &to) {
    return isShifted(Rect{from.x, from.y, 0, 0}, Rect{to.x, to.y, 0, 0}, by);
  };
  if (!isShifted(before.label, after.label, by) ||
      !std::equal(before.points.begin(), before.points.end(), after.points.begin(), isMoved))
    return std::nullopt;
  Route moved = before;
  moved.points = after.points;
  moved.label = after.label;
  return moved == after ? std::optional(toQt(by)) : std::nullopt;
}

/// By how far the drawing was shifted, where nothing else about it changed.
std::optional<QPointF> shiftOf(const Change &change)
{
  if (const Shape *before = as<Shape>(change.before))
    if (const Shape *after = as<Shape>(change.after))
      return shiftBetween(*before, *after);
  if (const Route *before = as<Route>(change.before))
    if (const Route *after = as<Route>(change.after))
      return shiftBetween(*before, *after);
  return std::nullopt;
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
  m_grid.put(item.drawing(), extent);
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

void CanvasScene::keepHops(ElementItem &item)
{
  if (item.hoppedAt == m_lineState || !item.line())
    return;
  item.hoppedAt = m_lineState;
  // While many are dragged, hops would cost frames and hardly be seen.
  if (m_offset.size() + m_reshaped.size() > MostDraggedWithHops)
    return;
  std::vector<QPointF> line = item.line()->points;
  for (QPointF &point : line)
    point += item.pos();
  painting::UprightStretches stretches;
  const auto add = [&](Id drawing) {
    const ElementItem *other = itemOf(drawing);
    if (other && other != &item && other->line())
      stretches.add(other->line()->points, other->pos());
  };
  for (const Id drawing : m_grid.near(item.sceneBoundingRect()))
    if (!m_offset.contains(drawing) && !m_reshaped.contains(drawing))
      add(drawing);
  for (const std::unordered_set<Id> *dragged : {&m_offset, &m_reshaped})
    for (const Id drawing : *dragged)
      add(drawing);
  std::vector<QPointF> jumps = stretches.jumpsOf(line);
  for (QPointF &jump : jumps)
    jump -= item.pos();
  item.hop(std::move(jumps));
}

void CanvasScene::rebuild(ElementItem &item)
{
  ++m_paintState;
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
  if (m_sharesShown)
    if (const Flow *flow = m_document.get<Flow>(element); flow && flow->share)
      look.addition = formatShare(*flow->share);
  if (!m_overlays.empty())
    if (const ElementMark mark = markOf(element); mark.fill)
      look.fill = painting::Ink::of(mark.fill->rgba());
  return look;
}

void CanvasScene::setSharesShown(bool shown)
{
  if (std::exchange(m_sharesShown, shown) == shown)
    return;
  for (const auto &[drawing, item] : m_items)
    if (const Flow *flow = m_document.get<Flow>(item->element()); flow && flow->share)
      rebuild(*item);
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
  ++m_paintState;
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
  ++m_paintState;
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

void CanvasScene::previewOffset(const std::vector<Id> &drawings, QPointF offset)
{
  ++m_paintState;
  for (const Id drawing : drawings) {
    ElementItem *item = itemOf(drawing);
    if (!item)
      continue;
    item->setPos(offset);
    m_offset.insert(drawing);
  }
  ++m_lineState;
  Q_EMIT previewChanged();
}

void CanvasScene::previewShape(const Shape &shape)
{
  ++m_paintState;
  if (ElementItem *item = itemOf(shape.id)) {
    item->show(painting::paintShape(m_document, shape, context(), item->look));
    m_reshaped.insert(shape.id);
    Q_EMIT previewChanged();
  }
}

void CanvasScene::previewRoute(const Route &route)
{
  ++m_paintState;
  if (ElementItem *item = itemOf(route.id)) {
    item->show(painting::paintRoute(m_document, route, context(), {}, item->look));
    m_reshaped.insert(route.id);
    ++m_lineState;
    Q_EMIT previewChanged();
  }
}

void CanvasScene::endPreview()
{
  if (m_offset.empty() && m_reshaped.empty())
    return;
  ++m_paintState;
  for (const Id drawing : std::exchange(m_offset, {}))
    if (ElementItem *item = itemOf(drawing))
      item->setPos(0, 0);
  for (const Id drawing : std::exchange(m_reshaped, {}))
    if (ElementItem *item = itemOf(drawing))
      rebuild(*item);
  ++m_lineState;
  Q_EMIT previewChanged();
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

void CanvasScene::paintItem(ElementItem &item, QPainter &painter)
{
  if (!m_overlays.empty() || item.look.fill)
    if (const painting::Look look = lookFor(item.element());
        look != item.look && !m_reshaped.contains(item.drawing())) {
      item.look = look;
      item.prepared() = painting::PreparedDrawing(listFor(item.drawing(), look));  // of the same bounds
      item.hoppedAt = 0;
    }
  if (m_zoom >= painting::FineZoom)
    keepHops(item);
  m_player.play(painter, item.prepared(), m_zoom);
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
