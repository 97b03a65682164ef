#include "views/panels/ranked_scenarios.h"

#include <algorithm>

#include "model/process/document.h"

namespace laneway {

std::vector<const Scenario *> rankedScenarios(const Document &document)
{
  std::vector<const Scenario *> scenarios;
  for (const Scenario &each : document.scenarios())
    scenarios.push_back(&each);
  std::stable_sort(scenarios.begin(), scenarios.end(),
                   [](const Scenario *a, const Scenario *b) { return a->rank < b->rank; });
  return scenarios;
}

}  // namespace laneway
