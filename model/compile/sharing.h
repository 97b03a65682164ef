#pragma once

#include <vector>

#include "model/base/id.h"

/// Which processes compete for the same people, so that a simulation of one of them alone would say too little.
namespace laneway {

class Document;

/// The other processes with a role that is needed in `scope` as well, in the order of processes. Counted is what
/// instances may get to, by way of calls.
[[nodiscard]] std::vector<Id> processesSharingRoles(const Document &document, Id scope);

}  // namespace laneway
