#include "model/layout/diagram_layout.h"

#include <QTest>

#include <array>
#include <cmath>

#include "model/edit/change_set.h"
#include "model/edit/draft.h"
#include "model/edit/edit_route.h"
#include "model/layout/diagram_graph.h"
#include "model/layout/diagram_scene.h"
#include "model/layout/inter_metrics.h"
#include "model/layout/text_styles.h"
#include "model/layout/tie_line.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::layout;
using laneway::test::DocumentBuilder;

namespace {

DocumentBuilder onboarding()
{
  DocumentBuilder builder;
  builder.process(u"onboarding")
      .pool(u"company")
      .lane(u"sales")
      .lane(u"backOffice")
      .in(u"sales")
      .start(u"signed")
      .task(u"call")
      .in(u"backOffice")
      .task(u"check")
      .gateway(u"complete", GatewayKind::Exclusive, u"Complete?")
      .task(u"setUp")
      .in(u"sales")
      .end(u"done")
      .chain({u"signed", u"call", u"check", u"complete", u"setUp", u"done"})
      .flow(u"complete", u"call");
  builder.change<Flow>(u"complete-call", [](Flow &flow) {
    flow.name = QStringLiteral("no");
    flow.share = Share{0.25};
  });
  return builder;
}

}  // namespace

Q_DECLARE_METATYPE(laneway::layout::LayoutMode)

class DiagramLayoutTest : public QObject {
  Q_OBJECT

 private:
  IdGenerator m_ids{1};
  InterMetrics m_metrics;
  Id m_map{u"onboarding-map"};

  Draft laidOut(const Document &document, const DiagramLayout &how = {})
  {
    Draft draft{document, m_ids};
    const Result<void> result = layoutDiagram(draft, m_map, how, m_metrics);
    Q_ASSERT(result);
    return draft;
  }

 private Q_SLOTS:
  void drawsWhatWasNotDrawn()
  {
    DocumentBuilder builder = onboarding();
    Document document = builder.buildUndrawn();
    document.put(Diagram{.id = m_map, .scope = Id(u"onboarding")});
    const Draft draft = laidOut(document);
    for (const QStringView element : {u"company", u"sales", u"backOffice", u"signed", u"call", u"check", u"done"})
      QVERIFY(shapeIn(draft.document, m_map, Id(element)));
    QVERIFY(routeIn(draft.document, m_map, Id(u"complete-call")));
    QVERIFY(routeIn(draft.document, m_map, Id(u"complete-call"))->label);
    QVERIFY(measureDiagram(draft.document, m_map, m_metrics).isSound());
  }

  void everythingAfreshIsSoundAndAlwaysTheSame()
  {
    const Document document = onboarding().build();
    const Draft first = laidOut(document);
    const Draft second = laidOut(document);
    QVERIFY(measureDiagram(first.document, m_map, m_metrics).isSound());
    for (const Shape &shape : first.document.shapes())
      QVERIFY(*second.document.get<Shape>(shape.id) == shape);
    for (const Route &route : first.document.routes())
      QVERIFY(*second.document.get<Route>(route.id) == route);
  }

  void aNoteStandsAtItsStepAndJoinsItsLane()
  {
    DocumentBuilder builder = onboarding();
    builder.in(u"backOffice").note(u"hint", u"Call before noon").flow(u"hint", u"call");
    builder.change<Flow>(u"hint-call", [](Flow &flow) { flow.kind = FlowKind::Association; });
    const Draft after = laidOut(builder.build());
    QCOMPARE(after.document.get<laneway::Node>(Id(u"hint"))->lane, Id(u"sales"));
    const Rect note = shapeIn(after.document, m_map, Id(u"hint"))->bounds;
    const Rect step = shapeIn(after.document, m_map, Id(u"call"))->bounds;
    QVERIFY(note.bottom() < step.top());
    QVERIFY(step.top() - note.bottom() < 60);
    QVERIFY(measureDiagram(after.document, m_map, m_metrics).isSound());
  }

  void aNoteAboutALaneIsTiedToItsBorder()
  {
    DocumentBuilder builder = onboarding();
    builder.in(u"backOffice").note(u"hint", u"Closed in August").flow(u"hint", u"backOffice");
    builder.change<Flow>(u"hint-backOffice", [](Flow &flow) { flow.kind = FlowKind::Association; });
    const Draft after = laidOut(builder.build());
    const Rect note = shapeIn(after.document, m_map, Id(u"hint"))->bounds;
    const Rect lane = shapeIn(after.document, m_map, Id(u"backOffice"))->bounds;
    QVERIFY(contains(lane, note));
    const std::vector<Point> &tie = routeIn(after.document, m_map, Id(u"hint-backOffice"))->points;
    QCOMPARE(tie.size(), std::size_t(2));
    QCOMPARE(tie.front().x, note.center().x);
    QCOMPARE(tie.back().x, note.center().x);
    QVERIFY(tie.back().y == lane.top() || tie.back().y == lane.bottom());
    QVERIFY(measureDiagram(after.document, m_map, m_metrics).isSound());
  }

