#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/simulate/random_plan.h"
#include "tests/support/simulate/reference_interpreter.h"
#include "tests/support/simulate/token_trace.h"
#include "tests/support/test_registry.h"

using namespace laneway::simulate;
using namespace laneway::simulate::test;

/// The engine against a second, plain reading of the same semantics.
class ReferenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void randomPlansGiveEqualTraces_data();
  void randomPlansGiveEqualTraces();
};

void ReferenceTest::randomPlansGiveEqualTraces_data()
{
  using MakePlan = Plan (*)(std::uint64_t);
  QTest::addColumn<MakePlan>("makePlan");
  QTest::addColumn<std::uint64_t>("plans");
  QTest::newRow("control flow") << &randomPlan << std::uint64_t{100};
  QTest::newRow("people and queues") << &randomStaffedPlan << std::uint64_t{100};
  QTest::newRow("hours") << &randomScheduledPlan << std::uint64_t{25};
}

void ReferenceTest::randomPlansGiveEqualTraces()
{
  using MakePlan = Plan (*)(std::uint64_t);
  QFETCH(MakePlan, makePlan);
  QFETCH(std::uint64_t, plans);
  std::size_t visits = 0;
  std::size_t joins = 0;
  for (std::uint64_t seed = 1; seed <= plans; ++seed) {
    const Plan plan = makePlan(seed);
    const std::vector<Issue> issues = validate(plan);
    QVERIFY2(
        !hasErrors(issues),
        qPrintable(
            QStringLiteral("seed %1: issue %2").arg(seed).arg(issues.empty() ? -1 : static_cast<int>(issues[0].code))));
    RunSettings settings = settingsOf(0, 1);
    settings.seed = seed;
    const TokenTrace found = traceTokens(plan, settings);
    TokenTrace expected = interpret(plan, seed, 1);
    // The engine stops as soon as one instance is stuck; what the others would have done is not compared.
    if (found.status == Status::Deadlock)
      std::erase_if(expected.visits, [&](const Visit &visit) { return visit.time > found.end; });
    visits += found.visits.size();
    joins += static_cast<std::size_t>(std::count_if(plan.nodes.begin(), plan.nodes.end(),
                                                    [](const Node &node) { return node.kind == NodeKind::Inclusive; }));
    const auto [mine, theirs] =
        std::mismatch(found.visits.begin(), found.visits.end(), expected.visits.begin(), expected.visits.end());
    const bool differs = mine != found.visits.end() || theirs != expected.visits.end();
    QVERIFY2(!differs,
             qPrintable(QStringLiteral("seed %1 of %2 nodes: engine %3, reference %4")
                            .arg(seed)
                            .arg(plan.nodes.size())
                            .arg(QString::fromStdString(mine != found.visits.end() ? described(*mine) : "-"))
                            .arg(QString::fromStdString(theirs != expected.visits.end() ? described(*theirs) : "-"))));
    QCOMPARE(found.status, expected.status);
    if (found.status != Status::Finished)
      continue;
    QCOMPARE(found.finished, expected.finished);
    (void)runPlan(plan, settings);
  }
  // Small plans would agree about nothing.
  QVERIFY2(visits > 300 * plans && joins > plans, qPrintable(QStringLiteral("%1 visits, %2").arg(visits).arg(joins)));
}

LANEWAY_TEST(ReferenceTest)
#include "reference_test.moc"
