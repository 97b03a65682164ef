#pragma once

#include <cstdint>
#include <span>

#include "model/simulate/types.h"

/// The event log of a run as process-mining tools understand it, handed out in blocks; writing CSV or XES is the
/// receiver's business.
namespace laneway::simulate {

enum class LogKind : std::uint8_t {
  Arrive,  ///< An instance begins.
  Enable,  ///< A step could start, were its resources free.
  Start,
  Suspend,
  Resume,
  Complete,
  Interrupt,  ///< A step was ended by a boundary event or a terminated scope.
  Finish      ///< An instance ends.
};

struct LogRow {
  Time time = 0;
  std::uint64_t instance = 0;  ///< Number of arrival, from 0.
  Index node = none;           ///< None for Arrive and Finish, which name the scope instead.
  Index scope = none;
  Index resource = none;        ///< Who does it, where known.
  std::uint32_t unit = 0;       ///< Which of the resource's units.
  std::uint32_t execution = 0;  ///< Pairs Enable, Start and Complete of one execution within the replication.
  LogKind kind = LogKind::Arrive;
  bool operator==(const LogRow &) const = default;
};

/// Receives the rows of one replication in order of time. Called from the worker's thread.
class LogSink {
 public:
  virtual ~LogSink() = default;
  virtual void rows(std::uint32_t replication, std::span<const LogRow> block) = 0;
};

}  // namespace laneway::simulate
