#include "app/palette_entries.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include "app/messages/kind_names.h"
#include "app/messages/messages.h"
#include "model/edit/connect.h"
#include "model/edit/draft.h"
#include "model/edit/refusal.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "views/canvas/canvas_view.h"
#include "views/selection.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct PaletteEntries {
  Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

void addMenu(const QMenu *menu, const QString &path, std::vector<PaletteEntry> &entries)
{
  const QList<QAction *> actions = menu->actions();
  for (QAction *action : actions) {
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
      continue;
    if (const QMenu *inner = action->menu())
      addMenu(inner, path + QStringLiteral(" › ") + plainText(inner->title()), entries);
    else
      entries.push_back({plainText(action->text()), path, action->shortcut().toString(QKeySequence::NativeText),
                         [action = QPointer(action)] {
                           if (action)
                             action->trigger();
                         }});
  }
}

template <typename T>
void addElements(const Document &document, const QString &kind, const std::function<void(Id)> &reveal,
                 std::vector<PaletteEntry> &entries)
{
  for (const T &element : document.table<T>()) {
    if (element.name.isEmpty())
      continue;
    QString detail = kind;
    if (const Id scope = scopeOf(document, element.id); !scope.isNull() && scope != element.id)
      detail = PaletteEntries::tr("%1 in %2").arg(kind, nameOf(document.find(scope)));
    entries.push_back({element.name.simplified(), detail, {}, [reveal, id = element.id] { reveal(id); }});
  }
}

/// What a flow from `source` could lead to in the diagram, the nearest first.
std::vector<PaletteEntry> targetEntries(const Document &document, Id diagram, Id source,
                                        const std::function<void(Id)> &connect)
{
  const Shape *from = shapeIn(document, diagram, source);
  if (!from)
    return {};
  std::vector<std::pair<double, PaletteEntry>> entries;
  for (const Id drawing : document.drawnIn(diagram)) {
    const Shape *shape = document.get<Shape>(drawing);
    if (!shape || shape->element == source || !connectionKind(document, source, shape->element))
      continue;
    const Element target = document.find(shape->element);
    const Point way = shape->bounds.center() - from->bounds.center();
    const QString name = nameOf(target).simplified();
    entries.emplace_back(std::hypot(way.x, way.y), PaletteEntry{name.isEmpty() ? kindName(target) : name,
                                                                name.isEmpty() ? QString() : kindName(target),
                                                                {},
                                                                [connect, id = shape->element] { connect(id); }});
  }
  std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  std::vector<PaletteEntry> sorted;
  for (auto &entry : entries)
    sorted.push_back(std::move(entry.second));
  return sorted;
}

}  // namespace

QString plainText(QString text)
{
  return text.remove(u'&').remove(u'…');
}

std::vector<PaletteEntry> commandEntries(const QMenuBar &menus)
{
  std::vector<PaletteEntry> entries;
  const QList<QAction *> tops = menus.actions();
  for (const QAction *top : tops)
    if (const QMenu *menu = top->menu())
      addMenu(menu, plainText(menu->title()), entries);
  return entries;
}

std::vector<PaletteEntry> elementEntries(const Document &document, const std::function<void(Id)> &reveal)
{
  std::vector<PaletteEntry> entries;
  addElements<Process>(document, PaletteEntries::tr("Process"), reveal, entries);
  addElements<Workflow>(document, PaletteEntries::tr("Workflow"), reveal, entries);
  addElements<Pool>(document, PaletteEntries::tr("Pool"), reveal, entries);
  addElements<Lane>(document, PaletteEntries::tr("Lane"), reveal, entries);
  addElements<Node>(document, PaletteEntries::tr("Element"), reveal, entries);
  return entries;
}

std::vector<PaletteEntry> connectionEntries(Session &session, CanvasView &canvas,
                                            const std::function<void(const QString &)> &refused)
{
  const Id source = canvas.selection().primary();
  const Id diagram = canvas.diagram();
  return targetEntries(session.document(), diagram, source, [&session, &canvas, refused, source, diagram](Id target) {
    const Document &document = session.document();
    Id flow;
    const auto done =
        session.perform({u"connect"_s, {nameOf(document.find(source)), nameOf(document.find(target))}},
                        [&](Draft &draft) { return keep(flow, laneway::connect(draft, diagram, source, target)); });
    if (!done)
      refused(sentence(done.error()));
    else
      canvas.selection().set(flow);
    canvas.setFocus();
  });
}

}  // namespace laneway
