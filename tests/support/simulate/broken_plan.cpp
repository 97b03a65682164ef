#include "tests/support/simulate/broken_plan.h"

#include "model/simulate/engine/engine_all.h"
#include "model/simulate/issues.h"

namespace laneway::simulate::test {

namespace {

class Bytes {
 public:
  explicit Bytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

  [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
  std::uint8_t next() { return isAtEnd() ? 0 : m_bytes[m_at++]; }
  bool flag() { return (next() & 1) != 0; }

  /// Mostly a row that exists.
  Index row(std::size_t size)
  {
    const std::uint8_t byte = next();
    if (byte == 255)
      return none;
    if (byte == 254)
      return static_cast<Index>(size);
    const std::uint32_t wide = byte * 256u + next();
    return size == 0 ? 0 : static_cast<Index>(wide % size);
  }

 private:
  std::span<const std::uint8_t> m_bytes;
  std::size_t m_at = 0;
};

void breakNode(Plan &plan, Node &node, Bytes &bytes)
{
  constexpr auto kinds = static_cast<std::uint8_t>(NodeKind::Boundary) + 1;
  constexpr auto events = static_cast<std::uint8_t>(EventKind::Cancel) + 1;
  switch (bytes.next() % 10) {
    case 0:
      node.kind = static_cast<NodeKind>(bytes.next() % kinds);
      break;
    case 1:
      node.event = static_cast<EventKind>(bytes.next() % events);
      node.message = bytes.row(3);
      break;
    case 2:
      node.host = bytes.row(plan.nodes.size());
      node.interrupting = bytes.flag();
      break;
    case 3:
      node.body = bytes.row(plan.scopes.size());
      break;
    case 4:
      node.scope = bytes.row(plan.scopes.size());
      break;
    case 5:
      node.handler = bytes.row(plan.nodes.size());
      node.undone = bytes.row(plan.nodes.size());
      break;
    case 6:
      node.condition = bytes.row(plan.expressions.size());
      break;
    case 7:
      node.repetition.kind = static_cast<RepeatKind>(bytes.next() % 4);
      node.repetition.count = Distribution::constant(bytes.next() % 5);
      node.repetition.condition = bytes.row(plan.expressions.size());
      node.repetition.repeatProbability = bytes.next() / 250.0;
      node.repetition.testBefore = bytes.flag();
      break;
    case 8:
      node.assignments.push_back({bytes.row(plan.attributes.size()), bytes.row(plan.expressions.size()), {}});
      break;
    default:
      node.work.duration = Distribution::constant(bytes.next() * 1e5 - 1e5);
      break;
  }
}

void breakFlow(Plan &plan, Flow &flow, Bytes &bytes)
{
  switch (bytes.next() % 5) {
    case 0:
      flow.source = bytes.row(plan.nodes.size());
      break;
    case 1:
      flow.target = bytes.row(plan.nodes.size());
      break;
    case 2:
      flow.share = bytes.next() / 200.0;
      break;
    case 3:
      flow.condition = bytes.row(plan.expressions.size());
      break;
    default:
      flow.isDefault = bytes.flag();
      break;
  }
}

}  // namespace

Plan broken(Plan plan, std::span<const std::uint8_t> data)
{
  Bytes bytes(data);
  while (!bytes.isAtEnd()) {
    const bool changesFlow = bytes.flag();
    const Index row = bytes.row(changesFlow ? plan.flows.size() : plan.nodes.size());
    if (changesFlow && row < plan.flows.size())
      breakFlow(plan, plan.flows[row], bytes);
    else if (!changesFlow && row < plan.nodes.size())
      breakNode(plan, plan.nodes[row], bytes);
  }
  return plan;
}

bool validateAndPlay(const Plan &plan)
{
  if (hasErrors(validate(plan)))
    return false;
  const Program program(plan);
  RunSettings settings;
  settings.horizon = 100 * microsecondsPerSecond;
  settings.instances = 20;
  settings.mostTokens = 2000;
  Observer nobody;
  Engine<Observer> engine(program, settings, nobody);
  engine.begin(1);
  for (int i = 0; i < 100 && engine.advance(100) == Status::Running; ++i) {
  }
  return true;
}

}  // namespace laneway::simulate::test
