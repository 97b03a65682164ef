#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/base/units.h"
#include "model/process/distribution.h"
#include "model/process/working.h"

/// What a node does when it is a step: its BPMN type, who carries it out and how, what it takes.
namespace laneway {

enum class ActivityKind {
  Task,
  SubProcess,  ///< Holds its own nodes and flows.
  Call         ///< Opens the workflow or process it names.
};
enum class TaskType { Abstract, User, Manual, Service, Send, Receive, Script, BusinessRule };
enum class SubProcessType { Embedded, Event, Transaction, AdHoc };

enum class LoopKind { None, Standard, ParallelInstances, SequentialInstances };

/// Repetition of a step. For instances, `count` says how many; for the standard loop, how often at most.
struct Loop {
  LoopKind kind = LoopKind::None;
  std::optional<int> count;
  QString condition;        ///< Standard: goes on while true. Instances: done as soon as true.
  bool testBefore = false;  ///< Standard only: the condition is asked before the first time.
  bool operator==(const Loop &) const = default;
};

/// How a step is carried out.
enum class CarriedOut { Manually, SoftwareSupported, SystemSupported, IndividualSoftware, WorkflowEngine };

/// In what order the steps of an ad hoc sub-process are done.
enum class AdHocOrder {
  Parallel,   ///< Any number of them at the same time.
  Sequential  ///< One after another.
};

struct Activity {
  ActivityKind kind = ActivityKind::Task;
  TaskType type = TaskType::Abstract;                    ///< Tasks only.
  SubProcessType subProcess = SubProcessType::Embedded;  ///< Sub-processes only.
  Id calls;                                              ///< Calls only: the workflow or process it opens.
  bool callAsOneStep = false;  ///< Calls only: simulate by its own figures, not by what it opens.
  Loop loop;
  bool forCompensation = false;
  Id message;                          ///< Send and receive tasks: the message definition.
  Id role;                             ///< Set by hand; null means: that of its lane.
  int amount = 1;                      ///< How many of its role it takes at once.
  std::vector<RoleNeed> alsoNeeds;     ///< At the same time as its own role.
  std::vector<Staffing> alternatives;  ///< Other ways to staff it, tried in this order where nobody is free.
  std::optional<CarriedOut> carriedOut;
  QString system;                        ///< The program or system it is carried out with.
  std::optional<Distribution> duration;  ///< Working time per execution; none: assumed.
  std::optional<Money> cost;             ///< Per execution, besides the roles' hours.
  int priority = 0;                      ///< Higher goes first in the queue of its role.
  QString priorityBy;                    ///< An expression over the instance's attributes, added to `priority`.
  std::optional<int> capacity;           ///< Room for so many, waiting and in work.
  WhenFull whenFull = WhenFull::Lose;    ///< Where there is a `capacity`.
  std::optional<Batch> batch;
  std::optional<Distribution> setup;  ///< Before work by somebody who did another step last.
  std::optional<Failure> failure;
  AdHocOrder adHocOrder = AdHocOrder::Parallel;  ///< Ad hoc sub-processes only ...
  QString adHocDone;                             ///< ... complete as soon as true; empty: when all steps are done.
  bool operator==(const Activity &) const = default;
};

}  // namespace laneway
