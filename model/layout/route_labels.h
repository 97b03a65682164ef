#pragma once

#include <span>

#include "model/layout/routing_scene.h"

/// Puts the labels of flows on free space beside their line, near the source, where readers look for the answer of a
/// decision. Labels that a person placed stay where they are.
namespace laneway::layout {

/// Places the labels of the named flows one after the other; routes must be final.
void placeFlowLabels(RoutingScene &scene, std::span<const int> flows);

}  // namespace laneway::layout
