#include "views/painting/svg_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace laneway::painting {

namespace {

/// Reads the commands and numbers of path data one by one.
class Scanner {
 public:
  explicit Scanner(QStringView data) : m_data(data) {}

  /// The next command letter; null where a number or the end comes next.
  QChar command()
  {
    skipSeparators();
    if (m_at < m_data.size() && m_data[m_at].isLetter())
      return m_data[m_at++];
    return {};
  }

  bool atEnd()
  {
    skipSeparators();
    return m_at >= m_data.size();
  }

  std::optional<double> number()
  {
    skipSeparators();
    const qsizetype start = m_at;
    if (m_at < m_data.size() && (m_data[m_at] == u'-' || m_data[m_at] == u'+'))
      ++m_at;
    bool dot = false;
    for (; m_at < m_data.size(); ++m_at) {
      const QChar character = m_data[m_at];
      if (character == u'.' && !dot)
        dot = true;
      else if (character.toLower() == u'e' && m_at + 1 < m_data.size() && m_at > start)
        ++m_at;  // The sign or first digit of the exponent.
      else if (!(character >= u'0' && character <= u'9'))
        break;
    }
    bool read = false;
    const double value = m_data.sliced(start, m_at - start).toDouble(&read);
    return read ? std::optional(value) : std::nullopt;
  }

  /// A flag of an arc is a single digit that the next number may follow at once.
  std::optional<bool> flag()
  {
    skipSeparators();
    if (m_at >= m_data.size() || (m_data[m_at] != u'0' && m_data[m_at] != u'1'))
      return std::nullopt;
    return m_data[m_at++] == u'1';
  }

 private:
  void skipSeparators()
  {
    while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
      ++m_at;
  }

  QStringView m_data;
  qsizetype m_at = 0;
};

struct Arc {
  double rx = 0;
  double ry = 0;
  double rotation = 0;  ///< Degrees.
  bool large = false;
  bool sweep = false;
};

/// From end points to centre and angles (SVG 1.1, F.6.5), then as cubic curves of at most a quarter each.
void addArc(QPainterPath &path, Arc arc, QPointF to)
{
  const QPointF from = path.currentPosition();
  if (from == to)
    return;
  if (arc.rx == 0 || arc.ry == 0) {
    path.lineTo(to);
    return;
  }
  const double phi = arc.rotation * std::numbers::pi / 180;
  const double cosine = std::cos(phi);
  const double sine = std::sin(phi);
  const QPointF half = (from - to) / 2;
  const double x = cosine * half.x() + sine * half.y();
  const double y = -sine * half.x() + cosine * half.y();
  double rx = std::abs(arc.rx);
  double ry = std::abs(arc.ry);
  const double reach = x * x / (rx * rx) + y * y / (ry * ry);
  if (reach > 1) {
    rx *= std::sqrt(reach);
    ry *= std::sqrt(reach);
  }
  const double numerator = rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x;
  const double denominator = rx * rx * y * y + ry * ry * x * x;
  const double factor = (arc.large == arc.sweep ? -1 : 1) * std::sqrt(std::max(0.0, numerator / denominator));
  const double centreX = factor * rx * y / ry;
  const double centreY = -factor * ry * x / rx;
  const QPointF middle = (from + to) / 2;
  const QPointF centre(cosine * centreX - sine * centreY + middle.x(), sine * centreX + cosine * centreY + middle.y());
  const double start = std::atan2((y - centreY) / ry, (x - centreX) / rx);
  double extent = std::atan2((-y - centreY) / ry, (-x - centreX) / rx) - start;
  if (arc.sweep && extent < 0)
    extent += 2 * std::numbers::pi;
  else if (!arc.sweep && extent > 0)
    extent -= 2 * std::numbers::pi;

  const int parts = std::max(1, static_cast<int>(std::ceil(std::abs(extent) / (std::numbers::pi / 2) - 1e-9)));
  const double step = extent / parts;
  const double handle = 4.0 / 3 * std::tan(step / 4);
  const auto point = [&](double angle, double along) {
    const double px = rx * (std::cos(angle) - along * std::sin(angle));
    const double py = ry * (std::sin(angle) + along * std::cos(angle));
    return QPointF(cosine * px - sine * py + centre.x(), sine * px + cosine * py + centre.y());
  };
  for (int part = 0; part < parts; ++part) {
    const double a = start + part * step;
    const double b = a + step;
    path.cubicTo(point(a, handle), point(b, -handle), part + 1 == parts ? to : point(b, 0));
  }
}

/// Follows path data with the pen where SVG says it is.
class Tracer {
 public:
  explicit Tracer(QStringView data) : m_scanner(data) {}

