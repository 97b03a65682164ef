#include "tests/performance/layout/graph_json.h"

#include <string>

namespace laneway::test {

using namespace layout;
using nlohmann::json;

namespace {

json rectJson(const Rect &rect)
{
  return {rect.x, rect.y, rect.width, rect.height};
}

Rect rectFrom(const json &list)
{
  return {list.at(0), list.at(1), list.at(2), list.at(3)};
}

std::vector<Rect> rectsFrom(const json &all, const char *key, std::size_t count)
{
  std::vector<Rect> rects;
  for (const json &rect : all.value(key, json::array()))
    rects.push_back(rectFrom(rect));
  rects.resize(count);
  return rects;
}

json rectsJson(const std::vector<Rect> &rects)
{
  json list = json::array();
  for (const Rect &rect : rects)
    list.push_back(rectJson(rect));
  return list;
}

}  // namespace

json toJson(const Graph &graph)
{
  json all{{"nodes", json::array()}, {"edges", json::array()}};
  for (const Node &node : graph.nodes) {
    all["nodes"].push_back({{"kind", static_cast<int>(node.kind)},
                            {"width", node.size.width},
                            {"height", node.size.height},
                            {"labelWidth", node.label.width},
                            {"labelHeight", node.label.height}});
  }
  for (const Edge &edge : graph.edges) {
    all["edges"].push_back({{"source", edge.source},
                            {"target", edge.target},
                            {"labelWidth", edge.label.width},
                            {"labelHeight", edge.label.height},
                            {"share", edge.share},
                            {"order", edge.order}});
  }
  return all;
}

Graph graphFromJson(const json &all)
{
  Graph graph;
  for (const json &from : all.at("nodes")) {
    Node node;
    node.kind = static_cast<NodeKind>(from.at("kind").get<int>());
    node.size = {from.at("width"), from.at("height")};
    node.label = {from.at("labelWidth"), from.at("labelHeight")};
    graph.nodes.push_back(node);
  }
  for (const json &from : all.at("edges")) {
    Edge edge;
    edge.source = from.at("source");
    edge.target = from.at("target");
    edge.label = {from.at("labelWidth"), from.at("labelHeight")};
    edge.share = from.at("share");
    edge.order = from.at("order");
    graph.edges.push_back(edge);
  }
  return graph;
}

json toJson(const Drawing &drawing)
{
  json all{{"nodes", rectsJson(drawing.nodes)},
           {"nodeLabels", rectsJson(drawing.nodeLabels)},
           {"edgeLabels", rectsJson(drawing.edgeLabels)},
           {"edges", json::array()}};
  for (const std::vector<Point> &points : drawing.edges) {
    json list = json::array();
    for (const Point point : points)
      list.push_back({point.x, point.y});
    all["edges"].push_back(list);
  }
  return all;
}

Drawing drawingFromJson(const json &all, const Graph &graph)
{
  Drawing drawing;
  drawing.nodes = rectsFrom(all, "nodes", graph.nodes.size());
  drawing.nodeLabels = rectsFrom(all, "nodeLabels", graph.nodes.size());
  drawing.edgeLabels = rectsFrom(all, "edgeLabels", graph.edges.size());
  for (const json &points : all.at("edges")) {
    drawing.edges.emplace_back();
    for (const json &point : points)
      drawing.edges.back().push_back({point.at(0), point.at(1)});
  }
  drawing.edges.resize(graph.edges.size());
  return drawing;
}

}  // namespace laneway::test
