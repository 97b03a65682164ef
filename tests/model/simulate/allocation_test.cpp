#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

#include <QTest>

#include "model/simulate/run/replication.h"
#include "tests/model/simulate/plans.h"
#include "tests/support/test_registry.h"

namespace {

std::atomic<std::uint64_t> allocations = 0;

}  // namespace

// What the whole test program allocates is counted. The sanitizers bring allocation of their own, and tell of it;
// elsewhere the operators are replaced, except those for aligned memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

// As sanitizer/allocator_interface.h declares it, which GCC 12 does not bring.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*allocated)(const volatile void *, std::size_t),
                                                         void (*freed)(const volatile void *));

namespace {

[[maybe_unused]] const int watching = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void *, std::size_t) { ++allocations; }, [](const volatile void *) {});

}  // namespace

#else

namespace {

void *counted(std::size_t size)
{
  ++allocations;
  if (void *memory = std::malloc(size))
    return memory;
  throw std::bad_alloc();
}

}  // namespace

void *operator new(std::size_t size)
{
  return counted(size);
}

void *operator new[](std::size_t size)
{
  return counted(size);
}

void operator delete(void *memory) noexcept
{
  std::free(memory);
}

void operator delete[](void *memory) noexcept
{
  std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
  std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
  std::free(memory);
}

#endif

using namespace laneway::simulate;
using namespace laneway::simulate::test;

namespace {

/// Discards the log.
class Nowhere : public LogSink {
 public:
  void rows(std::uint32_t, std::span<const LogRow>) override {}
};

/// Allocations between one pulse of a replication and the next.
std::vector<std::uint64_t> allocationsOf(const Plan &plan, std::uint64_t instances, Recording recording)
{
  const Program program(plan);
  const RunSettings settings = settingsOf(instances, 1);
  Nowhere sink;
  RunOptions options;
  options.log = &sink;
  const auto player = makePlayer(recording, program, plan, settings, options);
  std::vector<std::uint64_t> found;
  found.reserve(10'000);
  std::uint64_t before = allocations;
  const Played played = player->play(1, [&](double) {
    found.push_back(allocations - before);
    before = allocations;
    return true;
  });
  return played.outcome == Outcome::Finished ? found : std::vector<std::uint64_t>();
}

/// Calendars, priorities, two lines for one role, rework, a timeout, a batch and a step that takes work away.
Plan everything()
{
  PlanBuilder builder;
  constexpr Time day = 24 * microsecondsPerHour;
  const Index office = builder.weekly({{0, day / 2}, {day, 3 * day / 2}, {2 * day, 5 * day}});
  const Index clerks = builder.role(3, office);
  const Index experts = builder.role(2);
  builder.plan.roles[experts].preemption = Preemption::Resume;
  const Index receive = builder.task(clerks, exponentialOf(600));
  const Index check = builder.task(experts, exponentialOf(900));
  const Index urgent = builder.task(experts, exponentialOf(300));
  const Index together = builder.task(clerks, exponentialOf(600));
  builder.plan.nodes[urgent].work.priority = 2;
  builder.plan.nodes[together].work.batching.size = 4;
  builder.plan.nodes[receive].work.alternatives = {{{clerks, 1}, {experts, 1}}};
  const Index timeout = builder.boundaryTimer(check, constantOf(40'000));
  const Index decision = builder.node(NodeKind::Exclusive);
  builder.chain({builder.poisson(1.0 / 3'000), receive, check, decision});
  builder.flow(decision, check, 0.2);
  builder.flow(decision, urgent, 0.3);
  builder.flow(decision, together, 0.5);
  for (const Index step : {urgent, together, timeout})
    builder.flow(step, builder.end());
  return builder.plan;
}

}  // namespace

class AllocationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void steadyStateAllocatesNothing_data();
  void steadyStateAllocatesNothing();
};

void AllocationTest::steadyStateAllocatesNothing_data()
{
  QTest::addColumn<bool>("isEverything");
  QTest::addColumn<int>("recording");
  QTest::newRow("two steps, figures") << false << static_cast<int>(Recording::Figures);
  QTest::newRow("two steps, log") << false << static_cast<int>(Recording::FiguresAndLog);
  QTest::newRow("everything, figures") << true << static_cast<int>(Recording::Figures);
  QTest::newRow("everything, log") << true << static_cast<int>(Recording::FiguresAndLog);
}

/// After the first tenth of a long run, during which lists and histograms reach their size, there is hardly a record
/// left to make room for: not one allocation in twenty thousand events, where a single one per instance would be one
/// in four.
void AllocationTest::steadyStateAllocatesNothing()
{
  QVERIFY2(allocations > 0, "Nothing is counted here.");
  QFETCH(bool, isEverything);
  QFETCH(int, recording);
  const Station station{1, exponentialOf(1)};
  const Plan plan = isEverything ? everything() : stationsInARow(0.6, {station, station});
  const std::vector<std::uint64_t> found =
      allocationsOf(plan, isEverything ? 300'000 : 500'000, static_cast<Recording>(recording));
  QVERIFY(found.size() > 50);
  std::uint64_t late = 0;
  const std::size_t first = found.size() / 10;
  for (std::size_t i = first; i < found.size(); ++i)
    late += found[i];
  constexpr std::uint64_t eventsPerPulse = 20'000;
  QVERIFY2(late * 20'000 < (found.size() - first) * eventsPerPulse,
           qPrintable(QStringLiteral("%1 in %2 pulses").arg(late).arg(found.size() - first)));
}

LANEWAY_TEST(AllocationTest)
#include "allocation_test.moc"
