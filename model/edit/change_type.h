#pragma once

#include "model/base/result.h"
#include "model/process/node.h"

/// Turning a node into another kind of node.
namespace laneway {

class Document;
struct Draft;

/// What `node` would become as `wanted`: type and position from `wanted`, everything that still fits (role, duration,
/// cost, message, trigger details ...) from the node.
[[nodiscard]] NodeDetail convertedDetail(const Node &node, const NodeDetail &wanted);

/// Turns the node into what `wanted` says, around the same middle, with all its connections, name and documentation.
/// Refused where a connection would become impossible or a sub-process would lose its contents.
[[nodiscard]] Result<void> changeType(Draft &draft, Id node, const NodeDetail &wanted);

/// Whether changeType would be accepted, for menus.
[[nodiscard]] Result<void> canChangeType(const Document &document, Id node, const NodeDetail &wanted);

/// Draws the sub-process with or without its contents in the diagram. Collapsed, its contents get a diagram of their
/// own where they have none; expanded, they are drawn inside again and the shape takes the size they need.
[[nodiscard]] Result<void> setExpanded(Draft &draft, Id diagram, Id subProcess, bool expanded);

}  // namespace laneway
