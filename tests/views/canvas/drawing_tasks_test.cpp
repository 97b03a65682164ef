#include <cstdio>

#include <QToolButton>

#include "tests/support/test_registry.h"
#include "tests/views/canvas/canvas_bench.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Three tasks as a person would do them, counted and printed beside what they take in bpmn-js by its own conventions:
/// a new element is a click in the palette and one on the canvas, or one in the context pad, and Enter after its name;
/// events, gateways, lanes and flows are named by a double click first; a connection is a click in the pad and one on
/// the target. Characters of names are not counted.
class DrawingTasksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void salesFollowUpFromAnEmptyCanvas();
  void aReviewStepWithReworkInAnExistingFlow();
  void aLaneWithItsContentsToTheTop();
};

namespace {

/// `most`: how many keys and clicks it may take.
void print(const char *task, const CanvasBench &bench, int peer, int most)
{
  std::printf("%s: %d keys + %d clicks, %.0f px of pointer travel; bpmn-js %d keys and clicks\n", task, bench.keys,
              bench.clicks, bench.travel, peer);
  QVERIFY(bench.keys + bench.clicks <= most);
}

Id named(const Document &document, const QString &name)
{
  for (const Node &node : document.nodes())
    if (node.name == name)
      return node.id;
  return {};
}

Id flowBetween(const Document &document, Id source, Id target)
{
  for (const Id flow : document.outgoing(source))
    if (document.get<Flow>(flow)->target == target)
      return flow;
  return {};
}

bool leads(const Document &document, const QString &from, const QString &to)
{
  return !flowBetween(document, named(document, from), named(document, to)).isNull();
}

/// A button of the context pad.
QPoint padButton(const CanvasBench &bench, const QString &text)
{
  for (const QToolButton *button : bench.view.viewport()->findChildren<QToolButton *>())
    if (button->isVisible() && button->toolTip() == text)
      return button->mapTo(bench.view.viewport(), button->rect().center());
  return {};
}

/// What stands at the flow from a decision.
QString answer(const Document &document, const QString &from, const QString &to)
{
  const Flow *flow = document.get<Flow>(flowBetween(document, named(document, from), named(document, to)));
  return flow ? flow->name : QString();
}

}  // namespace

void DrawingTasksTest::salesFollowUpFromAnEmptyCanvas()
{
  CanvasBench bench(DocumentBuilder().process(u"p").build(), u"p");
  const auto add = [&](const QString &name, Qt::Key after) {
    bench.type(name);
    bench.key(after);
  };
  bench.moveTo({60, 120});
  bench.key(Qt::Key_N);
  add(u"lane"_s, Qt::Key_Return);
  add(u"Sales"_s, Qt::Key_Tab);
  add(u"Back office"_s, Qt::Key_Return);
  QCOMPARE(bench.document().lanes().size(), std::size_t(2));

  const Id sales = bench.document().lanes().begin()->name == u"Sales"_s ? bench.document().lanes().begin()->id
                                                                        : (++bench.document().lanes().begin())->id;
  bench.moveTo(bench.at({bench.bounds(sales).left() + 90, bench.bounds(sales).center().y}));
  bench.key(Qt::Key_N);
  add(u"start"_s, Qt::Key_Return);
  add(u"Lead came in"_s, Qt::Key_Tab);
  add(u"Qualify lead"_s, Qt::Key_Tab);
  add(u"Qualified?"_s, Qt::Key_Tab);
  add(u"yes"_s, Qt::Key_Tab);
  add(u"Call"_s, Qt::Key_Tab);
  add(u"Send offer"_s, Qt::Key_Tab);
  bench.type(u"Follow up"_s);
  bench.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  add(u"Check credit"_s, Qt::Key_Tab);
  add(u"Prepare contract"_s, Qt::Key_Tab);
  add(u"Sign"_s, Qt::Key_Tab);
  bench.type(u"Archive"_s);
  bench.key(Qt::Key_Return, Qt::ControlModifier);
  add(u"Won"_s, Qt::Key_Return);
  for (const Flow &flow : bench.document().flows())
    QVERIFY(bench.route(flow.id)->points.size() >= 2);
  bench.key(Qt::Key_1, Qt::ControlModifier);
  bench.click(bench.at(bench.bounds(named(bench.document(), u"Qualified?"_s)).center()));
  bench.click(padButton(bench, u"Append an end"_s));
  add(u"no"_s, Qt::Key_Return);
  add(u"Dropped"_s, Qt::Key_Return);

  const Document &document = bench.document();
  QVERIFY(leads(document, u"Qualify lead"_s, u"Qualified?"_s));
  QVERIFY(leads(document, u"Qualified?"_s, u"Call"_s));
  QVERIFY(leads(document, u"Follow up"_s, u"Check credit"_s));
  QVERIFY(leads(document, u"Archive"_s, u"Won"_s));
  QVERIFY(leads(document, u"Qualified?"_s, u"Dropped"_s));
  QVERIFY(document.get<Node>(named(document, u"Qualified?"_s))->as<Gateway>());
  QCOMPARE(answer(document, u"Qualified?"_s, u"Call"_s), u"yes"_s);
  QCOMPARE(answer(document, u"Qualified?"_s, u"Dropped"_s), u"no"_s);
  QCOMPARE(document.get<Node>(named(document, u"Call"_s))->lane, sales);
  QVERIFY(document.get<Node>(named(document, u"Check credit"_s))->lane != sales);
  QVERIFY(document.get<Node>(named(document, u"Sign"_s))->lane != sales);
  // Pool 3, two lanes 7, start 5, eight steps 16, gateway 4, one step to the other lane 1, ends 2 and 4 to name them,
  // back to the gateway 1, two labels 6.
  print("sales follow-up, eight steps", bench, 49, 24);
}

