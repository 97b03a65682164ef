#pragma once

#include <vector>

#include <pugixml.hpp>

#include "model/exchange/bpmn/bpsim_read.h"

/// The simulation data that BIMP and Apromore put into a process: `qbp:processSimulationInfo`. Its times are in
/// seconds, whatever unit their editor showed; "NaN" is what nobody entered.
namespace laneway::bpmn {

/// Of every process, collaboration and of the definitions themselves, in the order of the file.
[[nodiscard]] std::vector<SimulationParameters> readQbp(pugi::xml_node definitions, const LineOf &lineOf);

}  // namespace laneway::bpmn
