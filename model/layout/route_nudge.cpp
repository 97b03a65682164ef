#include "model/layout/route_nudge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <unordered_map>

#include "model/layout/route_cost.h"
#include "model/layout/separation.h"

namespace laneway::layout {

namespace {

constexpr double same = 0.5;
constexpr double reach = 160;
constexpr int rounds = 3;

/// What flows do at a corner, as bits.
constexpr int leaving = 1;
constexpr int entering = 2;

/// A straight piece seen across its direction: `position` may move, `from` to `to` is where it runs.
struct Piece {
  int flow = -1;
  int index = 0;
  double position = 0;
  double from = 0;
  double to = 0;
  SpreadItem range;
  int turnAtFrom = 0;  ///< Where the flow goes on beyond `from`: -1 to lower positions, +1 to higher, 0 docked.
  int turnAtTo = 0;
  bool movable = false;
  bool labelled = false;
  std::array<int, 2> trunks{-1, -1};  ///< The corners it shares with flows of the same sense, at its two docks.
};

/// Whether the pieces are the common trunk of flows that fan out from one corner or come together there.
bool isOneTrunk(const Piece &a, const Piece &b)
{
  if (std::abs(a.position - b.position) > same)
    return false;
  return std::any_of(a.trunks.begin(), a.trunks.end(),
                     [&b](int trunk) { return trunk >= 0 && (trunk == b.trunks[0] || trunk == b.trunks[1]); });
}

bool overlap(const Piece &a, const Piece &b)
{
  return a.from < b.to - same && b.from < a.to - same;
}

/// Crossings saved when `a` comes before `b` instead of after.
int preference(const Piece &a, const Piece &b)
{
  int score = 0;
  if (a.from > b.from + same)
    score -= a.turnAtFrom;
  if (a.to < b.to - same)
    score -= a.turnAtTo;
  if (b.from > a.from + same)
    score += b.turnAtFrom;
  if (b.to < a.to - same)
    score += b.turnAtTo;
  if (std::abs(a.from - b.from) <= same && a.turnAtFrom * b.turnAtFrom < 0)
    score -= a.turnAtFrom;
  if (std::abs(a.to - b.to) <= same && a.turnAtTo * b.turnAtTo < 0)
    score -= a.turnAtTo;
  return score;
}

class Nudger {
 public:
  Nudger(RoutingScene &scene, std::span<const int> flows, const NudgeOptions &options)
      : m_scene(scene), m_options(options), m_flows(flows.begin(), flows.end())
  {
    std::sort(m_flows.begin(), m_flows.end());
    m_flows.erase(std::unique(m_flows.begin(), m_flows.end()), m_flows.end());
    std::erase_if(m_flows, [this](int flow) { return !isMovable(flow); });
    m_routes.reserve(m_flows.size());
    for (const int flow : m_flows) {
      m_routes.push_back(m_scene.flow(flow).points);
      lookAtCorners(m_scene.flow(flow).source);
      lookAtCorners(m_scene.flow(flow).target);
    }
  }

  void run()
  {
    for (const bool vertical : {true, false}) {
      m_vertical = vertical;
      collectPieces();
      for (int round = 0; round < rounds; ++round) {
        if (!separate())
          break;
      }
      writeBack();
    }
    for (std::size_t i = 0; i < m_flows.size(); ++i)
      m_scene.setRoute(m_flows[i], redocked(m_flows[i], m_routes[i]));
  }

 private:
  [[nodiscard]] bool isMovable(int flow) const
  {
    const RoutingFlow &of = m_scene.flow(flow);
    if (of.points.size() < 2 || !of.fixedPoints.empty() || of.source < 0 || of.target < 0)
      return false;
    for (std::size_t i = 0; i + 1 < of.points.size(); ++i) {
      if (of.points[i].x != of.points[i + 1].x && of.points[i].y != of.points[i + 1].y)
        return false;
    }
    return true;
  }

  /// Notes for each corner of a gateway or event whether flows leave and enter there.
  void lookAtCorners(int shape)
  {
    if (m_scene.shape(shape).outline == Outline::Rectangle || m_corners.contains(shape))
      return;
    std::array<int, 4> &senses = m_corners[shape];
    for (const int flow : m_scene.flowsAt(shape)) {
      const RoutingFlow &of = m_scene.flow(flow);
      if (of.points.size() < 2)
        continue;
      const std::size_t last = of.points.size() - 1;
      if (of.source == shape)
        senses[static_cast<std::size_t>(sideTowards(of.points[0], of.points[1]))] |= leaving;
      if (of.target == shape)
        senses[static_cast<std::size_t>(sideTowards(of.points[last], of.points[last - 1]))] |= entering;
    }
  }

