#pragma once

#include <cstdint>

#include "model/simulate/types.h"

/// Random numbers by counting: the numbers of a stream are a fixed function of what they are for, so that neither
/// threads nor a change elsewhere in the model shift them (common random numbers between scenarios).
namespace laneway::simulate {

/// Bijective mixing of 64 bits (Stafford 2011, variant 13; the finaliser of SplitMix64).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x)
{
  x = (x ^ (x >> 30)) * 0xbf58'476d'1ce4'e5b9;
  x = (x ^ (x >> 27)) * 0x94d0'49bb'1331'11eb;
  return x ^ (x >> 31);
}

struct RandomPair {
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  bool operator==(const RandomPair &) const = default;
};

/// Philox2x64 with ten rounds (Salmon, Moraes, Dror, Shaw 2011: "Parallel random numbers: as easy as 1, 2, 3").
[[nodiscard]] inline RandomPair philox(RandomPair counter, std::uint64_t key)
{
  __extension__ typedef unsigned __int128 Wide;
#pragma GCC unroll 10
  for (int round = 0; round < 10; ++round) {
    const Wide product = Wide{counter.first} * 0xd2b7'4407'b1ce'6e93;
    counter = {static_cast<std::uint64_t>(product >> 64) ^ key ^ counter.second, static_cast<std::uint64_t>(product)};
    key += 0x9e37'79b9'7f4a'7c15;
  }
  return counter;
}

/// What the numbers of an element are for: each purpose has streams of its own.
enum class Purpose : std::uint8_t {
  Duration = 1,
  Gap,
  Route,
  Delay,
  Attribute,
  Repeat,
  Count,
  Setup,
  Failure,
  Breakdown,
  Repair,
  Queue,
  Choice
};

/// The half of a stream's address that belongs to an element and a purpose.
[[nodiscard]] constexpr std::uint64_t streamKey(std::uint64_t element, Purpose purpose)
{
  return mixed(element + 0x9e37'79b9'7f4a'7c15 * static_cast<std::uint64_t>(purpose));
}

/// The half that belongs to an instance and its n-th visit; up to 2^16 numbers can be drawn from each.
[[nodiscard]] constexpr std::uint64_t streamPosition(std::uint64_t instance, std::uint32_t visit)
{
  return (instance << 32) + (std::uint64_t{visit} << 16);
}

/// The key of a replication.
[[nodiscard]] constexpr std::uint64_t replicationKey(std::uint64_t seed, std::uint32_t replication)
{
  return mixed(mixed(seed + 0x9e37'79b9'7f4a'7c15) + replication);
}

class Stream {
 public:
  Stream(std::uint64_t replication, std::uint64_t element, std::uint64_t position)
      : m_key(replication), m_counter{position, element}
  {
  }

  /// 64 random bits.
  std::uint64_t next()
  {
    if (m_hasSpare) {
      m_hasSpare = false;
      return m_spare;
    }
    const RandomPair pair = philox(m_counter, m_key);
    ++m_counter.first;
    m_spare = pair.second;
    m_hasSpare = true;
    return pair.first;
  }

  /// Uniform strictly between 0 and 1, a multiple of 2^-53.
  double uniform() { return (static_cast<double>(next() >> 12) + 0.5) * 0x1p-52; }

 private:
  std::uint64_t m_key;
  RandomPair m_counter;
  std::uint64_t m_spare = 0;
  bool m_hasSpare = false;
};

}  // namespace laneway::simulate
