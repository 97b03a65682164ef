#include "views/canvas/accessible_canvas.h"

#include <algorithm>
#include <memory>

#include <QPointer>

#include "model/edit/change_set.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/element_kinds.h"
#include "views/canvas/flow_order.h"
#include "views/canvas/geometry_qt.h"
#include "views/canvas/hit_test.h"
#include "views/selection.h"

namespace laneway::canvas {

/// One node.
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
    const laneway::Shape *shape =
        isValid() ? shapeIn(m_view->session().document(), m_view->diagram(), m_element) : nullptr;
    if (!shape)
      return {};
    const QRect box = m_view->viewportTransform().mapRect(toQt(shape->bounds)).toAlignedRect();
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
      return spokenName(*m_view, m_element);
    if (kind == QAccessible::Description)
      if (const Node *node = m_view->session().document().get<Node>(m_element))
        return node->documentation;
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

const std::vector<Id> &AccessibleCanvas::order() const
{
  if (view() && m_revision != view()->session().revision()) {
    m_revision = view()->session().revision();
    m_order = flowOrder(view()->session().document(), view()->diagram());
  }
  return m_order;
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
  if (!element)
    return -1;
  const auto at = std::find(order().begin(), order().end(), element->element());
  return at == order().end() ? -1 : static_cast<int>(at - order().begin());
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
  if (!view())
    return nullptr;
  const auto &scene = dynamic_cast<const CanvasScene &>(*view()->scene());
  const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
  const Id hit = hitTest(scene, view()->mapToScene(at), 0).element;
  return view()->session().document().get<Node>(hit) ? interfaceOf(hit) : nullptr;
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
  const Id primary = view() ? view()->selection().primary() : Id();
  const bool drawn = std::find(order().begin(), order().end(), primary) != order().end();
  return drawn && view()->hasFocus() ? interfaceOf(primary) : nullptr;
}

namespace {

QAccessibleInterface *accessibleCanvas(const QString &, QObject *object)
{
  auto *view = qobject_cast<CanvasView *>(object);
  return view ? new AccessibleCanvas(view) : nullptr;
}

QString said(const char *text, int count = -1)
{
  return QCoreApplication::translate("AccessibleCanvas", text, nullptr, count);
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
  for (const Change &change : changes) {
    const Node *before = as<Node>(change.before);
    const Node *after = as<Node>(change.after);
    if (!before != !after || as<Flow>(change.latest())) {
      isReordered = true;
      continue;
    }
    const bool isOther = before && (before->name != after->name || before->lane != after->lane ||
                                    before->detail.index() != after->detail.index());
    if (isOther && shapeIn(view.session().document(), view.diagram(), change.id))
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

QString spokenName(const CanvasView &view, Id element)
{
  const Document &document = view.session().document();
  const Node *node = document.get<Node>(element);
  if (!node)
    return {};
  const QString name = node->name.isEmpty() ? said(QT_TRANSLATE_NOOP("AccessibleCanvas", "Unnamed")) : node->name;
  const Lane *lane = document.get<Lane>(node->lane);
  const int outgoing = document.outgoing(element).size();
  return lane ? said(QT_TRANSLATE_N_NOOP("AccessibleCanvas", "%1, %2, lane %3, %n outgoing"), outgoing)
                    .arg(name, kindOf(*node), lane->name)
              : said(QT_TRANSLATE_N_NOOP("AccessibleCanvas", "%1, %2, %n outgoing"), outgoing).arg(name, kindOf(*node));
}

}  // namespace laneway::canvas
