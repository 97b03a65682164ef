#pragma once

#include <initializer_list>
#include <vector>

#include <QTest>

#include "tests/model/simulate/plans.h"
#include "tests/support/simulate/token_trace.h"

/// What the tests of single constructs of BPMN share: small plans with constant times, whose traces were worked out by
/// hand.
namespace laneway::simulate::test {

using What = Visit::What;
using Times = std::vector<Time>;

inline Time units(double count)
{
  return static_cast<Time>(count * unit);
}

inline Times times(std::initializer_list<double> counts)
{
  Times all;
  for (const double count : counts)
    all.push_back(units(count));
  return all;
}

inline Index startAt(PlanBuilder &builder, double time, Index scope = 0, std::uint64_t limit = 1, double gap = 1)
{
  const Index start = builder.start(constantOf(gap), scope);
  builder.plan.nodes[start].arrivals->first = units(time);
  builder.plan.nodes[start].arrivals->limit = limit;
  return start;
}

inline QByteArray issuesOf(const Plan &plan)
{
  QByteArray text;
  for (const Issue &issue : validate(plan)) {
    if (issue.severity == Severity::Error)
      text += QByteArray::number(static_cast<int>(issue.code)) + ' ';
  }
  return text;
}

/// The trace of a plan that runs to its end; identities are looked at as well.
inline TokenTrace played(const Plan &plan, Status expected = Status::Finished)
{
  const RunSettings settings = settingsOf(0, 1);
  if (const QByteArray issues = issuesOf(plan); !issues.isEmpty())
    qFatal("The plan cannot be run: issues %s", issues.constData());
  const TokenTrace trace = traceTokens(plan, settings);
  if (trace.status != expected)
    qFatal("The run ended with status %d", static_cast<int>(trace.status));
  if (expected == Status::Finished)
    (void)runPlan(plan, settings);
  return trace;
}

inline void verifyTimes(const TokenTrace &trace, Index node, What what, const Times &expected, int line)
{
  const Times found = trace.times(node, what);
  if (found == expected)
    return;
  QStringList all;
  for (const Visit &visit : trace.visits)
    all << QString::fromStdString(described(visit));
  QFAIL(qPrintable(QStringLiteral("Line %1, node %2:\n%3").arg(line).arg(node).arg(all.join(u'\n'))));
}

}  // namespace laneway::simulate::test

#define VERIFY_ENTERS(trace, node, ...) verifyTimes(trace, node, What::Enters, times({__VA_ARGS__}), __LINE__)
#define VERIFY_COMPLETES(trace, node, ...) verifyTimes(trace, node, What::Completes, times({__VA_ARGS__}), __LINE__)
#define VERIFY_INTERRUPTED(trace, node, ...) \
  verifyTimes(trace, node, What::IsInterrupted, times({__VA_ARGS__}), __LINE__)
