#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>

#include "model/base/id.h"
#include "views/canvas/inline_editor.h"

namespace laneway::canvas {

class Canvas;

/// Naming in place: one small text field where the name stands. Enter takes the name over, Tab and the keys of Onward
/// go on with what comes next, Shift+Enter is a new line, Escape leaves everything as it was, and a click elsewhere
/// takes it over too. A new step whose name asks a question ("Complete?") becomes a decision. The name of something new
/// belongs to the step that made it: one undo takes back both.
class Renamer : public QObject {
  Q_OBJECT

 public:
  explicit Renamer(Canvas &canvas);
  ~Renamer() override;

  void open(Id element);
  /// Opens the names of what the last step made, one after the other.
  void openNew(const std::vector<Id> &elements);
  /// Takes over what was typed.
  void commit();
  void cancel();
  [[nodiscard]] bool isOpen() const { return m_editor != nullptr; }
  [[nodiscard]] Id element() const { return m_element; }

  /// Keeps the field where the name stands after scrolling, zooming or a change of the document.
  void place();

 private:
  void show(Id element);
  void close();
  /// Closes the field and takes over what was typed; what waits to be named stays.
  void takeOver();
  void commitAndNameNext();
  void commitAndGoOn(const Onward &onward);

  Canvas &m_canvas;
  Id m_element;
  std::vector<Id> m_waiting;              ///< Made together with the element, to be named after it.
  std::optional<std::uint64_t> m_within;  ///< The revision that made what is named, while it is new.
  QPointer<InlineEditor> m_editor;
};

}  // namespace laneway::canvas
