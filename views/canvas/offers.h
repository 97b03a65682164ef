#pragma once

#include <QObject>
#include <QPoint>
#include <QPointF>

#include "model/base/id.h"

namespace laneway::canvas {

class Canvas;
class SearchPopup;

/// The popups one chooses from: what to create, which type to change to, which colours to take.
class Offers : public QObject {
  Q_OBJECT

 public:
  Offers(Canvas &canvas, SearchPopup &popup);

  /// What can be put at `at` (scene), to follow `source` where that is not null.
  void offerElements(Id source, QPointF at);
  /// What the selected nodes can become; only what the edit would accept.
  void offerTypes(QPoint beside);
  void offerColors(QPoint beside);

 private:
  Canvas &m_canvas;
  SearchPopup &m_popup;
};

}  // namespace laneway::canvas
