#include "views/canvas/overview.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "model/exchange/bpmn/carried_drawing.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/element_item.h"
#include "views/canvas/paint_help.h"
#include "views/painting/carried_painter.h"

namespace laneway::canvas {

void Overview::build()
{
  m_stale = false;
  m_nodes.clear();
  m_lines.clear();
  std::vector<std::pair<double, Box>> containers;
  const painting::CanvasPalette &palette = m_scene.palette();
  const auto addLines = [this](const painting::DisplayList &list, const QPointF &by) {
    for (const painting::Primitive &primitive : list.primitives)
      if (const auto *line = std::get_if<painting::LineShape>(&primitive))
        for (std::size_t i = 1; i < line->points.size(); ++i)
          m_lines.emplace_back(line->points[i - 1] + by, line->points[i] + by);
  };
  const auto boxOf = [&palette](const painting::DisplayList &list, const QPointF &by) {
    return Box{list.overview.translated(by), QColor::fromRgba(list.overviewFill.in(palette))};
  };
  m_scene.forEachItem([&](const ElementItem &item) {
    const painting::DisplayList &list = item.list();
    addLines(list, item.pos());
    if (list.overview.isEmpty())
      return;
    if (item.isContainer)
      containers.emplace_back(item.zValue(), boxOf(list, item.pos()));
    else
      m_nodes.push_back(boxOf(list, item.pos()));
  });
  const CarriedDrawing carried = carriedDrawing(m_scene.document(), m_scene.diagram());
  painting::PaintContext context;
  context.metrics = &m_scene.metrics();
  for (const CarriedLine &line : carried.lines)
    addLines(painting::paintCarried(line, context), {});
  for (const CarriedShape &shape : carried.shapes)
    if (const painting::DisplayList list = painting::paintCarried(shape, context); !list.overview.isEmpty())
      m_nodes.push_back(boxOf(list, {}));
  std::stable_sort(containers.begin(), containers.end(),
                   [](const auto &a, const auto &b) { return a.first < b.first; });
  m_containers.clear();
  for (auto &[depth, box] : containers)
    m_containers.push_back(std::move(box));
}

void Overview::paint(QPainter &painter, const QRectF &exposed)
{
  if (m_stale)
    build();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const painting::CanvasPalette &palette = m_scene.palette();
  const auto fill = [&](const std::vector<Box> &boxes) {
    for (const Box &box : boxes)
      if (box.rect.intersects(exposed))
        painter.fillRect(box.rect, box.fill);
  };
  painter.setPen(screenPen(palette.laneLine, 1));
  for (const Box &box : m_containers)
    if (box.rect.intersects(exposed)) {
      painter.setBrush(box.fill);
      painter.drawRect(box.rect);
    }
  QPen pen(palette.flow, 1);
  pen.setCosmetic(true);
  painter.setPen(pen);
  painter.drawLines(m_lines.data(), static_cast<int>(m_lines.size()));
  fill(m_nodes);
  painter.restore();
}

}  // namespace laneway::canvas
