#include <algorithm>
#include <cstdint>

#include "model/simulate/engine/program_parts.h"
#include "model/simulate/random/stream.h"

namespace laneway::simulate {

namespace {

/// Whether a throwing or ending event does more than let the token go on.
bool setsOff(const Node &node)
{
  const bool throws = node.kind == NodeKind::Throw || node.kind == NodeKind::End;
  return throws && node.event != EventKind::None;
}

void fillAssignments(Program &program, const Node &from, NodeExtra &to)
{
  to.firstAssignment = static_cast<Index>(program.assignments.size());
  to.assignmentCount = static_cast<std::uint32_t>(from.assignments.size());
  for (const Assignment &each : from.assignments) {
    AssignmentProgram &made = program.assignments.emplace_back();
    made.attribute = each.attribute;
    made.expression = each.expression;
    made.value = Sampler(each.value);
    const std::uint64_t attribute = program.attributes[each.attribute].key;
    made.key = streamKey(from.key + attribute, Purpose::Attribute);
  }
}

/// A set of the incoming flows of a join, as words of bits.
class Places {
 public:
  Places(std::vector<std::uint64_t> &bits, std::size_t first) : m_bits(bits), m_first(first) {}

  /// Adds one; false if it was there.
  bool add(Index place)
  {
    std::uint64_t &word = m_bits[m_first + place / 64];
    const std::uint64_t bit = std::uint64_t{1} << (place % 64);
    const bool isNew = (word & bit) == 0;
    word |= bit;
    return isNew;
  }

 private:
  std::vector<std::uint64_t> &m_bits;
  std::size_t m_first;
};

}  // namespace

void fillExtras(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey)
{
  program.extras.resize(plan.nodes.size());
  for (const Index i : nodesByKey) {
    const Node &from = plan.nodes[i];
    NodeExtra &to = program.extras[i];
    NodeProgram &node = program.nodes[i];
    to.repetition = from.repetition;
    to.count = Sampler(from.repetition.count);
    to.countKey = streamKey(from.key, Purpose::Count);
    to.repeatKey = streamKey(from.key, Purpose::Repeat);
    to.condition = from.condition;
    to.undone = from.undone;
    fillAssignments(program, from, to);
    const bool mayRepeat = from.kind == NodeKind::Task || from.kind == NodeKind::Call;
    node.isRepeated = mayRepeat && from.repetition.kind != RepeatKind::Once;
    node.hasEffect |= node.isRepeated || to.assignmentCount > 0 || setsOff(from);
    if (from.kind == NodeKind::Boundary && from.handler != none) {
      program.extras[from.host].handler = from.handler;
      program.nodes[from.host].hasEffect = true;
      program.nodes[from.handler].hasEffect = true;
    }
    if (from.kind == NodeKind::EventSubProcess) {
      for (const Index start : nodesByKey) {
        if (plan.nodes[start].kind == NodeKind::Start && plan.nodes[start].scope == from.body)
          to.trigger = start;
      }
      program.scopes[from.scope].eventSubProcesses.push_back(i);
      program.scopes[from.scope].hasEventSubProcesses = true;
    }
    if (from.kind == NodeKind::Inclusive && node.isJoin) {
      program.scopes[from.scope].inclusiveJoins.push_back(i);
      program.scopes[from.scope].hasInclusiveJoins = true;
    }
  }
  for (const Resource &resource : plan.resources) {
    if (resource.timeToFailure)
      program.nodes[resource.repair].hasEffect = true;
  }
  for (NodeProgram &node : program.nodes)
    node.goesStraight = node.outCount == 1 && !node.hasEffect;
}

void fillReach(Program &program, const Plan &plan, const std::vector<Index> &nodesByKey)
{
  std::vector<Index> sizes(plan.scopes.size());
  for (Index i = 0; i < plan.nodes.size(); ++i)
    program.extras[i].placeInScope = sizes[plan.nodes[i].scope]++;
  std::vector<std::vector<Index>> in(plan.nodes.size());
  for (Index i = 0; i < plan.flows.size(); ++i)
    in[plan.flows[i].target].push_back(i);
  for (const Index join : nodesByKey) {
    const NodeProgram &node = program.nodes[join];
    if (node.kind != NodeKind::Inclusive || !node.isJoin)
      continue;
    NodeExtra &extra = program.extras[join];
    extra.firstReach = program.reach.size();
    extra.reachWords = (node.inCount + 63) / 64;
    program.reach.resize(program.reach.size() + std::size_t{extra.reachWords} * sizes[node.scope]);
    for (const Index last : in[join]) {
      const Index place = program.flows[last].joinPlace;
      std::vector<Index> open;
      const auto reach = [&](Index before) {
        const std::size_t at = extra.firstReach + std::size_t{program.extras[before].placeInScope} * extra.reachWords;
        if (before != join && Places(program.reach, at).add(place))
          open.push_back(before);
      };
      reach(plan.flows[last].source);
      while (!open.empty()) {
        const Index at = open.back();
        open.pop_back();
        for (const Index flow : in[at])
          reach(plan.flows[flow].source);
        // What interrupts a step, or sets in beside it, may still come while a token is there.
        if (plan.nodes[at].kind == NodeKind::Boundary)
          reach(plan.nodes[at].host);
      }
    }
  }
}

}  // namespace laneway::simulate
