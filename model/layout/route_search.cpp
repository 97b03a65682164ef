#include "model/layout/route_search.h"

#include "model/layout/work_count.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <queue>
#include <utility>

namespace laneway::layout {

namespace {

constexpr double firstMargin = 160;
constexpr int mostAttempts = 4;
constexpr std::size_t mostLines = 1600;
constexpr std::size_t mostCells = 1 << 20;

struct Dock {
  Side side;
  int column;
  int row;
};

/// One search: lines through docks and beside obstacles, which pieces of them are blocked, and the way found.
class GridSearch {
 public:
  GridSearch(RouteJudge &judge, const Rect &region)
      : m_judge(judge), m_scene(judge.scene()), m_flow(m_scene.flow(judge.flow())), m_region(region)
  {
  }

  std::optional<CandidateRoute> run(double upperBound)
  {
    m_scene.obstaclesIn(m_region, m_judge.flow(), m_obstacles);
    if (m_obstacles.size() * 2 > mostLines)
      return std::nullopt;
    makeLines();
    if (m_xs.size() * m_ys.size() > mostCells)
      return std::nullopt;
    blockPieces();
    countCrossings();
    return search(upperBound);
  }

 private:
  [[nodiscard]] std::size_t cell(int column, int row) const
  {
    return static_cast<std::size_t>(row) * m_xs.size() + static_cast<std::size_t>(column);
  }

  [[nodiscard]] bool isEnd(const Obstacle &obstacle) const
  {
    return obstacle.kind == Obstacle::Kind::Body &&
           (obstacle.owner == m_flow.source || obstacle.owner == m_flow.target);
  }

  void makeLines()
  {
    const auto addShape = [this](const Rect &bounds) {
      for (const Side side : allSides) {
        const Point center = sideCenter(bounds, side);
        m_xs.push_back(center.x);
        m_ys.push_back(center.y);
      }
    };
    addShape(m_scene.shape(m_flow.source).bounds);
    addShape(m_scene.shape(m_flow.target).bounds);
    const std::size_t docksX = m_xs.size();
    const std::size_t docksY = m_ys.size();
    for (const Obstacle &obstacle : m_obstacles) {
      const Rect around = grown(obstacle.bounds, clearance + 2);
      m_xs.push_back(around.left() - gapShift(obstacle, Side::Left));
      m_xs.push_back(around.right() + gapShift(obstacle, Side::Right));
      m_ys.push_back(around.top() - gapShift(obstacle, Side::Top));
      m_ys.push_back(around.bottom() + gapShift(obstacle, Side::Bottom));
    }
    finish(m_xs, docksX, m_region.left(), m_region.right());
    finish(m_ys, docksY, m_region.top(), m_region.bottom());
  }

  /// By how much (not above zero) the line beside an obstacle moves back to run in the middle of a narrow gap.
  [[nodiscard]] double gapShift(const Obstacle &of, Side side) const
  {
    if (m_obstacles.size() > 160)
      return 0;
    const bool horizontal = isHorizontal(side);
    double gap = 2 * (clearance + 2);
    for (const Obstacle &other : m_obstacles) {
      const Rect &a = of.bounds;
      const Rect &b = other.bounds;
      const bool facing =
          horizontal ? a.top() < b.bottom() && b.top() < a.bottom() : a.left() < b.right() && b.left() < a.right();
      if (!facing)
        continue;
      const double between = side == Side::Left    ? a.left() - b.right()
                             : side == Side::Right ? b.left() - a.right()
                             : side == Side::Top   ? a.top() - b.bottom()
                                                   : b.top() - a.bottom();
      if (between > 0)
        gap = std::min(gap, between);
    }
    return gap / 2 - (clearance + 2);
  }

