#include "views/canvas/accessible_canvas.h"

#include <memory>

#include <QPointer>
#include <QPolygonF>

#include "model/edit/change_set.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/reading_order.h"
#include "views/canvas/spoken_text.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

/// Where the element is drawn, in scene coordinates; of a flow a strip that is wide enough to be pointed at.
QRectF placeOf(const Document &document, Id diagram, Id element)
{
  constexpr double HalfStrip = 4;
  if (const laneway::Shape *shape = shapeIn(document, diagram, element))
    return toQt(shape->bounds);
  const Route *route = routeIn(document, diagram, element);
  if (!route || route->points.empty())
    return {};
  QPolygonF points;
  for (const Point &point : route->points)
    points << toQt(point);
  return points.boundingRect().adjusted(-HalfStrip, -HalfStrip, HalfStrip, HalfStrip);
}

}  // namespace

/// One pool, lane, node or flow.
class AccessibleElement final : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  AccessibleElement(CanvasView *view, Id element) : m_view(view), m_element(element) {}

  [[nodiscard]] Id element() const { return m_element; }

  bool isValid() const override { return m_view && m_view->session().document().contains(m_element); }
  QObject *object() const override { return nullptr; }
  QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
  QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
  QAccessibleInterface *child(int) const override { return nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }

  QRect rect() const override
  {
    const QRectF place = isValid() ? placeOf(m_view->session().document(), m_view->diagram(), m_element) : QRectF();
    if (place.isEmpty())
      return {};
    const QRect box = m_view->viewportTransform().mapRect(place).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
  }

  QAccessible::State state() const override
  {
    QAccessible::State state;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = m_view->selection().contains(m_element);
    state.focused = m_view->hasFocus() && m_view->selection().primary() == m_element;
    state.offscreen = !m_view->viewport()->rect().intersects(
        QRect(m_view->viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
  }

  QString text(QAccessible::Text kind) const override
  {
    if (!isValid())
      return {};
    if (kind == QAccessible::Name)
      return spokenName(m_view->session().document(), m_element);
    const auto *canvas = dynamic_cast<const AccessibleCanvas *>(parent());
    if (kind == QAccessible::Description && canvas)
      return spokenDescription(m_view->session().document(), m_element, canvas->order());
    return {};
  }
  void setText(QAccessible::Text, const QString &) override {}

  void *interface_cast(QAccessible::InterfaceType type) override
  {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
  }
  QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
  void doAction(const QString &name) override
  {
    if (!isValid())
      return;
    m_view->selection().set(m_element);
    m_view->ensureSeen({m_element});
    m_view->setFocus();
    if (name == pressAction())
      m_view->run(Command::Rename);
  }
  QStringList keyBindingsForAction(const QString &) const override { return {}; }

 private:
  QPointer<CanvasView> m_view;
  Id m_element;
};

AccessibleCanvas::AccessibleCanvas(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) {}

AccessibleCanvas::~AccessibleCanvas()
{
  for (const auto &[element, id] : m_children)
    QAccessible::deleteAccessibleInterface(id);
}

CanvasView *AccessibleCanvas::view() const
{
  return qobject_cast<CanvasView *>(widget());
}

void AccessibleCanvas::follow() const
{
  if (view() && m_revision != view()->session().revision()) {
    m_revision = view()->session().revision();
    m_order = readingOrder(view()->session().document(), view()->diagram());
    m_indices.clear();
    for (const Id element : m_order)
      m_indices.emplace(element, static_cast<int>(m_indices.size()));
  }
}

const std::vector<Id> &AccessibleCanvas::order() const
{
  follow();
  return m_order;
}

int AccessibleCanvas::indexOf(Id element) const
{
  follow();
  const auto at = m_indices.find(element);
  return at == m_indices.end() ? -1 : at->second;
}

QAccessibleInterface *AccessibleCanvas::interfaceOf(Id element) const
{
  const auto [at, isNew] = m_children.try_emplace(element, 0);
  if (isNew)
    at->second = QAccessible::registerAccessibleInterface(new AccessibleElement(view(), element));
  return QAccessible::accessibleInterface(at->second);
}

int AccessibleCanvas::childCount() const
{
  return static_cast<int>(order().size());
}

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
  if (index < 0 || index >= childCount())
    return nullptr;
  return interfaceOf(order()[static_cast<std::size_t>(index)]);
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
  const auto *element = dynamic_cast<const AccessibleElement *>(child);
  return element ? indexOf(element->element()) : -1;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
  if (!view())
    return nullptr;
  const auto &scene = dynamic_cast<const CanvasScene &>(*view()->scene());
  const QPointF at = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
  constexpr double Reach = 4;
  const Hit hit = hitTest(scene, at, Reach / view()->zoom());
  const Id element = hit ? hit.element : laneAt(scene, at);
  return indexOf(element) < 0 ? nullptr : interfaceOf(element);
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
  const Id primary = view() ? view()->selection().primary() : Id();
  return indexOf(primary) >= 0 && view()->hasFocus() ? interfaceOf(primary) : nullptr;
}

