#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/geometry_qt.h"
#include "views/selection.h"

/// A canvas on a small document, and a user in front of it who only has a mouse and a keyboard. What was done is
/// counted; what came of it is asked of the document.
namespace laneway::test {

class CanvasBench {
 public:
  /// Shows the diagram "SCOPE-map" at 100 %.
  CanvasBench(const Document &document, QStringView scope)
      : session({.document = document}, 1),
        selection(session),
        view(session, selection, Id(QString(scope.toString() + QStringLiteral("-map"))))
  {
    view.resize(1200, 800);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    QTest::qWait(1);
    view.zoomTo(1);
    view.scrollTo({});
  }

  Session session;
  Selection selection;
  CanvasView view;
  int keys = 0;
  int clicks = 0;
  double travel = 0;  ///< px the pointer was moved

  [[nodiscard]] const Document &document() const { return session.document(); }
  [[nodiscard]] const Node *node(QStringView id) const { return document().get<Node>(Id(id)); }
  [[nodiscard]] Rect bounds(QStringView id) const { return bounds(Id(id)); }
  [[nodiscard]] Rect bounds(Id id) const
  {
    const Shape *shape = shapeIn(document(), view.diagram(), id);
    return shape ? shape->bounds : Rect{};
  }
  [[nodiscard]] const Route *route(Id flow) const { return routeIn(document(), view.diagram(), flow); }

  /// In the viewport.
  [[nodiscard]] QPoint at(Point scene) const { return view.mapFromScene(canvas::toQt(scene)); }
  [[nodiscard]] QPoint at(QStringView id) const { return at(bounds(id).center()); }

  void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons held = {})
  {
    travel += QLineF(m_pointer, to).length();
    m_pointer = to;
    send(QEvent::MouseMove, to, Qt::NoButton, held, modifiers);
  }
  void press(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
  {
    moveTo(at, modifiers);
    ++clicks;
    send(QEvent::MouseButtonPress, at, button, button, modifiers);
  }
  void release(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
  {
    send(QEvent::MouseButtonRelease, at, button, Qt::NoButton, modifiers);
  }
  void click(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
  {
    press(at, modifiers, button);
    release(at, modifiers, button);
  }
  void doubleClick(QPoint at)
  {
    click(at);
    ++clicks;
    send(QEvent::MouseButtonDblClick, at, Qt::LeftButton, Qt::LeftButton, {});
    release(at);
  }
  /// In several small movements, as hands do.
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
  {
    press(from, modifiers, button);
    for (int step = 1; step <= 5; ++step)
      moveTo(from + (to - from) * step / 5, modifiers, button);
    release(to, modifiers, button);
  }

  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
  {
    ++keys;
    QTest::keyClick(focus(), key, modifiers);
  }
  /// Characters are not counted.
  void type(const QString &text) { QTest::keyClicks(focus(), text); }

  /// The field of naming in place, or null.
  [[nodiscard]] QTextEdit *field() const { return view.viewport()->findChild<QTextEdit *>(); }
  /// Where keys go.
  [[nodiscard]] QWidget *focus() const
  {
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : const_cast<CanvasView *>(&view);
  }

 private:
  void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held,
            Qt::KeyboardModifiers modifiers)
  {
    QWidget *viewport = view.viewport();
    // What was pressed gets everything until the release.
    if (!m_pressed) {
      QWidget *child = viewport->childAt(at);
      m_pressed = child ? child : viewport;
    }
    QWidget *target = m_pressed;
    if (held == Qt::NoButton)
      m_pressed = nullptr;
    const QPointF global = viewport->mapToGlobal(QPointF(at));
    QMouseEvent event(type, target->mapFrom(viewport, at), global, button, held, modifiers);
    QApplication::sendEvent(target, &event);
  }

  QPoint m_pointer;
  QPointer<QWidget> m_pressed;
};

}  // namespace laneway::test
