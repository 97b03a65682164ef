#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointF>

#include "model/base/result.h"
#include "model/edit/session.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/gesture.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/mode.h"

class QWidget;

namespace laneway {

class CanvasView;
class Selection;

namespace canvas {

/// The ground that gestures, commands and decorations of one canvas stand on: its document, scene, selection, places on
/// screen, and the one way to edit. It knows none of them.
class Canvas : public QObject {
  Q_OBJECT

 public:
  Canvas(CanvasView &view, Session &session, Selection &selection, Id diagram);
  ~Canvas() override;

  [[nodiscard]] CanvasView &view() const { return m_view; }
  [[nodiscard]] QWidget &viewport() const;
  [[nodiscard]] Session &session() const { return m_session; }
  [[nodiscard]] Selection &selection() const { return m_selection; }
  [[nodiscard]] CanvasScene &scene() { return m_scene; }
  [[nodiscard]] const CanvasScene &scene() const { return m_scene; }
  [[nodiscard]] const Document &document() const { return m_session.document(); }
  [[nodiscard]] Id diagram() const { return m_scene.diagram(); }
  /// The process, workflow or sub-process that the diagram shows.
  [[nodiscard]] Id scope() const;

  [[nodiscard]] double zoom() const;
  [[nodiscard]] QPointF toScene(QPointF view) const;
  [[nodiscard]] QPointF toView(QPointF scene) const;
  [[nodiscard]] QRectF toView(const QRectF &scene) const;
  /// The part of the scene that the viewport shows.
  [[nodiscard]] QRectF seen() const;
  /// Scene px that are `px` on screen.
  [[nodiscard]] double reach(double px) const { return px / zoom(); }
  [[nodiscard]] Hit hitAt(QPointF scene) const;
  /// Where new things go when no pointer says so: the pointer if it is over the view, else the middle of what is seen.
  [[nodiscard]] QPointF pointOfInterest() const;
  /// Where the pointer is in the viewport; none while it is elsewhere.
  void setPointer(std::optional<QPointF> view) { m_pointer = view; }

  /// The one way to edit. Where it is refused, the reason is shown beside the pointer and false returned.
  bool perform(const ActionLabel &label, const Edit &edit);
  /// The same as the rest of the step that made `revision` (see Session::performWithin).
  bool performWithin(std::uint64_t revision, const ActionLabel &label, const Edit &edit);
  /// Says beside the pointer why something was refused.
  void refuse(const Error &error);
  void refuse(const QString &sentence);

  [[nodiscard]] Mode mode() const { return m_mode; }
  void setMode(Mode mode);

  [[nodiscard]] Gesture *gesture() const { return m_gesture.get(); }
  void begin(std::unique_ptr<Gesture> gesture);
  void moveGesture(const Pointer &pointer);
  /// Ends it as a release at `pointer` would.
  void finishGesture(const Pointer &pointer);
  void cancelGesture();

  /// Selects what the last edit has made (the last of the elements) and opens their names for typing, one after the
  /// other. The names belong to the step that made them.
  void nameNew(const std::vector<Id> &elements);
  /// Offers what could be created at `at`, to follow `source` where that is not null.
  void offerElements(Id source, QPointF at);

 Q_SIGNALS:
  void modeChanged();
  void gestureChanged();
  void renameRequested(laneway::Id element);
  void newNamesWanted(const std::vector<laneway::Id> &elements);
  void elementsOffered(laneway::Id source, QPointF at);
  void refused(const QString &sentence);

 private:
  void updateGesture();
  [[nodiscard]] QRectF outlined() const;

  CanvasView &m_view;
  Session &m_session;
  Selection &m_selection;
  CanvasScene m_scene;
  Mode m_mode = Mode::Select;
  std::unique_ptr<Gesture> m_gesture;
  QRectF m_gesturePainted;
  QRectF m_outlined;  ///< By the last frame of the gesture.
  std::optional<QPointF> m_pointer;
};

}  // namespace canvas
}  // namespace laneway
