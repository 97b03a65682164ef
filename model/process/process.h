#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"
#include "model/process/attribute.h"

/// A process: the framework for a business goal, ongoing, across departments, with somebody accountable. It is one BPMN
/// collaboration; its workflows and pools name it as their parent.
namespace laneway {

enum class ProcessCategory { Operational, Management, Support };
enum class ProcessStatus { Draft, Approved, Retired };

/// What the process is measured by, in the owner's words: "Cycle time", "under 10 days".
struct TargetFigure {
  QString name;
  QString value;
  bool operator==(const TargetFigure &) const = default;
};

struct Process {
  Id id;
  QString name;
  QString documentation;
  QString owner;  ///< The person or position accountable for it.
  QStringList stakeholders;
  std::optional<ProcessCategory> category;
  QString goal;
  QString trigger;  ///< What sets it off.
  QString result;   ///< What it leaves behind.
  std::vector<TargetFigure> targets;
  std::vector<Attribute> attributes;  ///< Of its instances.
  std::optional<Duration> dueWithin;  ///< An instance should be done within this time of its arrival.
  QString version;
  ProcessStatus status = ProcessStatus::Draft;
  QDate nextReview;             ///< Invalid where none is planned.
  std::vector<Id> handsOverTo;  ///< Processes that take over from this one.
  int rank = 0;                 ///< Order among the processes of its category.
  Extras extras;
  bool operator==(const Process &) const = default;
};

/// A workflow: an ordered sequence of steps inside one process, with a clear start and finish.
struct Workflow {
  Id id;
  Id process;
  QString name;
  QString documentation;
  QString trigger;
  QString result;
  int rank = 0;  ///< Order within its process.
  Extras extras;
  bool operator==(const Workflow &) const = default;
};

}  // namespace laneway
