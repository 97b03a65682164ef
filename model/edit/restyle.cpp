#include "model/edit/restyle.h"

#include <optional>
#include <utility>

#include "model/edit/draft.h"
#include "model/edit/refusal.h"

namespace laneway {

namespace {

constexpr double LeastFontSize = 6;
constexpr double GreatestFontSize = 96;

Result<void> checked(const Style &style, Id element)
{
  if (style.fontSize && !(*style.fontSize >= LeastFontSize && *style.fontSize <= GreatestFontSize))
    return refusal("font-size-out-of-range", element,
                   {QString::number(LeastFontSize), QString::number(GreatestFontSize)});
  return {};
}

template <typename Drawing>
Result<void> restyleDrawing(Draft &draft, const Drawing &before, const StyleChange &change)
{
  Drawing after = before;
  change(after.style);
  if (const Result<void> sound = checked(after.style, before.element); !sound)
    return sound;
  draft.document.put(std::move(after));
  return {};
}

}  // namespace

Result<void> restyle(Draft &draft, Id diagram, const std::vector<Id> &elements, const StyleChange &change)
{
  const Document before = draft.document;
  for (const Id element : elements) {
    for (const Id drawing : before.drawings(element)) {
      Result<void> done;
      const Shape *shape = before.get<Shape>(drawing);
      const Route *route = before.get<Route>(drawing);
      if (shape && (diagram.isNull() || shape->diagram == diagram))
        done = restyleDrawing(draft, *shape, change);
      else if (route && (diagram.isNull() || route->diagram == diagram))
        done = restyleDrawing(draft, *route, change);
      if (!done)
        return done;
    }
  }
  return {};
}

Result<void> restyleKind(Draft &draft, StyledKind kind, const StyleChange &change)
{
  DocumentInfo info = draft.document.info();
  Style style = styleOf(draft.document, kind);
  change(style);
  if (const Result<void> sound = checked(style, info.id); !sound)
    return sound;
  std::optional<Extras> extras = withKindStyle(info.extras, kind, style);
  if (!extras)
    return refusal("styles-unreadable", info.id);
  info.extras = *std::move(extras);
  draft.document.put(std::move(info));
  return {};
}

}  // namespace laneway
