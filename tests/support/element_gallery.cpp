#include "tests/support/element_gallery.h"

#include <functional>

#include "model/edit/default_sizes.h"

namespace laneway::test {

using namespace Qt::StringLiterals;

namespace {

Id numbered(QStringView prefix, int number)
{
  return Id(QString(prefix.toString() + u"-%1"_s.arg(number, 3, 10, QChar(u'0'))));
}

/// Puts elements and their drawings into a document, one after the other.
class Drawing {
 public:
  explicit Drawing(QStringView diagramId)
  {
    Process process;
    process.id = Id(u"process");
    process.name = u"Gallery"_s;
    document.put(process);
    Diagram diagram;
    diagram.id = Id(diagramId);
    diagram.scope = process.id;
    document.put(diagram);
    m_diagram = diagram.id;
  }

  Node &node(const QString &name, NodeDetail detail, Rect bounds)
  {
    flush();
    m_node = Node{};
    m_node.id = numbered(u"node", ++m_count);
    m_node.parent = Id(u"process");
    m_node.name = name;
    m_node.detail = std::move(detail);
    m_shape = shapeOf(m_node.id, bounds);
    m_pending = true;
    return m_node;
  }
  /// The shape of the node added last.
  Shape &shape() { return m_shape; }

  Id frame(auto element, Rect bounds, bool horizontal = true)
  {
    flush();
    element.id = numbered(u"frame", ++m_count);
    Shape shape = shapeOf(element.id, bounds);
    shape.horizontal = horizontal;
    document.put(shape);
    const Id id = element.id;
    document.put(std::move(element));
    return id;
  }

  Id flow(FlowKind kind, Id source, Id target, std::vector<Point> points,
          const std::function<void(Flow &)> &change = {})
  {
    flush();
    Flow flow;
    flow.id = numbered(u"flow", ++m_count);
    flow.kind = kind;
    flow.source = source;
    flow.target = target;
    if (change)
      change(flow);
    Route route;
    route.id = Id(QString(u"route-"_s + flow.id.text()));
    route.diagram = m_diagram;
    route.element = flow.id;
    route.points = std::move(points);
    document.put(route);
    const Id id = flow.id;
    document.put(std::move(flow));
    return id;
  }

  void flush()
  {
    if (!m_pending)
      return;
    document.put(m_node);
    document.put(m_shape);
    m_pending = false;
  }

  Document document;

 private:
  Shape shapeOf(Id element, Rect bounds) const
  {
    Shape shape;
    shape.id = Id(QString(u"shape-"_s + element.text()));
    shape.diagram = m_diagram;
    shape.element = element;
    shape.bounds = bounds;
    return shape;
  }

  Id m_diagram;
  Node m_node;
  Shape m_shape;
  bool m_pending = false;
  int m_count = 0;
};

/// Fills rows from the left.
class Rows {
 public:
  Rect next(Size size, double pitch)
  {
    const Rect bounds{m_x, m_y + (m_height - size.height) / 2, size.width, size.height};
    m_x += pitch;
    return bounds;
  }
  void row(double height)
  {
    m_y += m_height + 34;
    m_x = 20;
    m_height = height;
  }