  /// A number for the corner the flow docks at if flows of one sense only do; -1 for other corners and long sides.
  [[nodiscard]] int trunkAt(int shape, Point dock, Point next) const
  {
    const auto senses = m_corners.find(shape);
    if (senses == m_corners.end())
      return -1;
    const auto side = static_cast<std::size_t>(sideTowards(dock, next));
    return senses->second[side] == (leaving | entering) ? -1 : shape * 4 + static_cast<int>(side);
  }

  [[nodiscard]] double across(Point point) const { return m_vertical ? point.x : point.y; }
  [[nodiscard]] double along(Point point) const { return m_vertical ? point.y : point.x; }

  [[nodiscard]] bool runsHere(Point a, Point b) const { return across(a) == across(b) && along(a) != along(b); }

  [[nodiscard]] Rect rectOf(double positionFrom, double positionTo, double from, double to) const
  {
    return m_vertical ? Rect{positionFrom, from, positionTo - positionFrom, to - from}
                      : Rect{from, positionFrom, to - from, positionTo - positionFrom};
  }

  [[nodiscard]] Piece pieceOf(int flow, const std::vector<Point> &points, std::size_t index) const
  {
    Piece piece;
    piece.flow = flow;
    piece.index = static_cast<int>(index);
    const Point a = points[index];
    const Point b = points[index + 1];
    piece.position = across(a);
    piece.from = std::min(along(a), along(b));
    piece.to = std::max(along(a), along(b));
    const auto turn = [&](Point end, Point beyond) { return across(beyond) < across(end) ? -1 : 1; };
    const int atA = index == 0 ? 0 : turn(a, points[index - 1]);
    const int atB = index + 2 == points.size() ? 0 : turn(b, points[index + 2]);
    piece.turnAtFrom = along(a) <= along(b) ? atA : atB;
    piece.turnAtTo = along(a) <= along(b) ? atB : atA;
    piece.labelled = !m_scene.flow(flow).labelSize.isEmpty();
    return piece;
  }

  void collectPieces()
  {
    m_pieces.clear();
    for (std::size_t i = 0; i < m_flows.size(); ++i) {
      const std::vector<Point> &points = m_routes[i];
      for (std::size_t k = 0; k + 1 < points.size(); ++k) {
        if (!runsHere(points[k], points[k + 1]))
          continue;
        Piece piece = pieceOf(m_flows[i], points, k);
        piece.movable = true;
        if (k == 0)
          piece.trunks[0] = trunkAt(m_scene.flow(m_flows[i]).source, points[0], points[1]);
        if (k + 2 == points.size())
          piece.trunks[1] = trunkAt(m_scene.flow(m_flows[i]).target, points[k + 1], points[k]);
        limit(piece, points.size());
        m_pieces.push_back(piece);
      }
    }
    addNeighbours();
  }

  /// The range a piece may move in: between the obstacles beside it, and on the sides it docks at.
  void limit(Piece &piece, std::size_t points)
  {
    const RoutingFlow &flow = m_scene.flow(piece.flow);
    const bool first = piece.index == 0;
    const bool last = static_cast<std::size_t>(piece.index) + 2 == points;
    double low = piece.position - reach;
    double high = piece.position + reach;
    m_scene.obstaclesIn(rectOf(low, high, piece.from - clearance / 2, piece.to + clearance / 2), piece.flow,
                        m_obstacles);
    double wallLow = low;
    double wallHigh = high;
    for (const Obstacle &obstacle : m_obstacles) {
      const bool own = obstacle.kind == Obstacle::Kind::Body &&
                       ((first && obstacle.owner == flow.source) || (last && obstacle.owner == flow.target));
      if (own)
        continue;
      const double from = m_vertical ? obstacle.bounds.left() : obstacle.bounds.top();
      const double to = m_vertical ? obstacle.bounds.right() : obstacle.bounds.bottom();
      if (to <= piece.position + same)
        wallLow = std::max(wallLow, to);
      else if (from >= piece.position - same)
        wallHigh = std::min(wallHigh, from);
    }
    const double margin = std::min(clearance, (wallHigh - wallLow) / 3);
    low = std::min(wallLow + margin, piece.position);
    high = std::max(wallHigh - margin, piece.position);
    bool rigid = false;
    const auto dockedAt = [&](int end, Side side) {
      const RoutingShape &shape = m_scene.shape(end);
      const double middle = across(shape.bounds.center());
      const double offset = dockReach(shape.bounds, shape.outline, side);
      low = std::max(low, middle - offset);
      high = std::min(high, middle + offset);
      rigid = rigid || shape.outline != Outline::Rectangle;
    };
    if (first)
      dockedAt(flow.source, m_vertical ? Side::Top : Side::Left);
    if (last)
      dockedAt(flow.target, m_vertical ? Side::Top : Side::Left);
    if (first && last && rigid)
      low = high = piece.position;
    if (low > high)
      low = high = piece.position;
    const bool atCorner = piece.trunks[0] >= 0 || piece.trunks[1] >= 0;
    piece.range = {piece.position, std::min(low, piece.position), std::max(high, piece.position),
                   (first && last) || atCorner};
  }

