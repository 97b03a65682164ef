#include "views/simulate/walkers.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

namespace laneway {

namespace {

struct Way {
  std::vector<simulate::Index> flows;
  double passed = 0;  ///< Of these flows.
};

}  // namespace

std::vector<Walker> walkersAt(const std::vector<simulate::Move> &moves, simulate::Time time, simulate::Time travel)
{
  std::map<std::pair<std::uint32_t, std::uint32_t>, Way> ways;  // a number of a token is used again by others
  for (const simulate::Move &move : moves) {
    Way &way = ways[{move.token, move.instance}];
    way.flows.push_back(move.flow);
    way.passed += static_cast<double>(time - move.time) / static_cast<double>(travel);
  }
  std::vector<Walker> walkers;
  for (const auto &[token, way] : ways) {
    const auto row = static_cast<std::size_t>(way.passed);
    if (row < way.flows.size())
      walkers.push_back({way.flows[row], way.passed - static_cast<double>(row)});
  }
  return walkers;
}

}  // namespace laneway
