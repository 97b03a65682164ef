#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "model/simulate/run_state.h"

/// What a run knows exactly, as bytes for result files: whole numbers only, so that what is read is what was written
/// to the last digit. Each number is written as LEB128 (seven bits to a byte, the lowest first, the highest bit says
/// that more follow), signed ones after 2n for n >= 0 and -2n-1 for n < 0.
namespace laneway::simulate {

using Bytes = std::vector<std::uint8_t>;

/// The fields of the record in the order of its declaration, lists after their lengths. Percentiles are written twice
/// as large, which makes them whole.
[[nodiscard]] Bytes toBytes(const ReplicationRecord &record);
/// Nothing where the bytes are not a record.
[[nodiscard]] std::optional<ReplicationRecord> recordFrom(std::span<const std::uint8_t> bytes);

/// Pairs of the distance to the bin before (the first: from 0) and the count.
[[nodiscard]] Bytes toBytes(const Histogram &histogram);
[[nodiscard]] std::optional<Histogram> histogramFrom(std::span<const std::uint8_t> bytes);

/// The fields in the order of their declaration, lists after their lengths; likewise of the paths of a scope.
[[nodiscard]] Bytes toBytes(const TimeCourse &course);
[[nodiscard]] std::optional<TimeCourse> courseFrom(std::span<const std::uint8_t> bytes);
[[nodiscard]] Bytes toBytes(const PathVariants &paths);
[[nodiscard]] std::optional<PathVariants> pathsFrom(std::span<const std::uint8_t> bytes);

/// Replication, finished, cycle, length, cost of each.
[[nodiscard]] Bytes toBytes(const std::vector<ReplicationTotals> &totals);
[[nodiscard]] std::optional<std::vector<ReplicationTotals>> totalsFrom(std::span<const std::uint8_t> bytes);

}  // namespace laneway::simulate
