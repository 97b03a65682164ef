#include "views/painting/name_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "views/painting/element_style.h"

namespace laneway::painting {

namespace {

/// Half the height of Inter's capitals, in em: they are what stands in the middle of a line.
constexpr double HalfCapital = 0.3636;

/// The extent along and across the lines.
struct Room {
  double along = 0;
  double across = 0;
};

Room roomOf(const NameArea &area)
{
  return area.upwards ? Room{area.rect.height(), area.rect.width()} : Room{area.rect.width(), area.rect.height()};
}

double blockOffset(NameArea::Anchor anchor, double room, double height)
{
  switch (anchor) {
    case NameArea::Anchor::Top:
      return 0;
    case NameArea::Anchor::Middle:
      return (room - height) / 2;
    case NameArea::Anchor::Bottom:
      return room - height;
  }
  return 0;
}

QPointF anchorOf(const NameArea &area, double firstBaseLine)
{
  const QRectF &rect = area.rect;
  if (area.upwards) {
    const double y = area.align == Align::Left    ? rect.bottom()
                     : area.align == Align::Right ? rect.top()
                                                  : rect.center().y();
    return {std::round(rect.left() + firstBaseLine), y};
  }
  const double x = area.align == Align::Left    ? rect.left()
                   : area.align == Align::Right ? rect.right()
                                                : rect.center().x();
  return {x, std::round(rect.top() + firstBaseLine)};
}

/// Where a line's capitals and descenders reach, for the test against the corners.
QRectF inkOfLine(const TextBlock &block, std::size_t index)
{
  const double baseLine = block.anchor.y() + static_cast<double>(index) * block.lineHeight;
  const double width = block.lines[index].width;
  const double left = block.align == Align::Left    ? block.anchor.x()
                      : block.align == Align::Right ? block.anchor.x() - width
                                                    : block.anchor.x() - width / 2;
  return {left, baseLine - 0.73 * block.font.pixelSize, width, 0.9 * block.font.pixelSize};
}

bool collides(const SetText &text, const Corners &corners)
{
  if (!text.block)
    return false;
  for (std::size_t i = 0; i < text.block->lines.size(); ++i) {
    const QRectF ink = inkOfLine(*text.block, i);
    // Two px of overlap in height are within the blank rim of the symbols.
    if (ink.intersects(corners.topLeft.adjusted(0, 0, 0, -2)) || ink.intersects(corners.topRight.adjusted(0, 0, 0, -2)))
      return true;
  }
  return false;
}

qsizetype shownLength(const SetText &text)
{
  qsizetype length = 0;
  if (text.block)
    for (const TextLine &line : text.block->lines)
      length += line.text.size();
  return length;
}

}  // namespace

SetText setText(const QString &text, const NameArea &area, const Ink &ink, const layout::TextMetrics &metrics)
{
  if (text.isEmpty())
    return {};
  const layout::TextStyle style = measuredAs(area.font);
  const double lineHeight = area.lineHeight;
  const Room room = roomOf(area);
  int maxLines = static_cast<int>(std::floor(room.across / lineHeight + 1e-6));
  if (maxLines == 0 && room.across >= area.font.pixelSize)
    maxLines = 1;
  const layout::BrokenText broken =
      layout::breakText(text, style, metrics,
                        {.width = room.along,
                         .maxLines = maxLines,
                         .fill = area.align == Align::Center ? layout::LineFill::Balanced : layout::LineFill::Greedy});
  SetText set;
  set.shortened = broken.shortened;
  set.cutsWords = broken.cutsWords;
  if (broken.lines.empty())
    return set;

  TextBlock block;
  for (const layout::BrokenLine &line : broken.lines)
    block.lines.push_back({line.text, line.width});
  block.font = area.font;
  block.align = area.align;
  block.lineHeight = lineHeight;
  block.rotation = area.upwards ? -90 : 0;
  block.ink = ink;
  const double height = static_cast<double>(block.lines.size()) * lineHeight;
  const double firstBaseLine =
      blockOffset(area.anchor, room.across, height) + lineHeight / 2 + HalfCapital * area.font.pixelSize;
  block.anchor = anchorOf(area, firstBaseLine);
  set.block = std::move(block);
  return set;
}

SetText setText(const QString &text, const NameArea &area, const Ink &ink, const layout::TextMetrics &metrics,
                const Corners &corners)
{
  SetText plain = setText(text, area, ink, metrics);
  if (!collides(plain, corners))
    return plain;

  const double reserve = std::max(corners.topLeft.isEmpty() ? 0 : corners.topLeft.right() - area.rect.left(),
                                  corners.topRight.isEmpty() ? 0 : area.rect.right() - corners.topRight.left()) +
                         2;
  NameArea narrow = area;
  narrow.rect.adjust(reserve, 0, -reserve, 0);
  SetText beside = setText(text, narrow, ink, metrics);
  if (beside.block && !beside.shortened && !beside.cutsWords)
    return beside;

  NameArea low = area;
  low.rect.setTop(std::min(std::max(corners.topLeft.bottom(), corners.topRight.bottom()), area.rect.bottom()));
  SetText below = setText(text, low, ink, metrics);
  if (below.block && !below.shortened && !below.cutsWords)
    return below;
  if (beside.block && !beside.shortened)
    return beside;
  return shownLength(below) >= shownLength(beside) ? below : beside;
}

void addText(DisplayList &list, SetText text)
{
  list.shortened = list.shortened || text.shortened;
  if (text.block)
    list.primitives.emplace_back(std::move(*text.block));
}

}  // namespace laneway::painting