  /// Pieces of flows that stay, where one of ours might come near.
  void addNeighbours()
  {
    std::vector<FlowSegment> found;
    std::vector<std::pair<int, int>> taken;
    const std::size_t ours = m_pieces.size();
    for (std::size_t i = 0; i < ours; ++i) {
      const Piece &piece = m_pieces[i];
      const double around = 3 * m_options.gap;
      m_scene.segmentsIn(rectOf(piece.position - around, piece.position + around, piece.from, piece.to), piece.flow,
                         found);
      for (const FlowSegment &segment : found) {
        if (!runsHere(segment.from, segment.to) || std::binary_search(m_flows.begin(), m_flows.end(), segment.flow))
          continue;
        taken.emplace_back(segment.flow, segment.index);
      }
    }
    std::sort(taken.begin(), taken.end());
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    for (const auto &[flow, index] : taken) {
      Piece piece = pieceOf(flow, m_scene.flow(flow).points, static_cast<std::size_t>(index));
      piece.range = {piece.position, piece.position, piece.position, true};
      m_pieces.push_back(piece);
    }
  }

  [[nodiscard]] double gapOf(const Piece &a, const Piece &b) const
  {
    return a.labelled || b.labelled ? m_options.labelledGap : m_options.gap;
  }

  /// One round; whether anything moved.
  bool separate()
  {
    if (m_pieces.empty())
      return false;
    Rect extent = extentOf(m_pieces.front());
    for (const Piece &piece : m_pieces)
      extent = united(extent, extentOf(piece));
    SpatialIndex index(extent, static_cast<int>(m_pieces.size()));
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
      index.insert(static_cast<int>(i), extentOf(m_pieces[i]));
    std::vector<int> group(m_pieces.size());
    std::iota(group.begin(), group.end(), 0);
    const auto root = [&group](int i) {
      while (group[static_cast<std::size_t>(i)] != i)
        i = group[static_cast<std::size_t>(i)] = group[static_cast<std::size_t>(group[static_cast<std::size_t>(i)])];
      return i;
    };
    std::vector<char> tight(m_pieces.size(), 0);
    std::vector<int> near;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      const Piece &a = m_pieces[i];
      index.query(grown(extentOf(a), m_options.labelledGap), near);
      for (const int j : near) {
        const Piece &b = m_pieces[static_cast<std::size_t>(j)];
        if (static_cast<std::size_t>(j) <= i || a.flow == b.flow || !(a.movable || b.movable) || !overlap(a, b) ||
            isOneTrunk(a, b))
          continue;
        const double distance = std::abs(a.position - b.position);
        const double wanted = gapOf(a, b);
        if (distance > wanted + same)
          continue;
        if (distance < wanted - same)
          tight[i] = 1;
        group[static_cast<std::size_t>(std::max(root(static_cast<int>(i)), root(j)))] =
            std::min(root(static_cast<int>(i)), root(j));
      }
    }
    std::vector<std::vector<std::size_t>> members(m_pieces.size());
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
      members[static_cast<std::size_t>(root(static_cast<int>(i)))].push_back(i);
    bool moved = false;
    for (const std::vector<std::size_t> &cluster : members) {
      if (cluster.size() > 1 &&
          std::any_of(cluster.begin(), cluster.end(), [&](std::size_t i) { return tight[i] != 0; }))
        moved = spreadCluster(ordered(cluster)) || moved;
    }
    return moved;
  }

  [[nodiscard]] Rect extentOf(const Piece &piece) const
  {
    return rectOf(piece.position, piece.position, piece.from, piece.to);
  }

