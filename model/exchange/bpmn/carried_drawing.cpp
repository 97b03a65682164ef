#include "model/exchange/bpmn/carried_drawing.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "model/exchange/bpmn/colors.h"
#include "model/exchange/bpmn/number_text.h"
#include "model/exchange/bpmn/parts.h"
#include "model/exchange/bpmn/residue.h"
#include "model/exchange/bpmn/vocabulary.h"

namespace laneway {

using nlohmann::json;

namespace {

constexpr std::array<bpmn::Word<CarriedKind>, 5> Shapes{{{"conversation", CarriedKind::Conversation},
                                                         {"subConversation", CarriedKind::SubConversation},
                                                         {"callConversation", CarriedKind::CallConversation},
                                                         {"dataInput", CarriedKind::DataInput},
                                                         {"dataOutput", CarriedKind::DataOutput}}};
constexpr std::array<bpmn::Word<CarriedLineKind>, 3> Lines{
    {{"conversationLink", CarriedLineKind::ConversationLink},
     {"dataInputAssociation", CarriedLineKind::DataAssociation},
     {"dataOutputAssociation", CarriedLineKind::DataAssociation}}};

/// An element as extras hold it: [tag, {attributes}, child or text, ...].
class Kept {
 public:
  explicit Kept(const json &whole) : m_whole(whole) {}

  [[nodiscard]] bool isElement() const
  {
    return m_whole.is_array() && m_whole.size() >= 2 && m_whole[0].is_string() && m_whole[1].is_object();
  }
  [[nodiscard]] std::string_view tag() const { return m_whole[0].get_ref<const std::string &>(); }
  [[nodiscard]] std::string attribute(const char *name) const
  {
    const auto found = m_whole[1].find(name);
    return found != m_whole[1].end() && found->is_string() ? found->get<std::string>() : std::string();
  }
  [[nodiscard]] QString text(const char *name) const { return QString::fromStdString(attribute(name)); }

  template <typename Visit>
  void forEachChild(const Visit &visit) const
  {
    for (std::size_t i = 2; i < m_whole.size(); ++i)
      if (const Kept child(m_whole[i]); child.isElement())
        visit(child);
  }

 private:
  const json &m_whole;
};

template <typename Visit>
void forEachKept(const json &left, const Visit &visit)
{
  if (const auto children = left.find(bpmn::ChildrenKey); children != left.end() && children->is_array())
    for (const json &child : *children)
      if (const Kept kept(child); kept.isElement())
        visit(kept);
}

using ById = std::map<std::string, Kept>;

/// Conversations may hold others; the data of a process stands in its specification.
void collect(const Kept &element, ById &found)
{
  const bool isShape = bpmn::valueOf(Shapes, element.tag()).has_value();
  if (const std::string id = element.attribute("id"); !id.empty() && (isShape || bpmn::valueOf(Lines, element.tag())))
    found.emplace(id, element);
  if (isShape || element.tag() == "ioSpecification")
    element.forEachChild([&found](const Kept &child) { collect(child, found); });
}

/// Everything carried along that a diagram of the process may draw.
ById carriedBy(const Document &document, const Process &process)
{
  ById found;
  const auto collectFrom = [&found](const Extras &extras) {
    forEachKept(bpmn::bpmnOf(extras), [&found](const Kept &child) { collect(child, found); });
  };
  collectFrom(process.extras);
  for (const Pool &pool : document.pools())
    if (pool.parent == process.id && pool.process)
      collectFrom(pool.process->extras);
  for (const Node &node : document.nodes())
    if (!node.extras.isEmpty())
      collectFrom(node.extras);
  return found;
}

std::optional<Rect> boundsOf(const Kept &bounds)
{
  const auto x = bpmn::parseNumber(bounds.attribute("x").c_str());
  const auto y = bpmn::parseNumber(bounds.attribute("y").c_str());
  const auto width = bpmn::parseNumber(bounds.attribute("width").c_str());
  const auto height = bpmn::parseNumber(bounds.attribute("height").c_str());
  if (!x || !y || !width || !height || *width < 0 || *height < 0)
    return std::nullopt;
  return Rect{*x, *y, *width, *height};
}

/// What a shape or edge says of places.
struct Places {
  std::optional<Rect> bounds;
  std::optional<Rect> label;
  std::vector<Point> points;
};

Places placesOf(const Kept &drawing)
{
  Places places;
  drawing.forEachChild([&places](const Kept &child) {
    if (child.tag() == "dc:Bounds") {
      places.bounds = boundsOf(child);
    } else if (child.tag() == "bpmndi:BPMNLabel") {
      child.forEachChild([&places](const Kept &inside) {
        if (inside.tag() == "dc:Bounds")
          places.label = boundsOf(inside);
      });
    } else if (child.tag() == "di:waypoint") {
      const auto x = bpmn::parseNumber(child.attribute("x").c_str());
      const auto y = bpmn::parseNumber(child.attribute("y").c_str());
      if (x && y)
        places.points.push_back({*x, *y});
    }
  });
  return places;
}

/// In the one dialect or the other.
Style colorsOf(const Kept &drawing)
{
  const auto first = [&drawing](const char *standard, const char *other) {
    const std::optional<Color> color = bpmn::parseColor(drawing.attribute(standard));
    return color ? color : bpmn::parseColor(drawing.attribute(other));
  };
  Style style;
  style.fill = first("color:background-color", "bioc:fill");
  style.stroke = first("color:border-color", "bioc:stroke");
  return style;
}

}  // namespace

CarriedDrawing carriedDrawing(const Document &document, Id diagram)
{
  CarriedDrawing carried;
  const Diagram *shown = document.get<Diagram>(diagram);
  const Process *process = shown ? document.get<Process>(shown->scope) : nullptr;
  if (!process)
    return carried;
  const json &plane = bpmn::partOf(bpmn::bpmnOf(shown->extras), bpmn::PlanePart);
  if (!plane.contains(bpmn::ChildrenKey))
    return carried;
  const ById elements = carriedBy(document, *process);
  forEachKept(plane, [&](const Kept &drawing) {
    const std::string reference = drawing.attribute("bpmnElement");
    const auto element = elements.find(std::string(bpmn::localName(reference)));
    if (element == elements.end())
      return;
    const Kept &of = element->second;
    Places places = placesOf(drawing);
    const Id id(of.text("id"));
    const Id own(drawing.text("id"));
    if (const auto kind = bpmn::valueOf(Shapes, of.tag()); kind && places.bounds)
      carried.shapes.push_back({id, own, *kind, of.attribute("isCollection") == "true", of.text("name"), *places.bounds,
                                places.label, colorsOf(drawing)});
    else if (const auto line = bpmn::valueOf(Lines, of.tag()); line && places.points.size() >= 2)
      carried.lines.push_back({id, own, *line, of.text("name"), std::move(places.points), colorsOf(drawing)});
  });
  return carried;
}

}  // namespace laneway