 private:
  double m_x = 20;
  double m_y = -14;
  double m_height = 0;
};

void addTasks(Drawing &drawing, Rows &rows)
{
  rows.row(56);
  const std::pair<TaskType, QString> types[]{
      {TaskType::Abstract, u"Prepare offer"_s}, {TaskType::User, u"Check documents"_s},
      {TaskType::Manual, u"Pack parcel"_s},     {TaskType::Service, u"Create folder"_s},
      {TaskType::Send, u"Send invoice"_s},      {TaskType::Receive, u"Receive order"_s},
      {TaskType::Script, u"Compute premium"_s}, {TaskType::BusinessRule, u"Assess the risk of the application"_s}};
  for (const auto &[type, name] : types)
    drawing.node(name, Activity{.type = type}, rows.next(sizes::Step, 140));

  rows.row(56);
  drawing.node(u"Standard loop"_s, Activity{.loop = {.kind = LoopKind::Standard}}, rows.next(sizes::Step, 140));
  drawing.node(u"For each, parallel"_s, Activity{.type = TaskType::User, .loop = {.kind = LoopKind::ParallelInstances}},
               rows.next(sizes::Step, 140));
  drawing.node(u"One by one"_s, Activity{.loop = {.kind = LoopKind::SequentialInstances}}, rows.next(sizes::Step, 140));
  drawing.node(u"Compensate"_s, Activity{.forCompensation = true}, rows.next(sizes::Step, 140));
  Node &documented = drawing.node(u"Documented"_s, Activity{.type = TaskType::User}, rows.next(sizes::Step, 140));
  documented.documentation = u"How it is done."_s;
  documented.links.push_back({u"Manual"_s, u"https://example.org/manual"_s});
  drawing.node(u"Kundenauftragsbestätigungsschreiben archivieren und der Buchhaltung übergeben"_s,
               Activity{.type = TaskType::Service, .forCompensation = true}, rows.next(sizes::Step, 140));
  drawing.node(u"In colours"_s, Activity{.type = TaskType::Send}, rows.next(sizes::Step, 140));
  drawing.shape().style.fill = Color{0xfff3c4};
  drawing.shape().style.stroke = Color{0x8a5a00};
  drawing.node(u"Dark fill, large and bold"_s, Activity{.type = TaskType::User}, rows.next(sizes::Step, 140));
  drawing.shape().style.fill = Color{0x24507a};
  drawing.shape().style.bold = true;
  drawing.shape().style.fontSize = 15;
}

void addSubProcesses(Drawing &drawing, Rows &rows)
{
  rows.row(64);
  const Size size{120, 64};
  const auto collapsed = [&](const QString &name, Activity activity) {
    activity.kind = ActivityKind::SubProcess;
    drawing.node(name, activity, rows.next(size, 140));
    drawing.shape().expanded = false;
  };
  collapsed(u"Collapsed"_s, {});
  collapsed(u"Event sub-process"_s, {.subProcess = SubProcessType::Event});
  collapsed(u"Transaction"_s, {.subProcess = SubProcessType::Transaction});
  collapsed(u"Ad hoc"_s, {.subProcess = SubProcessType::AdHoc});
  collapsed(
      u"All markers"_s,
      {.subProcess = SubProcessType::AdHoc, .loop = {.kind = LoopKind::ParallelInstances}, .forCompensation = true});
  drawing.node(u"Kick-off meeting"_s, Activity{.kind = ActivityKind::Call},
               rows.next(sizes::Step, 140));
  drawing.node(u"Call, for each"_s,
               Activity{.kind = ActivityKind::Call, .loop = {.kind = LoopKind::SequentialInstances}},
               rows.next(size, 140));

  rows.row(150);
  for (const auto &[name, type] : std::initializer_list<std::pair<QString, SubProcessType>>{
           {u"Expanded sub-process"_s, SubProcessType::Embedded},
           {u"Event sub-process, expanded"_s, SubProcessType::Event},
           {u"Transaction, expanded"_s, SubProcessType::Transaction},
           {u"Ad hoc, expanded"_s, SubProcessType::AdHoc}}) {
    const Rect bounds = rows.next({250, 150}, 280);
    drawing.node(name, Activity{.kind = ActivityKind::SubProcess, .subProcess = type}, bounds);
    drawing.node(u"Inside"_s, Activity{}, {bounds.x + 100, bounds.y + 50, 120, 56});
    drawing.node(u"Begin"_s, Event{}, {bounds.x + 24, bounds.y + 62, 32, 32});
  }
}

void addEvents(Drawing &drawing, Rows &rows)
{
  const auto definitions = [](std::initializer_list<EventTrigger> triggers) {
    std::vector<EventDefinition> all;
    for (const EventTrigger trigger : triggers)
      all.push_back({.trigger = trigger});
    return all;
  };
  using enum EventTrigger;
  struct Row {
    QString name;
    EventPosition position;
    bool interrupting;
    std::vector<std::vector<EventDefinition>> events;
  };
  const std::vector<EventDefinition> none;
  const std::vector<EventDefinition> several = definitions({Message, Timer});
  const Row all[]{
      {u"Start"_s,
       EventPosition::Start,
       true,
       {none, definitions({Message}), definitions({Timer}), definitions({Conditional}), definitions({Signal}),
        definitions({Error}), definitions({Escalation}), definitions({Compensation}), several, several}},
      {u"Start aside"_s,
       EventPosition::Start,
       false,
       {definitions({Message}), definitions({Timer}), definitions({Conditional}), definitions({Signal}),
        definitions({Escalation}), several, several}},
      {u"Catch"_s,
       EventPosition::Catch,
       true,
       {definitions({Message}), definitions({Timer}), definitions({Conditional}), definitions({Signal}),
        definitions({Link}), several, several}},
      {u"Boundary"_s,
       EventPosition::Boundary,
       true,
       {definitions({Message}), definitions({Timer}), definitions({Error}), definitions({Escalation}),
        definitions({Cancel}), definitions({Compensation}), definitions({Conditional}), definitions({Signal}), several,
        several}},
      {u"Boundary aside"_s,
       EventPosition::Boundary,
       false,
       {definitions({Message}), definitions({Timer}), definitions({Escalation}), definitions({Conditional}),
        definitions({Signal}), several, several}},
      {u"Throw"_s,
       EventPosition::Throw,
       true,
       {none, definitions({Message}), definitions({Escalation}), definitions({Link}), definitions({Compensation}),
        definitions({Signal}), several}},
      {u"End"_s,
       EventPosition::End,
       true,
       {none, definitions({Message}), definitions({Error}), definitions({Escalation}), definitions({Cancel}),
        definitions({Compensation}), definitions({Signal}), definitions({Terminate}), several}}};
  for (const Row &row : all) {
    rows.row(40);
    for (std::size_t i = 0; i < row.events.size(); ++i) {
      Event event{.position = row.position, .definitions = row.events[i], .interrupting = row.interrupting};
      event.parallelMultiple =
          event.definitions.size() > 1 && i + 1 == row.events.size() && i > 0 && row.events[i - 1].size() > 1;
      drawing.node(i == 0 ? row.name : QString(), event, rows.next(sizes::Event, 112));
    }
  }
}

void addGatewaysAndData(Drawing &drawing, Rows &rows)
{
  rows.row(44);
  drawing.node(u"Complete?"_s, Gateway{}, rows.next(sizes::Gateway, 112));
  drawing.node({}, Gateway{}, rows.next(sizes::Gateway, 112));
  drawing.shape().markerVisible = false;
  for (const GatewayKind kind :
       {GatewayKind::Parallel, GatewayKind::Inclusive, GatewayKind::Complex, GatewayKind::EventBased})
    drawing.node({}, Gateway{.kind = kind}, rows.next(sizes::Gateway, 112));
  drawing.node({}, Gateway{.kind = GatewayKind::EventBased, .instantiate = true}, rows.next(sizes::Gateway, 112));
  drawing.node({}, Gateway{.kind = GatewayKind::EventBased, .instantiate = true, .parallelEvents = true},
               rows.next(sizes::Gateway, 112));

  rows.row(60);
  drawing.node(u"Contract"_s, Data{.state = u"signed"_s}, rows.next(sizes::DataObject, 112));
  drawing.node(u"Documents"_s, Data{.collection = true}, rows.next(sizes::DataObject, 112));
  drawing.node(u"Input"_s, Data{.kind = DataKind::Input}, rows.next(sizes::DataObject, 112));
  drawing.node(u"Output"_s, Data{.kind = DataKind::Output, .collection = true}, rows.next(sizes::DataObject, 112));
  drawing.node(u"Customers"_s, Data{.kind = DataKind::Store}, rows.next(sizes::DataStore, 112));
  drawing.node(u"A note says what the drawing cannot, on as many lines as it takes."_s, Annotation{},
               rows.next({150, 60}, 190));
  rows.next({0, 0}, 20);
  drawing.node(u"Group of related things"_s, Group{}, rows.next({200, 50}, 220));
}

void addFlows(Drawing &drawing, Rows &rows)
{
  rows.row(56);
  Id left;
  const auto pair = [&](FlowKind kind, const std::function<void(Flow &)> &change, bool gateway = false) {
    const Rect a = rows.next(gateway ? sizes::Gateway : Size{70, 46}, gateway ? 40 : 70);
    const Id source = gateway ? drawing.node({}, Gateway{}, a).id : drawing.node(u"A"_s, Activity{}, a).id;
    const Rect gap = rows.next({70, 10}, 70);
    const Rect b = rows.next({70, 46}, 90);
    const Id target = drawing.node(u"B"_s, Activity{}, b).id;
    drawing.flow(kind, source, target, {{a.right(), gap.center().y}, {b.left(), gap.center().y}}, change);
    left = source;
  };
  pair(FlowKind::Sequence, {});
  pair(FlowKind::Sequence, [](Flow &flow) { flow.isDefault = true; });
  pair(FlowKind::Sequence, [](Flow &flow) { flow.condition = u"amount > 100"_s; });
  pair(
      FlowKind::Sequence,
      [](Flow &flow) {
        flow.name = u"yes"_s;
        flow.condition = u"ok"_s;
      },
      true);
  pair(FlowKind::Message, [](Flow &flow) { flow.name = u"Order"_s; });
  rows.row(56);
  pair(FlowKind::Association, {});
  pair(FlowKind::Association, [](Flow &flow) { flow.direction = AssociationDirection::One; });
  pair(FlowKind::Association, [](Flow &flow) { flow.direction = AssociationDirection::Both; });
  pair(FlowKind::DataAssociation, {});
}

void addPools(Drawing &drawing, Rows &rows)
{
  rows.row(300);
  const Rect at = rows.next({620, 300}, 660);
  Pool company;
  company.parent = Id(u"process");
  company.name = u"Northwind Consulting"_s;
  company.process = PoolProcess{.id = u"p1"_s};
  const Id pool = drawing.frame(company, at);
  const auto lane = [&](const QString &name, Id parent, Rect bounds, LaneKind kind = LaneKind::Lane,
                        bool horizontal = true) {
    Lane made;
    made.parent = parent;
    made.kind = kind;
    made.name = name;
    return drawing.frame(made, bounds, horizontal);
  };
  const double top = at.y + sizes::PhaseHeader;
  const Id outer = lane(u"Operations"_s, pool, {at.x + 30, top, at.width - 30, 172});
  lane(u"Back office"_s, outer, {at.x + 60, top, at.width - 60, 86});
  lane(u"Account manager"_s, outer, {at.x + 60, top + 86, at.width - 60, 86});
  lane(u"System"_s, pool, {at.x + 30, top + 172, at.width - 30, 100});
  lane(u"Prepare"_s, pool, {at.x + 90, at.y, 270, at.height}, LaneKind::Phase);
  lane(u"Deliver"_s, pool, {at.x + 360, at.y, at.width - 360, at.height}, LaneKind::Phase);

  const Rect beside = rows.next({240, 300}, 280);
  Pool vertical = company;
  vertical.name = u"Vertical pool"_s;
  const Id upright = drawing.frame(vertical, beside, false);
  lane(u"Left"_s, upright, {beside.x, beside.y + 30, 120, 270}, LaneKind::Lane, false);
  lane(u"Right"_s, upright, {beside.x + 120, beside.y + 30, 120, 270}, LaneKind::Lane, false);

  Pool box;
  box.parent = Id(u"process");
  box.name = u"Client"_s;
  const Rect rest = rows.next({160, 300}, 180);
  drawing.frame(box, {rest.x, rest.y, 160, 60});
  drawing.frame(box, {rest.x, rest.y + 90, 60, 200}, false);
}

}  // namespace

Document elementGallery()
{
  Drawing drawing(u"gallery");
  Rows rows;
  addTasks(drawing, rows);
  addSubProcesses(drawing, rows);
  addEvents(drawing, rows);
  addGatewaysAndData(drawing, rows);
  addFlows(drawing, rows);
  addPools(drawing, rows);
  drawing.flush();
  return drawing.document;
}

Document onboardingMap()
{
  Drawing drawing(u"map");
  Pool company;
  company.parent = Id(u"process");
  company.name = u"Client onboarding"_s;
  company.process = PoolProcess{.id = u"p1"_s};
  const Id pool = drawing.frame(company, {240, 90, 1010, 510});
  std::vector<Id> lanes;
  const std::pair<QString, Rect> rows[]{{u"Client"_s, {270, 90, 980, 120}},
                                        {u"Account manager"_s, {270, 210, 980, 150}},
                                        {u"Operations"_s, {270, 360, 980, 120}},
                                        {u"System"_s, {270, 480, 980, 120}}};
  for (int i = 0; i < 4; ++i) {
    Role role;
    role.id = numbered(u"role", i);
    role.name = rows[i].first;
    role.rank = i;
    drawing.document.put(role);
    Lane lane;
    lane.parent = pool;
    lane.name = rows[i].first;
    lane.role = role.id;
    lane.rank = i;
    lanes.push_back(drawing.frame(lane, rows[i].second));
  }
  const auto step = [&](const QString &name, TaskType type, int lane, double x, double middle) {
    Node &node = drawing.node(name, Activity{.type = type}, {x, middle - 28, 118, 56});
    node.lane = lanes[static_cast<std::size_t>(lane)];
    return node.id;
  };
  const auto call = [&](const QString &name, int lane, double x, double middle) {
    Node &node = drawing.node(name, Activity{.kind = ActivityKind::Call}, {x, middle - 28, 118, 56});
    node.lane = lanes[static_cast<std::size_t>(lane)];
    return node.id;
  };
  const Id start = drawing.node(u"Contract signed"_s, Event{}, {340, 134, 32, 32}).id;
  const Id submit = step(u"Submit form"_s, TaskType::Receive, 0, 412, 150);
  const Id folder = step(u"Create folder"_s, TaskType::Service, 3, 412, 540);
  const Id check = step(u"Check documents"_s, TaskType::User, 2, 610, 420);
  const Id complete = drawing.node(u"Complete?"_s, Gateway{}, {768, 400, 40, 40}).id;
  const Id setUp = call(u"Set up account"_s, 2, 856, 420);
  const Id review = step(u"Review account"_s, TaskType::User, 1, 856, 285);
  const Id fork = drawing.node({}, Gateway{.kind = GatewayKind::Parallel}, {1016, 265, 40, 40}).id;
  const Id confirm = step(u"Confirm details"_s, TaskType::Send, 0, 1080, 150);
  const Id meet = call(u"Kick-off meeting"_s, 1, 1080, 285);
  const Id end = drawing.node(u"Onboarded"_s, Event{.position = EventPosition::End}, {1212, 269, 32, 32}).id;
  const auto flow = [&](Id source, Id target, std::vector<Point> points, const QString &name = {}) {
    drawing.flow(FlowKind::Sequence, source, target, std::move(points), [&](Flow &each) { each.name = name; });
  };
  flow(start, submit, {{372, 150}, {412, 150}});
  flow(submit, folder, {{471, 178}, {471, 512}});
  flow(folder, check, {{530, 540}, {570, 540}, {570, 420}, {610, 420}});
  flow(check, complete, {{728, 420}, {768, 420}});
  flow(complete, submit, {{788, 400}, {788, 150}, {530, 150}}, u"no, 25 %"_s);
  flow(complete, setUp, {{808, 420}, {856, 420}}, u"yes"_s);
  flow(setUp, review, {{915, 392}, {915, 313}});
  flow(review, fork, {{974, 285}, {1016, 285}});
  flow(fork, confirm, {{1036, 265}, {1036, 150}, {1080, 150}});
  flow(fork, meet, {{1056, 285}, {1080, 285}});
  flow(confirm, end, {{1198, 150}, {1228, 150}, {1228, 269}});
  flow(meet, end, {{1198, 285}, {1212, 285}});
  drawing.flush();
  return drawing.document;
}

}  // namespace laneway::test
