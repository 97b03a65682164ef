#pragma once

#include <optional>

#include <QString>

#include "model/base/geometry.h"
#include "model/base/result.h"
#include "model/process/node.h"

/// New steps, gateways, events, data, notes and groups.
namespace laneway {

struct Draft;

struct NewNode {
  NodeDetail detail;
  QString name = {};
  std::optional<Size> size = {};  ///< None: the default of its kind.
  bool expanded = true;           ///< Sub-processes: contents are drawn inside.
};

/// Adds a node and its shape around `center`. It belongs to the innermost sub-process, lane and pool drawn there, and
/// these grow to hold it. A boundary event sits on the host its detail names, else on the step whose border is nearest
/// to `center`; it is refused where there is none.
[[nodiscard]] Result<Id> createNode(Draft &draft, Id diagram, Point center, const NewNode &node);

/// A start event and an end event left and right of `center`, with room for a step between them.
struct StartAndEnd {
  Id start;
  Id end;
};
[[nodiscard]] Result<StartAndEnd> createStartAndEnd(Draft &draft, Id diagram, Point center);

}  // namespace laneway
