#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QRectF>
#include <QWidget>

#include "model/process/element.h"

class QGridLayout;

namespace laneway::canvas {

class Canvas;

/// The small pad beside the selected element with what one does next to it. It keeps clear of all other shapes.
class ContextPad : public QWidget {
  Q_OBJECT

 public:
  ContextPad(Canvas &canvas, QWidget *parent);

  /// Shows what fits the selection, in its place; hides where there is nothing to show.
  void refresh();
  /// Not while a gesture, a name or a popup has the stage.
  void setQuiet(bool quiet);

 Q_SIGNALS:
  void typesWanted(QPoint view);
  void colorsWanted(QPoint view);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  struct Entry {
    QString icon;
    QString text;
    std::function<void()> run;
  };
  [[nodiscard]] std::vector<Entry> entriesFor(Id element);
  [[nodiscard]] std::vector<Entry> nodeEntries(Id element, bool leadsOn);
  [[nodiscard]] std::vector<Entry> laneEntries(Id lane);
  void fill(const std::vector<Entry> &entries);

  Canvas &m_canvas;
  QGridLayout *m_grid;
  Id m_element;
  Element m_shown;  ///< The element as the entries were made for.
  bool m_quiet = false;
};

/// Where a pad of this size goes beside `element`: near it, inside `room`, and off every one of `shapes`. All in px of
/// the viewport. None where there is no such place.
[[nodiscard]] std::optional<QPoint> padPlace(const QRectF &element, QSize pad, const QRectF &room,
                                             const std::vector<QRectF> &shapes);

}  // namespace laneway::canvas
