#include "views/simulate/player_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/simulate/trace.h"
#include "views/simulate/playback.h"
#include "views/simulate/progress_chart.h"
#include "views/theme/icon.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

/// The slider's resolution: finer than the px of any screen, well inside of its int.
constexpr int SliderSteps = 100'000;

}  // namespace

PlayerBar::PlayerBar(Playback &playback, QWidget *parent)
    : QWidget(parent),
      m_playback(playback),
      m_moment(new QLabel),
      m_speed(new QLabel),
      m_instances(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_chart(new ProgressChart)
{
  m_toStart = addButton(&Playback::toStart);
  m_stepBack = addButton(&Playback::stepBack);
  m_play = addButton(&Playback::toggle);
  m_stepForward = addButton(&Playback::stepForward);
  m_slower = addButton(&Playback::slower);
  m_faster = addButton(&Playback::faster);
  m_play->setIconSize({24, 24});
  m_play->setShortcut(QKeySequence(Qt::Key_Space));
  m_stepBack->setShortcut(QKeySequence(Qt::Key_Comma));
  m_stepForward->setShortcut(QKeySequence(Qt::Key_Period));
  m_toStart->setIcon(theme::icon(u"rewind"));
  m_stepBack->setIcon(theme::icon(u"step-back"));
  m_stepForward->setIcon(theme::icon(u"step-forward"));
  m_slower->setIcon(theme::icon(u"minus"));
  m_faster->setIcon(theme::icon(u"plus"));
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  m_moment->setFont(bold);
  m_moment->setMinimumWidth(150);
  for (QLabel *quiet : {m_speed, m_instances})
    quiet->setForegroundRole(QPalette::PlaceholderText);
  m_speed->setMinimumWidth(72);
  m_speed->setAlignment(Qt::AlignCenter);

  auto *row = new QHBoxLayout;
  row->setSpacing(4);
  for (QWidget *widget : std::initializer_list<QWidget *>{m_toStart, m_stepBack, m_play, m_stepForward})
    row->addWidget(widget);
  row->addSpacing(10);
  row->addWidget(m_moment);
  row->addSpacing(10);
  for (QWidget *widget : std::initializer_list<QWidget *>{m_slower, m_speed, m_faster})
    row->addWidget(widget);
  row->addStretch();
  row->addWidget(m_instances);

  m_slider->setRange(0, SliderSteps);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 10, 16, 12);
  layout->setSpacing(6);
  layout->addLayout(row);
  layout->addWidget(m_slider);
  layout->addWidget(m_chart);

  connect(&m_playback, &Playback::timeChanged, this, &PlayerBar::showMoment);
  connect(&m_playback, &Playback::traceChanged, this, &PlayerBar::showTrace);
  connect(&m_playback, &Playback::speedChanged, this, &PlayerBar::retranslate);
  connect(&m_playback, &Playback::playingChanged, this, &PlayerBar::retranslate);
  connect(m_chart, &ProgressChart::timeChosen, &m_playback, &Playback::setTime);
  connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
    m_playback.setTime(static_cast<simulate::Time>(static_cast<double>(m_playback.end()) * value / SliderSteps));
  });
  showTrace();
}

QToolButton *PlayerBar::addButton(void (Playback::*run)())
{
  auto *button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setIconSize({18, 18});
  connect(button, &QToolButton::clicked, &m_playback, run);
  return button;
}

void PlayerBar::setClock(std::function<QString(simulate::Time)> clock)
{
  m_clock = std::move(clock);
  showMoment();
}

void PlayerBar::setWorkInProgress(std::vector<std::uint64_t> series)
{
  m_chart->setSeries(std::move(series), m_playback.end());
}

void PlayerBar::showTrace()
{
  setEnabled(m_playback.trace() != nullptr);
  if (!m_playback.trace())
    m_chart->setSeries({}, 0);
  retranslate();
  showMoment();
}

void PlayerBar::showMoment()
{
  const simulate::Time time = m_playback.time();
  m_moment->setText(m_clock && m_playback.trace() ? m_clock(time) : QString());
  {
    const QSignalBlocker quiet(m_slider);
    const double share = m_playback.end() > 0 ? static_cast<double>(time) / static_cast<double>(m_playback.end()) : 0;
    m_slider->setValue(static_cast<int>(share * SliderSteps));
  }
  m_chart->setTime(time);
  QString instances;
  if (const simulate::Trace *trace = m_playback.trace()) {
    const QLocale locale;
    instances = tr("%1 of %2 instances arrived, %3 finished")
                    .arg(locale.toString(static_cast<qulonglong>(trace->at(time).started)),
                         locale.toString(static_cast<qulonglong>(trace->at(trace->end()).started)),
                         locale.toString(static_cast<qulonglong>(trace->at(time).finished)));
  }
  m_instances->setText(instances);
}

void PlayerBar::retranslate()
{
  const auto name = [](QToolButton *button, const QString &text) {
    const QString keys = button->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    button->setAccessibleName(text);
  };
  const bool playing = m_playback.isPlaying();
  m_play->setIcon(theme::icon(playing ? u"pause" : u"play", theme::Tone::Accent));
  // Setting text or icon of a button must not lose its shortcut.
  m_play->setShortcut(QKeySequence(Qt::Key_Space));
  name(m_play, playing ? tr("Pause") : tr("Play"));
  name(m_toStart, tr("Back to the start"));
  name(m_stepBack, tr("To the event before"));
  name(m_stepForward, tr("To the next event"));
  name(m_slower, tr("Slower"));
  name(m_faster, tr("Faster"));
  m_speed->setText(tr("× %1").arg(QLocale().toString(m_playback.speed(), 'f', 0)));
  m_speed->setToolTip(tr("Simulated time passes this many times faster than real time."));
  m_slider->setAccessibleName(tr("Simulated time"));
}

void PlayerBar::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showMoment();
  }
  QWidget::changeEvent(event);
}

void PlayerBar::paintEvent(QPaintEvent *)
{
  QPainter painter(this);
  painter.fillRect(0, 0, width(), 1, theme::themeOf(palette()).line);
}

}  // namespace laneway
