#include "views/canvas/offers.h"

#include <utility>
#include <vector>

#include <QMenu>

#include "model/edit/change_type.h"
#include "model/edit/refusal.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/create_element.h"
#include "views/canvas/look_menu.h"
#include "views/canvas/search_popup.h"
#include "views/selection.h"

namespace laneway::canvas {

using namespace Qt::StringLiterals;

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
  auto *menu = new QMenu(&m_canvas.view());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillLookMenu(*menu, m_canvas);
  menu->popup(m_canvas.viewport().mapToGlobal(beside));
}

}  // namespace laneway::canvas
