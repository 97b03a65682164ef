#pragma once

#include <functional>
#include <vector>

#include <QString>

#include <pugixml.hpp>

#include "model/exchange/parameters/simulation_parameters.h"
#include "model/process/document.h"

/// BPSim 1.0 and 2.0 (bpsim.org): simulation parameters inside a BPMN file, scenario by scenario. jBPM writes shares in
/// percent, and times of mean and deviation 0 for what nobody entered; both are understood.
namespace laneway::bpmn {

struct BpsimScenario {
  QString id;
  QString name;
  QString inherits;  ///< The id of the scenario it is laid over, or empty.
  SimulationParameters parameters;
};

/// The line of a node in the file, 0 where there is none.
using LineOf = std::function<int(pugi::xml_node)>;

/// The element that holds the scenarios; null where the definitions have none.
[[nodiscard]] pugi::xml_node bpsimDataIn(pugi::xml_node definitions);
/// The first child of that local name, whatever its prefix.
[[nodiscard]] pugi::xml_node childOf(pugi::xml_node parent, std::string_view localName);
/// The unit in which a scenario's times are meant unless they say otherwise.
[[nodiscard]] Duration bpsimUnitOf(pugi::xml_node scenario);
/// Whether the scenario gives shares in percent instead of parts of one.
[[nodiscard]] bool givesPercent(pugi::xml_node scenario);

[[nodiscard]] std::vector<BpsimScenario> readBpsim(pugi::xml_node definitions, const LineOf &lineOf);

/// The first scenario becomes the values of the elements, the others scenarios of the document.
[[nodiscard]] ImportReport applyBpsim(Document &document, const std::vector<BpsimScenario> &scenarios);

}  // namespace laneway::bpmn
