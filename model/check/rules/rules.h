#pragma once

#include "model/check/check.h"

/// The checks, each in the file of its name beside this one.
namespace laneway {

/// A process, pool, workflow or sub-process with steps has a start and an end.
void checkStartAndEnd(const CheckInput &input, std::vector<Finding> &found);
/// Not more than one start without a trigger side by side.
void checkBlankStarts(const CheckInput &input, std::vector<Finding> &found);
/// A sub-process in the flow starts without a trigger, an event sub-process with one.
void checkSubProcessStart(const CheckInput &input, std::vector<Finding> &found);
/// Steps, decisions that ask something, and events with a trigger say what they are.
void checkNames(const CheckInput &input, std::vector<Finding> &found);
/// Every flow out of a decision says for which answer it is taken.
void checkAnswers(const CheckInput &input, std::vector<Finding> &found);
/// Steps are connected: something leads to them and something follows.
void checkConnections(const CheckInput &input, std::vector<Finding> &found);
/// What splits is a gateway, or the flows carry conditions.
void checkImplicitSplit(const CheckInput &input, std::vector<Finding> &found);
/// Several flows into a step run it once for each of them; a gateway says what is meant.
void checkFakeJoin(const CheckInput &input, std::vector<Finding> &found);
/// A gateway either joins or forks.
void checkJoinFork(const CheckInput &input, std::vector<Finding> &found);
/// A gateway with one flow in and one out does nothing.
void checkSuperfluousGateway(const CheckInput &input, std::vector<Finding> &found);
/// Ending everything where nothing else can run is an ordinary end.
void checkSuperfluousTerminate(const CheckInput &input, std::vector<Finding> &found);
/// Two steps are connected once.
void checkDuplicateFlows(const CheckInput &input, std::vector<Finding> &found);
/// No shape of a step lies over another.
void checkOverlaps(const CheckInput &input, std::vector<Finding> &found);
/// An event has one trigger, and one that fits where it stands (BPMN 2.0.2, table 10.93).
void checkEventDefinitions(const CheckInput &input, std::vector<Finding> &found);
/// Where some flows of a decision carry conditions, all do but the default.
void checkConditions(const CheckInput &input, std::vector<Finding> &found);
/// Every link leads to one of the same name in the same place.
void checkLinks(const CheckInput &input, std::vector<Finding> &found);
/// Behind an event-based gateway come events that can happen, or tasks that receive.
void checkEventBased(const CheckInput &input, std::vector<Finding> &found);
/// An ad-hoc sub-process has neither start nor end: its steps are done in any order.
void checkAdHoc(const CheckInput &input, std::vector<Finding> &found);
/// Complex and inclusive gateways are read differently by different people.
void checkGatewayKinds(const CheckInput &input, std::vector<Finding> &found);
/// Messages, signals, errors and escalations are used by something.
void checkDefinitions(const CheckInput &input, std::vector<Finding> &found);
/// Every element of a map that is drawn by hand is drawn.
void checkDrawn(const CheckInput &input, std::vector<Finding> &found);
/// Every step is owned by a person or a system.
void checkOwners(const CheckInput &input, std::vector<Finding> &found);
/// Every step can be reached from a start, and from every step some end can be reached.
void checkReachability(const CheckInput &input, std::vector<Finding> &found);
/// The shares behind a decision add up to 100 %.
void checkShares(const CheckInput &input, std::vector<Finding> &found);
/// A call step opens a workflow or process.
void checkCalls(const CheckInput &input, std::vector<Finding> &found);
/// A process has somebody accountable, a category, a goal and a workflow, and is reviewed in time.
void checkProcessProfile(const CheckInput &input, std::vector<Finding> &found);

}  // namespace laneway