  QPainterPath trace()
  {
    QChar command;
    while (!m_scanner.atEnd()) {
      if (const QChar next = m_scanner.command(); !next.isNull())
        command = next;
      else if (command.toUpper() == u'M')
        command = command == u'M' ? u'L' : u'l';
      if (command.isNull() || !follow(command))
        break;
    }
    return m_path;
  }

 private:
  bool follow(QChar command)
  {
    m_relative = command.isLower();
    const QPointF before = m_path.currentPosition();
    std::optional<QPointF> curveControl;
    std::optional<QPointF> quadControl;
    switch (command.toUpper().unicode()) {
      case u'M': {
        const auto to = point();
        if (!to)
          return false;
        m_path.moveTo(*to);
        break;
      }
      case u'L': {
        const auto to = point();
        if (!to)
          return false;
        m_path.lineTo(*to);
        break;
      }
      case u'H': {
        const auto x = m_scanner.number();
        if (!x)
          return false;
        m_path.lineTo(*x + (m_relative ? before.x() : 0), before.y());
        break;
      }
      case u'V': {
        const auto y = m_scanner.number();
        if (!y)
          return false;
        m_path.lineTo(before.x(), *y + (m_relative ? before.y() : 0));
        break;
      }
      case u'C': {
        const auto first = point();
        const auto second = point();
        const auto to = point();
        if (!to || !first || !second)
          return false;
        m_path.cubicTo(*first, *second, *to);
        curveControl = second;
        break;
      }
      case u'S': {
        const auto second = point();
        const auto to = point();
        if (!to || !second)
          return false;
        m_path.cubicTo(m_curveControl ? before * 2 - *m_curveControl : before, *second, *to);
        curveControl = second;
        break;
      }
      case u'Q': {
        const auto control = point();
        const auto to = point();
        if (!to || !control)
          return false;
        m_path.quadTo(*control, *to);
        quadControl = control;
        break;
      }
      case u'T': {
        const auto to = point();
        if (!to)
          return false;
        quadControl = m_quadControl ? before * 2 - *m_quadControl : before;
        m_path.quadTo(*quadControl, *to);
        break;
      }
      case u'A': {
        const auto rx = m_scanner.number();
        const auto ry = m_scanner.number();
        const auto rotation = m_scanner.number();
        const auto large = m_scanner.flag();
        const auto sweep = m_scanner.flag();
        const auto to = point();
        if (!rx || !ry || !rotation || !large || !sweep || !to)
          return false;
        addArc(m_path, {*rx, *ry, *rotation, *large, *sweep}, *to);
        break;
      }
      case u'Z':
        m_path.closeSubpath();
        break;
      default:
        return false;
    }
    m_curveControl = curveControl;
    m_quadControl = quadControl;
    return true;
  }

  std::optional<QPointF> point()
  {
    const auto x = m_scanner.number();
    const auto y = m_scanner.number();
    if (!x || !y)
      return std::nullopt;
    return QPointF(*x, *y) + (m_relative ? m_path.currentPosition() : QPointF());
  }

  Scanner m_scanner;
  QPainterPath m_path;
  bool m_relative = false;
  std::optional<QPointF> m_curveControl;
  std::optional<QPointF> m_quadControl;
};

void append(QString &data, double x, double y)
{
  data += svgNumber(x) + u',' + svgNumber(y);
}

}  // namespace

QPainterPath pathFromData(QStringView data)
{
  return Tracer(data).trace();
}

QString svgNumber(double value)
{
  QString number = QString::number(value, 'f', 2);
  if (number.endsWith(QLatin1String(".00")))
    number.chop(3);
  else if (number.endsWith(u'0'))
    number.chop(1);
  return number == QLatin1String("-0") ? QStringLiteral("0") : number;
}

QString pathData(const QPainterPath &path)
{
  QString data;
  QPointF subpathStart;
  for (int i = 0; i < path.elementCount(); ++i) {
    const QPainterPath::Element element = path.elementAt(i);
    switch (element.type) {
      case QPainterPath::MoveToElement:
        data += u'M';
        append(data, element.x, element.y);
        subpathStart = element;
        break;
      case QPainterPath::LineToElement: {
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (last && QPointF(element) == subpathStart) {
          data += u'Z';
        } else {
          data += u'L';
          append(data, element.x, element.y);
        }
        break;
      }
      case QPainterPath::CurveToElement:
        data += u'C';
        append(data, element.x, element.y);
        for (const int next : {i + 1, i + 2}) {
          data += u' ';
          append(data, path.elementAt(next).x, path.elementAt(next).y);
        }
        i += 2;
        if ((i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo()) &&
            QPointF(path.elementAt(i)) == subpathStart)
          data += u'Z';
        break;
      case QPainterPath::CurveToDataElement:
        break;
    }
  }
  return data;
}

}  // namespace laneway::painting
