#include "views/dialogs/picture_preview.h"

#include <QPainter>

#include "views/painting/diagram_picture.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway {

namespace {

constexpr int Margin = 12;

}  // namespace

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent)
{
  setMinimumSize(240, 160);
}

void PicturePreview::setDrawing(const Document &document, Id diagram)
{
  m_document = document;
  m_diagram = diagram;
  m_image = {};
  update();
}

void PicturePreview::setAppearance(painting::Appearance appearance)
{
  m_appearance = appearance;
  m_image = {};
  update();
}

QSize PicturePreview::sizeHint() const
{
  return {400, 280};
}

void PicturePreview::resizeEvent(QResizeEvent *)
{
  m_image = {};
}

void PicturePreview::paintEvent(QPaintEvent *)
{
  const painting::CanvasPalette &colors = painting::canvasPalette(m_appearance);
  const QRect inside = rect().adjusted(Margin, Margin, -Margin, -Margin);
  if (m_image.isNull())
    m_image = painting::thumbnail(m_document, m_diagram, inside.size(), colors, devicePixelRatioF());
  QPainter painter(this);
  theme::drawBox(&painter, rect(), theme::cornerRadius, colors.canvas, theme::themeOf(palette()).line);
  QRect place(QPoint(), m_image.deviceIndependentSize().toSize());
  place.moveCenter(inside.center());
  painter.drawImage(place, m_image);
}

}  // namespace laneway
