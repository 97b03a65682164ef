#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/plan.h"
#include "model/simulate/settings.h"

/// What is wrong with a plan, said before it runs. Codes with the rows of the elements and numbers as arguments: the
/// sentences are made elsewhere.
namespace laneway::simulate {

enum class ElementKind : std::uint8_t { Plan, Scope, Node, Flow, Role, Resource, Calendar, Attribute, Expression };

struct ElementRef {
  ElementKind kind = ElementKind::Plan;
  Index index = none;
  bool operator==(const ElementRef &) const = default;
};

enum class IssueCode : std::uint8_t {
  NothingStarts,      ///< No start has arrivals.
  EndlessRun,         ///< Neither horizon nor number of instances nor limit ends the run.
  BrokenReference,    ///< A row that does not exist, or of the wrong kind. arguments: the row.
  DuplicateKey,       ///< Two elements of one kind have the same key. Elements: both.
  CallCycle,          ///< A scope that calls itself, directly or not. Elements: the calls of the cycle.
  ScopeWithoutStart,  ///< A called scope has no start and no node without incoming flow.
  StartHasIncoming,
  EndHasOutgoing,
  Unreachable,       ///< No start leads to the node.
  NoWayToEnd,        ///< From the node no end of its scope can be reached (an endless loop).
  JoinCannotFire,    ///< A parallel join some of whose incoming flows can never get a token together with the rest.
  SharesDoNotAddUp,  ///< arguments: the sum. Element: the gateway.
  ShareOutOfRange,   ///< arguments: the share. Element: the flow.
  DefaultMissing,    ///< Conditions without a default flow may all be false (warning).
  ZeroTimeLoop,      ///< A loop in which no time passes. Elements: its nodes.
  BadDistribution,   ///< arguments: DistributionFault as a number.
  NoArrivalGap,      ///< Arrivals whose mean gap is 0 without a limit.
  RoleWithoutUnits,  ///< Amount 0, or no resource at all.
  DemandTooLarge,    ///< A step asks for more units of a role than there are. arguments: wanted, there.
  SamePeopleTwice,   ///< A step asks for several roles that only the same people have.
  DemandOfNothing,   ///< A demand with amount 0.
  BadCalendar,       ///< Intervals not ascending, overlapping, empty or outside the period.
  CalendarNeverOpens,
  WorkNeverFits,       ///< AtClosing::DoNotStart and the shortest duration exceeds every open interval.
  Overloaded,          ///< Warning: offered load of a role >= 1. arguments: the load, units that make it stable.
  BadEvent,            ///< An event kind that its node kind cannot have.
  MessageNeverSent,    ///< A catching event whose message no node of the plan throws (warning where a timer competes).
  EventGatewayTarget,  ///< Behind an event-based gateway stands something that catches nothing.
  BadBoundary,         ///< A boundary event without a host that can carry it, or with an incoming flow.
  BadResource,         ///< Speed not above 0, or a negative cost or factor.
  BadBatch,            ///< A batch size of 0.
  BadExpression,       ///< Code that does not evaluate.
  BadSettings          ///< Replications 0, a horizon or warm-up that leaves nothing, or precision not above 0.
};

enum class Severity : std::uint8_t { Error, Warning };

struct Issue {
  IssueCode code = IssueCode::BrokenReference;
  Severity severity = Severity::Error;
  std::vector<ElementRef> elements;  ///< The main one first.
  std::vector<double> arguments;
  bool operator==(const Issue &) const = default;
};

/// Everything that is wrong with the plan itself, errors first, each kind in order of rows. Empty: it can be run.
/// Broken references are reported alone, since nothing else can be judged then.
[[nodiscard]] std::vector<Issue> validate(const Plan &plan);

/// The same with what concerns the settings.
[[nodiscard]] std::vector<Issue> validate(const Plan &plan, const RunSettings &settings);

[[nodiscard]] bool hasErrors(const std::vector<Issue> &issues);

}  // namespace laneway::simulate
