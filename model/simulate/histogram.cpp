#include "model/simulate/histogram.h"

#include <algorithm>
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

void Histogram::addToNewChunk(std::uint32_t bin)
{
  m_chunks[bin >> binBits].resize(binsPerChunk);
  ++m_chunks[bin >> binBits][bin & (binsPerChunk - 1)];
}

void Histogram::add(const Histogram &other)
{
  for (std::size_t i = 0; i < chunks; ++i) {
    if (other.m_chunks[i].empty())
      continue;
    m_chunks[i].resize(binsPerChunk);
    for (std::size_t k = 0; k < binsPerChunk; ++k)
      m_chunks[i][k] += other.m_chunks[i][k];
  }
  m_count += other.m_count;
}

void Histogram::clear()
{
  if (m_count == 0)
    return;
  for (auto &chunk : m_chunks)
    std::fill(chunk.begin(), chunk.end(), 0);
  m_count = 0;
}

double Histogram::quantile(double quantile) const
{
  if (m_count == 0)
    return std::numeric_limits<double>::quiet_NaN();
  const double wanted = quantile * static_cast<double>(m_count);
  std::uint64_t sum = 0;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < chunks; ++i) {
    for (std::size_t k = 0; k < m_chunks[i].size(); ++k) {
      if (m_chunks[i][k] == 0)
        continue;
      sum += m_chunks[i][k];
      last = static_cast<std::uint32_t>((i << binBits) + k);
      if (static_cast<double>(sum) >= wanted)
        return (static_cast<double>(lowest(last)) + static_cast<double>(highest(last))) / 2;
    }
  }
  return (static_cast<double>(lowest(last)) + static_cast<double>(highest(last))) / 2;
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
    for (std::size_t k = 0; k < m_chunks[i].size(); ++k) {
      if (m_chunks[i][k] > 0)
        result.push_back({static_cast<std::uint32_t>((i << binBits) + k), m_chunks[i][k]});
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
    auto &chunk = histogram.m_chunks[bin >> binBits];
    chunk.resize(binsPerChunk);
    chunk[bin & (binsPerChunk - 1)] += count;
    histogram.m_count += count;
  }
  return histogram;
}

}  // namespace laneway::simulate
