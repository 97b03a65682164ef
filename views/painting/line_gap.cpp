#include "views/painting/line_gap.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QPolygonF>

namespace laneway::painting {

namespace {

/// Pieces of a bend that runs through the gap; the others stay curves.
constexpr int CurvePieces = 12;

/// From where to where a stretch lies inside, as shares of it (Liang and Barsky 1984).
std::optional<std::pair<double, double>> insideShare(QPointF from, QPointF to, const QRectF &rect)
{
  const QPointF along = to - from;
  double enter = 0;
  double leave = 1;
  const auto clip = [&](double step, double room) {
    if (step == 0)
      return room >= 0;
    const double at = room / step;
    if (step < 0)
      enter = std::max(enter, at);
    else
      leave = std::min(leave, at);
    return enter < leave;
  };
  if (clip(-along.x(), from.x() - rect.left()) && clip(along.x(), rect.right() - from.x()) &&
      clip(-along.y(), from.y() - rect.top()) && clip(along.y(), rect.bottom() - from.y()))
    return std::pair(enter, leave);
  return std::nullopt;
}

/// Draws on with a path, and lifts the pen inside the gap.
class Pen {
 public:
  explicit Pen(const QRectF &gap) : m_gap(gap) {}

  void moveTo(QPointF point) { m_at = point; }

  void lineTo(QPointF to)
  {
    const QPointF from = m_at;
    const auto inside = insideShare(from, to, m_gap);
    if (!inside) {
      draw(to);
      return;
    }
    const auto at = [&](double share) { return from + (to - from) * share; };
    if (inside->first > 0)
      draw(at(inside->first));
    if (inside->second < 1) {
      m_at = at(inside->second);
      draw(to);
    }
    m_at = to;
  }

  void cubicTo(QPointF first, QPointF second, QPointF to)
  {
    QPainterPath curve(m_at);
    curve.cubicTo(first, second, to);
    if (curve.boundingRect().intersects(m_gap)) {
      for (int i = 1; i <= CurvePieces; ++i)
        lineTo(curve.pointAtPercent(static_cast<double>(i) / CurvePieces));
      return;
    }
    start();
    m_path.cubicTo(first, second, to);
    m_at = to;
  }

  [[nodiscard]] QPainterPath path() const { return m_path; }

 private:
  void start()
  {
    if (m_path.isEmpty() || m_path.currentPosition() != m_at)
      m_path.moveTo(m_at);
  }

  void draw(QPointF to)
  {
    start();
    m_path.lineTo(to);
    m_at = to;
  }

  QRectF m_gap;
  QPainterPath m_path;
  QPointF m_at;
};

}  // namespace

QPainterPath withGap(const QPainterPath &path, const QRectF &gap)
{
  if (gap.isEmpty() || !path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(gap))
    return path;
  Pen pen(gap);
  for (int i = 0; i < path.elementCount(); ++i) {
    const QPainterPath::Element element = path.elementAt(i);
    switch (element.type) {
      case QPainterPath::MoveToElement:
        pen.moveTo(element);
        break;
      case QPainterPath::LineToElement:
        pen.lineTo(element);
        break;
      case QPainterPath::CurveToElement:
        pen.cubicTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
        i += 2;
        break;
      case QPainterPath::CurveToDataElement:  // taken with its first point
        break;
    }
  }
  return pen.path();
}

}  // namespace laneway::painting
