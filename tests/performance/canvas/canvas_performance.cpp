#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include <QApplication>
#include <QMouseEvent>

#include "model/edit/session.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/hit_test.h"
#include "views/painting/fonts.h"
#include "views/selection.h"

/// How long the canvas takes for what a hand does on a large map: 10,000 steps and 12,000 flows in 20 lanes unless
/// another number of steps is given. Median of several runs, in ms of processor time (one thread does it all), one JSON
/// line per figure. Each figure includes the painting of the frame, on an offscreen raster of 1600 x 900.
namespace {

using namespace laneway;

constexpr int Lanes = 20;
constexpr double StepWidth = 120;
constexpr double StepHeight = 56;
constexpr double ColumnWidth = 200;
constexpr double LaneHeight = 120;
constexpr double HeaderWidth = 60;

Id id(const char *kind, int lane, int column)
{
  return Id(QStringLiteral("%1-%2-%3").arg(QLatin1String(kind)).arg(lane).arg(column));
}

class LargeMap {
 public:
  explicit LargeMap(int steps) : m_columns(std::max(2, steps / Lanes))
  {
    m_document.put(Process{.id = Id(u"process"), .name = QStringLiteral("Large")});
    m_document.put(Diagram{.id = Id(u"map"), .scope = Id(u"process")});
    Pool pool{.id = Id(u"pool"), .parent = Id(u"process"), .name = QStringLiteral("Company")};
    pool.process = PoolProcess{};
    m_document.put(pool);
    const double width = HeaderWidth + m_columns * ColumnWidth;
    putShape(pool.id, {0, 0, width, Lanes * LaneHeight});
    for (int lane = 0; lane < Lanes; ++lane)
      addLane(lane, width);
  }

  [[nodiscard]] const Document &document() const { return m_document; }

 private:
  void addLane(int lane, double width)
  {
    Lane made{.id = id("lane", lane, 0), .parent = Id(u"pool"), .name = QStringLiteral("Team %1").arg(lane)};
    made.rank = lane;
    m_document.put(made);
    putShape(made.id, {30, lane * LaneHeight, width - 30, LaneHeight});
    for (int column = 0; column < m_columns; ++column) {
      Node node{.id = id("step", lane, column), .parent = Id(u"pool"), .lane = made.id};
      node.name = QStringLiteral("Check the documents %1").arg(column);
      node.detail = Activity{};
      m_document.put(node);
      putShape(node.id, {HeaderWidth + 40 + column * ColumnWidth, lane * LaneHeight + 32, StepWidth, StepHeight});
      if (column > 0)
        connect(lane, column - 1, lane, column);
      constexpr int EveryFifthGoesDown = 5;
      if (lane > 0 && column > 0 && column % EveryFifthGoesDown == 0)
        connect(lane - 1, column - 1, lane, column);
    }
  }

  void connect(int fromLane, int fromColumn, int toLane, int toColumn)
  {
    Flow flow{.id = Id(QStringLiteral("flow-%1-%2-%3").arg(fromLane).arg(toLane).arg(toColumn))};
    flow.source = id("step", fromLane, fromColumn);
    flow.target = id("step", toLane, toColumn);
    m_document.put(flow);
    const Point from{HeaderWidth + 40 + fromColumn * ColumnWidth + StepWidth, fromLane * LaneHeight + 60};
    const Point to{HeaderWidth + 40 + toColumn * ColumnWidth, toLane * LaneHeight + 60};
    Route route{.id = Id(QStringLiteral("route-") + flow.id.text()), .diagram = Id(u"map"), .element = flow.id};
    route.points = from.y == to.y ? std::vector<Point>{from, to}
                                  : std::vector<Point>{from, {from.x + 40, from.y}, {from.x + 40, to.y}, to};
    m_document.put(route);
  }

  void putShape(Id element, const Rect &bounds)
  {
    m_document.put(Shape{.id = Id(QStringLiteral("shape-") + element.text()),
                         .diagram = Id(u"map"),
                         .element = element,
                         .bounds = bounds});
  }

  int m_columns;
  Document m_document;
};

/// Processor time from one call to the next, which other programs on the machine do not lengthen.
class Stopwatch {
 public:
  void start() { m_start = std::clock(); }
  [[nodiscard]] double milliseconds() const
  {
    return static_cast<double>(std::clock() - m_start) * 1000.0 / CLOCKS_PER_SEC;
  }

