#include "model/edit/rules/routes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "model/base/id_look_up.h"
#include "model/edit/outline_point.h"
#include "model/edit/rules/rule.h"
#include "model/layout/diagram_scene.h"
#include "model/layout/inter_metrics.h"
#include "model/layout/tie_line.h"
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

/// For looking up, and for collecting into what is sorted.
template <typename T>
using ByElement = std::unordered_map<Id, BeforeAndNow<T>, HashForLookUp>;

/// What an edit changed of the drawing in one diagram, by what is drawn.
struct Redrawn {
  ByElement<Shape> shapes;  ///< Added, moved, resized or taken out.
  ByElement<Route> routes;
};

std::map<Id, Redrawn> redrawnIn(const Edited &edited)
{
  std::map<Id, Redrawn> diagrams;
  for (const Change &change : edited.changes) {
    // Nothing was written since the changes were taken.
    const Shape *before = as<Shape>(change.before);
    const Shape *now = as<Shape>(change.after);
    if (before || now) {
      if (before && now && before->bounds == now->bounds && before->diagram == now->diagram)
        continue;
      if (before)
        diagrams[before->diagram].shapes[before->element].before = before;
      if (now)
        diagrams[now->diagram].shapes[now->element].now = now;
    } else if (const Route *route = as<Route>(change.after)) {
      diagrams[route->diagram].routes[route->element] = {as<Route>(change.before), route};
    }
  }
  return diagrams;
}

template <typename T>
const BeforeAndNow<T> *found(const ByElement<T> &among, Id element)
{
  const auto at = among.find(element);
  return at != among.end() ? &at->second : nullptr;
}

/// How far the shape moved; nothing where it did not just move.
std::optional<Point> moveOf(const BeforeAndNow<Shape> *shape)
{
  if (!shape || !shape->before || !shape->now || shape->before->bounds.size() != shape->now->bounds.size())
    return std::nullopt;
  return shape->now->bounds.center() - shape->before->bounds.center();
}

/// Whether both ends moved alike and the route with them, so that it need not be looked at.
bool isCarriedAlong(const Flow &flow, const Redrawn &drawn)
{
  const BeforeAndNow<Route> *route = found(drawn.routes, flow.id);
  if (!route || !route->before || route->before->points.size() != route->now->points.size())
    return false;
  const std::optional<Point> source = moveOf(found(drawn.shapes, flow.source));
  const std::optional<Point> target = moveOf(found(drawn.shapes, flow.target));
  if (!source || !target || !isNear(*source, *target))
    return false;
  return std::equal(route->before->points.begin(), route->before->points.end(), route->now->points.begin(),
                    [&](Point before, Point now) { return isNear(before + *source, now); });
}

/// Flows of one diagram whose routes must be looked at, because they or what they end at were redrawn.
std::set<Id> touchedBy(const Redrawn &drawn, const Document &document)
{
  std::set<Id> flows;
  const auto consider = [&](const Flow &flow) {
    if (!isCarriedAlong(flow, drawn))
      flows.insert(flow.id);
  };
  // Asking who names an element costs as much as passing some tens of flows.
  constexpr std::size_t lookUpCost = 30;
  if ((drawn.shapes.size() + drawn.routes.size()) * lookUpCost > static_cast<std::size_t>(document.flows().size())) {
    const auto isRedrawn = [&drawn](Id end) { return drawn.shapes.contains(end) || drawn.routes.contains(end); };
    for (const Flow &flow : document.flows()) {
      if (isRedrawn(flow.source) || isRedrawn(flow.target) || drawn.routes.contains(flow.id))
        consider(flow);
    }
    return flows;
  }
  const auto considerAt = [&](Id element) {
    for (const auto &named : {document.outgoing(element), document.incoming(element)})
      for (const Id flow : named)
        consider(*document.get<Flow>(flow));
  };
  for (const auto &[element, shape] : drawn.shapes)
    considerAt(element);
  for (const auto &[element, route] : drawn.routes) {
    if (const Flow *flow = document.get<Flow>(element))
      consider(*flow);
    considerAt(element);  // Notes tied to it.
  }
  return flows;
}

std::map<Id, std::set<Id>> touchedFlows(const Edited &edited)
{
  const Document &document = edited.draft.document;
  std::map<Id, std::set<Id>> flows;
  for (const auto &[diagram, drawn] : redrawnIn(edited)) {
    const Diagram *shown = document.get<Diagram>(diagram);
    if (shown && !shown->automatic)  // Those are laid out as a whole.
      flows[diagram] = touchedBy(drawn, document);
  }
  for (const Change &change : edited.changes) {
    const Flow *before = as<Flow>(change.before);
    const Flow *now = as<Flow>(change.after);
    if (!now || (before && before->source == now->source && before->target == now->target && before->name == now->name))
      continue;
    for (const Id drawing : document.drawings(change.id)) {
      const Route *route = document.get<Route>(drawing);
      const Diagram *shown = route ? document.get<Diagram>(route->diagram) : nullptr;
      if (shown && !shown->automatic)
        flows[route->diagram].insert(change.id);
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

/// A straight line from the note to what it is about.
void tie(Draft &draft, Id diagram, Id id)
{
  const Document &document = draft.document;
  std::vector<Point> points = layout::tieLine(document, diagram, *document.get<Flow>(id));
  const Route *route = routeIn(document, diagram, id);
  if (route && !points.empty() && route->points != points)
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
  const layout::TextMetrics &metrics = layout::interMetrics();
  for (const auto &[diagram, flows] : touchedFlows(edited)) {
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
      else if (layout::isTie(draft.document, *flow))
        tied.push_back(id);
      else if (need == Need::Route)
        rerouted.push_back(id);
      else if (need == Need::Label)
        relabelled.push_back(id);
    }
    if (!rerouted.empty())
      layout::rerouteFlows(draft, diagram, rerouted, metrics, edited.places);
    if (!relabelled.empty())
      layout::relabelFlows(draft, diagram, relabelled, metrics, edited.places);
    for (const Id id : rerouted)
      for (const ReferenceKind end : {ReferenceKind::Source, ReferenceKind::Target})
        for (const Id note : draft.document.referrers(id, end))
          tied.push_back(note);
    for (const Id id : tied)
      tie(draft, diagram, id);
  }
}

}  // namespace laneway::rules
