#pragma once

#include <cstdint>
#include <functional>

#include <QPixmap>
#include <QPoint>
#include <QRect>
#include <QSize>

class QPainter;

namespace laneway::canvas {

/// The drawing as pixels while it is scrolled: what stays in view is shifted, and only what comes into view is painted.
/// It holds nothing that stays where it is on screen, such as headers, and nothing that moves by itself.
class ScrolledFrame {
 public:
  /// What the pixels show besides the place: where any of it differs, they are painted afresh.
  struct Content {
    std::uint64_t state = 0;
    double zoom = 0;
    QSize size;  ///< Of the viewport.
    double pixelRatio = 1;
    bool operator==(const Content &) const = default;
  };
  /// Paints the drawing inside a part of the viewport.
  using PaintPart = std::function<void(QPainter &, const QRect &part)>;

  /// The frame of that content with the scene's origin at `origin` of the viewport.
  const QPixmap &at(QPoint origin, const Content &content, const PaintPart &paint);
  /// Gives the pixels back unless they show that content still.
  void keepOnly(const Content &content);

 private:
  void paintPart(const QRect &part, const PaintPart &paint);

  QPixmap m_pixels;
  Content m_content;
  QPoint m_origin;
};

}  // namespace laneway::canvas
