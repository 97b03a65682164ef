#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "model/simulate/types.h"

namespace laneway {

namespace simulate {
class Trace;
}

/// Plays a trace: a moment of simulated time that moves with the clock on the wall, times a speed. It shows nothing;
/// overlays and panels ask it for the moment.
class Playback : public QObject {
  Q_OBJECT

 public:
  explicit Playback(QObject *parent = nullptr);

  /// Starts at the beginning, paused, at a speed that plays the whole in about a minute and a half. Null takes the
  /// trace away.
  void setTrace(std::shared_ptr<const simulate::Trace> trace);
  [[nodiscard]] const simulate::Trace *trace() const { return m_trace.get(); }

  [[nodiscard]] simulate::Time time() const { return m_time; }
  [[nodiscard]] simulate::Time end() const;
  [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
  /// Simulated seconds per second.
  [[nodiscard]] double speed() const { return m_speed; }
  /// The simulated time in which a token is shown on its way along a flow, which in truth takes none.
  [[nodiscard]] simulate::Time travelTime() const;

 public Q_SLOTS:
  void play();
  void pause();
  void toggle();
  void toStart();
  /// Clamped to the trace.
  void setTime(laneway::simulate::Time time);
  /// To the next or previous moment at which anything happens.
  void stepForward();
  void stepBack();
  void setSpeed(double speed);
  void faster();
  void slower();

 Q_SIGNALS:
  void timeChanged(laneway::simulate::Time time);
  void playingChanged(bool playing);
  void speedChanged(double speed);
  void traceChanged();

 private:
  void advance();

  std::shared_ptr<const simulate::Trace> m_trace;
  simulate::Time m_time = 0;
  double m_speed = 1;
  double m_rest = 0;  ///< Simulated microseconds not yet played, below one.
  QTimer m_timer;
  QElapsedTimer m_sinceFrame;
};

/// The nearest of 1, 2, 5, 10, 20, 50 ... to `value` from below; at least 1.
[[nodiscard]] double roundSpeed(double value);

}  // namespace laneway
