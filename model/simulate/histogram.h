#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
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
  [[gnu::always_inline]] void add(Time value)
  {
    const std::uint32_t bin = binOf(value);
    auto &chunk = m_low[bin >> binBits];
    ++m_count;
    if (chunk.empty()) [[unlikely]]
      chunk.resize(binsPerChunk);
    if (++chunk[bin & (binsPerChunk - 1)] == 0) [[unlikely]]
      carry(bin);
  }
  void add(const Histogram &other);
  void clear();

  [[nodiscard]] std::uint64_t count() const { return m_count; }
  /// The value below or at which the share `quantile` (0 to 1) of the counts lies: the middle of the bin, and exact
  /// below 2,048 microseconds. NaN when empty.
  [[nodiscard]] double quantile(double quantile) const;
  /// The same for several, ascending, in one pass.
  void quantiles(std::span<const double> wanted, std::span<double> found) const;
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
  static constexpr std::size_t chunks = 64 - binBits;

  static constexpr std::size_t binsPerWord = 8;

  [[nodiscard]] static double middle(std::uint32_t bin);
  /// Whether the eight bins from there on, of a chunk that is there, can be passed over: nothing was counted in them.
  /// Says no where any count of the chunk was large.
  [[nodiscard]] bool isEmptyWord(std::size_t chunk, std::size_t bin) const;
  void carry(std::uint32_t bin);
  void addTo(std::size_t chunk, std::size_t bin, std::uint64_t count);
  /// Of a chunk that is there.
  [[nodiscard]] std::uint64_t countAt(std::size_t chunk, std::size_t bin) const
  {
    return m_low[chunk][bin] + (m_high[chunk].empty() ? 0 : m_high[chunk][bin]);
  }

  std::uint64_t m_count = 0;
  /// What is counted at every event has to stay in the cache: the last eight bits of each count, and apart from them,
  /// where one ever overflowed, the rest. Chunks are empty until the first count falls into them.
  std::array<std::vector<std::uint8_t>, chunks> m_low;
  std::array<std::vector<std::uint64_t>, chunks> m_high;
};

}  // namespace laneway::simulate
