#pragma once

#include <vector>

#include "model/exchange/xml/xml_element.h"
#include "model/process/document.h"

/// The simulation data of a document that is to be written as BPMN: what others wrote into the file it came from, with
/// the document's values laid over it, and what a reader will make of that.
namespace laneway::bpmn {

struct CarriedParameters {
  /// The children of definitions that hold such data, or may: they replace those that the document carries along.
  std::vector<xml::Element> children;
  /// Whether they need the namespace of BPSim, because Laneway began the data.
  bool hasOwnBpsim = false;
  /// Whether qbp data in the extensions of processes says something else than the document: it is left out then, and
  /// all of its values are written as BPSim.
  bool qbpIsStale = false;
  /// The document as it is read from the file if Laneway adds no values of its own.
  Document known;
};

[[nodiscard]] bool mayHoldParameters(std::string_view tag);

[[nodiscard]] CarriedParameters carriedParametersOf(const Document &document);

}  // namespace laneway::bpmn
