#include "views/canvas/minimap.h"

#include <algorithm>

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>

#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/overview.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway::canvas {

namespace {

constexpr QSize MapSize(150, 94);
constexpr double Padding = 8;
constexpr int Delay = 200;  ///< ms after the last change until the picture follows

}  // namespace

Minimap::Minimap(Canvas &canvas, Overview &overview, QWidget *parent)
    : QWidget(parent), m_canvas(canvas), m_overview(overview)
{
  setFixedSize(MapSize);
  setCursor(Qt::PointingHandCursor);
  setAccessibleName(tr("Overview of the drawing"));
  setToolTip(tr("Click or drag to go there"));
}

void Minimap::markStale()
{
  m_timer.start(Delay, this);
}

void Minimap::viewChanged()
{
  update();
}

void Minimap::timerEvent(QTimerEvent *event)
{
  if (event->timerId() != m_timer.timerId()) {
    QWidget::timerEvent(event);
    return;
  }
  m_timer.stop();
  m_picture = {};
  update();
}

void Minimap::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::PaletteChange)
    m_picture = {};
  QWidget::changeEvent(event);
}

QTransform Minimap::fromScene() const
{
  const QRectF room = QRectF(rect()).adjusted(Padding, Padding, -Padding, -Padding);
  const double scale = std::min(room.width() / m_shown.width(), room.height() / m_shown.height());
  return QTransform::fromTranslate(-m_shown.center().x(), -m_shown.center().y()) * QTransform::fromScale(scale, scale) *
         QTransform::fromTranslate(room.center().x(), room.center().y());
}

void Minimap::render()
{
  m_shown = m_canvas.scene().contentBounds();
  const double ratio = devicePixelRatioF();
  m_picture = QPixmap(size() * ratio);
  m_picture.setDevicePixelRatio(ratio);
  m_picture.fill(Qt::transparent);
  QPainter painter(&m_picture);
  painter.setTransform(fromScene());
  m_overview.paint(painter, m_shown);
}

void Minimap::paintEvent(QPaintEvent *)
{
  if (m_picture.isNull())
    render();
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  theme::drawBox(&painter, rect(), theme::cornerRadius, theme.raised, theme.line);
  painter.drawPixmap(0, 0, m_picture);
  const QRectF seen = fromScene().mapRect(m_canvas.seen()).intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
  painter.setPen(QPen(theme.accent, 1.2));
  painter.setBrush(theme.canvas.wash);
  painter.drawRoundedRect(seen, 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
  m_canvas.view().centerOn(fromScene().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
  if (event->buttons().testFlag(Qt::LeftButton))
    m_canvas.view().centerOn(fromScene().inverted().map(event->position()));
}

}  // namespace laneway::canvas
