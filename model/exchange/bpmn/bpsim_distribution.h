#pragma once

#include <optional>

#include <pugixml.hpp>

#include "model/process/distribution.h"

/// Times as BPSim writes them: a number, a duration or a distribution, each in a unit of its own or the scenario's.
namespace laneway::bpmn {

/// The unit of a BPSim time ("s", "min", "hour", ...); nothing for an unknown name.
[[nodiscard]] std::optional<Duration> bpsimUnit(std::string_view name);

/// The time that a parameter value ("FloatingParameter", "TriangularDistribution", ...) stands for; nothing where
/// Laneway has no such distribution or the figures make none.
[[nodiscard]] std::optional<Distribution> bpsimTime(pugi::xml_node value, Duration unit);

/// Appends it to a parameter under the prefix; false, and nothing appended, where BPSim has no such distribution.
bool addBpsimTime(pugi::xml_node parameter, std::string_view prefix, const Distribution &distribution, Duration unit);

}  // namespace laneway::bpmn
