#include "model/edit/rules/routes.h"

#include <cmath>
#include <map>
#include <set>
#include <vector>

#include "model/edit/outline_point.h"
#include "model/edit/route_geometry.h"
#include "model/edit/rules/rule.h"
#include "model/layout/diagram_scene.h"
#include "model/layout/text_metrics.h"
#include "model/process/navigate.h"

namespace laneway::rules {

namespace {

/// Closer than anyone sees, farther than coordinates are rounded.
constexpr double Tolerance = 0.05;

bool isNear(Point a, Point b)
{
  return std::abs(a.x - b.x) < Tolerance && std::abs(a.y - b.y) < Tolerance;
}

bool isOrthogonal(const std::vector<Point> &points)
{
  for (std::size_t at = 0; at + 1 < points.size(); ++at)
    if (std::abs(points[at].x - points[at + 1].x) > Tolerance && std::abs(points[at].y - points[at + 1].y) > Tolerance)
      return false;
  return true;
}

/// Flows of one diagram whose routes must be looked at.
using Flows = std::map<Id, std::set<Id>>;

void addFlowsAt(const Document &document, Id diagram, Id element, Flows &flows)
{
  for (const Id flow : document.outgoing(element))
    flows[diagram].insert(flow);
  for (const Id flow : document.incoming(element))
    flows[diagram].insert(flow);
}

Flows touchedFlows(const Edited &edited)
{
  Flows flows;
  const Document &document = edited.draft.document;
  const auto addDrawn = [&](Id flow) {
    for (const Id drawing : document.drawings(flow))
      if (const Route *route = document.get<Route>(drawing))
        flows[route->diagram].insert(flow);
  };
  for (const Change &change : edited.changes) {
    const Shape *oldShape = as<Shape>(change.before);
    const Shape *newShape = document.get<Shape>(change.id);
    if (oldShape && (!newShape || oldShape->bounds != newShape->bounds || oldShape->diagram != newShape->diagram))
      addFlowsAt(document, oldShape->diagram, oldShape->element, flows);
    if (newShape && (!oldShape || oldShape->bounds != newShape->bounds || oldShape->diagram != newShape->diagram))
      addFlowsAt(document, newShape->diagram, newShape->element, flows);
    if (const auto [before, now] = beforeAndNow<Flow>(edited, change);
        now && (!before || before->source != now->source || before->target != now->target || before->name != now->name))
      addDrawn(change.id);
    if (const Route *route = document.get<Route>(change.id)) {
      flows[route->diagram].insert(route->element);
      addFlowsAt(document, route->diagram, route->element, flows);  // notes tied to it
    }
  }
  return flows;
}

enum class Need { Nothing, Label, Route, Removal };

class Judge {
 public:
  Judge(const Edited &edited, Id diagram) : m_before(edited.before), m_now(edited.draft.document), m_diagram(diagram) {}

  [[nodiscard]] Need needOf(const Flow &flow, const Route &route) const
  {
    if (!isDrawn(flow.source) || !isDrawn(flow.target))
      return Need::Removal;
    if (route.points.size() < 2)
      return Need::Route;
    const Route *old = routeIn(m_before, m_diagram, flow.id);
    const Flow *was = m_before.get<Flow>(flow.id);
    if (!isTied(flow.source, route.points.front(),
                old && !old->points.empty() && was && was->source == flow.source ? &old->points.front() : nullptr) ||
        !isTied(flow.target, route.points.back(),
                old && !old->points.empty() && was && was->target == flow.target ? &old->points.back() : nullptr))
      return Need::Route;
    const bool bent = old && old->points != route.points && isOrthogonal(old->points) && !isOrthogonal(route.points);
    if (bent && !route.fixed)
      return Need::Route;
    const bool named = was ? was->name != flow.name : !flow.name.isEmpty();
    const bool unplaced = !flow.name.isEmpty() && !route.label;
    return !route.labelFixed && (named || (unplaced && old && old->label)) ? Need::Label : Need::Nothing;
  }

