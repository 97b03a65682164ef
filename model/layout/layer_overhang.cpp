#include "model/layout/layer_overhang.h"

#include <algorithm>

namespace laneway::layout {

namespace {

constexpr double beside = 16;  ///< Between a note and what stands beside it.
constexpr double above = 8;    ///< What passes closer over or under a note is at its height.
/// Notes reach over no more columns than this.
constexpr std::size_t farthest = 4;

std::size_t at(int index)
{
  return static_cast<std::size_t>(index);
}

bool atOneHeight(const Rect &a, const Rect &b)
{
  return a.top() < b.bottom() + above && b.top() < a.bottom() + above;
}

}  // namespace

LayerOverhang::LayerOverhang(const LevelGraph &graph, const Layers &layers, const Rows &rows,
                             const std::vector<double> &bandTops)
    : m_graph(graph), m_layers(layers), m_rows(rows), m_bandTops(bandTops), m_columns(layers.order.size())
{
  for (int node = 0; node < static_cast<int>(graph.nodes.size()); ++node)
    addNode(node);
  addPassing();
}

double LayerOverhang::y(int item) const
{
  return m_bandTops[at(m_layers.items[at(item)].band)] + m_rows.y[at(item)];
}

void LayerOverhang::addNode(int index)
{
  const LevelNode &node = m_graph.nodes[at(index)];
  Column &column = m_columns[at(m_layers.items[at(index)].layer)];
  const double halfWidth = node.size.width / 2;
  const double halfHeight = node.size.height / 2;
  const double middle = y(index);
  column.left = std::max(column.left, halfWidth);
  const double label = node.label.isEmpty() ? 0 : node.label.height;
  const double sideways = std::max(halfWidth, node.label.width / 2);
  const double top = node.above.empty() ? node.margins.top : 0;
  column.contents.push_back({-sideways - node.margins.left, middle - halfHeight - std::max(top, label),
                             2 * sideways + node.margins.left + node.margins.right,
                             2 * halfHeight + std::max(top, label) + std::max(node.margins.bottom, label)});
  for (const Rect &note : node.above) {
    column.notes.push_back(translated(note, {0, middle}));
    column.contents.push_back(column.notes.back());
  }
}

/// Flows take their place in the columns that they pass, and upright ones in that of their ends.
void LayerOverhang::addPassing()
{
  for (const LevelEdge &edge : m_graph.edges) {
    if (edge.source < 0 || edge.target < 0 ||
        m_layers.items[at(edge.source)].layer != m_layers.items[at(edge.target)].layer)
      continue;
    const auto [high, low] = std::minmax({y(edge.source), y(edge.target)});
    m_columns[at(m_layers.items[at(edge.source)].layer)].contents.push_back({0, high, 0, low - high});
  }
  for (std::size_t layer = 0; layer < m_columns.size(); ++layer) {
    for (const int item : m_layers.order[layer]) {
      if (m_layers.items[at(item)].node < 0)
        m_columns[layer].contents.push_back({-m_columns[layer].left, y(item), 2 * m_columns[layer].left, 0});
    }
  }
}

bool LayerOverhang::isCrossed(std::size_t layer, const Rect &rect) const
{
  for (const int item : m_layers.order[layer]) {
    for (const int link : m_layers.linksRight[at(item)]) {
      const auto [high, low] = std::minmax({y(item), y(m_layers.links[at(link)].right)});
      if (atOneHeight(rect, {0, high, 0, low - high}))
        return true;
    }
  }
  return false;
}

double LayerOverhang::clearOfNotesBefore(std::size_t layer, double x) const
{
  for (const Placed &note : m_notes) {
    if (note.layer + farthest < layer)
      continue;
    if (note.layer + farthest == layer || isCrossed(layer - 1, note.rect)) {
      x = std::max(x, note.rect.right() + beside + m_columns[layer].left);
      continue;
    }
    for (const Rect &content : m_columns[layer].contents) {
      if (atOneHeight(note.rect, content))
        x = std::max(x, note.rect.right() + beside - content.left());
    }
  }
  return x;
}

double LayerOverhang::clearForNotes(std::size_t layer, double x) const
{
  for (const Rect &note : m_columns[layer].notes) {
    for (std::size_t before = layer; before > 0 && before + farthest > layer; --before) {
      const Column &column = m_columns[before - 1];
      if (before + farthest == layer + 1 || isCrossed(before - 1, note)) {
        x = std::max(x, m_x[before - 1] + column.left + beside - note.left());
        break;
      }
      for (const Rect &content : column.contents) {
        if (atOneHeight(note, content))
          x = std::max(x, m_x[before - 1] + content.right() + beside - note.left());
      }
    }
  }
  return x;
}

double LayerOverhang::place(double wished)
{
  const std::size_t layer = m_x.size();
  const double x = clearForNotes(layer, clearOfNotesBefore(layer, wished));
  m_x.push_back(x);
  std::erase_if(m_notes, [&](const Placed &note) { return note.layer + farthest < layer; });
  for (const Rect &note : m_columns[layer].notes) {
    m_notes.push_back({layer, translated(note, {x, 0})});
    m_reachLeft = std::max(m_reachLeft, -m_notes.back().rect.left());
    m_reachRight = std::max(m_reachRight, m_notes.back().rect.right());
  }
  return x;
}

}  // namespace laneway::layout
