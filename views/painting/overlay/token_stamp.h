#pragma once

#include <array>
#include <span>

#include <QImage>
#include <QPointF>

#include "views/painting/palette.h"

class QPainter;

/// Paints many tokens, instances walking a map, at once: a dot with a ring that stands out from lines and fills, drawn
/// beforehand and stamped. For one colour and one scale; make a new one when either changes.
namespace laneway::painting {

class TokenStamp {
 public:
  /// `deviceScale`: device px per px of the drawing. Tokens keep their size down to half of it, then shrink slower than
  /// the drawing so that they can be seen.
  TokenStamp(QRgb color, QRgb ring, double deviceScale);

  [[nodiscard]] double deviceScale() const { return m_deviceScale; }

  /// At the painter's present transform, which must only scale and move.
  void paint(QPainter &painter, std::span<const QPointF> tokens) const;

 private:
  /// Stamps for quarters of a px, so that slow tokens glide.
  static constexpr int Steps = 4;

  double m_deviceScale = 1;
  std::array<QImage, Steps * Steps> m_stamps;
};

}  // namespace laneway::painting
