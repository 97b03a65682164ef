#include "views/canvas/overview.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/element_item.h"
#include "views/canvas/paint_help.h"

namespace laneway::canvas {

void Overview::build()
{
  m_stale = false;
  m_nodes.clear();
  m_lines.clear();
  std::vector<std::pair<double, Box>> containers;
  const painting::CanvasPalette &palette = m_scene.palette();
  m_scene.forEachItem([&](const ElementItem &item) {
    const painting::DisplayList &list = item.list();
    const QColor fill = QColor::fromRgba(list.overviewFill.in(palette));
    for (const painting::Primitive &primitive : list.primitives)
      if (const auto *line = std::get_if<painting::LineShape>(&primitive))
        for (std::size_t i = 1; i < line->points.size(); ++i)
          m_lines.emplace_back(line->points[i - 1] + item.pos(), line->points[i] + item.pos());
    if (list.overview.isEmpty())
      return;
    const Box box{list.overview.translated(item.pos()), fill};
    if (item.isContainer)
      containers.emplace_back(item.zValue(), box);
    else
      m_nodes.push_back(box);
  });
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
