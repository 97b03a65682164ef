#include <algorithm>

#include <QTest>

#include "model/edit/draft.h"
#include "model/edit/move_shapes.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/process/workbook.h"
#include "tests/support/large_map.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;

namespace {

const Id Map(u"map-diagram");

Point centerOf(const Document &document, Id element)
{
  return shapeIn(document, Map, element)->bounds.center();
}

/// The route moved as a whole.
Route translatedBy(Route route, Point by)
{
  for (Point &point : route.points)
    point = point + by;
  if (route.label)
    route.label = translated(*route.label, by);
  return route;
}

}  // namespace

/// Whatever is moved: only flows that touch it are led anew, and of those only the ones whose other end stays.
class UntouchedRoutesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void movingLeadsOnlyTouchedFlowsAnew_data()
  {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
      QTest::addRow("seed %d", seed) << seed;
  }

  void movingLeadsOnlyTouchedFlowsAnew()
  {
    QFETCH(const int, seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    Session session(Workbook{.document = largeMap(400)}, 1);
    std::vector<Id> steps;
    for (const Node &node : session.document().nodes())
      steps.push_back(node.id);
    int still = 0;
    int carried = 0;
    int led = 0;
    for (int move = 0; move < 30; ++move) {
      const Document before = session.document();
      std::vector<Id> moved;
      // Neighbours in a row, so that some flows have both ends among them.
      const int first = dice.roll(static_cast<int>(steps.size()) - 8);
      for (int i = 0; i < 1 + dice.roll(6); ++i)
        moved.push_back(steps[static_cast<std::size_t>(first + i)]);
      const Point by{4.0 * (dice.roll(21) - 10), 4.0 * (dice.roll(7) - 3)};
      QVERIFY(session.perform({}, [&](Draft &draft) { return moveShapes(draft, Map, moved, by); }));
      const Document &after = session.document();
      const bool othersMoved = std::any_of(steps.begin(), steps.end(), [&](Id step) {
        return centerOf(before, step) != centerOf(after, step) &&
               std::find(moved.begin(), moved.end(), step) == moved.end();
      });
      if (othersMoved)  // A lane grew and pushed what lies beyond.
        continue;
      for (const Route &route : before.routes()) {
        const Flow &flow = *before.get<Flow>(route.element);
        const Point source = centerOf(after, flow.source) - centerOf(before, flow.source);
        const Point target = centerOf(after, flow.target) - centerOf(before, flow.target);
        const Route &now = *after.get<Route>(route.id);
        if (source == Point() && target == Point()) {
          QVERIFY2(now == route, qPrintable(route.element.text()));
          ++still;
        } else if (source == target) {
          QVERIFY2(now == translatedBy(route, source), qPrintable(route.element.text()));
          ++carried;
        } else {
          ++led;
        }
      }
    }
    QVERIFY(still > 0);
    QVERIFY(carried > 0);
    QVERIFY(led > 0);
  }
};

LANEWAY_TEST(UntouchedRoutesTest)
#include "untouched_routes_test.moc"
