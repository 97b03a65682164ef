#include "model/edit/rules/growth.h"

#include <optional>
#include <unordered_map>

#include "model/edit/default_sizes.h"
#include "model/edit/grow_container.h"
#include "model/edit/place.h"
#include "model/edit/rules/rule.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

/// What belongs to the row a person sees: notes and frames may stick out.
bool needsRoom(const Node &node)
{
  return (isFlowNode(node) && !isBoundaryEvent(node)) || node.as<Data>();
}

/// Where the shape stands if it was put onto a header strip: beside it, or the container would grow for ever.
Rect besideHeader(const Rect &area, Rect bounds)
{
  const Point center = bounds.center();
  if (center.x < area.left())
    bounds.x = area.left() + sizes::ContentGap;
  if (center.y < area.top())
    bounds.y = area.top() + sizes::ContentGap;
  return bounds;
}

/// Looks at the containers' areas once, until one of them grows.
class Growth {
 public:
  explicit Growth(Draft &draft) : m_draft(draft) {}

  void makeRoomFor(const Shape &placed, const Node &node)
  {
    const Area *container = areaAround(placed.diagram, node);
    if (!container)
      return;
    const Id diagram = placed.diagram;
    const Rect area = container->inner;
    const Rect bounds = besideHeader(area, placed.bounds);
    if (bounds != placed.bounds)
      m_draft.update<Shape>(placed.id, [&](Shape &after) { after.bounds = bounds; });
    if (contains(area, bounds))
      return;
    growToHold(m_draft, diagram, container->container, bounds);
    m_areas.clear();
  }

 private:
  struct Area {
    Id container;
    Rect inner;
  };
  /// What decides on the container of a node, and where it is drawn.
  struct Around {
    Id diagram;
    Id lane;
    Id parent;
    bool operator==(const Around &) const = default;
  };
  struct Hash {
    std::size_t operator()(const Around &around) const noexcept
    {
      return static_cast<std::size_t>((around.diagram.hash() * 31 + around.lane.hash()) * 31 + around.parent.hash());
    }
  };

  /// Null where the node stands free.
  const Area *areaAround(Id diagram, const Node &node)
  {
    const auto [at, isNew] = m_areas.try_emplace(Around{diagram, node.lane, node.parent});
    if (isNew) {
      if (const Shape *container = containerShape(m_draft.document, diagram, node))
        at->second = Area{container->element, contentArea(m_draft.document, *container)};
    }
    return at->second ? &*at->second : nullptr;
  }

  Draft &m_draft;
  std::unordered_map<Around, std::optional<Area>, Hash> m_areas;  ///< For looking up only.
};

}  // namespace

void growContainers(const Edited &edited)
{
  const Document &document = edited.draft.document;
  Growth growth(edited.draft);
  for (const Id id : placedShapes(edited)) {
    const Shape &shape = *document.get<Shape>(id);
    const Node *node = document.get<Node>(shape.element);
    if (!node || !needsRoom(*node))
      continue;
    const Diagram *diagram = document.get<Diagram>(shape.diagram);
    if (diagram && !diagram->automatic)
      growth.makeRoomFor(shape, *node);
  }
}

}  // namespace laneway::rules
