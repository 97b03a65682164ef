#include "views/welcome/template_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "model/process/navigate.h"
#include "views/painting/diagram_picture.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"
#include "views/welcome/sample_files.h"

namespace laneway {

namespace {

constexpr int CardWidth = 320;
constexpr int PictureHeight = 164;
constexpr int Padding = 10;
constexpr int AboutLines = 4;
constexpr int AboveTitle = 9;
constexpr int BelowTitle = 3;

QFont headingFont(const QFont &font)
{
  QFont heading = font;
  heading.setWeight(QFont::DemiBold);
  return heading;
}

/// Whole lines only, the last one shortened where there is more to say.
void drawLines(QPainter &painter, const QRect &room, const QString &text, int mostLines)
{
  const QFontMetrics metrics(painter.font());
  QTextLayout layout(text, painter.font());
  layout.beginLayout();
  for (int number = 1; number <= mostLines; ++number) {
    QTextLine line = layout.createLine();
    if (!line.isValid())
      break;
    line.setLineWidth(room.width());
    const QPoint at(room.left(), room.top() + (number - 1) * metrics.lineSpacing() + metrics.ascent());
    const QString shown = number == mostLines
                              ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                              : text.mid(line.textStart(), line.textLength());
    painter.drawText(at, shown.trimmed());
  }
  layout.endLayout();
}

/// The scope the template is about: of a process with a single workflow, the one of the two that says more.
Id shownScope(const Document &document)
{
  const std::vector<const Process *> processes = rankedProcesses(document);
  if (processes.empty())
    return {};
  const Id process = processes.front()->id;
  const std::vector<const Workflow *> workflows = rankedWorkflows(document, process);
  if (workflows.size() != 1)
    return process;
  const Id workflow = workflows.front()->id;
  return nodesInside(document, workflow).size() > nodesInside(document, process).size() ? workflow : process;
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
  const QSize room(CardWidth - 2 * Padding, PictureHeight - 2 * Padding);
  m_picture =
      painting::thumbnail(m_workbook.document, m_diagram, room, theme::themeOf(palette()).canvas, devicePixelRatioF());
  update();
}

QSize TemplateCard::sizeHint() const
{
  const int title = QFontMetrics(headingFont(font())).height();
  const int about = AboutLines * QFontMetrics(font()).lineSpacing();
  return {CardWidth, PictureHeight + AboveTitle + title + BelowTitle + about + Padding};
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

  const QFont heading = headingFont(font());
  const QFontMetrics metrics(heading);
  const QRect title(Padding + 2, PictureHeight + AboveTitle, width() - 2 * Padding - 4, metrics.height());
  painter.setFont(heading);
  painter.setPen(colors.text);
  painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, title.width()));
  // The tooltip has the rest.
  const QRect about(title.left(), title.bottom() + BelowTitle, title.width(), height() - title.bottom() - BelowTitle);
  painter.setFont(font());
  painter.setPen(colors.mutedText);
  drawLines(painter, about, m_about, AboutLines);
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
