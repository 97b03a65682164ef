#include "views/canvas/offers.h"

#include <optional>
#include <utility>
#include <vector>

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include "model/edit/change_type.h"
#include "model/edit/edit_route.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/create_element.h"
#include "views/canvas/search_popup.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

namespace {

/// Colours for elements: soft fills with outlines of the same hue, the tints that also tell roles apart.
constexpr int OfferedTints = 8;

QIcon swatch(const QColor &fill, const QColor &outline)
{
  QPixmap picture(32, 32);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(outline, 3));
  painter.setBrush(fill);
  painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6);
  return QIcon(picture);
}

Color colorOf(const QColor &color)
{
  constexpr QRgb WithoutAlpha = 0x00ffffff;
  return {color.rgb() & WithoutAlpha};
}

}  // namespace

Offers::Offers(Canvas &canvas, SearchPopup &popup) : m_canvas(canvas), m_popup(popup)
{
  connect(&canvas, &Canvas::elementsOffered, this, &Offers::offerElements);
}

void Offers::offerElements(Id source, QPointF at)
{
  std::vector<SearchPopup::Entry> entries;
  for (const ElementKind &kind : elementKinds()) {
    const NodeDetail *detail = std::get_if<NodeDetail>(&kind.element);
    const bool isStart =
        detail && std::holds_alternative<Event>(*detail) && std::get<Event>(*detail).position == EventPosition::Start;
    if (!source.isNull() && (!detail || isStart))
      continue;
    entries.push_back({elementName(kind), kind.icon, [&kind](const QString &typed) { return matches(kind, typed); },
                       [this, &kind, source, at] {
                         if (source.isNull())
                           createElement(m_canvas, kind.element, at);
                         else
                           createAfter(m_canvas, source, std::get<NodeDetail>(kind.element), at);
                       }});
  }
  m_popup.open(m_canvas.toView(at).toPoint(), source.isNull() ? tr("Create …") : tr("Continue with …"),
               std::move(entries));
}

void Offers::offerTypes(QPoint beside)
{
  const Id node = m_canvas.selection().primary();
  const Document &document = m_canvas.document();
  std::vector<SearchPopup::Entry> entries;
  for (const ElementKind &kind : elementKinds()) {
    const NodeDetail *detail = std::get_if<NodeDetail>(&kind.element);
    if (!detail || !canChangeType(document, node, *detail))
      continue;
    entries.push_back({elementName(kind), kind.icon, [&kind](const QString &typed) { return matches(kind, typed); },
                       [this, &kind, node] {
                         m_canvas.perform(
                             {u"change-type"_s, {nameOf(m_canvas.document().find(node))}},
                             [&](Draft &draft) { return changeType(draft, node, std::get<NodeDetail>(kind.element)); });
                       }});
  }
  if (entries.empty())
    m_canvas.refuse(refusal("no-other-type", node, {nameOf(document.find(node))}));
  else
    m_popup.open(beside, tr("Change to …"), std::move(entries));
}

void Offers::offerColors(QPoint beside)
{
  const std::vector<Id> elements = m_canvas.selection().ids();
  const auto paint = [this, elements](const std::optional<Color> &fill, const std::optional<Color> &stroke) {
    m_canvas.perform({u"color"_s, {}}, [&](Draft &draft) {
      return changeStyle(draft, m_canvas.diagram(), elements, [&](Style &style) {
        style.fill = fill;
        style.stroke = stroke;
      });
    });
  };
  auto *menu = new QMenu(&m_canvas.view());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("Default")), &QAction::triggered, this, [paint] { paint(std::nullopt, std::nullopt); });
  const painting::CanvasPalette &palette = m_canvas.scene().palette();
  const QString names[OfferedTints] = {tr("Colour 1"), tr("Colour 2"), tr("Colour 3"), tr("Colour 4"),
                                       tr("Colour 5"), tr("Colour 6"), tr("Colour 7"), tr("Colour 8")};
  for (int i = 0; i < OfferedTints; ++i) {
    const painting::RoleTint &tint = painting::roleTint(palette, i);
    connect(menu->addAction(swatch(tint.fill, tint.outline), names[i]), &QAction::triggered, this,
            [paint, tint] { paint(colorOf(tint.fill), colorOf(tint.outline)); });
  }
  connect(menu->addAction(tr("Other…")), &QAction::triggered, this, [this, paint] {
    const QColor chosen = QColorDialog::getColor(Qt::white, &m_canvas.view(), tr("Fill"));
    if (chosen.isValid())
      paint(colorOf(chosen), std::nullopt);
  });
  menu->popup(m_canvas.viewport().mapToGlobal(beside));
}

}  // namespace laneway::canvas
