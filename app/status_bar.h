#pragma once

#include <QStatusBar>

class QLabel;
class QSlider;

namespace laneway {

/// The line at the bottom: whether everything is saved, what the active gesture says, and the zoom.
class StatusBar : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusBar(QWidget *parent = nullptr);

  void setSaved(bool saved);
  void setZoom(double factor);
  /// Whether there is a drawing of which to say this: the welcome page has none.
  void setDrawingShown(bool shown);

 Q_SIGNALS:
  void zoomChosen(double factor);

 protected:
  void changeEvent(QEvent *event) override;

 private:
  void retranslate();

  QLabel *m_saved;
  QLabel *m_percent;
  QSlider *m_slider;
  bool m_isSaved = true;
  double m_zoom = 1;
};

}  // namespace laneway
