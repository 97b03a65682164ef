#include "model/simulate/statistics/path_recorder.h"

#include <algorithm>
#include <cstddef>

#include "model/simulate/random/stream.h"

namespace laneway::simulate {

namespace {

/// Whether passing it is worth telling: where work is done, something is waited for or happens, and the ends.
bool isStop(const NodeProgram &node)
{
  switch (node.kind) {
    case NodeKind::End:
    case NodeKind::Task:
    case NodeKind::Call:
    case NodeKind::EventSubProcess:
    case NodeKind::Catch:
    case NodeKind::Throw:
    case NodeKind::Boundary:
      return true;
    case NodeKind::Start:
    case NodeKind::Exclusive:
    case NodeKind::Parallel:
    case NodeKind::Inclusive:
    case NodeKind::EventBased:
      return false;
  }
  return false;
}

/// Whether instances part here.
bool parts(const Program &program, const NodeProgram &node)
{
  const bool chooses =
      node.kind == NodeKind::Exclusive || node.kind == NodeKind::Inclusive || node.kind == NodeKind::EventBased;
  return (chooses && node.outCount > 1) || node.hasWatches || node.isRepeated || node.kind == NodeKind::Boundary ||
         node.kind == NodeKind::EventSubProcess || (node.kind == NodeKind::End && node.event != EventKind::None) ||
         (node.special != none && program.specials[node.special].room != none);
}

}  // namespace

PathRecorder::PathRecorder(const Program &program)
    : m_nodeKeys(program.nodes.size()), m_onlyWay(program.scopes.size()), m_scopes(program.scopes.size())
{
  std::vector<std::uint32_t> sources(program.scopes.size());
  for (const SourceProgram &source : program.sources)
    ++sources[program.nodes[source.node].scope];
  for (Index scope = 0; scope < m_scopes.size(); ++scope) {
    m_scopes[scope].key = mixed(program.scopes[scope].key);
    m_scopes[scope].isFollowed = sources[scope] > 1;
  }
  for (const NodeProgram &node : program.nodes)
    m_scopes[node.scope].isFollowed |= sources[node.scope] > 0 && parts(program, node);
  for (Index i = 0; i < program.nodes.size(); ++i) {
    const NodeProgram &node = program.nodes[i];
    if (!isStop(node) || sources[node.scope] == 0)
      continue;
    const std::uint64_t key = mixed(node.routeKey) | 1;
    if (m_scopes[node.scope].isFollowed)
      m_nodeKeys[i] = key;
    else
      m_onlyWay[node.scope].push_back(i);
  }
  m_follows = std::any_of(m_scopes.begin(), m_scopes.end(), [](const ScopeWays &ways) { return ways.isFollowed; });
}

void PathRecorder::begin()
{
  constexpr std::size_t stopsOfAWay = 24;
  std::size_t stops = 0;
  m_stops.clear();
  for (ScopeWays &ways : m_scopes) {
    ways.ways.clear();
    ways.rows.clear();
    ways.others = 0;
    ways.othersCycle = 0;
    if (!ways.isFollowed)
      continue;
    ways.ways.reserve(PathVariants::mostKept);
    stops += PathVariants::mostKept * stopsOfAWay;
  }
  m_stops.reserve(stops);
}

void PathRecorder::open(Index frame)
{
  constexpr std::size_t usual = 64;
  m_open.resize(frame + 1);
  m_open[frame].nodes.reserve(usual);
}

PathRecorder::Way PathRecorder::wayOf(std::uint64_t key, std::vector<Index> &nodes)
{
  std::sort(nodes.begin(), nodes.end());
  const std::size_t first = m_stops.size();
  for (const Index node : nodes) {
    if (m_stops.size() == first || m_stops.back().node != node)
      m_stops.push_back({node, 0});
    ++m_stops.back().times;
  }
  return {key, 0, 0, first, m_stops.size() - first};
}

void PathRecorder::finishes(Index frame, Index scope, Time cycle)
{
  ScopeWays &ways = m_scopes[scope];
  if (!ways.isFollowed)
    return;
  Open &open = m_open[frame];
  Index row = ways.rows.find(open.key);
  if (row == none) {
    if (ways.ways.size() == PathVariants::mostKept || open.nodes.size() > PathVariants::longestPath) {
      ++ways.others;
      ways.othersCycle += cycle;
      return;
    }
    row = static_cast<Index>(ways.ways.size());
    ways.rows.insert(open.key, row);
    ways.ways.push_back(wayOf(open.key, open.nodes));
  }
  ++ways.ways[row].count;
  ways.ways[row].cycle += cycle;
}

PathVariants PathRecorder::variantsOf(Index scope, std::uint64_t finished, Int128 cycle) const
{
  const ScopeWays &ways = m_scopes[scope];
  PathVariants found;
  found.others = ways.others;
  found.othersCycle = ways.othersCycle;
  for (const Way &way : ways.ways) {
    const auto first = m_stops.begin() + static_cast<std::ptrdiff_t>(way.firstStop);
    found.variants.push_back(
        {way.key, way.count, way.cycle, {first, first + static_cast<std::ptrdiff_t>(way.stopCount)}});
  }
  if (!ways.isFollowed && !m_onlyWay[scope].empty() && finished > 0) {
    PathVariant &only = found.variants.emplace_back();
    only = {ways.key, finished, cycle, {}};
    for (const Index node : m_onlyWay[scope])
      only.stops.push_back({node, 1});
  }
  std::sort(found.variants.begin(), found.variants.end(),
            [](const PathVariant &a, const PathVariant &b) { return a.key < b.key; });
  return found;
}

}  // namespace laneway::simulate
