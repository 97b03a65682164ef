#include <cstdio>

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "model/base/id_generator.h"
#include "model/edit/draft.h"
#include "model/exchange/formats.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/workbook.h"
#include "views/painting/element_painter.h"
#include "views/painting/player.h"

/// Lays out every diagram of the files afresh and paints them, to be looked at.
/// Usage: layout_pictures FOLDER FILE...
using namespace laneway;

namespace {

QImage painted(const Document &document, Id diagram)
{
  painting::PaintContext context;
  context.metrics = &layout::interMetrics();
  std::vector<painting::PreparedDrawing> drawings;
  QRectF bounds;
  for (const Id id : painting::paintOrder(document, diagram)) {
    if (const Shape *shape = document.get<Shape>(id))
      drawings.emplace_back(painting::paintShape(document, *shape, context));
    else if (const Route *route = document.get<Route>(id))
      drawings.emplace_back(painting::paintRoute(document, *route, context));
    bounds = bounds.united(drawings.back().bounds());
  }
  bounds.adjust(-20, -20, 20, 20);
  QImage image(bounds.size().toSize(), QImage::Format_RGB32);
  const painting::CanvasPalette &palette = painting::canvasPalette(painting::Appearance::Light);
  image.fill(palette.canvas);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(-bounds.topLeft());
  painting::Player player(palette);
  for (painting::PreparedDrawing &drawing : drawings)
    player.play(painter, drawing, 1);
  return image;
}

}  // namespace

int main(int argc, char *argv[])
{
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication app(argc, argv);
  const QStringList arguments = app.arguments();
  if (arguments.size() < 3) {
    std::fprintf(stderr, "layout_pictures FOLDER FILE...\n");
    return 2;
  }
  const QDir folder(arguments[1]);
  for (const QString &path : arguments.sliced(2)) {
    const Result<Imported> file = readWorkbookFile(path);
    if (!file) {
      std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.error().code));
      continue;
    }
    IdGenerator ids(1);
    Draft draft{file->workbook.document, ids};
    for (const Diagram &diagram : file->workbook.document.diagrams()) {
      const QString name = QFileInfo(path).completeBaseName() + u'-' + diagram.id.text();
      painted(draft.document, diagram.id).save(folder.filePath(name + QStringLiteral("-before.png")));
      const auto done = layout::layoutDiagram(draft, diagram.id, {}, layout::interMetrics());
      const layout::Metrics metrics = layout::measureDiagram(draft.document, diagram.id, layout::interMetrics());
      std::printf("%s: %s; overlaps %d, through %d, labels %d, lanes %d; crossings %d, bends %d\n", qPrintable(name),
                  done ? "done" : qPrintable(done.error().code), metrics.overlaps, metrics.flowsThroughShapes,
                  metrics.labelsOverlapped, metrics.laneViolations, metrics.crossings, metrics.bends);
      painted(draft.document, diagram.id).save(folder.filePath(name + QStringLiteral(".png")));
    }
  }
  return 0;
}