  void aTieToALaneKeepsOffSteps()
  {
    Document document = laidOut(onboarding().build()).document;
    const Rect lane = shapeIn(document, m_map, Id(u"backOffice"))->bounds;
    const Rect step = shapeIn(document, m_map, Id(u"check"))->bounds;
    // The step is between the note and the border that is nearer.
    DocumentBuilder builder = onboarding();
    builder.in(u"backOffice").note(u"hint", u"!").flow(u"hint", u"backOffice");
    builder.change<Flow>(u"hint-backOffice", [](Flow &flow) { flow.kind = FlowKind::Association; });
    Draft after = laidOut(builder.build());
    const auto put = [&](QStringView element, const Rect &bounds) {
      Shape shape = *shapeIn(after.document, m_map, Id(element));
      shape.bounds = bounds;
      after.document.put(std::move(shape));
    };
    put(u"backOffice", {lane.x, lane.y, lane.width, 300});
    put(u"check", {step.x, lane.y + 10, 100, 50});
    put(u"hint", {step.x + 30, lane.y + 80, 40, 30});
    const std::vector<Point> tie = tieLine(after.document, m_map, *after.document.get<Flow>(Id(u"hint-backOffice")));
    QCOMPARE(tie.back().y, lane.y + 300);
  }

  void laneNamesStandInOneLine()
  {
    DocumentBuilder builder = onboarding();
    builder.change<laneway::Lane>(
        u"sales", [](laneway::Lane &lane) { lane.name = QStringLiteral("Sales and account management"); });
    const Draft after = laidOut(builder.build());
    const double length = m_metrics.width(u"Sales and account management", styles::LaneName);
    QVERIFY(length > 150);
    QVERIFY(shapeIn(after.document, m_map, Id(u"sales"))->bounds.height > length);
  }

  void onlyWhatIsNewGetsAPlace()
  {
    Draft before = laidOut(onboarding().build());
    laneway::Node added = *before.document.get<laneway::Node>(Id(u"check"));
    added.id = Id(u"review");
    before.document.put(added);
    before.document.put(Flow{.id = Id(u"check-review"), .source = Id(u"check"), .target = Id(u"review")});
    const Draft after = laidOut(before.document, {.mode = LayoutMode::NewOnly, .selection = {}});
    QVERIFY(shapeIn(after.document, m_map, Id(u"review")));
    QVERIFY(routeIn(after.document, m_map, Id(u"check-review")));
    for (const Route &route : before.document.routes())
      QVERIFY(*after.document.get<Route>(route.id) == route);
    for (const QStringView step : {u"signed", u"call", u"check", u"complete", u"setUp", u"done"})
      QCOMPARE(shapeIn(after.document, m_map, Id(step))->bounds, shapeIn(before.document, m_map, Id(step))->bounds);
    QVERIFY(measureDiagram(after.document, m_map, m_metrics).isSound());
  }

  void onlyTheSelectionMoves()
  {
    const Document document = onboarding().build();
    const Draft after =
        laidOut(document, {.mode = LayoutMode::Selection, .selection = {Id(u"check"), Id(u"complete")}});
    for (const QStringView step : {u"signed", u"call", u"setUp", u"done"})
      QCOMPARE(shapeIn(after.document, m_map, Id(step))->bounds, shapeIn(document, m_map, Id(step))->bounds);
    QCOMPARE(routeIn(after.document, m_map, Id(u"signed-call"))->points,
             routeIn(document, m_map, Id(u"signed-call"))->points);
    QCOMPARE(measureDiagram(after.document, m_map, m_metrics).overlaps, 0);
  }

