#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/simulate/engine/number_table.h"
#include "model/simulate/engine/program.h"
#include "model/simulate/path_variants.h"

namespace laneway::simulate {

/// Follows instances on their way. Where a process has only one way, nothing has to be followed.
class PathRecorder {
 public:
  explicit PathRecorder(const Program &program);

  void begin();
  [[nodiscard]] bool follows() const { return m_follows; }

  void frameBegins(Index frame, Index scope)
  {
    if (frame >= m_open.size())
      open(frame);
    m_open[frame].nodes.clear();
    m_open[frame].key = m_scopes[scope].key;
  }
  void enters(Index frame, Index node)
  {
    if (m_nodeKeys[node] == 0)
      return;
    m_open[frame].key += m_nodeKeys[node];
    if (m_open[frame].nodes.size() <= PathVariants::longestPath)
      m_open[frame].nodes.push_back(node);
  }
  /// An instance that counts has come to its end.
  void finishes(Index frame, Index scope, Time cycle);

  /// By scope; `finished` and `cycle` of those that were not followed are to be given.
  [[nodiscard]] PathVariants variantsOf(Index scope, std::uint64_t finished, Int128 cycle) const;

 private:
  struct Open {
    std::uint64_t key = 0;  ///< Sum over the nodes passed, whatever their order.
    std::vector<Index> nodes;
  };
  /// Its stops lie among those of all ways, so that meeting a new one needs no memory of its own.
  struct Way {
    std::uint64_t key = 0;
    std::uint64_t count = 0;
    Int128 cycle = 0;
    std::size_t firstStop = 0;
    std::size_t stopCount = 0;
  };
  struct ScopeWays {
    std::uint64_t key = 0;
    bool isFollowed = false;
    std::vector<Way> ways;  ///< As they were met.
    NumberTable rows;       ///< By key.
    std::uint64_t others = 0;
    Int128 othersCycle = 0;
  };

  [[gnu::cold]] void open(Index frame);
  [[gnu::cold]] Way wayOf(std::uint64_t key, std::vector<Index> &nodes);

  std::vector<std::uint64_t> m_nodeKeys;      ///< By node; 0 where a node tells nothing of the way.
  std::vector<std::vector<Index>> m_onlyWay;  ///< By scope: the nodes of those that have only one.
  std::vector<ScopeWays> m_scopes;
  std::vector<Open> m_open;  ///< By frame.
  std::vector<PathVariant::Stop> m_stops;
  bool m_follows = false;
};

}  // namespace laneway::simulate
