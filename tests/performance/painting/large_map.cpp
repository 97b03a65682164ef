#include "tests/performance/painting/large_map.h"

#include <array>

#include "model/edit/default_sizes.h"

namespace laneway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LaneCount = 20;
constexpr double LaneHeight = 100;
constexpr double Pitch = 180;

QString nameOf(int number)
{
  static const std::array<QString, 8> verbs{u"Check"_s,   u"Prepare"_s, u"Send"_s,   u"Review"_s,
                                            u"Archive"_s, u"Approve"_s, u"Create"_s, u"Close"_s};
  static const std::array<QString, 7> things{u"documents"_s, u"offer"_s,   u"customer account"_s, u"invoice"_s,
                                             u"contract"_s,  u"request"_s, u"delivery note"_s};
  return verbs[static_cast<std::size_t>(number) % verbs.size()] + u' ' +
         things[static_cast<std::size_t>(number / 3) % things.size()] + u' ' + QString::number(number);
}

Id numbered(QStringView prefix, int number)
{
  return Id(QString(prefix.toString() + QString::number(number)));
}

Shape shapeOf(Id element, const Rect &bounds)
{
  Shape shape;
  shape.id = Id(QString(u"s-"_s + element.text()));
  shape.diagram = Id(u"map");
  shape.element = element;
  shape.bounds = bounds;
  return shape;
}

void connect(Document &document, const Shape &from, const Shape &to)
{
  Flow flow;
  flow.id = Id(QString(from.element.text() + u'-' + to.element.text()));
  flow.source = from.element;
  flow.target = to.element;
  Route route;
  route.id = Id(QString(u"r-"_s + flow.id.text()));
  route.diagram = Id(u"map");
  route.element = flow.id;
  const Point start{from.bounds.right(), from.bounds.center().y};
  const Point end{to.bounds.left(), to.bounds.center().y};
  const double bend = (start.x + end.x) / 2;
  route.points = start.y == end.y ? std::vector<Point>{start, end}
                                  : std::vector<Point>{start, {bend, start.y}, {bend, end.y}, end};
  document.put(flow);
  document.put(route);
}

}  // namespace

Document largeMap(int steps)
{
  Document document;
  Process process;
  process.id = Id(u"p");
  process.name = u"Large map"_s;
  document.put(process);
  Diagram diagram;
  diagram.id = Id(u"map");
  diagram.scope = process.id;
  document.put(diagram);
  Pool pool;
  pool.id = Id(u"pool");
  pool.parent = process.id;
  pool.name = process.name;
  pool.process = PoolProcess{.id = u"bpmn"_s};
  document.put(pool);
  const int columns = (steps + LaneCount - 1) / LaneCount;
  const double length = 120 + columns * Pitch;
  document.put(shapeOf(pool.id, {0, 0, length, LaneCount * LaneHeight}));
  for (int i = 0; i < LaneCount; ++i) {
    Role role;
    role.id = numbered(u"role", i);
    role.name = u"Department %1"_s.arg(i + 1);
    role.rank = i;
    document.put(role);
    Lane lane;
    lane.id = numbered(u"lane", i);
    lane.parent = pool.id;
    lane.name = role.name;
    lane.role = role.id;
    lane.rank = i;
    document.put(lane);
    document.put(shapeOf(lane.id, {sizes::Header, i * LaneHeight, length - sizes::Header, LaneHeight}));
  }
  std::vector<Shape> shapes;
  for (int i = 0; i < steps; ++i) {
    const int lane = i % LaneCount;
    Node node;
    node.id = numbered(u"n", i);
    node.parent = pool.id;
    node.lane = numbered(u"lane", lane);
    node.name = nameOf(i);
    if (i % 10 == 9)
      node.detail = Gateway{};
    else
      node.detail = Activity{.type = static_cast<TaskType>(i % 8)};
    const Size size = i % 10 == 9 ? sizes::Gateway : sizes::Step;
    const Point middle{100 + (i / LaneCount) * Pitch + 60, (lane + 0.5) * LaneHeight};
    document.put(node);
    shapes.push_back(
        shapeOf(node.id, {middle.x - size.width / 2, middle.y - size.height / 2, size.width, size.height}));
    document.put(shapes.back());
  }
  const auto at = [&shapes](int index) -> const Shape & { return shapes[static_cast<std::size_t>(index)]; };
  for (int i = 0; i + LaneCount < steps; ++i) {
    connect(document, at(i), at(i + LaneCount));
    if (i % 5 == 0 && i + LaneCount + 1 < steps)
      connect(document, at(i), at(i + LaneCount + 1));
  }
  return document;
}

}  // namespace laneway::test
