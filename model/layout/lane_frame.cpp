#include "model/layout/lane_frame.h"

#include <algorithm>
#include <cmath>

namespace laneway::layout {

namespace {

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

}  // namespace

LaneFrame::LaneFrame(const Graph &graph, const LayoutOptions &options)
    : m_graph(graph), m_options(options), m_children(graph.lanes.size()), m_laneBands(graph.lanes.size(), -1)
{
  std::vector<int> roots;
  for (int lane = 0; lane < static_cast<int>(graph.lanes.size()); ++lane) {
    const int parent = graph.lanes[at(lane)].parent;
    if (parent >= 0)
      m_children[at(parent)].push_back(lane);
    else
      roots.push_back(lane);
  }
  bool met = false;
  for (const int root : roots) {
    if (graph.lanes[at(root)].blackBox) {
      (met ? m_boxesBelow : m_boxesAbove).push_back(root);
      continue;
    }
    met = true;
    addRoot(root);
  }
  const bool outside = std::any_of(graph.nodes.begin(), graph.nodes.end(), [this](const Node &node) {
    return node.container < 0 && node.kind != NodeKind::Pool && (node.lane < 0 || m_laneBands[at(node.lane)] < 0);
  });
  if (outside || m_bandLanes.empty()) {
    m_bandLanes.push_back(-1);
    m_bandRoots.push_back(-1);
  }
  for (int band = 0; band < bands(); ++band) {
    if (!isOutside(band))
      m_contentLeft =
          std::max(m_contentLeft, depthOffset(m_bandLanes[at(band)]) + graph.lanes[at(m_bandLanes[at(band)])].header +
                                      m_options.lanePadding);
  }
}

void LaneFrame::addRoot(int root)
{
  std::vector<int> open{root};
  while (!open.empty()) {
    const int lane = open.back();
    open.pop_back();
    m_laneBands[at(lane)] = bands();
    const std::vector<int> &children = m_children[at(lane)];
    if (children.empty()) {
      m_bandLanes.push_back(lane);
      m_bandRoots.push_back(root);
    }
    open.insert(open.end(), children.rbegin(), children.rend());
  }
}

double LaneFrame::depthOffset(int lane) const
{
  double offset = 0;
  for (int parent = m_graph.lanes[at(lane)].parent; parent >= 0; parent = m_graph.lanes[at(parent)].parent)
    offset += m_graph.lanes[at(parent)].header;
  return offset;
}

int LaneFrame::bandOf(int lane) const
{
  const int band = lane >= 0 ? m_laneBands[at(lane)] : -1;
  return band >= 0 ? band : bands() - 1;
}

double LaneFrame::minimumBreadth(int lane) const
{
  double breadth = 0;
  double parts = 1;
  for (int around = lane; around >= 0; around = m_graph.lanes[at(around)].parent) {
    breadth = std::max(breadth, m_graph.lanes[at(around)].minimumBreadth / parts);
    const int parent = m_graph.lanes[at(around)].parent;
    parts *= parent >= 0 ? static_cast<double>(m_children[at(parent)].size()) : 1;
  }
  return std::ceil(breadth);
}

void LaneFrame::prepare(LevelGraph &level) const
{
  level.bands = bands();
  level.bandGaps.clear();
  level.bandHeights.clear();
  for (int band = 0; band < bands(); ++band) {
    const bool first = band == 0;
    const bool samePool = !first && m_bandRoots[at(band)] == m_bandRoots[at(band - 1)];
    const double padding = isOutside(band) ? 0 : m_options.lanePadding;
    level.bandGaps.push_back(first      ? padding
                             : samePool ? 2 * padding
                                        : m_options.lanePadding + m_options.poolGap + padding);
    if (!isOutside(band) && !samePool)
      level.bandGaps.back() += m_graph.lanes[at(m_bandRoots[at(band)])].phaseStrip;
    level.bandHeights.push_back(isOutside(band) ? 0
                                                : std::max(0.0, minimumBreadth(m_bandLanes[at(band)]) - 2 * padding));
  }
}

std::vector<Rect> LaneFrame::rects(const LevelPlacement &placement) const
{
  std::vector<Rect> rects(m_graph.lanes.size());
  const double right = m_contentLeft + placement.width + m_options.lanePadding;
  double top = 0;
  double bottom = 0;
  for (int band = 0; band < bands(); ++band) {
    const int lane = m_bandLanes[at(band)];
    if (lane < 0)
      continue;
    const double bandTop = placement.bandTops[at(band)] - m_options.lanePadding;
    const double bandBottom = placement.bandTops[at(band)] + placement.bandHeights[at(band)] + m_options.lanePadding;
    top = std::min(top, bandTop);
    bottom = std::max(bottom, bandBottom);
    for (int around = lane; around >= 0; around = m_graph.lanes[at(around)].parent) {
      const double left = depthOffset(around);
      const bool firstOfPool = band == 0 || m_bandRoots[at(band)] != m_bandRoots[at(band - 1)];
      const double strip =
          firstOfPool && m_graph.lanes[at(around)].parent < 0 ? m_graph.lanes[at(around)].phaseStrip : 0;
      const Rect rect{left, bandTop - strip, right - left, bandBottom - bandTop + strip};
      rects[at(around)] = rects[at(around)].isEmpty() ? rect : united(rects[at(around)], rect);
    }
  }
  if (isOutside(bands() - 1))
    bottom = std::max(bottom, placement.bandTops.back() + placement.bandHeights.back());
  for (auto box = m_boxesAbove.rbegin(); box != m_boxesAbove.rend(); ++box) {
    top -= m_options.poolGap + m_options.blackBoxBreadth;
    rects[at(*box)] = {0, top, right, m_options.blackBoxBreadth};
  }
  for (const int box : m_boxesBelow) {
    rects[at(box)] = {0, bottom + m_options.poolGap, right, m_options.blackBoxBreadth};
    bottom += m_options.poolGap + m_options.blackBoxBreadth;
  }
  return rects;
}

}  // namespace laneway::layout
