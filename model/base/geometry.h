#pragma once

#include <algorithm>

/// Points, sizes and rectangles of the drawing, in px (96 dpi), y downwards, absolute in their diagram.
/// Plain values compared exactly, which Qt's fuzzy QPointF cannot do: a ChangeSet must see every difference.
namespace laneway {

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point &) const = default;
};

struct Size {
  double width = 0;
  double height = 0;
  bool operator==(const Size &) const = default;

  [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
};

struct Rect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  bool operator==(const Rect &) const = default;

  [[nodiscard]] double left() const { return x; }
  [[nodiscard]] double top() const { return y; }
  [[nodiscard]] double right() const { return x + width; }
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] Point center() const { return {x + width / 2, y + height / 2}; }
  [[nodiscard]] Size size() const { return {width, height}; }
  [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
};

[[nodiscard]] inline Point operator+(Point a, Point b)
{
  return {a.x + b.x, a.y + b.y};
}
[[nodiscard]] inline Point operator-(Point a, Point b)
{
  return {a.x - b.x, a.y - b.y};
}

[[nodiscard]] inline Rect translated(const Rect &rect, Point by)
{
  return {rect.x + by.x, rect.y + by.y, rect.width, rect.height};
}

/// The rectangle grown by `margin` px on every side (shrunk where negative).
[[nodiscard]] inline Rect grown(const Rect &rect, double margin)
{
  return {rect.x - margin, rect.y - margin, rect.width + 2 * margin, rect.height + 2 * margin};
}

/// Whether the point lies inside or on the border.
[[nodiscard]] inline bool contains(const Rect &rect, Point point)
{
  return point.x >= rect.left() && point.x <= rect.right() && point.y >= rect.top() && point.y <= rect.bottom();
}

/// Whether `inner` lies wholly inside `outer`, borders allowed to touch.
[[nodiscard]] inline bool contains(const Rect &outer, const Rect &inner)
{
  return inner.left() >= outer.left() && inner.right() <= outer.right() && inner.top() >= outer.top() &&
         inner.bottom() <= outer.bottom();
}

/// Whether the interiors share a point; rectangles that only touch do not intersect.
[[nodiscard]] inline bool intersects(const Rect &a, const Rect &b)
{
  return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// The smallest rectangle around both.
[[nodiscard]] inline Rect united(const Rect &a, const Rect &b)
{
  const double left = std::min(a.left(), b.left());
  const double top = std::min(a.top(), b.top());
  return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

}  // namespace laneway
