#pragma once

#include <string>

#include "model/layout/graph.h"

/// A plain picture of a layout, for looking at while working on it. What users see is made by views/painting.
namespace laneway::test {

inline std::string layoutSvg(const layout::Graph &graph, const layout::Drawing &drawing)
{
  using namespace laneway::layout;
  Rect extent{0, 0, 1, 1};
  const auto include = [&extent](const Rect &rect) { extent = rect.isEmpty() ? extent : united(extent, rect); };
  for (const Rect &rect : drawing.nodes)
    include(rect);
  for (const Rect &rect : drawing.lanes)
    include(rect);
  for (const auto &points : drawing.edges) {
    for (const Point point : points)
      include({point.x, point.y, 1, 1});
  }
  const Rect page = grown(extent, 20);
  const auto number = [](double value) { return std::to_string(value); };
  const auto box = [&](const Rect &rect, const std::string &style) {
    return "<rect x='" + number(rect.x) + "' y='" + number(rect.y) + "' width='" + number(rect.width) + "' height='" +
           number(rect.height) + "' " + style + "/>\n";
  };
  std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + number(page.x) + " " + number(page.y) + " " +
                    number(page.width) + " " + number(page.height) + "' width='" + number(page.width) + "' height='" +
                    number(page.height) + "'>\n" + box(page, "fill='white'");
  for (std::size_t i = 0; i < drawing.lanes.size(); ++i) {
    const Rect &lane = drawing.lanes[i];
    svg += box(lane, "fill='#f8fafc' stroke='#cbd5e1'");
    const bool right = graph.direction == Direction::Right;
    const double header = graph.lanes[i].header;
    svg += box(right ? Rect{lane.x, lane.y, header, lane.height} : Rect{lane.x, lane.y, lane.width, header},
               "fill='#eef2f7' stroke='#cbd5e1'");
  }
  for (const Rect &phase : drawing.phases)
    svg += box(phase, "fill='none' stroke='#94a3b8' stroke-dasharray='4 3'");
  // Containers first, so that their contents are seen.
  for (const bool containers : {true, false}) {
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
      const Rect &rect = drawing.nodes[i];
      const NodeKind kind = graph.nodes[i].kind;
      if ((kind == NodeKind::Container) != containers)
        continue;
      const Point center = rect.center();
      const std::string style = "fill='white' stroke='#475569' stroke-width='1.5'";
      if (kind == NodeKind::Event || kind == NodeKind::Boundary) {
        svg += "<circle cx='" + number(center.x) + "' cy='" + number(center.y) + "' r='" + number(rect.width / 2) +
               "' " + style + "/>\n";
      } else if (kind == NodeKind::Gateway) {
        svg += "<path d='M" + number(rect.left()) + " " + number(center.y) + "L" + number(center.x) + " " +
               number(rect.top()) + "L" + number(rect.right()) + " " + number(center.y) + "L" + number(center.x) + " " +
               number(rect.bottom()) + "Z' " + style + "/>\n";
      } else {
        svg += box(rect, style + (kind == NodeKind::Note ? " stroke-dasharray='2 2'" : " rx='6'"));
      }
      svg += "<text x='" + number(center.x) + "' y='" + number(containers ? rect.top() + 12 : center.y + 4) +
             "' font-size='11' font-family='sans-serif' text-anchor='middle' fill='#334155'>" + std::to_string(i) +
             "</text>\n";
    }
  }
  for (const Rect &label : drawing.nodeLabels) {
    if (!label.isEmpty())
      svg += box(label, "fill='#dbeafe' opacity='0.7'");
  }
  svg +=
      "<defs><marker id='a' viewBox='0 0 10 10' refX='10' refY='5' markerWidth='7' markerHeight='7' orient='auto'>"
      "<path d='M0 1L10 5L0 9Z' fill='#475569'/></marker></defs>\n";
  for (std::size_t i = 0; i < drawing.edges.size(); ++i) {
    if (drawing.edges[i].empty())
      continue;
    std::string path;
    for (const Point point : drawing.edges[i])
      path += (path.empty() ? "M" : "L") + number(point.x) + " " + number(point.y);
    const EdgeKind kind = graph.edges[i].kind;
    const std::string dash = kind == EdgeKind::Sequence  ? ""
                             : kind == EdgeKind::Message ? " stroke-dasharray='6 4'"
                                                         : " stroke-dasharray='2 3'";
    svg +=
        "<path d='" + path + "' fill='none' stroke='#475569' stroke-width='1.5' marker-end='url(#a)'" + dash + "/>\n";
  }
  for (const Rect &label : drawing.edgeLabels) {
    if (!label.isEmpty())
      svg += box(label, "fill='#fde68a' opacity='0.8'");
  }
  return svg + "</svg>\n";
}

}  // namespace laneway::test
