#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/types.h"

/// Counts of times in fixed log-linear bins of at most 0.1 % width: 1,024 bins to each power of two, single
/// microseconds below 2,048. Bins do not depend on the data, so histograms add up exactly.
namespace laneway::simulate {

class Histogram {
 public:
  static constexpr unsigned binBits = 10;
  static constexpr std::size_t binsPerChunk = std::size_t{1} << binBits;

  /// Counts one value; negative ones count as 0.
  void add(Time value)
  {
    const std::uint32_t bin = binOf(value);
    auto &chunk = m_chunks[bin >> binBits];
    ++m_count;
    if (chunk.empty()) [[unlikely]]
      addToNewChunk(bin);
    else
      ++chunk[bin & (binsPerChunk - 1)];
  }
  void add(const Histogram &other);
  void clear();

  [[nodiscard]] std::uint64_t count() const { return m_count; }
  /// The value below or at which the share `quantile` (0 to 1) of the counts lies: the middle of the bin, and exact
  /// below 2,048 microseconds. NaN when empty.
  [[nodiscard]] double quantile(double quantile) const;
  /// Share of counts in bins wholly at or below `value`.
  [[nodiscard]] double shareUpTo(Time value) const;

  bool operator==(const Histogram &other) const;

  /// For files: bins with their counts, ascending, empty ones left out.
  struct Bin {
    std::uint32_t bin = 0;
    std::uint64_t count = 0;
    bool operator==(const Bin &) const = default;
  };
  [[nodiscard]] std::vector<Bin> bins() const;
  [[nodiscard]] static Histogram fromBins(const std::vector<Bin> &bins);

  /// Smallest and largest value that falls into a bin.
  [[nodiscard]] static Time lowest(std::uint32_t bin);
  [[nodiscard]] static Time highest(std::uint32_t bin);
  [[nodiscard]] static std::uint32_t binOf(Time value)
  {
    const auto v = static_cast<std::uint64_t>(value > 0 ? value : 0);
    if (v < 2 * binsPerChunk)
      return static_cast<std::uint32_t>(v);
    // Numbers of one width share a chunk; their leading bit adds one to its row.
    const unsigned shift = static_cast<unsigned>(std::bit_width(v)) - binBits - 1;
    return static_cast<std::uint32_t>((std::uint64_t{shift} << binBits) + (v >> shift));
  }

 private:
  void addToNewChunk(std::uint32_t bin);

  static constexpr std::size_t chunks = 64 - binBits;

  std::array<std::vector<std::uint64_t>, chunks> m_chunks;  ///< Empty until the first count falls into it.
  std::uint64_t m_count = 0;
};

}  // namespace laneway::simulate