namespace {

QAccessibleInterface *accessibleCanvas(const QString &, QObject *object)
{
  auto *view = qobject_cast<CanvasView *>(object);
  return view ? new AccessibleCanvas(view) : nullptr;
}

/// What the change does to what is said of the element and to where it is read.
enum class Heard { Nothing, Name, Order };

Heard heardOf(const Change &change)
{
  if (change.isAddition() || change.isRemoval())
    return as<Node>(change.latest()) || as<Flow>(change.latest()) || as<Lane>(change.latest()) ||
                   as<Pool>(change.latest())
               ? Heard::Order
               : Heard::Nothing;
  const auto nameIf = [](bool isOther) { return isOther ? Heard::Name : Heard::Nothing; };
  const Node *node = as<Node>(change.before);
  if (const Node *after = as<Node>(change.after); node && after)
    return nameIf(node->name != after->name || node->lane != after->lane ||
                  node->detail.index() != after->detail.index());
  const Lane *lane = as<Lane>(change.before);
  if (const Lane *after = as<Lane>(change.after); lane && after)
    return lane->parent != after->parent ? Heard::Order
                                         : nameIf(lane->name != after->name || lane->role != after->role);
  const Pool *pool = as<Pool>(change.before);
  if (const Pool *after = as<Pool>(change.after); pool && after)
    return nameIf(pool->name != after->name);
  const Flow *flow = as<Flow>(change.before);
  if (const Flow *after = as<Flow>(change.after); flow && after)
    return flow->source != after->source || flow->target != after->target
               ? Heard::Order
               : nameIf(flow->name != after->name || flow->kind != after->kind);
  return Heard::Nothing;
}

}  // namespace

void installAccessibleCanvas()
{
  static const bool installed = [] {
    QAccessible::installFactory(accessibleCanvas);
    return true;
  }();
  Q_UNUSED(installed);
}

void announceFocus(CanvasView &view)
{
  if (!QAccessible::isActive() || !view.hasFocus())
    return;
  QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view);
  QAccessibleInterface *child = canvas ? canvas->focusChild() : nullptr;
  if (!child)
    return;
  QAccessibleEvent event(child, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

std::vector<Announcement> announcementsOf(const CanvasView &view, const ChangeSet &changes)
{
  std::vector<Announcement> all;
  bool isReordered = false;
  const Document &document = view.session().document();
  for (const Change &change : changes) {
    const Heard heard = heardOf(change);
    isReordered = isReordered || heard == Heard::Order;
    if (heard == Heard::Name && !placeOf(document, view.diagram(), change.id).isEmpty())
      all.push_back({QAccessible::NameChanged, change.id});
  }
  if (isReordered)
    all.push_back({QAccessible::ObjectReorder, {}});
  return all;
}

void announceChanges(CanvasView &view, const ChangeSet &changes)
{
  if (!QAccessible::isActive())
    return;
  const auto *canvas = dynamic_cast<const AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&view));
  if (!canvas)
    return;
  for (const Announcement &each : announcementsOf(view, changes)) {
    QAccessibleInterface *about = each.element.isNull() ? nullptr : canvas->interfaceOf(each.element);
    const auto event = about ? std::make_unique<QAccessibleEvent>(about, each.event)
                             : std::make_unique<QAccessibleEvent>(&view, each.event);
    QAccessible::updateAccessibility(event.get());
  }
}

}  // namespace laneway::canvas