  /// Sorted lines in the region; the first `docks` are kept exactly, others give way to a near one.
  static void finish(std::vector<double> &lines, std::size_t docks, double low, double high)
  {
    std::vector<double> exact(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(docks));
    std::sort(exact.begin(), exact.end());
    exact.erase(std::unique(exact.begin(), exact.end()), exact.end());
    std::vector<double> others(lines.begin() + static_cast<std::ptrdiff_t>(docks), lines.end());
    others.push_back(low);
    others.push_back(high);
    std::sort(others.begin(), others.end());
    lines.clear();
    double last = low - 2;
    for (const double line : others) {
      if (line < low || line > high || line - last < 1.5)
        continue;
      const auto next = std::lower_bound(exact.begin(), exact.end(), line - 1.5);
      if (next != exact.end() && *next < line + 1.5)
        continue;
      lines.push_back(line);
      last = line;
    }
    lines.insert(lines.end(), exact.begin(), exact.end());
    std::sort(lines.begin(), lines.end());
  }

  /// Index of the first line at or above the coordinate.
  static int atOrAbove(const std::vector<double> &lines, double coordinate)
  {
    return static_cast<int>(std::lower_bound(lines.begin(), lines.end(), coordinate) - lines.begin());
  }

  void blockPieces()
  {
    const auto columns = static_cast<int>(m_xs.size());
    const auto rows = static_cast<int>(m_ys.size());
    m_blockedRight.assign(m_xs.size() * m_ys.size(), 0);
    m_blockedDown.assign(m_xs.size() * m_ys.size(), 0);
    for (const Obstacle &obstacle : m_obstacles) {
      const Rect area = isEnd(obstacle) ? obstacle.bounds : grown(obstacle.bounds, keepOffFrom(obstacle));
      // The inside is blocked for pieces across, the border too for pieces along it.
      const int firstRow = atOrAbove(m_ys, area.top() - 1e-6);
      const int endRow = std::min(rows, atOrAbove(m_ys, area.bottom() + 1e-6));
      const int firstColumn = atOrAbove(m_xs, area.left() - 1e-6);
      const int endColumn = std::min(columns, atOrAbove(m_xs, area.right() + 1e-6));
      const int before = std::max(0, atOrAbove(m_xs, area.left() + 1e-6) - 1);
      const int lastColumn = std::min(columns - 1, atOrAbove(m_xs, area.right() - 1e-6));
      for (int row = firstRow; row < endRow; ++row) {
        for (int column = before; column < lastColumn; ++column)
          m_blockedRight[cell(column, row)] = 1;
      }
      const int above = std::max(0, atOrAbove(m_ys, area.top() + 1e-6) - 1);
      const int lastRow = std::min(rows - 1, atOrAbove(m_ys, area.bottom() - 1e-6));
      for (int column = firstColumn; column < endColumn; ++column) {
        for (int row = above; row < lastRow; ++row)
          m_blockedDown[cell(column, row)] = 1;
      }
    }
  }

  /// Distance kept from an obstacle; none from those that the ends touch or nearly touch.
  [[nodiscard]] double keepOffFrom(const Obstacle &obstacle) const
  {
    if (obstacle.kind != Obstacle::Kind::Body)
      return keepOff;
    const Rect near = grown(obstacle.bounds, keepOff + 1);
    if (intersects(near, m_scene.shape(m_flow.source).bounds) || intersects(near, m_scene.shape(m_flow.target).bounds))
      return 0;
    return keepOff;
  }

