#include <algorithm>
#include <optional>

#include "views/painting/painters.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace {

void addCentred(DisplayList &list, const Subject &subject, Symbol symbol, double side, double width)
{
  QRectF box(0, 0, side, side);
  box.moveCenter(subject.rect.center());
  addSymbol(list, symbol, box, {.ink = subject.style.symbol, .width = width});
}

void addRing(DisplayList &list, const Subject &subject, double radius)
{
  const QPointF centre = subject.rect.center();
  list.primitives.emplace_back(EllipseShape{QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                                            PaletteRole::None, Stroke{subject.style.symbol, 1.2}, Detail::Fine});
}

}  // namespace

QPainterPath diamondOf(const QRectF &rect)
{
  QPainterPath path;
  path.moveTo(rect.center().x(), rect.top());
  path.lineTo(rect.right(), rect.center().y());
  path.lineTo(rect.center().x(), rect.bottom());
  path.lineTo(rect.left(), rect.center().y());
  path.closeSubpath();
  return path;
}

void paintGateway(DisplayList &list, const Subject &subject, const Node &node, const Gateway &gateway)
{
  list.primitives.emplace_back(
      PathShape{diamondOf(subject.rect), subject.style.fill, Stroke{subject.style.outline, 1.5}});
  const double size = std::min(subject.rect.width(), subject.rect.height());
  const double heavy = std::clamp(size * 0.055, 1.4, 3.0);
  switch (gateway.kind) {
    case GatewayKind::Exclusive:
      if (subject.shape.markerVisible)
        addCentred(list, subject, Symbol::Exclusive, size * 0.5, heavy);
      break;
    case GatewayKind::Parallel:
      addCentred(list, subject, Symbol::Parallel, size * 0.5, heavy);
      break;
    case GatewayKind::Inclusive:
      addCentred(list, subject, Symbol::Inclusive, size * 0.5, heavy);
      break;
    case GatewayKind::Complex:
      addCentred(list, subject, Symbol::Complex, size * 0.52, heavy);
      break;
    case GatewayKind::EventBased: {
      addRing(list, subject, size * 0.275);
      if (!gateway.instantiate)
        addRing(list, subject, size * 0.215);
      const bool parallel = gateway.instantiate && gateway.parallelEvents;
      addCentred(list, subject, parallel ? Symbol::ParallelMultiple : Symbol::Multiple,
                 size * (gateway.instantiate ? 0.36 : 0.28), 1.1);
      break;
    }
  }
  addName(list, subject, node.name, subject.style.outsideText);
}

}  // namespace laneway::painting