 private:
  std::clock_t m_start = std::clock();
};

template <typename Run>
double median(int times, Run run)
{
  std::vector<double> taken;
  for (int i = 0; i < times; ++i) {
    const Stopwatch watch;
    run(i);
    taken.push_back(watch.milliseconds());
  }
  std::nth_element(taken.begin(), taken.begin() + times / 2, taken.end());
  return taken[static_cast<std::size_t>(times / 2)];
}

void report(const char *figure, int steps, double milliseconds, double most)
{
  std::printf("{\"figure\": \"%s\", \"steps\": %d, \"ms\": %.4f, \"most\": %.4g}\n", figure, steps, milliseconds, most);
  std::fflush(stdout);
}

void send(CanvasView &view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held,
          Qt::KeyboardModifiers modifiers = {})
{
  QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, held, modifiers);
  QApplication::sendEvent(view.viewport(), &event);
}

/// What is due to be painted, painted.
void frame()
{
  QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void panAt(CanvasView &view, int steps, double zoom)
{
  view.zoomTo(zoom);
  frame();
  const double taken = median(40, [&](int i) {
    view.scrollBy(i % 2 == 0 ? 60 : -40, i % 3 == 0 ? 20 : -10);
    frame();
  });
  report(qPrintable(QStringLiteral("pan at %1").arg(zoom)), steps, taken, 8);
}

void drag(CanvasView &view, const char *figure, int steps, QPointF from, double most)
{
  send(view, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
  send(view, QEvent::MouseMove, from + QPointF(20, 20), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
  frame();
  const double taken = median(40, [&](int i) {
    send(view, QEvent::MouseMove, from + QPointF(20 + i, 20 + i % 7), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
    frame();
  });
  report(figure, steps, taken, most);
}

void measure(int steps)
{
  const LargeMap map(steps);
  Session session({.document = map.document()}, 1);
  Selection selection(session);
  Stopwatch timer;
  CanvasView view(session, selection, Id(u"map"));
  view.resize(1600, 900);
  view.show();
  frame();
  report("open", steps, timer.milliseconds(), 500);

  view.fit();
  const double whole = view.zoom();
  for (const double zoom : {1.0, 0.5, 0.2, std::max(whole, 0.05)})
    panAt(view, steps, zoom);

  view.zoomTo(1);
  view.ensureSeen({id("step", 10, 20)});
  frame();
  auto &scene = dynamic_cast<canvas::CanvasScene &>(*view.scene());
  const QRectF box = scene.boundsOf(id("step", 10, 20));
  constexpr int Picks = 1000;
  const double picks = median(5, [&](int) {
    for (int i = 0; i < Picks; ++i)
      (void)canvas::hitTest(scene, box.center() + QPointF(i % 400, i % 50), 6);
  });
  report("pick", steps, picks / Picks, 0.05);
  const QPointF at = view.viewportTransform().map(box.center());
  drag(view, "drag one", steps, at, 2);
  timer.start();
  send(view, QEvent::MouseButtonRelease, at + QPointF(59, 24), Qt::LeftButton, Qt::NoButton, Qt::AltModifier);
  frame();
  report("drop one", steps, timer.milliseconds(), 16);
  view.run(Command::Undo);
  frame();

  view.ensureSeen({id("step", 10, 20)});
  std::vector<Id> many;
  const int columns = std::max(2, steps / Lanes);
  for (int lane = 0; lane < Lanes; ++lane)
    for (int column = 0; column < std::min(50, columns); ++column)
      many.push_back(id("step", lane, column));
  selection.set(many);
  frame();
  const QPointF held = view.viewportTransform().map(scene.boundsOf(id("step", 10, 20)).center());
  drag(view, "move 1000", steps, held, 16);
  timer.start();
  send(view, QEvent::MouseButtonRelease, held + QPointF(59, 24), Qt::LeftButton, Qt::NoButton, Qt::AltModifier);
  frame();
  report("drop 1000", steps, timer.milliseconds(), 100);
  timer.start();
  view.run(Command::Undo);
  frame();
  report("undo 1000", steps, timer.milliseconds(), 16);
}

}  // namespace

int main(int argc, char **argv)
{
  QApplication application(argc, argv);
  laneway::painting::ensureFonts();
  if (argc < 2)
    measure(10'000);
  for (int i = 1; i < argc; ++i)
    measure(std::max(1000, std::atoi(argv[i])));
  return 0;
}
