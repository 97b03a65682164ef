#include "model/simulate/histogram.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace laneway::simulate {

Time Histogram::lowest(std::uint32_t bin)
{
  if (bin < 2 * binsPerChunk)
    return bin;
  const unsigned shift = (bin >> binBits) - 1;
  return static_cast<Time>(((bin & (binsPerChunk - 1)) | binsPerChunk) << shift);
}

Time Histogram::highest(std::uint32_t bin)
{
  if (bin < 2 * binsPerChunk)
    return bin;
  return lowest(bin) + (Time{1} << ((bin >> binBits) - 1)) - 1;
}

/// The low bits of a count have just passed through 0.
void Histogram::carry(std::uint32_t bin)
{
  auto &high = m_high[bin >> binBits];
  high.resize(binsPerChunk);
  high[bin & (binsPerChunk - 1)] += 256;
}

void Histogram::addTo(std::size_t chunk, std::size_t bin, std::uint64_t count)
{
  const std::uint64_t sum = m_low[chunk][bin] + count;
  m_low[chunk][bin] = static_cast<std::uint8_t>(sum);
  if (sum < 256)
    return;
  m_high[chunk].resize(binsPerChunk);
  m_high[chunk][bin] += sum & ~std::uint64_t{255};
}

void Histogram::add(const Histogram &other)
{
  for (std::size_t i = 0; i < chunks; ++i) {
    if (other.m_low[i].empty())
      continue;
    m_low[i].resize(binsPerChunk);
    for (std::size_t k = 0; k < binsPerChunk; ++k) {
      if (k % binsPerWord == 0 && other.isEmptyWord(i, k))
        k += binsPerWord - 1;
      else if (const std::uint64_t count = other.countAt(i, k); count > 0)
        addTo(i, k, count);
    }
  }
  m_count += other.m_count;
}

void Histogram::clear()
{
  if (m_count == 0)
    return;
  for (std::size_t i = 0; i < chunks; ++i) {
    std::fill(m_low[i].begin(), m_low[i].end(), std::uint8_t{0});
    std::fill(m_high[i].begin(), m_high[i].end(), 0);
  }
  m_count = 0;
}

double Histogram::quantile(double quantile) const
{
  double found = 0;
  quantiles({&quantile, 1}, {&found, 1});
  return found;
}

void Histogram::quantiles(std::span<const double> wanted, std::span<double> found) const
{
  if (m_count == 0) {
    std::fill(found.begin(), found.end(), std::numeric_limits<double>::quiet_NaN());
    return;
  }
  // A sum is reached at the first bin that takes it to the next whole number, the last sum at the last bin.
  const auto reached = [&](double share) {
    const double least = std::ceil(share * static_cast<double>(m_count));
    return least < static_cast<double>(m_count) ? std::max(std::uint64_t{1}, static_cast<std::uint64_t>(least))
                                                : m_count;
  };
  std::size_t next = 0;
  std::uint64_t sum = 0;
  std::uint64_t target = wanted.empty() ? 0 : reached(wanted[0]);
  for (std::size_t i = 0; i < chunks && next < wanted.size(); ++i) {
    for (std::size_t k = 0; k < m_low[i].size() && next < wanted.size(); ++k) {
      if (k % binsPerWord == 0 && isEmptyWord(i, k)) {
        k += binsPerWord - 1;
        continue;
      }
      sum += countAt(i, k);
      for (; sum >= target && next < wanted.size(); target = next < wanted.size() ? reached(wanted[next]) : target)
        found[next++] = middle(static_cast<std::uint32_t>((i << binBits) + k));
    }
  }
}

double Histogram::middle(std::uint32_t bin)
{
  return (static_cast<double>(lowest(bin)) + static_cast<double>(highest(bin))) / 2;
}

bool Histogram::isEmptyWord(std::size_t chunk, std::size_t bin) const
{
  std::uint64_t counts = 0;
  static_assert(sizeof(counts) == binsPerWord);
  std::memcpy(&counts, &m_low[chunk][bin], sizeof(counts));
  return counts == 0 && m_high[chunk].empty();
}

double Histogram::shareUpTo(Time value) const
{
  if (m_count == 0)
    return std::numeric_limits<double>::quiet_NaN();
  std::uint64_t sum = 0;
  for (const auto &[bin, count] : bins()) {
    if (highest(bin) > value)
      break;
    sum += count;
  }
  return static_cast<double>(sum) / static_cast<double>(m_count);
}

bool Histogram::operator==(const Histogram &other) const
{
  return m_count == other.m_count && bins() == other.bins();
}

std::vector<Histogram::Bin> Histogram::bins() const
{
  std::vector<Bin> result;
  for (std::size_t i = 0; i < chunks; ++i) {
    for (std::size_t k = 0; k < m_low[i].size(); ++k) {
      if (const std::uint64_t count = countAt(i, k); count > 0)
        result.push_back({static_cast<std::uint32_t>((i << binBits) + k), count});
    }
  }
  return result;
}

Histogram Histogram::fromBins(const std::vector<Bin> &bins)
{
  Histogram histogram;
  for (const auto &[bin, count] : bins) {
    if ((bin >> binBits) >= chunks)
      continue;
    histogram.m_low[bin >> binBits].resize(binsPerChunk);
    histogram.addTo(bin >> binBits, bin & (binsPerChunk - 1), count);
    histogram.m_count += count;
  }
  return histogram;
}

}  // namespace laneway::simulate
