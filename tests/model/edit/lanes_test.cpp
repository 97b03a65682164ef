#include <QTest>

#include "model/edit/arrange_lanes.h"
#include "model/edit/default_sizes.h"
#include "model/edit/place.h"
#include "model/edit/remove.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class LanesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLaneMovesToTheTopWithItsContents();
  void aLaneIsNestedInAnother();
  void aNestedLaneIsTakenOut();
  void aLaneMovesToAnotherPool();
  void aLaneDoesNotGoIntoItself();
  void aLaneIsSplit();
  void phasesChangePlacesWithTheirSteps();
  void lanesAndPhasesDoNotMix();
  void aRemovedLaneLeavesItsContentsToTheNext_data();
  void aRemovedLaneLeavesItsContentsToTheNext();
  void thePoolsBelowKeepTheirDistance();
  void aTurnedPoolRunsDownAndBackAgain();
};

namespace {

const Id Map(u"p-map");

Rect boundsOf(const EditHarness &harness, QStringView element)
{
  return shapeIn(harness.document(), Map, Id(element))->bounds;
}

DocumentBuilder threeLanes()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"pool").lane(u"one").lane(u"two").lane(u"three");
  builder.in(u"one").task(u"a").in(u"two").task(u"b").in(u"three").task(u"c").chain({u"a", u"b", u"c"});
  builder.pool(u"other").lane(u"four").task(u"d");
  return builder;
}

QString orderIn(const EditHarness &harness, QStringView parent)
{
  QStringList names;
  for (const Lane *lane : rankedChildren<Lane>(harness.document(), Id(parent)))
    if (lane->kind == LaneKind::Lane)
      names.append(lane->id.text());
  return names.join(u' ');
}

/// Lanes lie on top of each other without gaps, and every node lies in its lane.
void verifyStacked(const EditHarness &harness, QStringView pool)
{
  const Document &document = harness.document();
  double at = contentArea(document, *shapeIn(document, Map, Id(pool))).top();
  for (const Lane *lane : rankedChildren<Lane>(document, Id(pool))) {
    if (lane->kind != LaneKind::Lane)
      continue;
    const Rect bounds = shapeIn(document, Map, lane->id)->bounds;
    QCOMPARE(bounds.top(), at);
    at = bounds.bottom();
    for (const Id inside : document.referrers(lane->id, ReferenceKind::Lane))
      QVERIFY(contains(bounds, shapeIn(document, Map, inside)->bounds));
  }
  QCOMPARE(shapeIn(document, Map, Id(pool))->bounds.bottom(), at);
}

bool moveLaneTo(EditHarness &harness, QStringView lane, QStringView beside, LanePlace place)
{
  return harness.perform([&](Draft &draft) { return moveLane(draft, Map, Id(lane), Id(beside), place); });
}

}  // namespace