  void countCrossings()
  {
    m_crossRight.assign(m_xs.size() * m_ys.size(), 0);
    m_crossDown.assign(m_xs.size() * m_ys.size(), 0);
    std::vector<FlowSegment> segments;
    m_scene.segmentsIn(m_region, m_judge.flow(), segments);
    const auto columns = static_cast<int>(m_xs.size());
    const auto rows = static_cast<int>(m_ys.size());
    const auto count = [](std::uint8_t &counter) { counter = static_cast<std::uint8_t>(std::min(255, counter + 1)); };
    for (const FlowSegment &segment : segments) {
      const double left = std::min(segment.from.x, segment.to.x);
      const double right = std::max(segment.from.x, segment.to.x);
      const double top = std::min(segment.from.y, segment.to.y);
      const double bottom = std::max(segment.from.y, segment.to.y);
      if (right - left >= bottom - top) {
        const int row = atOrAbove(m_ys, (top + bottom) / 2 + 1e-6) - 1;
        if (row < 0 || row + 1 >= rows)
          continue;
        for (int column = atOrAbove(m_xs, left); column < columns && m_xs[static_cast<std::size_t>(column)] <= right;
             ++column)
          count(m_crossDown[cell(column, row)]);
      } else {
        const int column = atOrAbove(m_xs, (left + right) / 2 + 1e-6) - 1;
        if (column < 0 || column + 1 >= columns)
          continue;
        for (int row = atOrAbove(m_ys, top); row < rows && m_ys[static_cast<std::size_t>(row)] <= bottom; ++row)
          count(m_crossRight[cell(column, row)]);
      }
    }
  }

  [[nodiscard]] std::vector<Dock> docks(bool atSource) const
  {
    const Rect &bounds = m_scene.shape(atSource ? m_flow.source : m_flow.target).bounds;
    std::vector<Dock> found;
    for (const Side side : allSides) {
      if (!m_judge.mayDock(atSource, side))
        continue;
      const Point center = sideCenter(bounds, side);
      found.push_back({side, atOrAbove(m_xs, center.x), atOrAbove(m_ys, center.y)});
    }
    return found;
  }

  struct State {
    double cost = blockedCost;
    std::int32_t from = -1;  ///< State before; -1 at a start.
    std::uint8_t startSide = 0;
    bool done = false;
  };

  /// State number: cell * 4 + direction of travel (as the Side one runs towards).
  std::optional<CandidateRoute> search(double upperBound)
  {
    m_states.assign(m_xs.size() * m_ys.size() * 4, State{});
    countWork(static_cast<long>(m_states.size()));
    const Rect goal = m_scene.shape(m_flow.target).bounds;
    const std::vector<Dock> ends = docks(false);
    using Entry = std::pair<double, std::int32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    const auto estimate = [&](std::size_t column, std::size_t row) {
      const double dx = std::max({goal.left() - m_xs[column], m_xs[column] - goal.right(), 0.0});
      const double dy = std::max({goal.top() - m_ys[row], m_ys[row] - goal.bottom(), 0.0});
      return dx + dy + (dx > 0 && dy > 0 ? bendCost : 0);
    };
    const auto push = [&](std::size_t number, double cost, std::int32_t from, std::uint8_t startSide) {
      State &state = m_states[number];
      if (cost >= state.cost)
        return;
      state.cost = cost;
      state.from = from;
      state.startSide = startSide;
      const std::size_t at = number / 4;
      const double total = cost + estimate(at % m_xs.size(), at / m_xs.size());
      if (total < upperBound)
        open.emplace(total, static_cast<std::int32_t>(number));
    };
    for (const Dock &start : docks(true)) {
      push(cell(start.column, start.row) * 4 + static_cast<std::size_t>(start.side), m_judge.sideCost(true, start.side),
           -1, static_cast<std::uint8_t>(start.side));
    }
    std::int32_t reached = -1;
    Side targetSide = Side::Left;
    double best = upperBound;
    while (!open.empty()) {
      const auto [total, number] = open.top();
      open.pop();
      if (total >= best)
        break;
      State &state = m_states[static_cast<std::size_t>(number)];
      if (state.done)
        continue;
      state.done = true;
      const auto at = static_cast<std::size_t>(number) / 4;
      const auto column = static_cast<int>(at % m_xs.size());
      const auto row = static_cast<int>(at / m_xs.size());
      const auto heading = static_cast<Side>(number % 4);
      for (const Dock &end : ends) {
        if (end.column != column || end.row != row || heading != opposite(end.side) || state.from < 0)
          continue;
        const double cost = state.cost + m_judge.sideCost(false, end.side);
        if (cost < best) {
          best = cost;
          reached = number;
          targetSide = end.side;
        }
      }
      for (const Side next : allSides) {
        if (next == opposite(heading) || (state.from < 0 && next != heading))
          continue;
        const double price = step(column, row, next);
        if (price >= blockedCost)
          continue;
        const Point delta = outwards(next);
        const std::size_t to = cell(column + static_cast<int>(delta.x), row + static_cast<int>(delta.y));
        push(to * 4 + static_cast<std::size_t>(next), state.cost + price + (next == heading ? 0 : bendCost), number,
             state.startSide);
      }
    }
    if (reached < 0)
      return std::nullopt;
    return traced(reached, targetSide, best);
  }

