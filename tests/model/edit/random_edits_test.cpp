#include <random>

#include <QTest>

#include "model/edit/append_node.h"
#include "model/edit/arrange_lanes.h"
#include "model/edit/arrange_shapes.h"
#include "model/edit/called_workflow.h"
#include "model/edit/change_element.h"
#include "model/edit/change_type.h"
#include "model/edit/connect.h"
#include "model/edit/create_process.h"
#include "model/edit/create_swimlane.h"
#include "model/edit/decide.h"
#include "model/edit/edit_route.h"
#include "model/edit/fragment.h"
#include "model/edit/make_space.h"
#include "model/edit/move_shapes.h"
#include "model/edit/paste_rows.h"
#include "model/edit/remove.h"
#include "model/edit/rename.h"
#include "model/edit/resources.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class RandomEditsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anySequenceOfEditsLeavesASoundDocument_data();
  void anySequenceOfEditsLeavesASoundDocument();
};

namespace {

/// Performs operations with random elements and values. Its dice are the same on every machine.
class Player {
 public:
  Player(EditHarness &harness, std::uint64_t seed) : m_harness(harness), m_dice(seed) {}

  /// One operation; most are accepted, some are refused.
  void play()
  {
    static const std::vector<std::function<Result<void>(Player &, Draft &)>> operations = {
        [](Player &p, Draft &d) { return done(createProcess(d, p.text(), {})); },
        [](Player &p, Draft &d) { return done(createWorkflow(d, p.any<Process>(d), p.text())); },
        [](Player &p, Draft &d) {
          return done(createPool(d, p.diagram(d), p.point(), {.name = p.text(), .lanes = {p.text(), p.text()}}));
        },
        [](Player &p, Draft &d) {
          const Id beside = p.number(3) == 0 ? p.any<Pool>(d) : p.any<Lane>(d);
          return done(createLane(d, p.diagramOf(d, beside), beside, static_cast<LanePlace>(p.number(3)), p.text()));
        },
        [](Player &p, Draft &d) {
          const Id pool = p.any<Pool>(d);
          return done(createPhase(d, p.diagramOf(d, pool), pool, p.point().x, p.text()));
        },
        [](Player &p, Draft &d) { return done(createNode(d, p.diagram(d), p.point(), p.newNode())); },
        [](Player &p, Draft &d) { return done(createNode(d, p.diagram(d), p.point(), p.newNode())); },
        [](Player &p, Draft &d) {
          const Id source = p.any<Node>(d);
          return done(appendNode(d, p.diagramOf(d, source), source, static_cast<Direction>(p.number(4)), p.newNode()));
        },
        [](Player &p, Draft &d) {
          const Id source = p.any<Node>(d);
          return done(laneway::connect(d, p.diagramOf(d, source), source, p.any<Node>(d)));
        },
        [](Player &p, Draft &d) {
          const Id source = p.any<Node>(d);
          return done(
              laneway::connect(d, p.diagramOf(d, source), source, p.number(2) ? p.any<Flow>(d) : p.any<Pool>(d)));
        },
        [](Player &p, Draft &d) {
          const Id flow = p.any<Flow>(d);
          return done(insertIntoFlow(d, p.diagramOf(d, flow), flow, p.point(), p.newNode()));
        },
        [](Player &p, Draft &d) { return rename(d, p.anything(d), p.text()); },
        [](Player &p, Draft &d) { return changeType(d, p.any<Node>(d), p.newNode().detail); },
        [](Player &p, Draft &d) { return setShare(d, p.any<Flow>(d), Share{p.number(5) * 0.25}); },
        [](Player &p, Draft &d) { return setDefaultFlow(d, p.any<Flow>(d), p.number(2) == 0); },
        [](Player &p, Draft &d) { return assignRole(d, {p.any<Node>(d)}, p.text()); },
        [](Player &p, Draft &d) { return mergeRoles(d, p.any<Role>(d), p.any<Role>(d)); },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return moveShapes(d, p.diagramOf(d, node), {node, p.any<Node>(d)}, p.vector());
        },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return moveShapes(d, p.diagramOf(d, node), {node}, p.vector());
        },
        [](Player &p, Draft &d) {
          const Id pool = p.any<Pool>(d);
          return moveShapes(d, p.diagramOf(d, pool), {pool}, p.vector());
        },
        [](Player &p, Draft &d) {
          const Id element = p.number(2) ? p.any<Node>(d) : p.any<Lane>(d);
          const Point at = p.point();
          return resizeShape(d, p.diagramOf(d, element), element,
                             {at.x, at.y, p.number(30) * 20.0, p.number(20) * 20.0});
        },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return alignShapes(d, p.diagramOf(d, node), {node, p.any<Node>(d)}, static_cast<Alignment>(p.number(6)));
        },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return makeSpace(d, p.diagramOf(d, node), static_cast<Axis>(p.number(2)), p.point().x, p.vector().x);
        },
        [](Player &p, Draft &d) {
          const Id lane = p.any<Lane>(d);
          const Id beside = p.number(4) == 0 ? p.any<Pool>(d) : p.any<Lane>(d);
          return moveLane(d, p.diagramOf(d, lane), lane, beside, static_cast<LanePlace>(p.number(3)));
        },
        [](Player &p, Draft &d) {
          const Id lane = p.any<Lane>(d);
          return splitLane(d, p.diagramOf(d, lane), lane, p.number(4));
        },
        [](Player &p, Draft &d) {
          const Id pool = p.any<Pool>(d);
          return setHorizontal(d, p.diagramOf(d, pool), pool, p.number(2) == 0);
        },
        [](Player &p, Draft &d) {
          const Id flow = p.any<Flow>(d);
          return moveSegment(d, p.diagramOf(d, flow), flow, p.number(3), p.vector().x);
        },
        [](Player &p, Draft &d) {
          return reconnect(d, p.any<Flow>(d), static_cast<FlowEnd>(p.number(2)), p.any<Node>(d));
        },
        [](Player &p, Draft &d) { return removeElements(d, {p.anything(d)}); },
        [](Player &p, Draft &d) {
          return removeAndHeal(d, {p.any<Node>(d), p.any<Node>(d)});
        },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return done(duplicate(d, p.diagramOf(d, node), {node, p.any<Node>(d), p.any<Pool>(d)}, p.vector()));
        },
        [](Player &p, Draft &d) {
          return done(
              pasteRows(d, p.diagram(d), p.point(), {{.name = p.text(), .role = p.text()}, {.name = p.text()}}));
        },
        [](Player &p, Draft &d) { return done(createWorkflowFor(d, p.any<Node>(d))); },
        [](Player &p, Draft &d) { return linkCall(d, p.any<Node>(d), p.any<Workflow>(d)); },
        [](Player &p, Draft &d) { return unlinkCall(d, p.any<Node>(d)); },
        [](Player &p, Draft &d) {
          const Id node = p.any<Node>(d);
          return setExpanded(d, p.diagramOf(d, node), node, p.number(2) == 0);
        },
    };
    const auto which = static_cast<std::size_t>(number(static_cast<int>(operations.size())));
    m_last = which;
    m_harness.perform([&](Draft &draft) { return operations[which](*this, draft); });
  }

  /// Which operation was played last, by its place in the list.
  [[nodiscard]] std::size_t last() const { return m_last; }

 private:
  template <typename T>
  static Result<void> done(const Result<T> &result)
  {
    return result ? Result<void>() : result.error();
  }

  int number(int below) { return static_cast<int>(m_dice() % static_cast<std::uint64_t>(below)); }
  Point point() { return {number(80) * 20.0 - 200, number(40) * 20.0 - 200}; }
  Point vector() { return {number(41) * 10.0 - 200, number(41) * 10.0 - 200}; }
  QString text() { return u"Name %1"_s.arg(number(12)); }

  template <typename T>
  Id any(const Draft &draft)
  {
    const Table<T> &table = draft.document.table<T>();
    if (table.isEmpty())
      return {};
    auto at = table.begin();
    for (int skip = number(static_cast<int>(table.size())); skip > 0; --skip)
      ++at;
    return at->id;
  }
  Id anything(const Draft &draft)
  {
    switch (number(9)) {
      case 0:
        return any<Process>(draft);
      case 1:
        return any<Workflow>(draft);
      case 2:
        return any<Pool>(draft);
      case 3:
        return any<Lane>(draft);
      case 4:
        return any<Flow>(draft);
      case 5:
        return any<Role>(draft);
      case 6:
        return any<Calendar>(draft);
      case 7:
        return any<Definition>(draft);
      default:
        return any<Node>(draft);
    }
  }
  Id diagram(const Draft &draft) { return any<Diagram>(draft); }
  /// A diagram that draws the element, or any.
  Id diagramOf(const Draft &draft, Id element)
  {
    for (const Id drawing : draft.document.drawings(element)) {
      if (const Shape *shape = draft.document.get<Shape>(drawing))
        return shape->diagram;
      if (const Route *route = draft.document.get<Route>(drawing))
        return route->diagram;
    }
    return diagram(draft);
  }

  NewNode newNode()
  {
    switch (number(8)) {
      case 0:
        return {.detail = Gateway{.kind = static_cast<GatewayKind>(number(5))}, .name = text()};
      case 1:
        return {.detail = Event{.position = static_cast<EventPosition>(number(5))}};
      case 2:
        return {.detail = Data{}, .name = text()};
      case 3:
        return {.detail = Annotation{}, .name = text()};
      case 4:
        return {.detail = Activity{.kind = ActivityKind::SubProcess}, .name = text(), .expanded = number(2) == 0};
      default:
        return {.detail = Activity{.type = static_cast<TaskType>(number(8))}, .name = text()};
    }
  }

  EditHarness &m_harness;
  std::mt19937_64 m_dice;
  std::size_t m_last = 0;
};

