#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "model/layout/inter_metrics.h"
#include "tests/support/large_map.h"
#include "views/painting/diagram_picture.h"
#include "views/painting/export_diagram.h"
#include "views/painting/fonts.h"

/// Measures the painter without a scene: building display lists, preparing and playing them, and the exporters, on a
/// map of 10,000 steps (or as many as the first argument says). One JSON line per figure: the median in ms of processor
/// time.
namespace {

using namespace laneway;
using namespace laneway::painting;

/// Of this thread alone, so that a busy machine does not count.
double processorMs()
{
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double medianMs(int rounds, const std::function<void()> &run)
{
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const double start = processorMs();
    run();
    times.push_back(processorMs() - start);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void report(const char *what, double ms)
{
  std::printf("{\"benchmark\": \"painting\", \"figure\": \"%s\", \"ms\": %.4f}\n", what, ms);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char *argv[])
{
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication app(argc, argv);
  ensureFonts();
  const int steps = argc > 1 ? std::atoi(argv[1]) : 10'000;
  const Document document = test::largeMap(steps);
  const PaintContext context{&layout::interMetrics()};
  const Id map(u"map-diagram");

  report("build all display lists", medianMs(5, [&] { (void)paintDiagram(document, map, context); }));
  const Shape *step = document.get<Shape>(Id(u"shape-step-0-0"));
  report("build one step", medianMs(1001, [&] { (void)paintShape(document, *step, context); }));

  DiagramPicture picture = paintDiagram(document, map, context);
  Player player(canvasPalette(Appearance::Light));
  QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
  const auto frame = [&](double zoom, QPointF corner) {
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, zoom);
    painter.translate(-corner);
    play(painter, player, picture, QRectF(corner, QSizeF(1600, 900) / zoom), zoom);
  };
  report("first frame at zoom 1", medianMs(1, [&] { frame(1, {0, 0}); }));
  report("frame at zoom 1", medianMs(101, [&] { frame(1, {3, 2}); }));
  report("frame at zoom 2", medianMs(101, [&] { frame(2, {3, 2}); }));
  report("frame at zoom 0.5", medianMs(51, [&] { frame(0.5, {3, 2}); }));
  report("frame at zoom 0.4", medianMs(51, [&] { frame(0.4, {3, 2}); }));
  report("frame at zoom 0.39", medianMs(51, [&] { frame(0.39, {3, 2}); }));
  report("frame at zoom 0.2", medianMs(51, [&] { frame(0.2, {3, 2}); }));
  report("whole map", medianMs(21, [&] { frame(1600 / picture.bounds.width(), picture.bounds.topLeft()); }));

  const Workbook workbook{document};
  PictureOptions options;
  report("write SVG with document",
         medianMs(3, [&] { (void)diagramBytes(workbook, document, map, PictureFormat::Svg, options, {}); }));
  options.withDocument = false;
  report("write SVG, picture only",
         medianMs(3, [&] { (void)diagramBytes(workbook, document, map, PictureFormat::Svg, options, {}); }));
  return 0;
}
