#pragma once

#include <optional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "model/base/units.h"
#include "model/exchange/import_report.h"
#include "model/process/distribution.h"
#include "model/process/role.h"

/// What simulation programs say about a process besides its drawing, in terms of Laneway but by the names of the file:
/// the common ground of BPSim, qbp and Prosimos. apply_parameters.h lays it over a document.
namespace laneway {

/// People, machines or systems.
struct ParameterResource {
  QString key;
  QString name;
  std::optional<int> amount;
  std::optional<Money> hourlyCost;
  QString calendar;  ///< Its id, or empty.
};

struct ResourceUse {
  QString resource;  ///< Its key.
  int amount = 1;
};

/// What is said of one element. What does not fit its kind is left out with a remark.
struct ElementParameters {
  QString element;  ///< Its id; for a process, what is said of its start. Empty: of the first start there is.
  int line = 0;
  std::optional<Distribution> duration;  ///< Working time of a step; how long an event is waited for.
  std::optional<Distribution> interval;  ///< Between one start, or trigger, and the next.
  QString calendar;                      ///< In whose hours the interval counts, or empty.
  std::optional<double> share;           ///< How often a flow is taken.
  std::optional<Money> cost;             ///< Per execution.
  std::optional<int> priority;
  std::vector<ResourceUse> resources;  ///< All needed at once.
};

/// What is said of the run; what is not stays as it is.
struct RunParameters {
  QDateTime start;  ///< As in RunSettings.
  std::optional<Duration> horizon;
  std::optional<int> instances;
  std::optional<Duration> warmUp;
  std::optional<std::uint64_t> seed;
  std::optional<int> replications;
  QString currency;
  QString timeZone;
};

struct SimulationParameters {
  std::vector<Calendar> calendars;  ///< Their ids need not be free in the document.
  std::vector<ParameterResource> resources;
  std::vector<ElementParameters> elements;
  RunParameters run;
  ImportReport remarks;  ///< What could not be read as a value.
};

}  // namespace laneway
