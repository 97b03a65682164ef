#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QStaticText>

#include "views/painting/display_list.h"
#include "views/painting/palette.h"

class QPainter;

/// Plays display lists on a QPainter. What is costly (texts laid out, lines rounded) is prepared once per list, on
/// first use; pens and fonts once per player.
namespace laneway::painting {

/// A display list with what playing it needs ready-made. The scene keeps one per element and makes a new one when the
/// element changed.
class PreparedDrawing {
 public:
  PreparedDrawing() = default;
  explicit PreparedDrawing(DisplayList list);

  [[nodiscard]] const DisplayList &list() const { return m_list; }
  [[nodiscard]] const QRectF &bounds() const { return m_bounds; }

 private:
  friend class Player;

  struct PreparedLine {
    QPainterPath path;
    std::optional<LineEndShape> start;
    std::optional<LineEndShape> end;
  };
  struct PreparedText {
    QStaticText text;
    QPointF at;  ///< Top left, relative to the anchor, in the font's own px.
  };

  DisplayList m_list;
  QRectF m_bounds;
  std::vector<PreparedLine> m_lines;  ///< In the order of the list's lines; filled on first use, as are the texts.
  std::vector<PreparedText> m_texts;
};

/// Not thread safe: one per thread.
class Player {
 public:
  explicit Player(const CanvasPalette &palette);

  [[nodiscard]] const CanvasPalette &palette() const { return m_palette; }

  /// Plays the list at the painter's present transform. `zoom` is the scale on screen (1: 100 %) and decides how much
  /// detail is shown; pass 1 for everything.
  void play(QPainter &painter, PreparedDrawing &drawing, double zoom);
  /// Plays a list that is shown once.
  void play(QPainter &painter, const DisplayList &list, double zoom = 1);

 private:
  struct SizedFont {
    QFont font;
    double scale = 1;  ///< From the font's whole px to the size wanted.
    double ascent = 0;
  };

  void playOverview(QPainter &painter, const DisplayList &list) const;
  void playLine(QPainter &painter, const LineShape &line, const PreparedDrawing::PreparedLine &prepared, double zoom);
  void playText(QPainter &painter, const TextBlock &block, PreparedDrawing &drawing, std::size_t firstLine);
  void prepareLines(PreparedDrawing &drawing) const;
  void prepareTexts(PreparedDrawing &drawing);
  const QPen &pen(const Stroke &stroke);
  const SizedFont &font(const Font &font);

  CanvasPalette m_palette;
  std::unordered_map<std::uint64_t, QPen> m_pens;
  std::vector<std::pair<Font, SizedFont>> m_fonts;
};

}  // namespace laneway::painting
