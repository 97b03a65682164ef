#include "model/edit/containers.h"

#include "model/process/navigate.h"

namespace laneway {

namespace {

/// Guards against damaged files; no honest map nests deeper.
constexpr int MaxDepth = 1000;

}  // namespace

Containers::Containers(const Document &document, Id diagram)
{
  const Diagram *shown = document.get<Diagram>(diagram);
  if (!shown)
    return;
  m_scope = shown->scope;
  m_regions = regionsIn(document, diagram, m_scope, 0);
}

std::vector<Containers::Region> Containers::regionsIn(const Document &document, Id diagram, Id parent, int depth)
{
  std::vector<Region> regions;
  if (depth > MaxDepth)
    return regions;
  for (const Id each : document.containersIn(parent)) {
    const Shape *shape = shapeIn(document, diagram, each);
    if (!shape)
      continue;
    Region region{each, Kind::SubProcess, shape->bounds, {}};
    if (const Pool *pool = document.get<Pool>(each)) {
      if (!pool->process)
        continue;
      region.kind = Kind::Pool;
    } else if (const Lane *lane = document.get<Lane>(each)) {
      if (lane->kind == LaneKind::Phase)
        continue;
      region.kind = Kind::Lane;
    } else if (!shape->expanded) {
      continue;
    }
    region.inner = regionsIn(document, diagram, each, depth + 1);
    regions.push_back(std::move(region));
  }
  return regions;
}

void Containers::descend(const std::vector<Region> &regions, Point point, Id moving, Place &place)
{
  const Region *into = nullptr;
  for (const Region &region : regions) {
    if (region.element == moving || !contains(region.bounds, point))
      continue;
    if (!into || region.kind == Kind::SubProcess)  // sub-processes lie on top of the lanes beside them
      into = &region;
  }
  if (!into)
    return;
  place = into->kind == Kind::Lane ? Place{place.parent, into->element} : Place{into->element, Id()};
  descend(into->inner, point, moving, place);
}

Place Containers::placeAt(Point point, Id moving) const
{
  Place place{m_scope, Id()};
  descend(m_regions, point, moving, place);
  return place;
}

}  // namespace laneway
