#include "views/simulate/playback.h"

#include <algorithm>
#include <cmath>

#include "model/simulate/trace.h"

namespace laneway {

namespace {

constexpr int FrameMilliseconds = 16;
/// What a whole trace should take at the speed one starts with.
constexpr double WholeSeconds = 90;
/// How long a token is seen on a flow.
constexpr double TravelSeconds = 0.6;
constexpr double MostSpeed = 1e9;

double us(simulate::Time time)
{
  return static_cast<double>(time);
}

}  // namespace

double roundSpeed(double value)
{
  const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
  for (const double step : {5.0, 2.0, 1.0})
    if (value >= step * decade)
      return step * decade;
  return 1;
}

Playback::Playback(QObject *parent) : QObject(parent)
{
  m_timer.setInterval(FrameMilliseconds);
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
}

void Playback::setTrace(std::shared_ptr<const simulate::Trace> trace)
{
  pause();
  m_trace = std::move(trace);
  m_time = 0;
  m_rest = 0;
  Q_EMIT traceChanged();
  setSpeed(roundSpeed(us(end()) / 1e6 / WholeSeconds));
  Q_EMIT timeChanged(m_time);
}

simulate::Time Playback::end() const
{
  return m_trace ? m_trace->end() : 0;
}

simulate::Time Playback::travelTime() const
{
  return static_cast<simulate::Time>(m_speed * TravelSeconds * 1e6);
}

void Playback::play()
{
  if (!m_trace || isPlaying())
    return;
  if (m_time >= end())
    setTime(0);
  m_sinceFrame.start();
  m_timer.start();
  Q_EMIT playingChanged(true);
}

void Playback::pause()
{
  if (!isPlaying())
    return;
  m_timer.stop();
  Q_EMIT playingChanged(false);
}

void Playback::toggle()
{
  if (isPlaying())
    pause();
  else
    play();
}

void Playback::toStart()
{
  setTime(0);
}

void Playback::setTime(simulate::Time time)
{
  const simulate::Time clamped = std::clamp<simulate::Time>(time, 0, end());
  if (clamped == m_time)
    return;
  m_time = clamped;
  Q_EMIT timeChanged(m_time);
}

void Playback::stepForward()
{
  pause();
  if (!m_trace)
    return;
  const simulate::Time next = m_trace->next(m_time);
  setTime(next == simulate::never ? end() : next);
}

void Playback::stepBack()
{
  pause();
  if (m_trace)
    setTime(m_trace->previous(m_time));
}

void Playback::setSpeed(double speed)
{
  const double clamped = std::clamp(speed, 1.0, MostSpeed);
  if (clamped == m_speed)
    return;
  m_speed = clamped;
  Q_EMIT speedChanged(m_speed);
}

void Playback::faster()
{
  // 1, 2, 5, 10: the next is at most two and a half times as much.
  setSpeed(roundSpeed(m_speed * 2.6));
}

void Playback::slower()
{
  setSpeed(roundSpeed(m_speed / 1.9));
}

void Playback::advance()
{
  const double elapsed = static_cast<double>(m_sinceFrame.nsecsElapsed()) / 1e9;
  m_sinceFrame.start();
  m_rest += elapsed * m_speed * 1e6;
  const double whole = std::floor(m_rest);
  m_rest -= whole;
  setTime(m_time + static_cast<simulate::Time>(whole));
  if (m_time >= end())
    pause();
}

}  // namespace laneway
