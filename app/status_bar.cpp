#include "app/status_bar.h"

#include <cmath>
#include <initializer_list>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSlider>

namespace laneway {

namespace {

/// The slider counts tenths of an octave, so that each px of it is the same step to the eye.
constexpr double StepsPerOctave = 10;

int sliderValue(double zoom)
{
  return static_cast<int>(std::lround(std::log2(zoom) * StepsPerOctave));
}

}  // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent),
      m_saved(new QLabel(this)),
      m_percent(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
  setSizeGripEnabled(false);
  setContentsMargins(12, 0, 12, 0);
  m_slider->setRange(sliderValue(0.1), sliderValue(4));
  m_slider->setFixedWidth(110);
  m_slider->setFocusPolicy(Qt::TabFocus);
  m_percent->setMinimumWidth(46);
  m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  addWidget(m_saved);
  addPermanentWidget(m_slider);
  addPermanentWidget(m_percent);
  connect(m_slider, &QSlider::valueChanged, this,
          [this](int value) { Q_EMIT zoomChosen(std::exp2(value / StepsPerOctave)); });
  retranslate();
}

void StatusBar::setSaved(bool saved)
{
  m_isSaved = saved;
  retranslate();
}

void StatusBar::setZoom(double factor)
{
  m_zoom = factor;
  const QSignalBlocker quiet(m_slider);
  m_slider->setValue(sliderValue(factor));
  retranslate();
}

void StatusBar::setDrawingShown(bool shown)
{
  for (QWidget *part : std::initializer_list<QWidget *>{m_saved, m_percent, m_slider})
    part->setVisible(shown);
}

void StatusBar::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  QStatusBar::changeEvent(event);
}

void StatusBar::retranslate()
{
  m_saved->setText(m_isSaved ? tr("Saved") : tr("Not saved"));
  m_percent->setText(tr("%1 %").arg(QLocale().toString(std::lround(m_zoom * 100))));
  m_slider->setAccessibleName(tr("Zoom"));
}

}  // namespace laneway
