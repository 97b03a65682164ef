#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "model/check/checks.h"
#include "model/edit/draft.h"
#include "model/edit/make_space.h"
#include "model/edit/move_shapes.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/rules.h"
#include "model/edit/session.h"
#include "tests/support/large_map.h"

/// Times edits as the program performs them, rules and routing included, on the large map. Prints one JSON line per
/// figure: the median and the slowest of some runs, in milliseconds of processor time, which a busy machine does not
/// blur; all of it is on one thread.
namespace {

using namespace laneway;
using namespace laneway::test;

void report(const char *name, int steps, std::vector<double> times)
{
  std::sort(times.begin(), times.end());
  std::printf("{\"figure\": \"%s\", \"steps\": %d, \"median_ms\": %.3f, \"slowest_ms\": %.3f}\n", name, steps,
              times[times.size() / 2], times.back());
  std::fflush(stdout);
}

void measure(const char *name, int steps, int runs, const std::function<void()> &run)
{
  std::vector<double> times;
  for (int at = 0; at < runs; ++at) {
    const std::clock_t start = std::clock();
    run();
    times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  report(name, steps, std::move(times));
}

std::vector<Id> someSteps(const Document &document, std::size_t count)
{
  std::vector<Id> steps;
  for (const Node &node : document.nodes())
    if (steps.size() < count)
      steps.push_back(node.id);
  return steps;
}

void benchmark(int steps)
{
  const Document document = largeMap(steps);
  const Id map(u"map-diagram");
  const Id step(u"step-7-2");
  Session session(Workbook{.document = document}, 1);
  const auto perform = [&session](const Edit &edit) {
    if (!session.perform({}, edit))
      std::fprintf(stderr, "An edit was refused.\n");
  };
  double direction = 4;
  const auto moveBy = [&](const std::vector<Id> &moved) {
    direction = -direction;
    perform([&](Draft &draft) { return moveShapes(draft, map, moved, {direction, 0}); });
  };

  measure("copy", steps, 200, [&] { const Document copy = session.document(); });
  measure("rename one", steps, 50, [&] {
    direction = -direction;
    const QString name = direction > 0 ? QStringLiteral("Check") : QStringLiteral("Verify");
    perform([&](Draft &draft) { return rename(draft, step, name); });
  });
  measure("move one with its routes", steps, 50, [&] { moveBy({step}); });
  // A step without flows: the same but for routing.
  perform([&](Draft &draft) {
    const auto out = draft.document.outgoing(step);
    const auto in = draft.document.incoming(step);
    std::vector<Id> flows(out.begin(), out.end());
    flows.insert(flows.end(), in.begin(), in.end());
    return removeElements(draft, flows);
  });
  measure("move one without routes", steps, 50, [&] { moveBy({step}); });
  const std::vector<Id> thousand = someSteps(document, 1000);
  measure("move 1000", steps, 5, [&] { moveBy(thousand); });
  measure("undo and redo of that", steps, 5, [&] {
    session.undo();
    session.redo();
  });
  measure("space tool", steps, 5,
          [&] { perform([&](Draft &draft) { return makeSpace(draft, map, Axis::Horizontal, 2000, 40); }); });
  measure("all checks", steps, 5, [&] { (void)findings(session.document()); });
}

}  // namespace

int main(int argc, char **argv)
{
  std::vector<int> sizes;
  for (int at = 1; at < argc; ++at)
    sizes.push_back(std::stoi(argv[at]));
  if (sizes.empty())
    sizes = {1'000, 10'000, 100'000};
  for (const int steps : sizes)
    benchmark(steps);
  return 0;
}
