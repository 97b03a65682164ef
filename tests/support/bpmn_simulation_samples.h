#pragma once

#include <vector>

#include <QByteArray>

#include "tests/support/bpmn_feature_samples.h"

/// Files that can be simulated, each with one construct of BPMN in it, for judging what the feature table of
/// resources/help/en/bpmn.md says of the simulation. Instances carry a number "amount".
namespace laneway::test {

/// What the simulation makes of a construct.
enum class InSimulation {
  Counts,   ///< It is in the plan, and the plan can be run.
  Ignored,  ///< The plan is the same without it.
  Assumed,  ///< The plan is the same without it, and an assumption about the element says so.
  Refused   ///< The plan cannot be run, and an error names the element.
};

struct SimulationSample {
  QByteArray construct;  ///< As the table calls it.
  BpmnSample file;
  InSimulation expected = InSimulation::Counts;
  QByteArray element = "e";  ///< What is in the plan, or refused by name.
};

[[nodiscard]] std::vector<SimulationSample> simulationSamples();

/// The file of the feature table, with its tasks "e" and "T" between a start and an end.
[[nodiscard]] BpmnSample runnable(BpmnSample sample);

}  // namespace laneway::test
