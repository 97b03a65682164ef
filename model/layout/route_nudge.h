#pragma once

#include <span>
#include <vector>

#include "model/layout/routing_scene.h"

/// Keeps runs apart: pieces of flows that lie on or close to each other are spread in the room there is, in the order
/// that crosses least; flows that share a side of a shape fan out over it. Bends are neither added nor taken away.
namespace laneway::layout {

struct NudgeOptions {
  double gap = 12;          ///< Wanted distance of parallel runs; less where the room is narrow.
  double labelledGap = 18;  ///< The same where a flow that shares a side carries a label.
};

/// Moves pieces of the named flows only; all others and all shapes stay. Flows with bends set by hand stay too.
void nudgeRoutes(RoutingScene &scene, std::span<const int> flows, const NudgeOptions &options = {});

}  // namespace laneway::layout
