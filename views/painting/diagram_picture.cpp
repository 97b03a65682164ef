#include "views/painting/diagram_picture.h"

#include <algorithm>
#include <map>

#include <QImage>
#include <QPainter>

#include "model/exchange/bpmn/carried_drawing.h"
#include "model/layout/inter_metrics.h"
#include "views/painting/carried_painter.h"
#include "views/painting/line_jumps.h"

namespace laneway::painting {

DiagramPicture paintDiagram(const Document &document, Id diagram, const PaintContext &context)
{
  const std::map<Id, std::vector<QPointF>> jumps = lineJumps(document, diagram);
  DiagramPicture picture;
  const auto add = [&picture](Id element, Id drawing, DisplayList list) {
    if (list.isEmpty())
      return;
    picture.elements.push_back({element, drawing, PreparedDrawing(std::move(list))});
    picture.bounds = picture.bounds.united(picture.elements.back().picture.bounds());
  };
  const CarriedDrawing carried = carriedDrawing(document, diagram);
  for (const Id drawing : paintOrder(document, diagram)) {
    if (const Shape *shape = document.get<Shape>(drawing)) {
      add(shape->element, drawing, paintShape(document, *shape, context));
    } else if (const Route *route = document.get<Route>(drawing)) {
      const auto found = jumps.find(drawing);
      add(route->element, drawing,
          paintRoute(document, *route, context, found == jumps.end() ? std::vector<QPointF>() : found->second));
    }
  }
  for (const CarriedLine &line : carried.lines)
    add(line.id, line.drawing, paintCarried(line, context));
  for (const CarriedShape &shape : carried.shapes)
    add(shape.id, shape.drawing, paintCarried(shape, context));
  return picture;
}

void play(QPainter &painter, Player &player, DiagramPicture &picture, const QRectF &exposed, double zoom)
{
  for (PaintedElement &element : picture.elements)
    if (element.picture.bounds().intersects(exposed))
      player.play(painter, element.picture, zoom);
}

namespace {

/// The same with no outline or line thinner than `least`, in the diagram's px.
DisplayList withStrokesOf(double least, DisplayList list)
{
  const auto thicken = [least](Stroke &stroke) {
    if (!stroke.ink.isNone())
      stroke.width = std::max(stroke.width, least);
  };
  for (Primitive &each : list.primitives)
    std::visit(
        [&thicken](auto &primitive) {
          if constexpr (requires { primitive.stroke; })
            thicken(primitive.stroke);
        },
        each);
  return list;
}

}  // namespace

QImage thumbnail(const Document &document, Id diagram, QSize size, const CanvasPalette &palette,
                 double devicePixelRatio)
{
  PaintContext context{&layout::interMetrics()};
  context.badges = false;
  const Diagram *shown = document.get<Diagram>(diagram);
  if (shown && document.get<Workflow>(shown->scope))
    context.colorBy = ColorBy::Role;  // as its step graph is drawn
  DiagramPicture picture = paintDiagram(document, diagram, context);
  QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
  if (image.isNull())
    return image;
  image.setDevicePixelRatio(devicePixelRatio);
  image.fill(palette.canvas);
  if (picture.bounds.isEmpty())
    return image;
  constexpr double Margin = 8;
  const QRectF room = QRectF({}, size).adjusted(Margin, Margin, -Margin, -Margin);
  const double zoom = std::min({1.0, room.width() / picture.bounds.width(), room.height() / picture.bounds.height()});
  if (zoom <= 0)
    return image;
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.translate(room.center());
  painter.scale(zoom, zoom);
  painter.translate(-picture.bounds.center());
  Player player(palette);
  // Lines below a pixel grey out: where a picture is small its lines are not.
  for (const PaintedElement &element : picture.elements)
    player.play(painter, withStrokesOf(1 / zoom, element.picture.list()), std::max(zoom, CoarseZoom));
  return image;
}

}  // namespace laneway::painting
