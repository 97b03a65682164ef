#include "tests/support/large_map.h"

#include <array>

#include "model/edit/default_sizes.h"

namespace laneway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lanes = 20;
constexpr int DecisionEvery = 5;
constexpr double Pace = sizes::Step.width + sizes::StepGap;
constexpr int TaskTypes = 8;

/// Names differ, as they do in real maps: a cache of measured texts must not look better than it is.
QString nameOf(int number)
{
  static const std::array<QString, 8> verbs{u"Check"_s,   u"Prepare"_s, u"Send"_s,   u"Review"_s,
                                            u"Archive"_s, u"Approve"_s, u"Create"_s, u"Close"_s};
  static const std::array<QString, 7> things{u"documents"_s, u"offer"_s,   u"customer account"_s, u"invoice"_s,
                                             u"contract"_s,  u"request"_s, u"delivery note"_s};
  return u"%1 %2 %3"_s.arg(verbs[static_cast<std::size_t>(number) % verbs.size()],
                           things[static_cast<std::size_t>(number / 3) % things.size()], QString::number(number));
}

class Generator {
 public:
  explicit Generator(int steps) : m_columns(steps / Lanes) {}

  Document generate()
  {
    putFrame();
    for (int lane = 0; lane < Lanes; ++lane)
      putLane(lane);
    for (int lane = 0; lane < Lanes; ++lane)
      putFlows(lane);
    return std::move(m_document);
  }

 private:
  static QString stepName(int lane, int column) { return u"step-%1-%2"_s.arg(lane).arg(column); }

  [[nodiscard]] static bool isDecision(int column) { return column % DecisionEvery == DecisionEvery - 1; }

  [[nodiscard]] static Point center(int lane, int column)
  {
    return {2 * sizes::Header + sizes::StepGap + sizes::Step.width / 2 + column * Pace,
            lane * sizes::Lane + sizes::Lane / 2};
  }

  void putShape(Id element, const Rect &bounds)
  {
    Shape shape;
    shape.id = Id(QString(u"shape-"_s + element.text()));
    shape.diagram = Id(u"map-diagram");
    shape.element = element;
    shape.bounds = bounds;
    m_document.put(std::move(shape));
  }

  void putFrame()
  {
    m_document.put(Process{.id = Id(u"map"), .name = u"A large map"_s});
    m_document.put(Diagram{.id = Id(u"map-diagram"), .scope = Id(u"map")});
    m_document.put(Pool{.id = Id(u"pool"),
                        .parent = Id(u"map"),
                        .name = u"Company"_s,
                        .process = PoolProcess{.id = u"pool-process"_s}});
    m_length = center(0, m_columns).x;
    putShape(Id(u"pool"), {0, 0, m_length, Lanes * sizes::Lane});
  }

  void putLane(int lane)
  {
    const Id id(u"lane-%1"_s.arg(lane));
    const Id role(u"role-%1"_s.arg(lane));
    const QString name = u"Department %1"_s.arg(lane + 1);
    m_document.put(Role{.id = role, .name = name, .rank = lane});
    m_document.put(Lane{.id = id, .parent = Id(u"pool"), .name = name, .role = role, .rank = lane});
    putShape(id, {sizes::Header, lane * sizes::Lane, m_length - sizes::Header, sizes::Lane});
    for (int column = 0; column < m_columns; ++column)
      putStep(lane, id, column);
  }

  void putStep(int lane, Id laneId, int column)
  {
    Node node;
    node.id = Id(stepName(lane, column));
    node.parent = Id(u"pool");
    node.lane = laneId;
    node.name = isDecision(column) ? u"Complete?"_s : nameOf(lane * m_columns + column);
    if (isDecision(column))
      node.detail = Gateway{};
    else
      node.detail = Activity{.type = static_cast<TaskType>(column % TaskTypes)};
    const Size size = defaultSize(node);
    const Point middle = center(lane, column);
    putShape(node.id, {middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height});
    m_document.put(std::move(node));
  }

  void putFlows(int lane)
  {
    for (int column = 0; column + 1 < m_columns; ++column) {
      const double from = center(lane, column).x + halfWidth(column);
      const double to = center(lane, column + 1).x - halfWidth(column + 1);
      const double y = center(lane, column).y;
      putFlow(stepName(lane, column), stepName(lane, column + 1), {{from, y}, {to, y}});
      if (isDecision(column)) {
        const int next = (lane + 1) % Lanes;
        const Point start = center(lane, column);
        const Point end = center(next, column + 1);
        const double dock = next > lane ? sizes::Gateway.height / 2 : -sizes::Gateway.height / 2;
        putFlow(stepName(lane, column), stepName(next, column + 1),
                {{start.x, start.y + dock}, {start.x, end.y}, {end.x - halfWidth(column + 1), end.y}});
      }
    }
  }

  [[nodiscard]] static double halfWidth(int column)
  {
    return (isDecision(column) ? sizes::Gateway.width : sizes::Step.width) / 2;
  }

  void putFlow(const QString &source, const QString &target, std::vector<Point> points)
  {
    Flow flow;
    flow.id = Id(u"flow-%1-to-%2"_s.arg(source, target));
    flow.source = Id(source);
    flow.target = Id(target);
    Route route;
    route.id = Id(QString(u"route-"_s + flow.id.text()));
    route.diagram = Id(u"map-diagram");
    route.element = flow.id;
    route.points = std::move(points);
    m_document.put(std::move(flow));
    m_document.put(std::move(route));
  }

  int m_columns;
  double m_length = 0;
  Document m_document;
};

}  // namespace

Document largeMap(int steps)
{
  return Generator(steps).generate();
}

}  // namespace laneway::test
