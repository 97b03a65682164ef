#pragma once

#include <array>
#include <functional>

#include <QObject>

#include "model/edit/append_node.h"
#include "views/canvas/command.h"

class QAction;

namespace laneway::canvas {

class Canvas;

/// The commands as actions: their texts, shortcuts, whether they make sense now, and what they do to the document.
/// Zooming is the view's affair and handed to it.
class Commands : public QObject {
  Q_OBJECT

 public:
  explicit Commands(Canvas &canvas);

  [[nodiscard]] QAction *action(Command command) const;
  void run(Command command);
  /// Enabled and checked states follow the selection, the document and the mode.
  void refresh();
  void retranslate();

 Q_SIGNALS:
  /// What the view does itself: zooming, opening, popups.
  void viewCommand(laneway::Command command);

 private:
  [[nodiscard]] bool isPossible(Command command) const;

  Canvas &m_canvas;
  std::array<QAction *, CommandCount> m_actions{};
};

}  // namespace laneway::canvas
