#pragma once

#include <cstdint>
#include <vector>

#include "model/simulate/plan.h"

/// Whether the people there are enough for a step that takes several roles at once, where one person may stand for more
/// than one of them: a matching of wanted units with free ones, found by augmenting paths (Ford & Fulkerson 1956).
/// Keeps its memory from one question to the next.
namespace laneway::simulate {

class Matching {
 public:
  /// `freeUnits(resource)` says how many units of a resource can be taken. Whether `way` can be staffed by them, from
  /// its demand `first` on, of which `taken` units are there already.
  template <typename FreeUnits>
  [[nodiscard]] bool isPossible(const std::vector<Role> &roles, const std::vector<Demand> &way, std::size_t first,
                                std::uint32_t taken, FreeUnits freeUnits)
  {
    m_wanted.clear();
    for (std::size_t i = first; i < way.size(); ++i) {
      const std::uint32_t amount = way[i].amount - (i == first ? taken : 0);
      for (std::uint32_t unit = 0; unit < amount; ++unit) {
        m_wanted.push_back({&roles[way[i].role].resources, none});
        m_asked.clear();
        if (!serve(m_wanted.size() - 1, freeUnits))
          return false;
      }
    }
    return true;
  }

 private:
  struct Wanted {
    const std::vector<Index> *resources = nullptr;
    Index by = none;
  };

  /// Finds a unit for what is wanted, if need be by serving others differently.
  template <typename FreeUnits>
  bool serve(std::size_t wanted, FreeUnits freeUnits)
  {
    for (const Index resource : *m_wanted[wanted].resources) {
      if (isAsked(resource))
        continue;
      m_asked.push_back(resource);
      std::uint64_t used = 0;
      for (const Wanted &each : m_wanted)
        used += each.by == resource;
      if (used < freeUnits(resource)) {
        m_wanted[wanted].by = resource;
        return true;
      }
      for (std::size_t other = 0; other < m_wanted.size(); ++other) {
        if (m_wanted[other].by == resource && other != wanted && serve(other, freeUnits)) {
          m_wanted[wanted].by = resource;
          return true;
        }
      }
    }
    return false;
  }

  [[nodiscard]] bool isAsked(Index resource) const
  {
    for (const Index each : m_asked)
      if (each == resource)
        return true;
    return false;
  }

  std::vector<Wanted> m_wanted;
  std::vector<Index> m_asked;
};

}  // namespace laneway::simulate
