#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "model/base/id.h"
#include "model/check/finding.h"
#include "model/compile/assumption.h"
#include "model/compile/civil_clock.h"
#include "model/process/scenario.h"
#include "model/simulate/plan.h"
#include "model/simulate/settings.h"

/// What a document becomes for the simulation: a plan of dense rows, the way back from rows to elements, what was
/// assumed, and everything that is wrong or doubtful, said before anything runs.
namespace laneway {

class Document;

/// Rows of a plan and the elements they stand for. Several rows may stand for one element (a step that decides by
/// itself is a step and a decision); `nodeRows` gives the one that does the element's work.
struct PlanElements {
  std::vector<Id> scopes;     ///< Process, pool, workflow or sub-process.
  std::vector<Id> nodes;      ///< Never null.
  std::vector<Id> flows;      ///< Null where the drawing has no such flow.
  std::vector<Id> roles;      ///< A role; a lane or step where nobody has been named and somebody is assumed.
  std::vector<Id> resources;  ///< Whose units: a role's (or what stands for it), or a person.
  std::vector<Id> calendars;
  std::unordered_map<Id, simulate::Index> nodeRows;
  std::unordered_map<Id, simulate::Index> flowRows;
  std::unordered_map<Id, simulate::Index> roleRows;
  std::unordered_map<Id, simulate::Index> scopeRows;
  bool operator==(const PlanElements &) const = default;
};

struct Compilation {
  simulate::Plan plan;
  simulate::RunSettings settings;
  PlanElements elements;
  std::vector<simulate::Index> roots;   ///< Rows of the scopes that were asked for.
  std::vector<Assumption> assumptions;  ///< In the order of the flow.
  std::vector<Finding> findings;        ///< Errors first.
  CivilClock clock = CivilClock::assumed();
  bool hasCosts = false;  ///< Whether any cost has been entered.

  /// Whether nothing but warnings was found.
  [[nodiscard]] bool canRun() const;
};

/// Compiles processes, workflows or single pools to be simulated together, as the values on the elements say; a
/// scenario is laid over the document before. Always gives a compilation: what cannot be run says so in its findings.
/// The same document gives the same bytes.
[[nodiscard]] Compilation compilePlan(const Document &document, const std::vector<Id> &scopes, const RunSettings &run);

}  // namespace laneway