  /// The order that crosses least, as far as the wishes of pairs agree; else by position.
  [[nodiscard]] std::vector<std::size_t> ordered(std::vector<std::size_t> cluster) const
  {
    std::sort(cluster.begin(), cluster.end(), [this](std::size_t a, std::size_t b) {
      const Piece &left = m_pieces[a];
      const Piece &right = m_pieces[b];
      return left.position != right.position ? left.position < right.position : a < b;
    });
    const std::size_t count = cluster.size();
    std::vector<std::vector<std::size_t>> after(count);
    std::vector<int> waiting(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = i + 1; j < count; ++j) {
        const Piece &a = m_pieces[cluster[i]];
        const Piece &b = m_pieces[cluster[j]];
        if (!overlap(a, b))
          continue;
        const bool bothStay = !a.movable && !b.movable;
        const int wish = bothStay ? 0 : preference(a, b);
        const bool keep = wish >= 0;
        after[keep ? i : j].push_back(keep ? j : i);
        ++waiting[keep ? j : i];
      }
    }
    std::vector<std::size_t> result;
    std::vector<char> done(count, 0);
    result.reserve(count);
    while (result.size() < count) {
      // The first that waits for nobody; in a circle of wishes the one that waits for fewest.
      std::size_t best = count;
      for (std::size_t i = 0; i < count; ++i) {
        if (done[i] == 0 && (best == count || waiting[i] < waiting[best]))
          best = i;
        if (best != count && waiting[best] <= 0)
          break;
      }
      done[best] = 1;
      result.push_back(cluster[best]);
      for (const std::size_t next : after[best])
        --waiting[next];
    }
    return result;
  }

  bool spreadCluster(const std::vector<std::size_t> &order)
  {
    std::vector<SpreadItem> items;
    items.reserve(order.size());
    double gap = m_options.gap;
    for (const std::size_t i : order) {
      items.push_back(m_pieces[i].range);
      if (m_pieces[i].labelled && m_pieces[i].movable)
        gap = m_options.labelledGap;
    }
    const std::vector<double> positions = spread(items, gap, [&](std::size_t a, std::size_t b) {
      const Piece &first = m_pieces[order[a]];
      const Piece &second = m_pieces[order[b]];
      return first.flow != second.flow && (first.movable || second.movable) && overlap(first, second) &&
             !isOneTrunk(first, second);
    });
    bool moved = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
      Piece &piece = m_pieces[order[i]];
      if (!piece.movable)
        continue;
      moved = moved || std::abs(piece.position - positions[i]) > 0.01;
      piece.position = positions[i];
    }
    return moved;
  }

  void writeBack()
  {
    for (const Piece &piece : m_pieces) {
      if (!piece.movable)
        continue;
      const auto at =
          static_cast<std::size_t>(std::lower_bound(m_flows.begin(), m_flows.end(), piece.flow) - m_flows.begin());
      std::vector<Point> &points = m_routes[at];
      const auto k = static_cast<std::size_t>(piece.index);
      const double position = std::round(piece.position * 100) / 100;
      for (const std::size_t end : {k, k + 1})
        (m_vertical ? points[end].x : points[end].y) = position;
    }
  }

  /// The route with its ends on the outlines.
  [[nodiscard]] std::vector<Point> redocked(int flow, std::vector<Point> points) const
  {
    const RoutingFlow &of = m_scene.flow(flow);
    const auto place = [this](int end, Point &at, Point next) {
      const RoutingShape &shape = m_scene.shape(end);
      const Side side = sideTowards(at, next);
      at = dock(shape.bounds, shape.outline, side, isHorizontal(side) ? at.y : at.x);
      at = {std::round(at.x * 100) / 100, std::round(at.y * 100) / 100};
    };
    place(of.source, points.front(), points[1]);
    place(of.target, points.back(), points[points.size() - 2]);
    return points;
  }

  RoutingScene &m_scene;
  NudgeOptions m_options;
  std::vector<int> m_flows;
  std::vector<std::vector<Point>> m_routes;
  std::unordered_map<int, std::array<int, 4>> m_corners;  ///< By shape and side; for looking up only.
  bool m_vertical = true;
  std::vector<Piece> m_pieces;
  std::vector<Obstacle> m_obstacles;
};

}  // namespace

void nudgeRoutes(RoutingScene &scene, std::span<const int> flows, const NudgeOptions &options)
{
  Nudger(scene, flows, options).run();
}

}  // namespace laneway::layout