  /// Price of going one line on, `blockedCost` where that is not possible.
  [[nodiscard]] double step(int column, int row, Side towards) const
  {
    const int columns = static_cast<int>(m_xs.size());
    const int rows = static_cast<int>(m_ys.size());
    const bool horizontal = isHorizontal(towards);
    const bool back = towards == Side::Left || towards == Side::Top;
    const int fromColumn = horizontal && back ? column - 1 : column;
    const int fromRow = !horizontal && back ? row - 1 : row;
    if (fromColumn < 0 || fromRow < 0 || (horizontal ? fromColumn + 1 >= columns : fromRow + 1 >= rows))
      return blockedCost;
    const std::size_t piece = cell(fromColumn, fromRow);
    if ((horizontal ? m_blockedRight : m_blockedDown)[piece] != 0)
      return blockedCost;
    const auto &lines = horizontal ? m_xs : m_ys;
    const auto first = static_cast<std::size_t>(horizontal ? fromColumn : fromRow);
    return lines[first + 1] - lines[first] + crossingCost * (horizontal ? m_crossRight : m_crossDown)[piece];
  }

  CandidateRoute traced(std::int32_t reached, Side targetSide, double cost)
  {
    CandidateRoute route;
    route.target = targetSide;
    route.source = static_cast<Side>(m_states[static_cast<std::size_t>(reached)].startSide);
    for (std::int32_t number = reached; number >= 0; number = m_states[static_cast<std::size_t>(number)].from) {
      const auto at = static_cast<std::size_t>(number) / 4;
      route.points.push_back({m_xs[at % m_xs.size()], m_ys[at / m_xs.size()]});
    }
    std::reverse(route.points.begin(), route.points.end());
    route.points = simplified(route.points);
    route.cost = cost;
    return route;
  }

  RouteJudge &m_judge;
  const RoutingScene &m_scene;
  const RoutingFlow &m_flow;
  Rect m_region;
  std::vector<Obstacle> m_obstacles;
  std::vector<double> m_xs;
  std::vector<double> m_ys;
  std::vector<std::uint8_t> m_blockedRight;
  std::vector<std::uint8_t> m_blockedDown;
  std::vector<std::uint8_t> m_crossRight;
  std::vector<std::uint8_t> m_crossDown;
  std::vector<State> m_states;
};

}  // namespace

std::optional<CandidateRoute> searchRoute(RouteJudge &judge, double upperBound)
{
  const RoutingScene &scene = judge.scene();
  const RoutingFlow &flow = scene.flow(judge.flow());
  const Rect ends = united(scene.shape(flow.source).bounds, scene.shape(flow.target).bounds);
  double margin = firstMargin;
  for (int attempt = 0; attempt < mostAttempts; ++attempt, margin *= 3) {
    if (auto route = GridSearch(judge, grown(ends, margin)).run(upperBound))
      return route;
    if (upperBound < blockedCost)
      break;
  }
  return std::nullopt;
}

}  // namespace laneway::layout