void LanesTest::aLaneMovesToTheTopWithItsContents()
{
  EditHarness harness(threeLanes().build());
  const double inLane = boundsOf(harness, u"c").top() - boundsOf(harness, u"three").top();
  const Rect top = boundsOf(harness, u"one");
  QVERIFY(moveLaneTo(harness, u"three", u"one", LanePlace::Before));
  QCOMPARE(orderIn(harness, u"pool"), u"three one two"_s);
  QCOMPARE(boundsOf(harness, u"three").top(), top.top());
  QCOMPARE(boundsOf(harness, u"c").top(), top.top() + inLane);
  QCOMPARE(harness.document().get<Node>(Id(u"c"))->lane, Id(u"three"));
  verifyStacked(harness, u"pool");
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aLaneIsNestedInAnother()
{
  EditHarness harness(threeLanes().build());
  QVERIFY(moveLaneTo(harness, u"three", u"one", LanePlace::Inside));
  QCOMPARE(orderIn(harness, u"pool"), u"one two"_s);
  QCOMPARE(orderIn(harness, u"one"), u"three"_s);
  QCOMPARE(boundsOf(harness, u"three").left(), boundsOf(harness, u"one").left() + sizes::Header);
  QCOMPARE(boundsOf(harness, u"three").height, boundsOf(harness, u"one").height);
  QCOMPARE(harness.document().get<Node>(Id(u"c"))->lane, Id(u"three"));
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aNestedLaneIsTakenOut()
{
  EditHarness harness(threeLanes().build());
  QVERIFY(moveLaneTo(harness, u"three", u"two", LanePlace::Inside));
  QVERIFY(moveLaneTo(harness, u"three", u"one", LanePlace::After));
  QCOMPARE(orderIn(harness, u"pool"), u"one three two"_s);
  QCOMPARE(boundsOf(harness, u"three").left(), boundsOf(harness, u"one").left());
  verifyStacked(harness, u"pool");
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aLaneMovesToAnotherPool()
{
  EditHarness harness(threeLanes().build());
  const double gap = boundsOf(harness, u"other").top() - boundsOf(harness, u"pool").bottom();
  QVERIFY(moveLaneTo(harness, u"two", u"other", LanePlace::Inside));
  QCOMPARE(orderIn(harness, u"other"), u"four two"_s);
  QCOMPARE(harness.document().get<Node>(Id(u"b"))->parent, Id(u"other"));
  QCOMPARE(harness.document().get<Node>(Id(u"b"))->lane, Id(u"two"));
  QCOMPARE(harness.document().get<Flow>(Id(u"a-b"))->kind, FlowKind::Message);
  QCOMPARE(boundsOf(harness, u"other").top() - boundsOf(harness, u"pool").bottom(), gap);
  verifyStacked(harness, u"pool");
  verifyStacked(harness, u"other");
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aLaneDoesNotGoIntoItself()
{
  EditHarness harness(threeLanes().lane(u"inner", {}, u"four").build());
  QVERIFY(!moveLaneTo(harness, u"four", u"inner", LanePlace::Inside));
  QCOMPARE(harness.refusal(), u"lane-into-itself"_s);
  QVERIFY(!moveLaneTo(harness, u"four", u"inner", LanePlace::Before));
  QCOMPARE(harness.refusal(), u"lane-into-itself"_s);
  QVERIFY(moveLaneTo(harness, u"four", u"four", LanePlace::Before));
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aLaneIsSplit()
{
  EditHarness harness(threeLanes().build());
  const Rect two = boundsOf(harness, u"two");
  const Rect b = boundsOf(harness, u"b");
  QVERIFY(harness.perform([](Draft &draft) { return splitLane(draft, Map, Id(u"two"), 3); }));
  const auto parts = rankedChildren<Lane>(harness.document(), Id(u"two"));
  QCOMPARE(parts.size(), std::size_t(3));
  QCOMPARE(shapeIn(harness.document(), Map, parts[0]->id)->bounds.top(), two.top());
  QCOMPARE(shapeIn(harness.document(), Map, parts[2]->id)->bounds.bottom(), boundsOf(harness, u"two").bottom());
  QCOMPARE(boundsOf(harness, u"b").x, b.x);
  QCOMPARE(harness.document().get<Lane>(harness.document().get<Node>(Id(u"b"))->lane)->parent, Id(u"two"));
  QVERIFY(!harness.perform([](Draft &draft) { return splitLane(draft, Map, Id(u"two"), 2); }));
  QCOMPARE(harness.refusal(), u"lane-split-already"_s);
  QVERIFY(!harness.perform([](Draft &draft) { return splitLane(draft, Map, Id(u"one"), 1); }));
  QCOMPARE(harness.refusal(), u"lane-parts"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::phasesChangePlacesWithTheirSteps()
{
  EditHarness harness(threeLanes().build());
  const Id first = harness.make<Id>([](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), 0, u"1"_s); });
  const double border = boundsOf(harness, u"b").left() - 20;
  const Id second =
      harness.make<Id>([&](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), border, u"2"_s); });
  const double length = shapeIn(harness.document(), Map, second)->bounds.width;
  const double a = boundsOf(harness, u"a").left();
  QVERIFY(moveLaneTo(harness, second.text(), first.text(), LanePlace::Before));
  QCOMPARE(boundsOf(harness, u"a").left(), a + length);
  QVERIFY(shapeIn(harness.document(), Map, second)->bounds.right() ==
          shapeIn(harness.document(), Map, first)->bounds.left());
  QVERIFY(contains(shapeIn(harness.document(), Map, second)->bounds, boundsOf(harness, u"b")));
  QVERIFY(contains(shapeIn(harness.document(), Map, first)->bounds, boundsOf(harness, u"a")));
  QVERIFY(harness.perform([&](Draft &draft) { return removeElements(draft, {first}); }));
  QCOMPARE(shapeIn(harness.document(), Map, second)->bounds.right(), boundsOf(harness, u"pool").right());
  const double top = boundsOf(harness, u"pool").top();
  QVERIFY(harness.perform([&](Draft &draft) { return removeElements(draft, {second}); }));
  QCOMPARE(boundsOf(harness, u"pool").top(), top + sizes::PhaseHeader);
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::lanesAndPhasesDoNotMix()
{
  EditHarness harness(threeLanes().build());
  const Id phase = harness.make<Id>([](Draft &draft) { return createPhase(draft, Map, Id(u"pool"), 0, u"1"_s); });
  QVERIFY(!moveLaneTo(harness, phase.text(), u"one", LanePlace::Before));
  QCOMPARE(harness.refusal(), u"lane-among-phases"_s);
  QVERIFY(!moveLaneTo(harness, u"one", phase.text(), LanePlace::Inside));
  QCOMPARE(harness.refusal(), u"lane-among-phases"_s);
  harness.make<Id>([&](Draft &draft) { return createLane(draft, Map, phase, LanePlace::Inside, {}); });
  QCOMPARE(harness.refusal(), u"lane-in-phase"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aRemovedLaneLeavesItsContentsToTheNext_data()
{
  QTest::addColumn<QString>("removed");
  QTest::addColumn<QString>("step");
  QTest::addColumn<QString>("heir");
  QTest::newRow("first") << u"one"_s << u"a"_s << u"two"_s;
  QTest::newRow("middle") << u"two"_s << u"b"_s << u"one"_s;
  QTest::newRow("last") << u"three"_s << u"c"_s << u"two"_s;
  QTest::newRow("only") << u"four"_s << u"d"_s << QString();
}

void LanesTest::aRemovedLaneLeavesItsContentsToTheNext()
{
  QFETCH(QString, removed);
  QFETCH(QString, step);
  QFETCH(QString, heir);
  EditHarness harness(threeLanes().build());
  const Rect pool = boundsOf(harness, u"pool");
  const Rect before = boundsOf(harness, step);
  QVERIFY(harness.perform([&](Draft &draft) { return removeElements(draft, {Id(removed)}); }));
  QCOMPARE(boundsOf(harness, u"pool"), pool);
  QCOMPARE(boundsOf(harness, step), before);
  QCOMPARE(harness.document().get<Node>(Id(step))->lane, Id(heir));
  QVERIFY(!shapeIn(harness.document(), Map, Id(removed)));
  if (!heir.isEmpty())
    verifyStacked(harness, u"pool");
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::thePoolsBelowKeepTheirDistance()
{
  EditHarness harness(threeLanes().build());
  const Rect other = boundsOf(harness, u"other");
  const Rect d = boundsOf(harness, u"d");
  harness.make<Id>([](Draft &draft) { return createLane(draft, Map, Id(u"pool"), LanePlace::Inside, u"new"_s); });
  QCOMPARE(boundsOf(harness, u"other"), translated(other, {0, sizes::Lane}));
  QCOMPARE(boundsOf(harness, u"d"), translated(d, {0, sizes::Lane}));
  QCOMPARE(harness.problems(), QStringList());
}

void LanesTest::aTurnedPoolRunsDownAndBackAgain()
{
  EditHarness harness(threeLanes().build());
  const Point a = boundsOf(harness, u"a").center();
  QVERIFY(harness.perform([](Draft &draft) { return setHorizontal(draft, Map, Id(u"pool"), false); }));
  QVERIFY(boundsOf(harness, u"a").center().y < boundsOf(harness, u"b").center().y);
  QVERIFY(boundsOf(harness, u"one").right() <= boundsOf(harness, u"two").left());
  QVERIFY(!shapeIn(harness.document(), Map, Id(u"one"))->horizontal);
  QCOMPARE(harness.document().get<Node>(Id(u"b"))->lane, Id(u"two"));
  for (const char16_t *step : {u"a", u"b", u"c"})
    QVERIFY(contains(boundsOf(harness, harness.document().get<Node>(Id(step))->lane.text()), boundsOf(harness, step)));
  QVERIFY(harness.perform([](Draft &draft) { return setHorizontal(draft, Map, Id(u"pool"), true); }));
  QVERIFY(std::abs(boundsOf(harness, u"a").center().y - a.y) < 30);
  QCOMPARE(harness.document().get<Node>(Id(u"c"))->lane, Id(u"three"));
  verifyStacked(harness, u"pool");
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(LanesTest)
#include "lanes_test.moc"
