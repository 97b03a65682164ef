#include "views/painting/badges.h"

#include "model/process/remarks.h"

namespace laneway::painting {

namespace {

template <typename T>
void collect(std::vector<Symbol> &badges, const Document &document, const T &element)
{
  if (!element.documentation.isEmpty())
    badges.push_back(Symbol::Documentation);
  bool isLinked = false;
  if constexpr (std::is_same_v<T, Node>)
    isLinked = !element.links.empty();
  else if (!element.extras.isEmpty())
    isLinked = !linksOf(document.find(element.id)).empty();
  if (isLinked)
    badges.push_back(Symbol::Hyperlink);
  if (hasOpenComment(element.extras))
    badges.push_back(Symbol::Comment);
}

}  // namespace

std::vector<Symbol> badgesOf(const Document &document, Id element)
{
  std::vector<Symbol> badges;
  if (const Node *node = document.get<Node>(element))
    collect(badges, document, *node);
  else if (const Flow *flow = document.get<Flow>(element))
    collect(badges, document, *flow);
  else if (const Lane *lane = document.get<Lane>(element))
    collect(badges, document, *lane);
  else if (const Pool *pool = document.get<Pool>(element))
    collect(badges, document, *pool);
  return badges;
}

double badgeRowLength(const std::vector<Symbol> &badges)
{
  const auto count = static_cast<double>(badges.size());
  return badges.empty() ? 0 : count * BadgeSize + (count - 1) * BadgeGap;
}

void addBadges(DisplayList &list, const std::vector<Symbol> &badges, QPointF first, BadgeRow row, const Ink &ink,
               const Ink &background)
{
  constexpr double Step = BadgeSize + BadgeGap;
  const QPointF step = row == BadgeRow::Leftwards    ? QPointF(-Step, 0)
                       : row == BadgeRow::Rightwards ? QPointF(Step, 0)
                                                     : QPointF(0, Step);
  QRectF box(first, QSizeF(BadgeSize, BadgeSize));
  for (const Symbol badge : badges) {
    addSymbol(list, badge, box, {.ink = ink, .background = background, .width = 1.1, .detail = Detail::Small});
    list.badges |= box;
    box.translate(step);
  }
}

}  // namespace laneway::painting