void DrawingTasksTest::aReviewStepWithReworkInAnExistingFlow()
{
  CanvasBench bench(DocumentBuilder()
                        .process(u"p")
                        .start(u"begin")
                        .task(u"write")
                        .task(u"send")
                        .end(u"done")
                        .chain({u"begin", u"write", u"send", u"done"})
                        .build(),
                    u"p");
  const Rect write = bench.bounds(u"write");
  const Rect send = bench.bounds(u"send");
  bench.moveTo(bench.at({(write.right() + send.left()) / 2, write.center().y}));
  bench.key(Qt::Key_N);
  bench.type(u"step"_s);
  bench.key(Qt::Key_Return);
  bench.type(u"Review"_s);
  bench.key(Qt::Key_Tab);
  bench.type(u"Good?"_s);
  bench.key(Qt::Key_Return);
  bench.key(Qt::Key_C);
  bench.click(bench.at(u"write"));
  bench.type(u"no"_s);
  bench.key(Qt::Key_Return);
  const Document &document = bench.document();
  QVERIFY(leads(document, u"write"_s, u"Review"_s));
  QVERIFY(leads(document, u"Review"_s, u"Good?"_s));
  QVERIFY(leads(document, u"Good?"_s, u"send"_s));
  QCOMPARE(answer(document, u"Good?"_s, u"write"_s), u"no"_s);
  // Space tool 3; step by drag onto the flow and its name 3; gateway likewise 2, named 3; connection 2; its way back
  // round the steps 1.
  print("review step with rework loop", bench, 14, 7);
}

void DrawingTasksTest::aLaneWithItsContentsToTheTop()
{
  CanvasBench bench(DocumentBuilder()
                        .process(u"p")
                        .pool(u"company")
                        .lane(u"sales")
                        .lane(u"office")
                        .lane(u"finance")
                        .in(u"finance")
                        .task(u"bill")
                        .build(),
                    u"p");
  const auto header = [&](QStringView lane) {
    const Rect bounds = bench.bounds(lane);
    return bench.at({bounds.left() + 12, bounds.center().y});
  };
  bench.drag(header(u"finance"), header(u"sales") - QPoint(0, 30));
  QVERIFY(bench.bounds(u"finance").top() < bench.bounds(u"sales").top());
  QVERIFY(contains(bench.bounds(u"finance"), bench.bounds(u"bill")));
  // A new lane at the top 2, its name 3, a lasso over the contents 2, the drag up 1, the old lane deleted 2.
  print("lane with its contents to the top", bench, 10, 5);
}

LANEWAY_TEST(DrawingTasksTest)
#include "drawing_tasks_test.moc"
