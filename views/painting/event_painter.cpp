#include <algorithm>
#include <optional>

#include "views/painting/painters.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace {

constexpr double RingGap = 3.5;
constexpr double EndWidth = 3.2;
constexpr double ThinWidth = 1.5;

bool isIntermediate(const Event &event)
{
  switch (event.position) {
    case EventPosition::Start:
    case EventPosition::End:
      return false;
    case EventPosition::Catch:
    case EventPosition::Throw:
    case EventPosition::Boundary:
      return true;
  }
  return false;
}

bool throws(const Event &event)
{
  return event.position == EventPosition::Throw || event.position == EventPosition::End;
}

Symbol symbolOf(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::Message:
      return Symbol::Message;
    case EventTrigger::Timer:
      return Symbol::Timer;
    case EventTrigger::Error:
      return Symbol::Error;
    case EventTrigger::Escalation:
      return Symbol::Escalation;
    case EventTrigger::Cancel:
      return Symbol::Cancel;
    case EventTrigger::Compensation:
      return Symbol::Compensation;
    case EventTrigger::Conditional:
      return Symbol::Conditional;
    case EventTrigger::Link:
      return Symbol::Link;
    case EventTrigger::Signal:
      return Symbol::Signal;
    case EventTrigger::Terminate:
      return Symbol::Terminate;
  }
  return Symbol::Message;
}

}  // namespace

std::optional<Symbol> triggerSymbol(const Event &event)
{
  if (event.definitions.empty())
    return std::nullopt;
  if (event.definitions.size() == 1)
    return symbolOf(event.definitions.front().trigger);
  return event.parallelMultiple ? Symbol::ParallelMultiple : Symbol::Multiple;
}

void paintEvent(DisplayList &list, const Subject &subject, const Node &node, const Event &event)
{
  const ElementStyle &style = subject.style;
  const bool end = event.position == EventPosition::End;
  const bool intermediate = isIntermediate(event);
  const Dash dash =
      !event.interrupting && !throws(event) && event.position != EventPosition::Catch ? Dash::Dashed : Dash::Solid;
  const double width = end ? EndWidth : ThinWidth;
  const double inset = (width - ThinWidth) / 2;
  const QRectF outer = subject.rect.adjusted(inset, inset, -inset, -inset);
  list.primitives.emplace_back(EllipseShape{outer, style.fill, Stroke{style.outline, width, dash}});
  const double size = std::min(subject.rect.width(), subject.rect.height());
  if (intermediate) {
    const double gap = std::min(RingGap, size / 8);
    list.primitives.emplace_back(EllipseShape{subject.rect.adjusted(gap, gap, -gap, -gap), PaletteRole::None,
                                              Stroke{style.outline, 1.2, dash}, Detail::Fine});
  }
  if (const std::optional<Symbol> symbol = triggerSymbol(event)) {
    const double side = size * (intermediate ? 0.53 : 0.6);
    QRectF box(0, 0, side, side);
    box.moveCenter(subject.rect.center());
    const bool filled = throws(event) || *symbol == Symbol::Terminate;
    addSymbol(list, *symbol, box,
              {.ink = style.symbol, .background = filled ? style.fill : Ink(), .width = 1.2, .filled = filled});
  }
  addName(list, subject, node.name, style.outsideText);
}

}  // namespace laneway::painting
