#include "views/canvas/legend_box.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include "app/messages/kind_names.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_view.h"
#include "views/painting/palette.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int Margin = 16;
constexpr int Padding = 10;
constexpr int Swatch = 14;
constexpr int Gap = 8;
constexpr int RowHeight = 22;
constexpr int WidestText = 220;

}  // namespace

LegendBox::LegendBox(CanvasView &canvas) : QWidget(&canvas), m_canvas(canvas)
{
  setAttribute(Qt::WA_TransparentForMouseEvents);
  canvas.installEventFilter(this);
  connect(&canvas.session(), &Session::changed, this, &LegendBox::refresh);
  connect(&canvas, &CanvasView::colorByChanged, this, &LegendBox::refresh);
  refresh();
}

QString LegendBox::textOf(const painting::LegendEntry &entry) const
{
  return entry.carriedOut ? nameOf(*entry.carriedOut) : nameOf(m_canvas.session().document().find(entry.role));
}

void LegendBox::refresh()
{
  const painting::ColorBy colorBy = m_canvas.colorBy();
  m_entries = colorBy == painting::ColorBy::Nothing
                  ? std::vector<painting::LegendEntry>()
                  : painting::legend(m_canvas.session().document(), m_canvas.diagram(), colorBy);
  setVisible(!m_entries.empty());
  QStringList names;
  for (const painting::LegendEntry &entry : m_entries)
    names << textOf(entry);
  setAccessibleName(tr("Colours of the steps: %1").arg(names.join(u", ")));
  place();
  update();
}

QSize LegendBox::sizeHint() const
{
  // Rounded up: what is cut off by a fraction of a pixel is elided by letters.
  int widest = 0;
  for (const painting::LegendEntry &entry : m_entries)
    widest = std::max(widest, static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(textOf(entry)))));
  return {2 * Padding + Swatch + Gap + std::min(widest, WidestText),
          2 * Padding + RowHeight * static_cast<int>(m_entries.size()) - (RowHeight - Swatch)};
}

void LegendBox::place()
{
  ensurePolished();  // the style sets the font that the texts are measured in
  resize(sizeHint());
  move(Margin, m_canvas.height() - height() - Margin);
}

bool LegendBox::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::Resize)
    place();
  return QWidget::eventFilter(watched, event);
}

void LegendBox::changeEvent(QEvent *event)
{
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
    refresh();
  QWidget::changeEvent(event);
}

void LegendBox::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  const painting::CanvasPalette &colors = painting::canvasPalette(theme.appearance);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.line);
  painter.setBrush(theme.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  int y = Padding;
  for (const painting::LegendEntry &entry : m_entries) {
    painter.setPen(QPen(QColor(entry.stroke.in(colors)), 1.5));
    painter.setBrush(QColor(entry.fill.in(colors)));
    painter.drawRoundedRect(QRectF(Padding, y, Swatch, Swatch).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    painter.setPen(theme.text);
    const QRect room(Padding + Swatch + Gap, y - (RowHeight - Swatch) / 2, width() - 2 * Padding - Swatch - Gap,
                     RowHeight);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(textOf(entry), Qt::ElideRight, room.width()));
    y += RowHeight;
  }
}

}  // namespace laneway
