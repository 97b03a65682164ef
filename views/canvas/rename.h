#pragma once

#include <QObject>
#include <QPointer>

#include "model/base/id.h"
#include "views/canvas/inline_editor.h"

namespace laneway::canvas {

class Canvas;

/// Naming in place: one small text field where the name stands. Enter takes the name over, Tab goes on to the next
/// step, Shift+Enter is a new line, Escape leaves everything as it was, and a click elsewhere takes it over too. A new
/// step whose name asks a question ("Complete?") becomes a decision.
class Renamer : public QObject {
  Q_OBJECT

 public:
  explicit Renamer(Canvas &canvas);
  ~Renamer() override;

  void open(Id element);
  /// Takes over what was typed.
  void commit();
  void cancel();
  [[nodiscard]] bool isOpen() const { return m_editor != nullptr; }
  [[nodiscard]] Id element() const { return m_element; }

  /// Keeps the field where the name stands after scrolling, zooming or a change of the document.
  void place();

 private:
  void close();
  void commitAndAppend();

  Canvas &m_canvas;
  Id m_element;
  QPointer<InlineEditor> m_editor;
};

}  // namespace laneway::canvas
