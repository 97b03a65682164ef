#include <algorithm>
#include <utility>

#include "app/messages/format.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/element_item.h"
#include "views/painting/line_jumps.h"

/// What items of the scene look like: colours, marks of overlays, hops of lines over others.
namespace laneway::canvas {

namespace {

constexpr std::size_t MostDraggedWithHops = 64;

}  // namespace

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

void CanvasScene::setSharesShown(bool shown)
{
  if (std::exchange(m_sharesShown, shown) == shown)
    return;
  for (const auto &[drawing, item] : m_items)
    if (const Flow *flow = m_document.get<Flow>(item->element()); flow && flow->share)
      rebuild(*item);
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

}  // namespace laneway::canvas
