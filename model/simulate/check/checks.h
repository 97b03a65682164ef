#pragma once

#include <utility>
#include <vector>

#include "model/simulate/check/graph.h"
#include "model/simulate/issues.h"

/// The parts of validation; each adds what it finds. All but the first need a plan without broken references.
namespace laneway::simulate {

/// Rows that do not exist, keys used twice, calls in a circle.
void checkReferences(const Plan &plan, std::vector<Issue> &issues);

/// Distributions, shares, arrivals, demands.
void checkValues(const Plan &plan, const Graph &graph, std::vector<Issue> &issues);

/// Roles, resources and calendars.
void checkResources(const Plan &plan, std::vector<Issue> &issues);

/// What can be reached, what can end, what can join, and loops in no time.
void checkStructure(const Plan &plan, const Graph &graph, std::vector<Issue> &issues);

/// Events where they cannot be.
void checkEvents(const Plan &plan, const Graph &graph, std::vector<Issue> &issues);

/// Roles that cannot keep up.
void checkLoad(const Plan &plan, std::vector<Issue> &issues);

inline Issue issueAt(IssueCode code, ElementKind kind, Index index, std::vector<double> arguments = {})
{
  return {code, Severity::Error, {{kind, index}}, std::move(arguments)};
}

inline Issue warningAt(IssueCode code, ElementKind kind, Index index, std::vector<double> arguments = {})
{
  return {code, Severity::Warning, {{kind, index}}, std::move(arguments)};
}

}  // namespace laneway::simulate
