#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>

#include "model/simulate/engine/program_parts.h"
#include "model/simulate/random/stream.h"

namespace laneway::simulate {

namespace {

/// Union-find with path halving.
class Partition {
 public:
  explicit Partition(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), Index{0}); }

  Index find(Index i)
  {
    while (m_parent[i] != i) {
      m_parent[i] = m_parent[m_parent[i]];
      i = m_parent[i];
    }
    return i;
  }

  void unite(Index a, Index b) { m_parent[find(a)] = find(b); }

 private:
  std::vector<Index> m_parent;
};

/// Whether a unit may be in two of the roles of one way.
bool sharesUnits(const Plan &plan, const std::vector<std::vector<Demand>> &ways)
{
  for (const auto &way : ways) {
    std::vector<Index> resources;
    for (const Demand &demand : way)
      resources.insert(resources.end(), plan.roles[demand.role].resources.begin(),
                       plan.roles[demand.role].resources.end());
    std::sort(resources.begin(), resources.end());
    if (std::adjacent_find(resources.begin(), resources.end()) != resources.end())
      return true;
  }
  return false;
}

LineProgram makeLine(const Plan &plan, const std::vector<std::vector<Demand>> &ways, const std::vector<Index> &roleRank)
{
  LineProgram line;
  line.ways = ways;
  for (const auto &way : ways) {
    for (const Demand &demand : way)
      line.roles.push_back(demand.role);
  }
  const Role &first = plan.roles[ways.front().front().role];
  line.discipline = first.discipline;
  line.preemption = first.preemption;
  std::sort(line.roles.begin(), line.roles.end(), [&](Index a, Index b) { return roleRank[a] < roleRank[b]; });
  line.roles.erase(std::unique(line.roles.begin(), line.roles.end()), line.roles.end());
  for (const Index role : line.roles) {
    for (const Index resource : plan.roles[role].resources)
      line.mayNotFit |=
          plan.resources[resource].atClosing == AtClosing::DoNotStart && plan.resources[resource].calendar != none;
  }
  line.isInOrder = first.discipline == Discipline::FirstComeFirstServed;
  line.sharesUnits = sharesUnits(plan, ways);
  if (line.roles.size() == 1 && first.resources.size() == 1)
    line.onlyResource = first.resources.front();
  line.isPlain = ways.size() == 1 && ways.front().size() == 1 && ways.front().front().amount == 1 && !line.mayNotFit &&
                 line.preemption == Preemption::Never && first.discipline == Discipline::FirstComeFirstServed;
  return line;
}

/// A level for each priority that occurs in a line, or one for all where priorities are only known in the run.
void fillLevels(Program &program)
{
  std::vector<std::vector<std::int32_t>> priorities(program.lines.size());
  for (const NodeProgram &node : program.nodes) {
    if (node.line != none)
      priorities[node.line].push_back(node.priority);
  }
  std::vector<bool> isDrawn(program.lines.size());
  for (const NodeProgram &node : program.nodes) {
    if (node.line != none && node.special != none && program.specials[node.special].priority != none)
      isDrawn[node.line] = true;
  }
  for (Index i = 0; i < program.lines.size(); ++i) {
    auto &own = priorities[i];
    std::sort(own.begin(), own.end(), std::greater<>());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    if (isDrawn[i]) {
      own.resize(1);
      program.lines[i].isInOrder = program.lines[i].isPlain = false;
    }
    program.lines[i].firstLevel = program.levelCount;
    program.lines[i].levelCount = static_cast<std::uint32_t>(own.size());
    program.levelCount += program.lines[i].levelCount;
  }
  for (NodeProgram &node : program.nodes) {
    if (node.line == none)
      continue;
    const auto &own = priorities[node.line];
    const auto found = std::find(own.begin(), own.end(), node.priority);
    const Index place = isDrawn[node.line] ? 0 : static_cast<Index>(found - own.begin());
    node.level = program.lines[node.line].firstLevel + place;
  }
}

void fillGroups(Program &program, const Plan &plan)
{
  Partition partition(plan.resources.size());
  const auto resourcesOf = [&](const LineProgram &line) {
    std::vector<Index> resources;
    for (const Index role : line.roles)
      resources.insert(resources.end(), plan.roles[role].resources.begin(), plan.roles[role].resources.end());
    return resources;
  };
  for (const LineProgram &line : program.lines) {
    const std::vector<Index> resources = resourcesOf(line);
    for (const Index resource : resources)
      partition.unite(resource, resources.front());
  }
  std::vector<Index> groupOf(plan.resources.size(), none);
  for (Index i = 0; i < program.lines.size(); ++i) {
    const Index root = partition.find(resourcesOf(program.lines[i]).front());
    if (groupOf[root] == none) {
      groupOf[root] = static_cast<Index>(program.groups.size());
      program.groups.emplace_back();
    }
    program.lines[i].group = groupOf[root];
    program.groups[groupOf[root]].lines.push_back(i);
  }
  for (GroupProgram &group : program.groups) {
    const LineProgram &first = program.lines[group.lines.front()];
    if (group.lines.size() == 1 && first.isPlain && first.onlyResource != none) {
      group.onlyLine = group.lines.front();
      group.onlyResource = first.onlyResource;
    }
  }
  for (Index i = 0; i < plan.resources.size(); ++i) {
    program.resources[i].group = groupOf[partition.find(i)];
  }
}

}  // namespace

void fillLines(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey,
               const std::vector<Index> &resourceRank, const std::vector<Index> &roleRank)
{
  program.resources.resize(plan.resources.size());
  for (Index i = 0; i < plan.resources.size(); ++i) {
    const Resource &from = plan.resources[i];
    ResourceProgram &to = program.resources[i];
    to.amount = from.amount;
    to.rank = resourceRank[i];
    to.calendar = from.calendar;
    to.speed = from.speed;
    to.atClosing = from.atClosing;
    to.overtimeFactor = from.overtimeFactor;
    to.costPerHour = from.costPerHour;
    to.paidOnDuty = from.paidOnDuty;
    to.breaksDown = from.timeToFailure.has_value();
    if (to.breaksDown) {
      to.timeToFailure = Sampler(*from.timeToFailure);
      to.failureKey = streamKey(from.key, Purpose::Breakdown);
      to.repair = from.repair;
      program.hasBreakdowns = true;
    }
  }
  for (Index role = 0; role < plan.roles.size(); ++role) {
    auto &resources = program.roles[role].resources;
    std::sort(resources.begin(), resources.end(), [&](Index a, Index b) { return resourceRank[a] < resourceRank[b]; });
    resources.erase(std::unique(resources.begin(), resources.end()), resources.end());
    for (const Index resource : resources)
      program.resources[resource].roles.push_back(role);
  }
  for (const Index node : nodesByKey) {
    const auto &ways = plan.nodes[node].work.alternatives;
    if (plan.nodes[node].kind != NodeKind::Task || ways.empty())
      continue;
    const auto found = std::find_if(program.lines.begin(), program.lines.end(),
                                    [&](const LineProgram &line) { return line.ways == ways; });
    program.nodes[node].line = static_cast<Index>(found - program.lines.begin());
    if (found == program.lines.end())
      program.lines.push_back(makeLine(plan, ways, roleRank));
  }
  program.hasPreemption = std::any_of(program.lines.begin(), program.lines.end(),
                                      [](const LineProgram &line) { return line.preemption != Preemption::Never; });
  fillLevels(program);
  fillGroups(program, plan);
}

}  // namespace laneway::simulate
