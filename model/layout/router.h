#pragma once

#include <span>

#include "model/layout/route_nudge.h"
#include "model/layout/routing_scene.h"

/// Orthogonal routing: finds the ways of flows round everything that is there, keeps parallel runs apart and places
/// labels. Works on a few flows in a large drawing (a drag) as well as on all of them.
namespace laneway::layout {

/// How much work a flow is worth.
enum class RouteEffort {
  Thorough,  ///< Looks for ways round obstacles wherever the simple ways are poor.
  Quick      ///< Keeps the present way, drawn along with its ends, or a simple one; looks farther only without either.
};

struct RouteOptions {
  NudgeOptions nudge;
  RouteEffort effort = RouteEffort::Thorough;
  /// How often flows that still cross others are taken up and routed again, knowing where the others went.
  int revisions = 1;
};

/// Routes the named flows afresh, nudges them apart and places their labels; all other flows and all shapes stay.
/// Flows without both ends are left alone. Bends and labels set by hand are kept. The result is in the scene.
void routeFlows(RoutingScene &scene, std::span<const int> flows, const RouteOptions &options = {});

/// Keeps the present routes of the named flows but takes a simpler one where there is one that costs less.
void simplifyRoutes(RoutingScene &scene, std::span<const int> flows, int passes);

/// Tries other orders for flows out of one gateway that leave it through one corner or cross each other.
void untangleBranches(RoutingScene &scene, std::span<const int> flows);

/// Finds ways for the named flows without nudging or labels: the first half of `routeFlows`.
void findRoutes(RoutingScene &scene, std::span<const int> flows, int revisions,
                RouteEffort effort = RouteEffort::Thorough);

}  // namespace laneway::layout
