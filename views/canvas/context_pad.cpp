#include "views/canvas/context_pad.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/create_element.h"
#include "views/canvas/handles.h"
#include "views/canvas/tools/connect.h"
#include "views/selection.h"
#include "views/theme/icon.h"
#include "views/theme/style_painting.h"
#include "views/theme/theme.h"

namespace laneway::canvas {

namespace {

constexpr int Columns = 5;
constexpr int ButtonSize = 26;
constexpr int Margin = 4;
constexpr double LeastZoom = 0.4;
constexpr double Clearance = 6;  ///< px between the pad and any shape

QRectF placed(QPointF topLeft, QSize pad)
{
  return {topLeft, QSizeF(pad)};
}

double distance(const QRectF &a, const QRectF &b)
{
  const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
  const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
  return std::hypot(x, y);
}

}  // namespace

std::optional<QPoint> padPlace(const QRectF &element, QSize pad, const QRectF &room, const std::vector<QRectF> &shapes)
{
  // Beside the hover arrows on the right, then on the other sides, then ever farther: the first free place is nearest.
  const double off = ArrowGap + 12;
  std::vector<double> xs{element.right() + off, element.left() - off - pad.width(), element.left(),
                         element.right() - pad.width(), element.center().x() + off};
  std::vector<double> ys{element.top(), element.bottom() - pad.height(), element.bottom() + off,
                         element.top() - off - pad.height(), element.center().y() - pad.height() / 2.0};
  for (const QRectF &shape : shapes) {
    xs.push_back(shape.right() + Clearance);
    xs.push_back(shape.left() - Clearance - pad.width());
    ys.push_back(shape.bottom() + Clearance);
    ys.push_back(shape.top() - Clearance - pad.height());
  }
  const QRectF kept = element.adjusted(-off / 2, -off / 2, off / 2, off / 2);
  std::optional<QPoint> best;
  double least = std::numeric_limits<double>::infinity();
  for (const double x : xs)
    for (const double y : ys) {
      const QRectF here = placed({x, y}, pad);
      const double bias = x >= element.right() ? 0 : y >= element.bottom() ? 20 : 40;
      const double cost = distance(here, element) + bias + std::abs(y - element.top()) / 100;
      if (cost >= least || !room.contains(here) || here.intersects(kept))
        continue;
      const QRectF wide = here.adjusted(-Clearance + 1, -Clearance + 1, Clearance - 1, Clearance - 1);
      if (std::any_of(shapes.begin(), shapes.end(), [&](const QRectF &shape) { return shape.intersects(wide); }))
        continue;
      least = cost;
      best = here.topLeft().toPoint();
    }
  return best;
}

ContextPad::ContextPad(Canvas &canvas, QWidget *parent)
    : QWidget(parent), m_canvas(canvas), m_grid(new QGridLayout(this))
{
  setCursor(Qt::ArrowCursor);
  setAccessibleName(tr("What to do next"));
  m_grid->setContentsMargins(Margin, Margin, Margin, Margin);
  m_grid->setSpacing(1);
  hide();
}

void ContextPad::setQuiet(bool quiet)
{
  m_quiet = quiet;
  refresh();
}

void ContextPad::refresh()
{
  const Id element = m_canvas.selection().ids().size() == 1 ? m_canvas.selection().primary() : Id();
  const Document &document = m_canvas.document();
  const Shape *shape = document.get<Shape>(m_canvas.scene().drawingOf(element));
  if (m_quiet || !shape || m_canvas.zoom() < LeastZoom) {
    hide();
    return;
  }
  const Element now = document.find(element);
  if (element != m_element || !sameContents(now, m_shown)) {
    m_element = element;
    m_shown = now;
    fill(entriesFor(element));
  }
  std::vector<QRectF> others;
  for (const Id drawing : m_canvas.scene().grid().near(m_canvas.seen())) {
    const Shape *other = document.get<Shape>(drawing);
    if (other && other->element != element && !m_canvas.scene().isContainer(other->element))
      others.push_back(m_canvas.toView(m_canvas.scene().grid().extentOf(drawing)));
  }
  QRectF box = m_canvas.toView(m_canvas.scene().boundsOf(element));
  if (!document.get<Node>(element))  // beside the header of what is larger than the view
    box = QRectF(box.topLeft(), QSizeF(30 * m_canvas.zoom(), std::min(box.height(), 60.0)));
  const std::optional<QPoint> place =
      padPlace(box, sizeHint(), QRectF(m_canvas.viewport().rect()).adjusted(4, 4, -4, -4), others);
  if (!place || !QRectF(m_canvas.viewport().rect()).intersects(box)) {
    hide();
    return;
  }
  resize(sizeHint());
  move(*place);
  show();
}

std::vector<ContextPad::Entry> ContextPad::entriesFor(Id element)
{
  const Document &document = m_canvas.document();
  if (const Node *node = document.get<Node>(element))
    return nodeEntries(element, isFlowNode(*node) && !isEnd(*node));
  if (const Lane *lane = document.get<Lane>(element); lane && lane->kind == LaneKind::Lane)
    return laneEntries(element);
  if (document.get<Pool>(element))
    return {{QStringLiteral("lane"), tr("Insert a lane"), [this] { m_canvas.view().run(Command::NestLane); }},
            {QStringLiteral("delete"), tr("Delete"), [this] { m_canvas.view().run(Command::Delete); }}};
  return {{QStringLiteral("delete"), tr("Delete"), [this] { m_canvas.view().run(Command::Delete); }}};
}

std::vector<ContextPad::Entry> ContextPad::nodeEntries(Id element, bool leadsOn)
{
  const auto append = [this, element](QStringView key, const QString &text) {
    const ElementKind &kind = *elementKind(key);
    return Entry{kind.icon, text, [this, element, &kind] {
                   appendElement(m_canvas, element, std::get<NodeDetail>(kind.element), Direction::Right);
                 }};
  };
  std::vector<Entry> entries;
  if (leadsOn)
    entries = {append(u"step", tr("Append a step")), append(u"decision", tr("Append a decision")),
               append(u"parallel", tr("Append a parallel")), append(u"intermediate", tr("Append an event")),
               append(u"end", tr("Append an end"))};
  const ElementKind &note = *elementKind(u"note");
  entries.push_back({note.icon, tr("Append a note"), [this, element, &note] {
                       appendElement(m_canvas, element, std::get<NodeDetail>(note.element), Direction::Up);
                     }});
  entries.push_back({QStringLiteral("connect"), tr("Connect: click what it leads to"),
                     [this, element] { m_canvas.begin(std::make_unique<ConnectGesture>(m_canvas, element)); }});
  entries.push_back(
      {QStringLiteral("replace"), tr("Change type"), [this] { Q_EMIT typesWanted(geometry().topLeft()); }});
  entries.push_back({QStringLiteral("colour"), tr("Colour"), [this] { Q_EMIT colorsWanted(geometry().topLeft()); }});
  entries.push_back({QStringLiteral("delete"), tr("Delete"), [this] { m_canvas.view().run(Command::Delete); }});
  return entries;
}

std::vector<ContextPad::Entry> ContextPad::laneEntries(Id)
{
  const auto command = [this](const char *icon, const QString &text, Command what) {
    return Entry{QString::fromLatin1(icon), text, [this, what] { m_canvas.view().run(what); }};
  };
  return {command("chevron-up", tr("Insert a lane above"), Command::InsertLaneAbove),
          command("chevron-down", tr("Insert a lane below"), Command::InsertLaneBelow),
          command("lane", tr("Split into two lanes"), Command::SplitLaneInTwo),
          command("delete", tr("Delete"), Command::Delete)};
}

void ContextPad::fill(const std::vector<Entry> &entries)
{
  while (QLayoutItem *item = m_grid->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();  // one of them may be running its click
    delete item;
  }
  int index = 0;
  for (const Entry &entry : entries) {
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(ButtonSize, ButtonSize);
    button->setIconSize({18, 18});
    button->setIcon(theme::icon(entry.icon));
    button->setToolTip(entry.text);
    button->setAccessibleName(entry.text);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [run = entry.run] { run(); });
    m_grid->addWidget(button, index / Columns, index % Columns);
    button->show();
    ++index;
  }
  m_grid->activate();
}

void ContextPad::paintEvent(QPaintEvent *)
{
  const theme::Theme &theme = theme::themeOf(palette());
  QPainter painter(this);
  theme::drawBox(&painter, rect(), theme::cornerRadius, theme.raised, theme.line);
}

}  // namespace laneway::canvas
