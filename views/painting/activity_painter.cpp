#include <algorithm>
#include <optional>
#include <vector>

#include "model/exchange/bpmn/carried_marks.h"
#include "model/process/navigate.h"
#include "views/painting/badges.h"
#include "views/painting/name_text.h"
#include "views/painting/painters.h"
#include "views/painting/symbols.h"

namespace laneway::painting {

namespace {

constexpr double IconSize = 14;
constexpr double IconMargin = 5;
constexpr double MarkerGap = 3;
/// Smaller steps show their name only.
constexpr double LeastWidthForIcons = 56;
constexpr double LeastHeightForIcons = 36;

struct TypeIcon {
  Symbol symbol = Symbol::User;
  bool filled = false;
};

/// Calls that open something have a marker for that; the icon stands for those that do not know yet what they open.
std::optional<TypeIcon> iconOf(const Activity &activity, bool opensProcess)
{
  if (activity.kind == ActivityKind::Call)
    return opensProcess ? std::nullopt : std::optional(TypeIcon{Symbol::OpensWorkflow});
  if (activity.kind == ActivityKind::SubProcess)
    return std::nullopt;
  switch (activity.type) {
    case TaskType::Abstract:
      return std::nullopt;
    case TaskType::User:
      return TypeIcon{Symbol::User};
    case TaskType::Manual:
      return TypeIcon{Symbol::Manual};
    case TaskType::Service:
      return TypeIcon{Symbol::Service};
    case TaskType::Send:
      return TypeIcon{Symbol::Send, true};
    case TaskType::Receive:
      return TypeIcon{Symbol::Receive};
    case TaskType::Script:
      return TypeIcon{Symbol::Script};
    case TaskType::BusinessRule:
      return TypeIcon{Symbol::BusinessRule};
  }
  return std::nullopt;
}

/// In the order BPMN puts them: repetition, ad hoc, compensation; what opens stands first of all.
std::vector<Symbol> markersOf(const Document &document, const Shape &shape, const Node &node, const Activity &activity)
{
  std::vector<Symbol> markers;
  switch (activity.loop.kind) {
    case LoopKind::None:
      break;
    case LoopKind::Standard:
      markers.push_back(Symbol::Loop);
      break;
    case LoopKind::ParallelInstances:
      markers.push_back(Symbol::ParallelInstances);
      break;
    case LoopKind::SequentialInstances:
      markers.push_back(Symbol::SequentialInstances);
      break;
  }
  if (activity.forCompensation)
    markers.push_back(Symbol::Compensation);
  if (activity.kind == ActivityKind::SubProcess) {
    if (activity.subProcess == SubProcessType::AdHoc)
      markers.push_back(Symbol::AdHoc);
    if (!shape.expanded)
      markers.insert(markers.begin(), Symbol::Collapsed);
  }
  const bool opensCalled = callsProcess(document, node) && !showsCalled(document, shape, activity);
  if (opensCalled)
    markers.insert(markers.begin(), Symbol::Collapsed);
  return markers;
}

void addBody(DisplayList &list, const Subject &subject, const Activity &activity)
{
  const ElementStyle &style = subject.style;
  const bool subProcess = activity.kind == ActivityKind::SubProcess;
  // Thicker outlines grow inwards, so that all steps of a size look the same size.
  const double width = activity.kind == ActivityKind::Call ? 2.7 : 1.5;
  const double inset = (width - 1.5) / 2;
  const bool dotted = subProcess && activity.subProcess == SubProcessType::Event;
  list.primitives.emplace_back(RectShape{subject.rect.adjusted(inset, inset, -inset, -inset), StepRadius - inset,
                                         style.fill,
                                         Stroke{style.outline, width, dotted ? Dash::Dotted : Dash::Solid}});
  if (subProcess && activity.subProcess == SubProcessType::Transaction)
    list.primitives.emplace_back(RectShape{subject.rect.adjusted(3, 3, -3, -3), StepRadius - 2.5, PaletteRole::None,
                                           Stroke{style.outline, 1.2}, Detail::Fine});
}

void addMarkers(DisplayList &list, const Subject &subject, const Node &node, const Activity &activity)
{
  const std::vector<Symbol> markers = markersOf(subject.document, subject.shape, node, activity);
  const auto count = static_cast<double>(markers.size());
  double x = subject.rect.center().x() - (count * MarkerSize + (count - 1) * MarkerGap) / 2;
  const double y = subject.rect.bottom() - MarkerMargin - MarkerSize;
  for (const Symbol marker : markers) {
    const bool strong = marker == Symbol::ParallelInstances || marker == Symbol::SequentialInstances;
    addSymbol(list, marker, QRectF(x, y, MarkerSize, MarkerSize),
              {.ink = subject.style.symbol, .width = strong ? 1.8 : 1.3, .detail = Detail::Small});
    x += MarkerSize + MarkerGap;
  }
}

/// The trigger of the start inside a collapsed event sub-process stands in its corner.
const Event *startInside(const Document &document, Id subProcess)
{
  for (const Id child : document.children(subProcess))
    if (const Node *node = document.get<Node>(child))
      if (const Event *event = node->as<Event>(); event && event->position == EventPosition::Start)
        return event;
  return nullptr;
}

/// Adds the icon of the type and returns its box, empty where it has none.
QRectF addIcon(DisplayList &list, const Subject &subject, const Node &node, const Activity &activity)
{
  const QRectF box(subject.rect.left() + IconMargin, subject.rect.top() + IconMargin, IconSize, IconSize);
  if (const std::optional<TypeIcon> icon = iconOf(activity, callsProcess(subject.document, node))) {
    addSymbol(list, icon->symbol, box,
              {.ink = subject.style.symbol,
               .background = subject.style.fill,
               .width = 1.2,
               .filled = icon->filled,
               .detail = Detail::Small});
    return box;
  }
  const bool collapsedEvent = activity.kind == ActivityKind::SubProcess &&
                              activity.subProcess == SubProcessType::Event && !subject.shape.expanded;
  const Event *start = collapsedEvent ? startInside(subject.document, node.id) : nullptr;
  if (!start)
    return {};
  const QRectF circle = box.adjusted(0, 0, 4, 4);
  list.primitives.emplace_back(
      EllipseShape{circle, PaletteRole::None,
                   Stroke{subject.style.symbol, 1.2, start->interrupting ? Dash::Solid : Dash::Dashed}, Detail::Small});
  if (const std::optional<Symbol> trigger = triggerSymbol(*start))
    addSymbol(list, *trigger, circle.adjusted(4, 4, -4, -4),
              {.ink = subject.style.symbol, .width = 1, .detail = Detail::Small});
  return circle;
}

}  // namespace

bool isDrawnExpanded(const Shape &shape, const Activity &activity)
{
  return activity.kind == ActivityKind::SubProcess && shape.expanded;
}

bool showsCalled(const Document &document, const Shape &shape, const Activity &activity)
{
  if (activity.kind != ActivityKind::Call || activity.calls.isNull())
    return false;
  for (const Id child : document.children(activity.calls))
    if (document.get<Node>(child) && shapeIn(document, shape.diagram, child))
      return true;
  return false;
}

bool hasMarkers(const Document &document, const Shape &shape, const Node &node, const Activity &activity)
{
  return !markersOf(document, shape, node, activity).empty();
}

int roleRow(const Document &document, Id role)
{
  const Role *own = document.get<Role>(role);
  if (!own)
    return 0;
  if (own->color)
    return std::max(0, *own->color);
  const auto before = [own](const Role &other) {
    return other.rank < own->rank || (other.rank == own->rank && other.id < own->id);
  };
  return static_cast<int>(std::count_if(document.roles().begin(), document.roles().end(), before));
}

ElementStyle stepStyle(const Document &document, const Node &node, const Activity &activity, ColorBy colorBy)
{
  ElementStyle style;
  std::optional<int> row;
  switch (colorBy) {
    case ColorBy::Nothing:
      break;
    case ColorBy::Role:
      if (const Id role = effectiveRole(document, node); !role.isNull())
        row = roleRow(document, role);
      break;
    case ColorBy::CarriedOut:
      if (activity.carriedOut)
        row = static_cast<int>(*activity.carriedOut);
      break;
  }
  if (row) {
    style.fill = Ink::roleFill(*row);
    style.outline = Ink::roleOutline(*row);
    style.symbol = style.outline;
  }
  return style;
}

void paintActivity(DisplayList &list, const Subject &subject, const Node &node, const Activity &activity)
{
  addBody(list, subject, activity);
  addMarkers(list, subject, node, activity);
  Corners corners;
  const bool roomForIcons = subject.rect.width() >= LeastWidthForIcons && subject.rect.height() >= LeastHeightForIcons;
  if (roomForIcons) {
    corners.topLeft = addIcon(list, subject, node, activity);
    if (subject.context.badges)
      addBadges(list, badgesOf(subject.document, node.id),
                subject.rect.topRight() + QPointF(-IconMargin - BadgeSize, IconMargin + 1), BadgeRow::Leftwards,
                subject.style.symbol, subject.style.fill);
    corners.topRight = list.badges;
  }
  if (subject.look.hideName)
    return;
  const NameArea area = nameArea(subject.document, subject.shape, *subject.context.metrics);
  addText(list, setText(node.name, area, subject.style.text, *subject.context.metrics, corners));
}

}  // namespace laneway::painting
