#pragma once

#include <string_view>

#include <pugixml.hpp>

#include "model/process/document.h"

/// Lays what a document says about its simulation over the BPSim data of a file, or begins such data. What the file
/// said and Laneway does not know stays as it is.
namespace laneway::bpmn {

/// The relationship, and the resources, that only Laneway wrote have ids that begin like this; reading takes them out
/// again whole.
inline constexpr std::string_view OwnBpsim = "laneway-simulation";

/// What Laneway begins is of version 1.0, which everybody reads.
inline constexpr std::string_view BpsimPrefix = "bpsim";
inline constexpr std::string_view BpsimNamespace = "http://www.bpsim.org/schemas/1.0";

/// `definitions` holds what is carried along: a relationship with BPSim data, resources. `known` is what a reader
/// makes of the file without BPSim. Only what differs from what the data says already is changed.
void updateBpsim(pugi::xml_node definitions, const Document &document, const Document &known);

}  // namespace laneway::bpmn
