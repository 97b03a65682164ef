#include "views/painting/badges.h"

#include <QTest>

#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"
#include "model/process/remarks.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "views/painting/element_painter.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

/// Documentation, links and open comments show on elements of every kind.
class BadgesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { ensureFonts(); }
  void everyKindShowsThem_data();
  void everyKindShowsThem();
  void oneSignForEach();
  void aResolvedCommentShowsNone();
  void namesKeepClearOfThem();
};

namespace {

Document sample()
{
  return test::DocumentBuilder()
      .process(u"p")
      .pool(u"pool", u"Company")
      .lane(u"lane", u"A team with a name that fills the whole header of its lane")
      .in(u"lane")
      .start(u"start")
      .task(u"step")
      .gateway(u"gateway")
      .node(u"data", Data{})
      .note(u"note", u"Mind this")
      .node(u"group", Group{})
      .chain({u"start", u"step", u"gateway"})
      .build();
}

template <typename T>
bool document(Document &document, Id id)
{
  const T *element = document.get<T>(id);
  if (!element)
    return false;
  T after = *element;
  after.documentation = u"How it is done"_s;
  document.put(std::move(after));
  return true;
}

DisplayList paint(const Document &document, Id id, bool badges)
{
  PaintContext context;
  context.metrics = &layout::interMetrics();
  context.badges = badges;
  if (const Shape *shape = shapeIn(document, Id(u"p-map"), id))
    return paintShape(document, *shape, context);
  return paintRoute(document, *routeIn(document, Id(u"p-map"), id), context);
}

}  // namespace

void BadgesTest::everyKindShowsThem_data()
{
  QTest::addColumn<QString>("id");
  for (const char *id : {"pool", "lane", "start", "step", "gateway", "data", "note", "group", "start-step"})
    QTest::newRow(id) << QString::fromLatin1(id);
}

void BadgesTest::everyKindShowsThem()
{
  QFETCH(QString, id);
  Document map = sample();
  QVERIFY(paint(map, Id(id), true).badges.isEmpty());
  QVERIFY(document<Node>(map, Id(id)) || document<Flow>(map, Id(id)) || document<Lane>(map, Id(id)) ||
          document<Pool>(map, Id(id)));
  const DisplayList shown = paint(map, Id(id), true);
  QVERIFY(!shown.badges.isEmpty());
  QVERIFY(paintedBounds(shown).contains(shown.badges.adjusted(3, 3, -3, -3)));  // signs leave a margin
  QVERIFY(paint(map, Id(id), false).badges.isEmpty());
  // They go where the element goes.
  QCOMPARE(translated(shown, {30, 40}).badges, shown.badges.translated(30, 40));
}

void BadgesTest::oneSignForEach()
{
  Document map = sample();
  Node node = *map.get<Node>(Id(u"start"));
  node.documentation = u"x"_s;
  node.links = {{{}, u"a.pdf"_s}};
  node.extras = *withComments(node.extras, {{u"Anna"_s, {}, u"Really?"_s, false}});
  map.put(node);
  QCOMPARE(badgesOf(map, node.id), (std::vector{Symbol::Documentation, Symbol::Hyperlink, Symbol::Comment}));
  QCOMPARE(paint(map, node.id, true).badges.width(), badgeRowLength(badgesOf(map, node.id)));

  Lane lane = *map.get<Lane>(Id(u"lane"));
  lane.extras = *withLinks(lane.extras, {{{}, u"a.pdf"_s}});
  map.put(lane);
  QCOMPARE(badgesOf(map, lane.id), std::vector{Symbol::Hyperlink});
}

void BadgesTest::aResolvedCommentShowsNone()
{
  Document map = sample();
  Flow flow = *map.get<Flow>(Id(u"start-step"));
  flow.extras = *withComments(flow.extras, {{u"Anna"_s, {}, u"Really?"_s, true}});
  map.put(flow);
  QVERIFY(badgesOf(map, flow.id).empty());
}

void BadgesTest::namesKeepClearOfThem()
{
  Document map = sample();
  QVERIFY(document<Lane>(map, Id(u"lane")));
  const DisplayList shown = paint(map, Id(u"lane"), true);
  bool hasName = false;
  for (const Primitive &primitive : shown.primitives)
    if (const auto *text = std::get_if<TextBlock>(&primitive)) {
      hasName = true;
      QVERIFY(!textBounds(*text).intersects(shown.badges));
    }
  QVERIFY(hasName);
}

LANEWAY_TEST(BadgesTest)
#include "badges_test.moc"
