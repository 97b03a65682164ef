#include "views/welcome/template_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "model/process/navigate.h"
#include "views/painting/diagram_picture.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"
#include "views/welcome/sample_files.h"

namespace laneway {

namespace {

constexpr QSize CardSize(250, 216);
constexpr int PictureHeight = 148;
constexpr int Padding = 10;

/// The scope the template is about: of a process with one workflow and an empty map, the workflow.
Id shownScope(const Document &document)
{
  const std::vector<const Process *> processes = rankedProcesses(document);
  if (processes.empty())
    return {};
  const Id process = processes.front()->id;
  if (!nodesInside(document, process).empty())
    return process;
  const std::vector<const Workflow *> workflows = rankedWorkflows(document, process);
  return workflows.empty() ? process : workflows.front()->id;
}

QString aboutOf(const Document &document)
{
  if (!document.info().documentation.isEmpty())
    return document.info().documentation.simplified();
  const std::vector<const Process *> processes = rankedProcesses(document);
  return processes.empty() ? QString() : processes.front()->goal.simplified();
}

}  // namespace

TemplateCard::TemplateCard(QString path, QWidget *parent) : QAbstractButton(parent), m_path(std::move(path))
{
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
}

void TemplateCard::paintPicture()
{
  if (m_diagram.isNull()) {
    if (std::optional<Workbook> read = readSample(m_path))
      m_workbook = std::move(*read);
    const Document &document = m_workbook.document;
    m_diagram = diagramOf(document, shownScope(document));
    m_about = aboutOf(document);
    setText(document.info().title);
    setAccessibleName(text());
    setAccessibleDescription(m_about);
    setToolTip(m_about);
  }
  const QSize room(CardSize.width() - 2 * Padding, PictureHeight - 2 * Padding);
  m_picture =
      painting::thumbnail(m_workbook.document, m_diagram, room, theme::themeOf(palette()).canvas, devicePixelRatioF());
  update();
}

QSize TemplateCard::sizeHint() const
{
  return CardSize;
}

void TemplateCard::paintEvent(QPaintEvent *)
{
  const theme::Theme &colors = theme::themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF card = rect();
  const bool isActive = underMouse() || isDown();
  theme::drawBox(&painter, card, 8, isActive ? colors.hover : colors.window, isActive ? colors.mark : colors.line);
  QPainterPath top;
  top.setFillRule(Qt::WindingFill);
  top.addRoundedRect(QRectF(1, 1, card.width() - 2, PictureHeight), 7, 7);
  top.addRect(QRectF(1, PictureHeight - 8, card.width() - 2, 9));
  painter.fillPath(top, colors.canvas.canvas);
  painter.fillRect(QRectF(1, PictureHeight + 1, card.width() - 2, 1), colors.line);
  if (!m_picture.isNull()) {
    QRectF place(QPointF(), m_picture.deviceIndependentSize());
    place.moveCenter(QRectF(0, 0, card.width(), PictureHeight).center());
    painter.drawImage(place.topLeft().toPoint(), m_picture);
  }

  QFont heading = font();
  heading.setWeight(QFont::DemiBold);
  const QFontMetrics metrics(heading);
  const QRect title(Padding + 2, PictureHeight + 9, width() - 2 * Padding - 4, metrics.height());
  painter.setFont(heading);
  painter.setPen(colors.text);
  painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, title.width()));
  // Two lines of what it is about; the tooltip has the rest.
  const QRect about(title.left(), title.bottom() + 3, title.width(), height() - title.bottom() - 3 - 6);
  painter.setFont(font());
  painter.setPen(colors.mutedText);
  painter.setClipRect(about);
  painter.drawText(about, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_about);
  painter.setClipping(false);
  if (hasFocus())
    theme::drawFocusRing(&painter, card, 8, colors);
}

void TemplateCard::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

void TemplateCard::changeEvent(QEvent *event)
{
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && isPainted())
    paintPicture();
}

}  // namespace laneway
