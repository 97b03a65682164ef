#pragma once

#include "model/base/result.h"
#include "model/edit/create_node.h"

/// Drawing on from what is there: the next step, and a step in the middle of a flow.
namespace laneway {

class Document;

enum class Direction { Right, Down, Left, Up };

struct Appended {
  Id node;
  Id flow;
};

/// Adds a node beside `source` in that direction, at a good distance and where nothing stands, and connects it. Where
/// `source` already has a flow that way, the new node goes beside the one it leads to. Data and notes are tied by an
/// association; a black-box pool or an end event has nothing after it and is refused.
[[nodiscard]] Result<Appended> appendNode(Draft &draft, Id diagram, Id source, Direction direction,
                                          const NewNode &node);

/// Where appendNode would put the middle of the node, for a preview.
[[nodiscard]] Point appendPosition(const Document &document, Id diagram, Id source, Direction direction,
                                   const NewNode &node);

/// Splits the sequence flow with a new node near `at` (px). What lies beyond is pushed on as the space tool does, as
/// far as the node needs. The flow keeps its id, name, share and condition up to the new node; a second one leads on.
[[nodiscard]] Result<Id> insertIntoFlow(Draft &draft, Id diagram, Id flow, Point at, const NewNode &node);

/// The same for a node that is there already and has no flows yet (drop onto a flow). It stays where it is.
[[nodiscard]] Result<void> insertNodeIntoFlow(Draft &draft, Id diagram, Id flow, Id node);

}  // namespace laneway
