#pragma once

#include <vector>

#include <QByteArray>

/// Files that each hold one construct of BPMN, for judging what the feature table of resources/help/en/bpmn.md says.
namespace laneway::test {

/// What stands at the places of a small file. The construct itself stands in [[ ]]: without that the file is the same
/// but for the construct.
struct BpmnSample {
  QByteArray name;
  QByteArray process;        ///< In the process of the first pool.
  QByteArray drawing;        ///< In the plane.
  QByteArray collaboration;  ///< Beside the pools.
  QByteArray definitions;    ///< Beside the process.
  QByteArray pool;           ///< In the pool.
  QByteArray diagram;        ///< Behind the plane.
};

struct BpmnFeature {
  QByteArray construct;  ///< As the table calls it.
  std::vector<BpmnSample> samples;
};

[[nodiscard]] std::vector<BpmnFeature> bpmnFeatures();

/// The file with what is in [[ ]], or without it.
enum class Construct { With, Without };
[[nodiscard]] QByteArray fileOf(const BpmnSample &sample, Construct construct);

}  // namespace laneway::test
