#pragma once

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "model/base/id_look_up.h"
#include "model/layout/diagram_graph.h"
#include "model/layout/router.h"
#include "model/layout/routing_scene.h"

/// Routing in a document's diagram: built when a drag begins and asked at every mouse move, or used once by an edit.
namespace laneway::layout {

struct RoutedFlow {
  Id flow;
  std::vector<Point> points;
  std::optional<Rect> label;
  bool operator==(const RoutedFlow &) const = default;
};

class DrawnPlaces;
struct DrawnThere;

class DiagramScene {
 public:
  /// What the diagram draws.
  DiagramScene(const Document &document, Id diagram, const TextMetrics &metrics);
  /// A part of it: enough for flows that lie well inside of that.
  DiagramScene(const Document &document, Id diagram, const TextMetrics &metrics, const DrawnThere &part);

  /// Moves or resizes the shape of a node or pool; the name beside it goes along. Flows stay until they are routed.
  void moveShape(Id element, const Rect &bounds);
  /// Flows drawn in the diagram that start or end at the element.
  [[nodiscard]] std::vector<Id> flowsAt(Id element) const;
  /// Routes the flows afresh among everything else, which stays; bends and labels set by hand are kept. Flows that are
  /// not drawn are left out.
  std::vector<RoutedFlow> route(std::span<const Id> flows, RouteEffort effort = RouteEffort::Thorough);
  /// Places the labels of the flows beside their routes, which stay.
  std::vector<RoutedFlow> placeLabels(std::span<const Id> flows);

 private:
  explicit DiagramScene(DiagramGraph diagram);

  [[nodiscard]] std::vector<int> numbersOf(std::span<const Id> flows) const;
  [[nodiscard]] std::vector<RoutedFlow> routed(std::span<const int> flows) const;

  DiagramGraph m_diagram;
  RoutingScene m_scene;
  std::unordered_map<Id, int, HashForLookUp> m_nodes;  ///< For looking up only.
  std::unordered_map<Id, int, HashForLookUp> m_flows;
};

/// Routes the flows of a diagram afresh and writes their routes, which must be there; everything else stays. For the
/// rules and for edits that connect or move. With `places`, looks only at what lies near, with the same result.
void rerouteFlows(Draft &draft, Id diagram, std::span<const Id> flows, const TextMetrics &metrics,
                  DrawnPlaces *places = nullptr);

/// The same for the labels of flows alone, as after a rename.
void relabelFlows(Draft &draft, Id diagram, std::span<const Id> flows, const TextMetrics &metrics,
                  DrawnPlaces *places = nullptr);

}  // namespace laneway::layout
