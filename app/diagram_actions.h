#pragma once

#include <vector>

#include <QObject>

#include "model/layout/diagram_layout.h"
#include "views/painting/element_painter.h"

class QAction;
class QActionGroup;

namespace laneway {

/// The actions on the diagram as a whole: the modes of the layout, and what steps are coloured by.
class DiagramActions : public QObject {
  Q_OBJECT

 public:
  explicit DiagramActions(QObject *parent);

  [[nodiscard]] QList<QAction *> layouts() const { return m_layouts; }
  [[nodiscard]] QList<QAction *> colorings() const { return m_colorings; }
  /// Ticks what the shown diagram is coloured by; says nothing.
  void showColorBy(painting::ColorBy colorBy);
  /// The texts in the current language.
  void retranslate();

 Q_SIGNALS:
  void layoutRequested(laneway::layout::LayoutMode mode);
  void colorByChosen(laneway::painting::ColorBy colorBy);

 private:
  QList<QAction *> m_layouts;
  QList<QAction *> m_colorings;
};

}  // namespace laneway
