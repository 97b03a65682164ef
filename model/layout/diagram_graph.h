#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/layout/graph.h"

/// A diagram of a document as the layout's graph, with the elements behind its indices.
namespace laneway {
class Document;
struct Draft;
struct Flow;
struct Shape;
}  // namespace laneway

namespace laneway::layout {

class TextMetrics;
struct DrawnThere;

struct DiagramGraph {
  Id diagram;
  Graph graph;
  Drawing present;        ///< As drawn now; empty rectangles and routes for what is not drawn yet.
  std::vector<Id> nodes;  ///< Elements by index.
  std::vector<Id> edges;
  std::vector<Id> lanes;
  std::vector<std::vector<Id>> phases;  ///< By column; one of each pool that has them.
  std::vector<Id> groups;               ///< Frames around nodes, which have no place of their own.
  std::vector<Id> ties;                 ///< Associations that end at a flow or a lane.
};

enum class Undrawn { LeaveOut, Include };

/// What the diagram draws, or with `Undrawn::Include` all of its scope apart from the contents of collapsed
/// sub-processes. Order and indices depend on ranks, names and ids only.
[[nodiscard]] DiagramGraph diagramGraph(const Document &document, Id diagram, const TextMetrics &metrics,
                                        Undrawn undrawn);

/// A part of what the diagram draws; flows that come from outside of it lack that end.
[[nodiscard]] DiagramGraph partOfDiagram(const Document &document, Id diagram, const TextMetrics &metrics,
                                         const DrawnThere &part);

/// Where the name beside a shape stands when nobody moved it; empty where the node has none.
[[nodiscard]] Rect usualLabel(const Node &node, const Rect &bounds);

/// The room the flow's label takes, empty where it has none.
[[nodiscard]] Size labelSize(const Flow &flow, const TextMetrics &metrics);

/// Whether the diagram is the only one of its scope, so that what it does not show is shown nowhere.
[[nodiscard]] bool showsAll(const Document &document, Id diagram);

}  // namespace laneway::layout
