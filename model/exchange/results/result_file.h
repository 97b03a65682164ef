#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/compile/scenario_comparison.h"
#include "model/compile/simulation.h"
#include "model/process/document.h"

/// Files of results: the report for people and programs, and with it the exact state it was made from, so that parts of
/// a run that were played on several machines can be put together. They hold no timings: equal runs give equal bytes.
/// resources/schema/simulation-1.schema.json says what stands where.
namespace laneway {

/// What a report is made from.
struct ResultSource {
  Document document;  ///< Without the scenario laid over it.
  SimulationRequest request;
  simulate::RunState state;
  std::vector<Lever> levers;  ///< In the order in which they were tried.

  /// Another scenario that was run on the same random numbers.
  struct Compared {
    Id scenario;
    simulate::RunState state;
  };
  std::optional<Compared> compared;
};

/// The file for a run of `prepared`, which was made from the source's document and request.
/// `comparison` may be null.
[[nodiscard]] QByteArray resultToJson(const ResultSource &source, const PreparedSimulation &prepared,
                                      const SimulationReport &report, const ScenarioComparison *comparison = nullptr);

/// What a file was made from. Errors: "merge-not-results", and those of json_text.h after the name, line and column.
[[nodiscard]] Result<ResultSource> resultFromJson(QByteArrayView text, const QString &name);

/// A part of a run, and the name of its file.
struct ResultPart {
  QString name;
  ResultSource source;
};

/// A run put together from its parts: what playing all their replications in one go would have given.
struct MergedRun {
  ResultSource source;
  PreparedSimulation prepared;
  SimulationReport report;
  std::optional<ScenarioComparison> comparison;
};

/// Puts parts together, in any order; there is at least one. Errors: "merge-other-document", "merge-other-seed",
/// "merge-overlap", "merge-gap", "merge-unfinished", "merge-not-results".
[[nodiscard]] Result<MergedRun> mergeResults(std::vector<ResultPart> parts);

}  // namespace laneway