  void anEmptySelectionIsRefused()
  {
    Draft draft{onboarding().build(), m_ids};
    const Result<void> result =
        layoutDiagram(draft, m_map, {.mode = LayoutMode::Selection, .selection = {}}, m_metrics);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("nothing-to-lay-out"));
  }

  void routesAloneMoveNoShapeAndKeepBendsSetByHand()
  {
    Draft before = laidOut(onboarding().build());
    const Id id = routeIn(before.document, m_map, Id(u"call-check"))->id;
    before.update<Route>(id, [](Route &route) {
      const Point from = route.points.front();
      const Point to = route.points.back();
      route.points = {from, {from.x + 33, from.y}, {from.x + 33, to.y}, to};
      route.fixed = true;
    });
    const std::vector<Point> bends = before.document.get<Route>(id)->points;
    const Draft after = laidOut(before.document, {.mode = LayoutMode::Routes, .selection = {}});
    for (const Shape &shape : before.document.shapes())
      QCOMPARE(after.document.get<Shape>(shape.id)->bounds, shape.bounds);
    const Route &kept = *after.document.get<Route>(id);
    QVERIFY(kept.fixed);
    QVERIFY(std::find(kept.points.begin(), kept.points.end(), bends[1]) != kept.points.end());
  }

  void aFlowDrawnByHandKeepsAlsoWhereItDocks()
  {
    Document document = laidOut(onboarding().build()).document;
    Route route = *routeIn(document, m_map, Id(u"signed-call"));
    const Rect step = shapeIn(document, m_map, Id(u"call"))->bounds;
    const Rect start = shapeIn(document, m_map, Id(u"signed"))->bounds;
    route.points = {{start.center().x, start.top()},
                    {start.center().x, step.top() - 30},
                    {step.left() + 12, step.top() - 30},
                    {step.left() + 12, step.top()}};
    route.fixed = true;
    document.put(route);
    const Draft after = laidOut(document, {LayoutMode::Routes, {}});
    QCOMPARE(routeIn(after.document, m_map, Id(u"signed-call"))->points, route.points);
  }

  void aNameWithoutASizeInTheFileStandsWhereNamesStand()
  {
    Document document = laidOut(onboarding().build()).document;
    Shape shape = *shapeIn(document, m_map, Id(u"complete"));
    shape.label = Rect{0, 0, 0, 0};
    document.put(shape);
    const DiagramGraph read = diagramGraph(document, m_map, m_metrics, Undrawn::LeaveOut);
    for (std::size_t i = 0; i < read.nodes.size(); ++i) {
      if (read.nodes[i] == Id(u"complete"))
        QCOMPARE(read.present.nodeLabels[i].top(), shape.bounds.bottom() + 4);
    }
  }

  void aSketchKeepsItsOrder()
  {
    Draft before = laidOut(onboarding().build());
    const Document asDrawn = before.document;
    for (const Shape &shape : asDrawn.shapes()) {
      if (before.document.get<laneway::Node>(shape.element))
        before.update<Shape>(shape.id, [](Shape &moved) { moved.bounds = translated(moved.bounds, {7, 5}); });
    }
    const Draft after = laidOut(before.document, {.mode = LayoutMode::Sketch, .selection = {}});
    const auto x = [this](const Document &drawn, QStringView step) {
      return shapeIn(drawn, m_map, Id(step))->bounds.center().x;
    };
    const std::array<QStringView, 6> path{u"signed", u"call", u"check", u"complete", u"setUp", u"done"};
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
      const bool stacked = std::abs(x(asDrawn, path[i]) - x(asDrawn, path[i + 1])) < 1;
      const double ahead = x(after.document, path[i + 1]) - x(after.document, path[i]);
      QVERIFY(stacked ? std::abs(ahead) < 1 : ahead > 0);
    }
    QVERIFY(measureDiagram(after.document, m_map, m_metrics).isSound());
  }

  void whatIsSetByHandStaysInEveryMode_data()
  {
    QTest::addColumn<LayoutMode>("mode");
    QTest::newRow("everything") << LayoutMode::Everything;
    QTest::newRow("sketch") << LayoutMode::Sketch;
    QTest::newRow("selection") << LayoutMode::Selection;
    QTest::newRow("only what is new") << LayoutMode::NewOnly;
    QTest::newRow("routes") << LayoutMode::Routes;
  }

  void whatIsSetByHandStaysInEveryMode()
  {
    QFETCH(const LayoutMode, mode);
    Draft before = laidOut(onboarding().build());
    const auto center = [this](const Document &drawn, QStringView step) {
      return shapeIn(drawn, m_map, Id(step))->bounds.center();
    };
    const Id id = routeIn(before.document, m_map, Id(u"signed-call"))->id;
    const Point signedAt = center(before.document, u"signed");
    const Point callAt = center(before.document, u"call");
    before.update<Route>(id, [&](Route &route) {
      const double swing = signedAt.y - 55;
      route.points = {{signedAt.x, signedAt.y - 15}, {signedAt.x, swing}, {callAt.x, swing}, {callAt.x, callAt.y - 25}};
      route.fixed = true;
      route.label = Rect{callAt.x - 10, swing - 20, 20, 15};
      route.labelFixed = true;
    });
    // Pushed about, so that the modes that move shapes have something to do.
    for (const QStringView step : {u"call", u"check", u"complete"})
      before.update<Shape>(shapeIn(before.document, m_map, Id(step))->id, [](Shape &shape) {
        shape.bounds = translated(shape.bounds, {23, 0});
      });
    const Point pushed = center(before.document, u"call");

    const Draft after = laidOut(before.document, {.mode = mode, .selection = {Id(u"call")}});
    const Route &kept = *after.document.get<Route>(id);
    QVERIFY(kept.fixed);
    QVERIFY(kept.labelFixed);
    QCOMPARE(kept.points.size(), std::size_t{4});
    // Beyond both shapes the bends go with the nearer one; they were drawn before the step was pushed.
    const Point sourceMoved = center(after.document, u"signed") - signedAt;
    const Point targetMoved = center(after.document, u"call") - pushed;
    QCOMPARE(kept.points[1], (Point{signedAt.x, signedAt.y - 55} + sourceMoved));
    QCOMPARE(kept.points[2], (Point{callAt.x, signedAt.y - 55} + targetMoved));
    QCOMPARE(kept.label->center(), (Point{callAt.x, signedAt.y - 67.5} + targetMoved));
  }

  void namesPutByHandStayInEveryMode_data() { whatIsSetByHandStaysInEveryMode_data(); }

  /// Beside the start, and to the left of the decision, where the layout would not put them.
  void namesPutByHandStayInEveryMode()
  {
    QFETCH(const LayoutMode, mode);
    Draft before = laidOut(onboarding().build());
    const auto shape = [this](const Document &drawn, QStringView element) {
      return *shapeIn(drawn, m_map, Id(element));
    };
    const auto put = [&](QStringView element, Point from, Size size) {
      const Point center = shape(before.document, element).bounds.center() + from;
      const Rect label{center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
      QVERIFY(moveLabel(before, m_map, Id(element), label));
    };
    put(u"signed", {0, -40}, {60, 16});
    put(u"complete", {-45, 36}, {40, 16});
    for (const QStringView pushed : {u"signed", u"complete"})
      before.update<Shape>(shape(before.document, pushed).id, [](Shape &after) {
        after.bounds = translated(after.bounds, {17, 0});
        after.label = translated(*after.label, {17, 0});
      });

    const Draft after = laidOut(before.document, {.mode = mode, .selection = {Id(u"complete"), Id(u"check")}});
    for (const QStringView element : {u"signed", u"complete"}) {
      const Shape was = shape(before.document, element);
      const Shape is = shape(after.document, element);
      QVERIFY(is.labelFixed);
      QCOMPARE(is.label->center() - is.bounds.center(), was.label->center() - was.bounds.center());
      QCOMPARE(is.label->size(), was.label->size());
    }
    // The other modes leave the flows of what was pushed where they are.
    if (mode != LayoutMode::NewOnly)
      QVERIFY(measureDiagram(after.document, m_map, m_metrics).isSound());
  }

  void aNamePutByHandIsFreeOnceReleased()
  {
    Draft before = laidOut(onboarding().build());
    const std::optional<Rect> usual = shapeIn(before.document, m_map, Id(u"complete"))->label;
    const Rect bounds = shapeIn(before.document, m_map, Id(u"complete"))->bounds;
    QVERIFY(
        moveLabel(before, m_map, Id(u"complete"), translated(Rect{0, 0, 70, 16}, bounds.center() + Point{-90, 30})));
    QVERIFY(resetLabel(before, m_map, Id(u"complete")));
    QCOMPARE(shapeIn(laidOut(before.document).document, m_map, Id(u"complete"))->label, usual);
  }

  void whatWasSetByHandIsFreeOnceReleased()
  {
    Draft before = laidOut(onboarding().build());
    const Id flow(u"signed-call");
    const Id id = routeIn(before.document, m_map, flow)->id;
    const std::vector<Point> straight = before.document.get<Route>(id)->points;
    QVERIFY(setRoutePoints(before, m_map, flow,
                           {straight.front(), straight.front() + Point{10, 0}, straight.front() + Point{10, 40},
                            straight.back() + Point{-10, 40}, straight.back() + Point{-10, 0}, straight.back()}));
    QVERIFY(laidOut(before.document).document.get<Route>(id)->points.size() > 2);
    QVERIFY(resetRoute(before, m_map, flow));
    QCOMPARE(laidOut(before.document).document.get<Route>(id)->points, straight);
  }

  void aDragRoutesWhatTheStepTouches()
  {
    const Draft draft = laidOut(onboarding().build());
    DiagramScene scene(draft.document, m_map, m_metrics);
    const std::vector<Id> flows = scene.flowsAt(Id(u"check"));
    QCOMPARE(flows.size(), std::size_t{2});
    const Rect bounds = translated(shapeIn(draft.document, m_map, Id(u"check"))->bounds, {30, 20});
    scene.moveShape(Id(u"check"), bounds);
    const std::vector<RoutedFlow> routed = scene.route(flows);
    QCOMPARE(routed.size(), std::size_t{2});
    for (const RoutedFlow &flow : routed)
      QVERIFY(flow.points.size() >= 2);
  }
};

LANEWAY_TEST(DiagramLayoutTest)
#include "diagram_layout_test.moc"
