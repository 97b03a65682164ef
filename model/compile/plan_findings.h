#pragma once

#include <vector>

#include "model/check/finding.h"
#include "model/simulate/issues.h"

/// What is wrong with a plan, told of the elements of the document.
namespace laneway {

class Document;
struct PlanElements;

/// One finding for each issue, in their order; what is said of many nodes alike is one finding about all of them.
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<simulate::Issue> &issues, const PlanElements &elements,
                                              const Document &document);

}  // namespace laneway
