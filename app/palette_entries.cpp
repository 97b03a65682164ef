#include "app/palette_entries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include "model/process/navigate.h"

namespace laneway {

namespace {

struct PaletteEntries {
  Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

QString plain(QString text)
{
  return text.remove(u'&').remove(u'…');
}

void addMenu(const QMenu *menu, const QString &path, std::vector<PaletteEntry> &entries)
{
  const QList<QAction *> actions = menu->actions();
  for (QAction *action : actions) {
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
      continue;
    if (const QMenu *inner = action->menu())
      addMenu(inner, path + QStringLiteral(" › ") + plain(inner->title()), entries);
    else
      entries.push_back({plain(action->text()), path, action->shortcut().toString(QKeySequence::NativeText),
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

}  // namespace

std::vector<PaletteEntry> commandEntries(const QMenuBar &menus)
{
  std::vector<PaletteEntry> entries;
  const QList<QAction *> tops = menus.actions();
  for (const QAction *top : tops)
    if (const QMenu *menu = top->menu())
      addMenu(menu, plain(menu->title()), entries);
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

}  // namespace laneway
