#include "views/painting/player.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include "views/painting/fonts.h"

namespace laneway::painting {

namespace {

/// In units of the pen's width, as Qt wants them: the lengths in px stay the same for all widths.
QList<qreal> dashPattern(Dash dash, double width)
{
  QList<qreal> pattern;
  for (const double length : dashLengths(dash))
    pattern.append(length / width);
  return pattern;
}

}  // namespace

PreparedDrawing::PreparedDrawing(DisplayList list) : m_list(std::move(list)), m_bounds(paintedBounds(m_list)) {}

void PreparedDrawing::translate(QPointF by)
{
  m_list = translated(std::move(m_list), by);
  m_bounds.translate(by);
  for (Line &line : m_lines) {
    line.path.translate(by);
    for (std::optional<LineEndShape> *end : {&line.start, &line.end})
      if (*end)
        (*end)->path.translate(by);
  }
}

Player::Player(const CanvasPalette &palette) : m_palette(palette) {}

void Player::play(QPainter &painter, const DisplayList &list, double zoom)
{
  PreparedDrawing drawing(list);
  play(painter, drawing, zoom);
}

void Player::play(QPainter &painter, PreparedDrawing &drawing, double zoom)
{
  if (zoom < CoarseZoom) {
    playOverview(painter, drawing.m_list);
    return;
  }
  const bool fine = zoom >= FineZoom;
  std::size_t lineIndex = 0;
  std::size_t textIndex = 0;
  for (const Primitive &primitive : drawing.m_list.primitives) {
    if (const auto *line = std::get_if<LineShape>(&primitive)) {
      if (!fine) {
        playCoarseLine(painter, *line);
        continue;
      }
      if (lineIndex == drawing.m_lines.size())
        drawing.m_lines.push_back({linePath(*line), startShape(*line), endShape(*line)});
      playLine(painter, *line, drawing.m_lines[lineIndex++]);
    } else if (const auto *text = std::get_if<TextBlock>(&primitive)) {
      if (!fine)
        continue;
      if (textIndex == drawing.m_texts.size())
        drawing.m_texts.push_back(prepared(*text));
      playText(painter, *text, drawing.m_texts[textIndex++]);
    } else if (const auto *rect = std::get_if<RectShape>(&primitive)) {
      if (zoom >= zoomFor(rect->detail))
        playShape(painter, *rect, zoom);
    } else if (const auto *ellipse = std::get_if<EllipseShape>(&primitive)) {
      if (zoom >= zoomFor(ellipse->detail))
        playShape(painter, *ellipse);
    } else if (const auto *path = std::get_if<PathShape>(&primitive)) {
      if (zoom >= zoomFor(path->detail))
        playShape(painter, *path);
    }
  }
}

void Player::playOverview(QPainter &painter, const DisplayList &list)
{
  if (!list.overviewFill.isNone()) {
    painter.fillRect(list.overview, brush(list.overviewFill));
    return;
  }
  for (const Primitive &primitive : list.primitives)
    if (const auto *line = std::get_if<LineShape>(&primitive))
      playCoarseLine(painter, *line);
}

void Player::use(QPainter &painter, const Ink &fill, const Stroke &stroke)
{
  painter.setPen(pen(stroke));
  painter.setBrush(brush(fill));
}

void Player::playShape(QPainter &painter, const RectShape &shape, double zoom)
{
  const double radius = zoom >= FineZoom ? shape.radius : 0;
  if (radius <= 0 && shape.stroke.ink.isNone()) {
    painter.fillRect(shape.rect, brush(shape.fill));
    return;
  }
  if (playAsFills(painter, shape, radius))
    return;
  use(painter, shape.fill, shape.stroke);
  if (radius > 0)
    painter.drawRoundedRect(shape.rect, radius, radius);
  else
    painter.drawRect(shape.rect);
}

/// Stroking costs the raster engine several times what filling does: a body with its outline is a larger body under a
/// smaller one. Looks the same where both are opaque; other engines keep the shape whole.
bool Player::playAsFills(QPainter &painter, const RectShape &shape, double radius)
{
  if (shape.fill.isNone() || shape.stroke.ink.isNone() || shape.stroke.dash != Dash::Solid ||
      painter.paintEngine()->type() != QPaintEngine::Raster)
    return false;
  const QBrush &inner = brush(shape.fill);
  const QBrush &outer = brush(shape.stroke.ink);
  const double half = shape.stroke.width / 2;
  if (!inner.isOpaque() || !outer.isOpaque() || std::min(shape.rect.width(), shape.rect.height()) <= 2 * half)
    return false;
  const QRectF large = shape.rect.adjusted(-half, -half, half, half);
  const QRectF small = shape.rect.adjusted(half, half, -half, -half);
  if (radius <= half) {
    painter.fillRect(large, outer);
    painter.fillRect(small, inner);
    return true;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(outer);
  painter.drawRoundedRect(large, radius + half, radius + half);
  painter.setBrush(inner);
  painter.drawRoundedRect(small, radius - half, radius - half);
  return true;
}

void Player::playShape(QPainter &painter, const EllipseShape &shape)
{
  use(painter, shape.fill, shape.stroke);
  painter.drawEllipse(shape.rect);
}

void Player::playShape(QPainter &painter, const PathShape &shape)
{
  use(painter, shape.fill, shape.stroke);
  painter.drawPath(shape.path);
}

void Player::playCoarseLine(QPainter &painter, const LineShape &line)
{
  Stroke stroke = line.stroke;
  stroke.dash = Dash::Solid;
  painter.setPen(pen(stroke));
  painter.drawPolyline(line.points.data(), static_cast<int>(line.points.size()));
}

void Player::playLine(QPainter &painter, const LineShape &line, const PreparedDrawing::Line &prepared)
{
  use(painter, PaletteRole::None, line.stroke);
  painter.drawPath(prepared.path);
  for (const auto &end : {prepared.start, prepared.end}) {
    if (!end)
      continue;
    use(painter, end->fill, endStroke(line, *end));
    painter.drawPath(end->path);
  }
}

PreparedDrawing::Text Player::prepared(const TextBlock &block)
{
  const SizedFont &sized = font(block.font);
  QTextOption option;
  option.setUseDesignMetrics(true);
  option.setWrapMode(QTextOption::NoWrap);
  PreparedDrawing::Text text;
  double baseLine = 0;
  for (const TextLine &each : block.lines) {
    QTextLayout layout(each.text, sized.font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const double y = baseLine / sized.scale;
    baseLine += block.lineHeight;
    if (!line.isValid()) {
      text.emplace_back();
      continue;
    }
    PreparedDrawing::ShapedLine shaped;
    shaped.runs = layout.glyphRuns();
    const double natural = line.horizontalAdvance();
    const double room = each.width / sized.scale;
    if (natural > room * 1.01 + 0.5 && room > 0)
      shaped.squeeze = room / natural;
    const double width = natural * shaped.squeeze;
    const double left = block.align == Align::Left ? 0 : block.align == Align::Right ? -width : -width / 2;
    // Glyphs are placed below the line's top, whose distance to the base line depends on the fonts that stepped in.
    shaped.offset = QPointF(left - line.x() * shaped.squeeze, y - line.ascent());
    text.push_back(std::move(shaped));
  }
  return text;
}

void Player::playText(QPainter &painter, const TextBlock &block, const PreparedDrawing::Text &prepared)
{
  const SizedFont &sized = font(block.font);
  painter.setPen(QColor::fromRgba(block.ink.in(m_palette)));
  const bool turned = block.rotation != 0 || sized.scale != 1;
  const QTransform before = painter.transform();
  QPointF origin = block.anchor;
  if (turned) {
    painter.translate(block.anchor);
    painter.rotate(block.rotation);
    painter.scale(sized.scale, sized.scale);
    origin = {};
  }
  for (const PreparedDrawing::ShapedLine &line : prepared) {
    if (line.squeeze == 1) {
      for (const QGlyphRun &run : line.runs)
        painter.drawGlyphRun(origin + line.offset, run);
      continue;
    }
    const QTransform around = painter.transform();
    painter.translate(origin + line.offset);
    painter.scale(line.squeeze, 1);
    for (const QGlyphRun &run : line.runs)
      painter.drawGlyphRun(QPointF(), run);
    painter.setTransform(around);
  }
  if (turned)
    painter.setTransform(before);
}

const QPen &Player::pen(const Stroke &stroke)
{
  const QRgb rgb = stroke.ink.in(m_palette);
  const auto width = static_cast<std::uint64_t>(std::lround(std::clamp(stroke.width, 0.0, 200.0) * 64));
  const std::uint64_t key = (static_cast<std::uint64_t>(rgb) << 32U) | (width << 8U) |
                            (static_cast<std::uint64_t>(stroke.dash) << 1U) | (stroke.ink.isNone() ? 0U : 1U);
  const auto found = m_pens.find(key);
  if (found != m_pens.end())
    return found->second;
  QPen pen(Qt::NoPen);
  if (!stroke.ink.isNone()) {
    pen = QPen(QColor::fromRgba(rgb), stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke.dash != Dash::Solid)
      pen.setDashPattern(dashPattern(stroke.dash, std::max(stroke.width, 0.1)));
  }
  return m_pens.emplace(key, pen).first->second;
}

const QBrush &Player::brush(const Ink &ink)
{
  static const QBrush none(Qt::NoBrush);
  if (ink.isNone())
    return none;
  const QRgb rgb = ink.in(m_palette);
  const auto found = m_brushes.find(rgb);
  if (found != m_brushes.end())
    return found->second;
  return m_brushes.emplace(rgb, QBrush(QColor::fromRgba(rgb))).first->second;
}

const Player::SizedFont &Player::font(const Font &font)
{
  for (const auto &[known, sized] : m_fonts)
    if (known == font)
      return sized;
  const int pixels = std::max(1, static_cast<int>(std::ceil(font.pixelSize)));
  QFont made = drawingFont(pixels, static_cast<QFont::Weight>(font.weight));
  if (!font.family.isEmpty())
    made.setFamilies({font.family, fontFamily()});
  made.setItalic(font.italic);
  m_fonts.emplace_back(font, SizedFont{made, font.pixelSize / pixels});
  return m_fonts.back().second;
}

}  // namespace laneway::painting