Document drawnMap()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool")
      .lane(u"one")
      .lane(u"two")
      .in(u"one")
      .start(u"s")
      .task(u"a")
      .boundary(u"late", u"a")
      .gateway(u"g")
      .in(u"two")
      .subProcess(u"sub")
      .in(u"sub")
      .start(u"s2")
      .task(u"x")
      .chain({u"s2", u"x"})
      .in(u"two")
      .end(u"e")
      .chain({u"s", u"a", u"g", u"sub", u"e"})
      .flow(u"g", u"e")
      .flow(u"late", u"e")
      .blackBox(u"client")
      .flow(u"client", u"a", FlowKind::Message)
      .build();
}

}  // namespace

void RandomEditsTest::anySequenceOfEditsLeavesASoundDocument_data()
{
  QTest::addColumn<quint64>("seed");
  QTest::addColumn<bool>("drawn");
  bool isNumber = false;
  const quint64 asked = qEnvironmentVariable("LANEWAY_SEED").toULongLong(&isNumber);
  if (isNumber) {
    QTest::addRow("seed %llu", asked) << asked << (asked % 2 == 0);
    return;
  }
  for (quint64 seed = 1; seed <= 60; ++seed)
    QTest::addRow("seed %llu", seed) << seed << (seed % 2 == 0);
}

void RandomEditsTest::anySequenceOfEditsLeavesASoundDocument()
{
  QFETCH(quint64, seed);
  QFETCH(bool, drawn);
  EditHarness harness(drawn ? drawnMap() : DocumentBuilder().process(u"p").build());
  QVERIFY2(harness.problems().isEmpty(), qPrintable(harness.problems().join(u"; "_s)));
  const Document before = harness.document();
  Player player(harness, seed);
  for (int edit = 0; edit < 60; ++edit) {
    player.play();
    const QString where = u"edit %1 (operation %2): "_s.arg(edit).arg(player.last());
    QVERIFY2(harness.problems().isEmpty(), qPrintable(where + harness.problems().join(u"; "_s)));
    QVERIFY2(harness.refusal() != u"edit-does-not-settle"_s, qPrintable(where + harness.refusal()));
  }
  const Document after = harness.document();
  Session &session = harness.session();
  while (session.canUndo())
    session.undo();
  QVERIFY(sameDocument(before, session.document()));
  while (session.canRedo())
    session.redo();
  QVERIFY(sameDocument(after, session.document()));
}

LANEWAY_TEST(RandomEditsTest)
#include "random_edits_test.moc"
