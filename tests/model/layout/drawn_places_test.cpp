#include "model/layout/drawn_places.h"

#include <QTest>

#include "model/base/id_generator.h"
#include "model/edit/draft.h"
#include "model/edit/move_shapes.h"
#include "model/edit/rules.h"
#include "model/process/document.h"
#include "tests/support/large_map.h"
#include "tests/support/layout_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;
using namespace Qt::StringLiterals;

namespace {

const Id map(u"map-diagram");

std::vector<Rect> someAreas(test::Dice &dice, int count)
{
  std::vector<Rect> areas{{-1e6, -1e6, 2e6, 2e6}, {-5000, -5000, 1, 1}};
  for (int i = 0; i < count; ++i)
    areas.push_back({dice.roll(20'000) - 500.0, dice.roll(3000) - 500.0, dice.roll(1500) + 1.0, dice.roll(900) + 1.0});
  return areas;
}

bool same(const DrawnThere &a, const DrawnThere &b)
{
  return a.shapes == b.shapes && a.routes == b.routes;
}

}  // namespace

class DrawnPlacesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatLiesInAnAreaIsFoundFromStateToState()
  {
    Document document = test::largeMap(300);
    const Document start = document;
    test::Dice dice(7);
    DrawnPlaces places;
    std::vector<Id> shapes;
    for (const Shape &shape : document.shapes())
      shapes.push_back(shape.id);
    std::vector<Id> routes;
    for (const Route &route : document.routes())
      routes.push_back(route.id);
    for (int round = 0; round < 40; ++round) {
      for (int change = 0; change < 5; ++change) {
        const Id shape = shapes[static_cast<std::size_t>(dice.roll(static_cast<int>(shapes.size())))];
        const Id route = routes[static_cast<std::size_t>(dice.roll(static_cast<int>(routes.size())))];
        if (const Shape *of = document.get<Shape>(shape)) {
          Shape moved = *of;
          moved.bounds = translated(moved.bounds, {dice.roll(2000) - 1000.0, dice.roll(2000) - 1000.0});
          moved.bounds.width += dice.chance(10) ? 6000 : 0;
          document.put(moved);
        }
        if (const Route *of = document.get<Route>(route)) {
          Route led = *of;
          led.points.clear();
          if (dice.chance(80))
            led.points = {{dice.roll(9000) * 1.0, 10}, {dice.roll(9000) * 1.0, 700}};
          document.put(led);
        }
      }
      if (dice.chance(30))
        document.remove(shapes[static_cast<std::size_t>(dice.roll(static_cast<int>(shapes.size())))]);
      if (round == 30)
        document = start;  // As after an edit that was refused.
      places.follow(document);
      for (const Rect &area : someAreas(dice, 20))
        QVERIFY(same(places.drawnIn(document, map, area), drawnIn(document, map, area)));
    }
    QVERIFY(!drawnIn(document, map, {0, 0, 2000, 2000}).shapes.empty());
    QVERIFY(places.drawnIn(document, Id(u"another"), {0, 0, 2000, 2000}).shapes.empty());
  }

  void editsEndAlikeWithPlacesAndWithout()
  {
    Document with = test::largeMap(300);
    Document without = with;
    DrawnPlaces places;
    IdGenerator ids(1);
    IdGenerator sameIds(1);
    int rerouted = 0;
    for (int round = 0; round < 12; ++round) {
      const Id step(u"step-%1-2"_s.arg(round % 6));
      const Point by{round % 2 == 0 ? 40.0 : -25.0, round % 3 == 0 ? 15.0 : 0.0};
      Draft draft{with, ids};
      QVERIFY(moveShapes(draft, map, {step}, by));
      QVERIFY(applyRules(with, draft, &places));
      Draft other{without, sameIds};
      QVERIFY(moveShapes(other, map, {step}, by));
      QVERIFY(applyRules(without, other));
      for (const Route &route : draft.document.routes()) {
        const Route *twin = other.document.get<Route>(route.id);
        QVERIFY(twin && *twin == route);
        rerouted += *with.get<Route>(route.id) != route ? 1 : 0;
      }
      with = draft.document;
      without = other.document;
    }
    QVERIFY(rerouted > 10);
  }
};

LANEWAY_TEST(DrawnPlacesTest)
#include "drawn_places_test.moc"
