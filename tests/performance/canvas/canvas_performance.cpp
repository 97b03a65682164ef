#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include <malloc.h>

#include <QApplication>
#include <QMouseEvent>

#include "model/check/checks.h"
#include "model/edit/session.h"
#include "tests/support/large_map.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/hit_test.h"
#include "views/painting/fonts.h"
#include "views/selection.h"

/// How long the canvas takes for what a hand does on large maps: 1,000, 10,000 and 100,000 steps in 20 lanes with a
/// fifth more flows, unless other numbers of steps are given, and how much memory an element takes. Median of several
/// runs, in ms of processor time (one thread does it all), one JSON line per figure. Each figure includes the painting
/// of the frame, on an offscreen raster of 1600 x 900.
namespace {

using namespace laneway;

constexpr int Lanes = 20;
Id id(const char *kind, int lane, int column)
{
  return Id(QStringLiteral("%1-%2-%3").arg(QLatin1String(kind)).arg(lane).arg(column));
}

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

/// Of the heap, by whatever was allocated.
std::size_t bytesInUse()
{
  return mallinfo2().uordblks + mallinfo2().hblkhd;
}

void reportMemory(const char *what, int steps, double bytesPerElement)
{
  std::printf("{\"figure\": \"memory per element, %s\", \"steps\": %d, \"bytes\": %.0f}\n", what, steps,
              bytesPerElement);
  std::fflush(stdout);
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
  const std::size_t before = bytesInUse();
  Session session({.document = test::largeMap(steps)}, 1);
  const std::size_t documentBytes = bytesInUse() - before;
  const double elements = static_cast<double>(session.document().nodes().size() + session.document().flows().size());
  Selection selection(session);
  Stopwatch timer;
  CanvasView view(session, selection, Id(u"map-diagram"));
  view.resize(1600, 900);
  view.show();
  frame();
  report("open", steps, timer.milliseconds(), 500);
  reportMemory("document", steps, static_cast<double>(documentBytes) / elements);
  reportMemory("drawing", steps, static_cast<double>(bytesInUse() - before - documentBytes) / elements);

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

  const double lint = median(5, [&](int) { (void)findings(session.document()); });
  report("lint", steps, lint, 50);
}

}  // namespace

int main(int argc, char **argv)
{
  QApplication application(argc, argv);
  laneway::painting::ensureFonts();
  if (argc < 2)
    for (const int steps : {1'000, 10'000, 100'000})
      measure(steps);
  for (int i = 1; i < argc; ++i)
    measure(std::max(1000, std::atoi(argv[i])));
  return 0;
}
