#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "model/simulate/types.h"

class QLabel;
class QSlider;
class QToolButton;

namespace laneway {

class Playback;
class ProgressChart;

/// The bar below the drawing while it simulates: play, step, speed, the clock, a slider over the whole run and the work
/// in progress. It shows and moves a Playback; it does not know what is simulated.
class PlayerBar : public QWidget {
  Q_OBJECT

 public:
  /// `playback` outlives the bar.
  explicit PlayerBar(Playback &playback, QWidget *parent = nullptr);

  /// How a simulated moment is called ("Tue 14 Jan, 10:42").
  void setClock(std::function<QString(simulate::Time)> clock);
  void setWorkInProgress(std::vector<std::uint64_t> series);

 protected:
  void changeEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QToolButton *addButton(void (Playback::*run)());
  void retranslate();
  void showMoment();
  void showTrace();

  Playback &m_playback;
  std::function<QString(simulate::Time)> m_clock;
  QToolButton *m_toStart;
  QToolButton *m_stepBack;
  QToolButton *m_play;
  QToolButton *m_stepForward;
  QToolButton *m_slower;
  QToolButton *m_faster;
  QLabel *m_moment;
  QLabel *m_speed;
  QLabel *m_instances;
  QSlider *m_slider;
  ProgressChart *m_chart;
};

}  // namespace laneway
