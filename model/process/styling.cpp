#include "model/process/styling.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/process/document.h"
#include "model/process/json/carried.h"

namespace laneway {

namespace {

StyledKind kindOf(const Node &node)
{
  struct Kind {
    StyledKind operator()(const Activity &) const { return StyledKind::Step; }
    StyledKind operator()(const Gateway &) const { return StyledKind::Decision; }
    StyledKind operator()(const Event &) const { return StyledKind::Event; }
    StyledKind operator()(const Data &) const { return StyledKind::Data; }
    StyledKind operator()(const Annotation &) const { return StyledKind::Note; }
    StyledKind operator()(const Group &) const { return StyledKind::Group; }
  };
  return std::visit(Kind(), node.detail);
}

StyledKind kindOf(const Flow &flow)
{
  switch (flow.kind) {
    case FlowKind::Sequence:
      return StyledKind::Flow;
    case FlowKind::Message:
      return StyledKind::MessageFlow;
    case FlowKind::Association:
    case FlowKind::DataAssociation:
      return StyledKind::Association;
  }
  Q_UNREACHABLE();
}

/// `own` where it is set, else `usual`.
Style merged(const Style &own, const Style &usual)
{
  Style style;
  style.fill = own.fill ? own.fill : usual.fill;
  style.stroke = own.stroke ? own.stroke : usual.stroke;
  style.text = own.text ? own.text : usual.text;
  style.fontFamily = own.fontFamily.isEmpty() ? usual.fontFamily : own.fontFamily;
  style.fontSize = own.fontSize ? own.fontSize : usual.fontSize;
  style.bold = own.bold ? own.bold : usual.bold;
  style.italic = own.italic ? own.italic : usual.italic;
  return style;
}

/// Hardly any document styles its kinds: nothing is looked up for those that don't.
bool stylesKinds(const Extras &extras)
{
  return !extras.isEmpty() && extras.json().is_object() && extras.json().contains("styles");
}

Style withKind(const Document &document, Id element, const Style &own)
{
  if (!stylesKinds(document.info().extras))
    return own;
  const std::optional<StyledKind> kind = styledKindOf(document, element);
  return kind ? merged(own, styleOf(document, *kind)) : own;
}

}  // namespace

std::optional<StyledKind> styledKindOf(const Document &document, Id element)
{
  if (const Node *node = document.get<Node>(element))
    return kindOf(*node);
  if (const Flow *flow = document.get<Flow>(element))
    return kindOf(*flow);
  if (const Lane *lane = document.get<Lane>(element))
    return lane->kind == LaneKind::Phase ? StyledKind::Phase : StyledKind::Lane;
  if (document.get<Pool>(element))
    return StyledKind::Pool;
  return std::nullopt;
}

Style styleOf(const Document &document, StyledKind kind)
{
  const Extras &extras = document.info().extras;
  if (!stylesKinds(extras))
    return {};
  const json::KindStyles carried = json::carried<json::KindStyles>(extras).value_or(json::KindStyles());
  for (const KindStyle &each : carried.styles)
    if (each.kind == kind)
      return each.style;
  return {};
}

Style styleOf(const Document &document, const Shape &shape)
{
  return withKind(document, shape.element, shape.style);
}

Style styleOf(const Document &document, const Route &route)
{
  return withKind(document, route.element, route.style);
}

std::optional<Extras> withKindStyle(const Extras &extras, StyledKind kind, const Style &style)
{
  std::optional<json::KindStyles> carried = json::carried<json::KindStyles>(extras);
  if (!carried)
    return std::nullopt;
  std::vector<KindStyle> &styles = carried->styles;
  std::erase_if(styles, [kind](const KindStyle &each) { return each.kind == kind; });
  if (style != Style{})
    styles.push_back({kind, style});
  std::sort(styles.begin(), styles.end(), [](const KindStyle &a, const KindStyle &b) { return a.kind < b.kind; });
  return json::carrying(extras, *carried);
}

}  // namespace laneway