 private:
  [[nodiscard]] bool isDrawn(Id end) const { return shapeIn(m_now, m_diagram, end) || routeIn(m_now, m_diagram, end); }

  /// Whether the route still ends at the shape: where it did, if the shape only moved (`oldPoint`: where that was), or
  /// else on its outline.
  [[nodiscard]] bool isTied(Id end, Point point, const Point *oldPoint) const
  {
    const Shape *now = shapeIn(m_now, m_diagram, end);
    if (!now)
      return true;  // ends at a flow, which is looked at by itself
    const Shape *before = shapeIn(m_before, m_diagram, end);
    if (oldPoint && before && before->bounds.size() == now->bounds.size()) {
      if (isNear(*oldPoint + (now->bounds.center() - before->bounds.center()), point))
        return true;
      if (isNear(*oldPoint, point))
        return false;
    }
    return isOnOutline(m_now, *now, point);
  }

  const Document &m_before;
  const Document &m_now;
  Id m_diagram;
};

bool isTiedToFlow(const Document &document, const Flow &flow)
{
  return document.get<Flow>(flow.source) || document.get<Flow>(flow.target);
}

/// A straight line from the shape to the middle of the flow it is about.
void tieToFlow(Draft &draft, Id diagram, Id id)
{
  const Document &document = draft.document;
  const Flow &flow = *document.get<Flow>(id);
  const auto middleOfFlow = [&](Id end) -> std::optional<Point> {
    const Route *route = routeIn(document, diagram, end);
    return route && route->points.size() >= 2 ? std::optional(middleOf(route->points)) : std::nullopt;
  };
  const auto center = [&](Id end) {
    const Shape *shape = shapeIn(document, diagram, end);
    return shape ? shape->bounds.center() : middleOfFlow(end).value_or(Point());
  };
  const auto dock = [&](Id end, Id otherEnd) {
    const Shape *shape = shapeIn(document, diagram, end);
    return shape ? outlinePoint(document, *shape, center(otherEnd)) : center(end);
  };
  const Route *route = routeIn(document, diagram, id);
  std::vector<Point> points{dock(flow.source, flow.target), dock(flow.target, flow.source)};
  if (route && !route->fixed && route->points != points)
    draft.update<Route>(route->id, [&](Route &after) { after.points = std::move(points); });
}

void removeRoute(Draft &draft, Id diagram, Id flow)
{
  if (const Route *route = routeIn(draft.document, diagram, flow))
    draft.document.remove(route->id);
}

}  // namespace

void routeTouched(const Edited &edited)
{
  Draft &draft = edited.draft;
  const layout::PlainTextMetrics metrics;
  for (const auto &[diagram, flows] : touchedFlows(edited)) {
    const Diagram *shown = draft.document.get<Diagram>(diagram);
    if (!shown || shown->automatic)  // laid out as a whole
      continue;
    const Judge judge(edited, diagram);
    std::vector<Id> rerouted;
    std::vector<Id> relabelled;
    std::vector<Id> tied;
    for (const Id id : flows) {
      const Flow *flow = draft.document.get<Flow>(id);
      const Route *route = routeIn(draft.document, diagram, id);
      if (!flow || !route)
        continue;
      const Need need = judge.needOf(*flow, *route);
      if (need == Need::Removal)
        removeRoute(draft, diagram, id);
      else if (isTiedToFlow(draft.document, *flow))
        tied.push_back(id);
      else if (need == Need::Route)
        rerouted.push_back(id);
      else if (need == Need::Label)
        relabelled.push_back(id);
    }
    if (!rerouted.empty())
      layout::rerouteFlows(draft, diagram, rerouted, metrics);
    if (!relabelled.empty())
      layout::relabelFlows(draft, diagram, relabelled, metrics);
    for (const Id id : rerouted)
      for (const ReferenceKind end : {ReferenceKind::Source, ReferenceKind::Target})
        for (const Id note : draft.document.referrers(id, end))
          tied.push_back(note);
    for (const Id id : tied)
      tieToFlow(draft, diagram, id);
  }
}

}  // namespace laneway::rules
