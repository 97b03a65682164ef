#include "views/canvas/canvas.h"

#include <utility>

#include <QGraphicsView>

#include "app/messages/messages.h"
#include "model/layout/inter_metrics.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/sticky_headers.h"
#include "views/selection.h"

namespace laneway::canvas {

namespace {

/// How near, in px on screen, the pointer must come to a line to take hold of it.
constexpr double LineReach = 6;
/// How far the outline of what is selected, with its handles, reaches beyond it, px on screen.
constexpr double OutlineReach = 12;

}  // namespace

Canvas::Canvas(CanvasView &view, Session &session, Selection &selection, Id diagram)
    : m_view(view),
      m_session(session),
      m_selection(selection),
      m_scene(session.document(), diagram, layout::interMetrics())
{
}

Canvas::~Canvas() = default;

QWidget &Canvas::viewport() const
{
  return *m_view.viewport();
}

Id Canvas::scope() const
{
  const Diagram *shown = document().get<Diagram>(diagram());
  return shown ? shown->scope : Id();
}

double Canvas::zoom() const
{
  return m_view.zoom();
}

QPointF Canvas::toScene(QPointF view) const
{
  return m_view.viewportTransform().inverted().map(view);
}

QPointF Canvas::toView(QPointF scene) const
{
  return m_view.viewportTransform().map(scene);
}

QRectF Canvas::toView(const QRectF &scene) const
{
  return m_view.viewportTransform().mapRect(scene);
}

QRectF Canvas::seen() const
{
  return m_view.viewportTransform().inverted().mapRect(QRectF(viewport().rect()));
}

Hit Canvas::hitAt(QPointF at) const
{
  if (const Id header = stickyHeaderAt(m_scene, seen(), at); !header.isNull())
    return {HitPart::Header, header, m_scene.drawingOf(header), 0};
  return hitTest(m_scene, at, reach(LineReach));
}

QPointF Canvas::pointOfInterest() const
{
  return toScene(m_pointer.value_or(QRectF(viewport().rect()).center()));
}

bool Canvas::perform(const ActionLabel &label, const Edit &edit)
{
  const Result<ChangeSet> done = m_session.perform(label, edit);
  if (!done)
    refuse(done.error());
  return static_cast<bool>(done);
}

bool Canvas::performWithin(std::uint64_t revision, const ActionLabel &label, const Edit &edit)
{
  const Result<ChangeSet> done = m_session.performWithin(revision, label, edit);
  if (!done)
    refuse(done.error());
  return static_cast<bool>(done);
}

void Canvas::refuse(const Error &error)
{
  refuse(sentence(error));
}

void Canvas::refuse(const QString &sentence)
{
  Q_EMIT refused(sentence);
}

void Canvas::setMode(Mode mode)
{
  if (m_mode == mode)
    return;
  m_mode = mode;
  Q_EMIT modeChanged();
}

void Canvas::begin(std::unique_ptr<Gesture> gesture)
{
  cancelGesture();
  m_gesture = std::move(gesture);
  Q_EMIT gestureChanged();
}

void Canvas::moveGesture(const Pointer &pointer)
{
  m_gesture->move(pointer);
  updateGesture();
}

void Canvas::finishGesture(const Pointer &pointer)
{
  // The gesture may edit, and an edit may cancel gestures: it is no longer the active one when it does.
  const std::unique_ptr<Gesture> ending = std::move(m_gesture);
  m_scene.endPreview();
  ending->finish(pointer);
  if (!m_gesture)
    setMode(Mode::Select);
  updateGesture();
  Q_EMIT gestureChanged();
}

void Canvas::cancelGesture()
{
  if (!m_gesture)
    return;
  m_gesture.reset();
  m_scene.endPreview();
  updateGesture();
  Q_EMIT gestureChanged();
}

/// Around what is selected, as it is shown now.
QRectF Canvas::outlined() const
{
  QRectF area;
  for (const Id element : m_selection.ids())
    area |= m_scene.boundsOf(element);
  const double margin = reach(OutlineReach);
  return area.isNull() ? area : area.adjusted(-margin, -margin, margin, margin);
}

void Canvas::updateGesture()
{
  const QRectF before = std::exchange(m_gesturePainted, m_gesture ? m_gesture->painted(zoom()) : QRectF());
  // The outlines of what is selected go along, and reach beyond the items that are painted anew by themselves.
  const QRectF outlinesBefore = std::exchange(m_outlined, m_gesture ? outlined() : QRectF());
  for (const QRectF &area : {before, m_gesturePainted, outlinesBefore, m_outlined})
    if (!area.isNull())
      viewport().update(toView(area).toAlignedRect().adjusted(-2, -2, 2, 2));
}

void Canvas::nameNew(const std::vector<Id> &elements)
{
  m_selection.set(elements.back());
  Q_EMIT newNamesWanted(elements);
}

void Canvas::offerElements(Id source, QPointF at)
{
  Q_EMIT elementsOffered(source, at);
}

}  // namespace laneway::canvas
