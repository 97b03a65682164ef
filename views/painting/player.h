#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QBrush>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainterPath>
#include <QPen>

#include "views/painting/display_list.h"
#include "views/painting/line_shape.h"
#include "views/painting/palette.h"

class QPainter;

/// Plays display lists on a QPainter. What is costly (texts shaped, lines rounded) is prepared once per list, on first
/// use; pens, brushes and fonts once per player.
namespace laneway::painting {

/// A display list with what playing it needs ready-made. The scene keeps one per element and makes a new one when the
/// element changed.
class PreparedDrawing {
 public:
  PreparedDrawing() = default;
  explicit PreparedDrawing(DisplayList list);

  /// Moves it; what is prepared stays prepared.
  void translate(QPointF by);

  [[nodiscard]] const DisplayList &list() const { return m_list; }
  /// The extent of everything it paints.
  [[nodiscard]] const QRectF &bounds() const { return m_bounds; }

 private:
  friend class Player;

  struct Line {
    QPainterPath path;
    std::optional<LineEndShape> start;
    std::optional<LineEndShape> end;
  };
  struct ShapedLine {
    QList<QGlyphRun> runs;
    QPointF offset;      ///< From the anchor, in the font's own px.
    double squeeze = 1;  ///< Less where a system's font, stepping in for a script, is wider than was reckoned.
  };
  using Text = std::vector<ShapedLine>;

  DisplayList m_list;
  QRectF m_bounds;
  std::vector<Line> m_lines;  ///< In the order of the list's lines; filled on first use, as are the texts.
  std::vector<Text> m_texts;
};

/// Not thread safe: one per thread.
class Player {
 public:
  explicit Player(const CanvasPalette &palette);

  [[nodiscard]] const CanvasPalette &palette() const { return m_palette; }

  /// Plays the list at the painter's present transform, with the render hints that are set. `zoom` is the scale on
  /// screen (1: 100 %) and decides how much detail is shown; 1 shows everything.
  void play(QPainter &painter, PreparedDrawing &drawing, double zoom);
  /// Plays a list that is shown once.
  void play(QPainter &painter, const DisplayList &list, double zoom = 1);

 private:
  /// A font in whole px, and the scale from it to the size wanted: Qt knows fractions of points, but those depend on
  /// the device.
  struct SizedFont {
    QFont font;
    double scale = 1;
  };

  void playOverview(QPainter &painter, const DisplayList &list);
  void playShape(QPainter &painter, const RectShape &shape, double zoom);
  [[nodiscard]] bool playAsFills(QPainter &painter, const RectShape &shape, double radius);
  void playShape(QPainter &painter, const EllipseShape &shape);
  void playShape(QPainter &painter, const PathShape &shape);
  void playLine(QPainter &painter, const LineShape &line, const PreparedDrawing::Line &prepared);
  void playCoarseLine(QPainter &painter, const LineShape &line);
  void playText(QPainter &painter, const TextBlock &block, const PreparedDrawing::Text &prepared);
  void use(QPainter &painter, const Ink &fill, const Stroke &stroke);
  [[nodiscard]] PreparedDrawing::Text prepared(const TextBlock &block);
  const QPen &pen(const Stroke &stroke);
  const QBrush &brush(const Ink &ink);
  const SizedFont &font(const Font &font);

  CanvasPalette m_palette;
  std::unordered_map<std::uint64_t, QPen> m_pens;
  std::unordered_map<QRgb, QBrush> m_brushes;
  std::vector<std::pair<Font, SizedFont>> m_fonts;
};

}  // namespace laneway::painting
