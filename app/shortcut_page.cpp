#include "app/shortcut_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "app/palette_entries.h"

using namespace Qt::StringLiterals;

namespace laneway {

namespace {

struct ShortcutPage {
  Q_DECLARE_TR_FUNCTIONS(ShortcutPage)
};

void addRows(const QMenu &menu, const QString &before, QString &text)
{
  const QList<QAction *> actions = menu.actions();
  for (const QAction *action : actions) {
    const QString name = before + plainText(action->text());
    if (const QMenu *inner = action->menu())
      addRows(*inner, plainText(inner->title()) + u": "_s, text);
    else if (!action->isSeparator() && !action->shortcut().isEmpty())
      text += u"| %1 | `%2` |\n"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText));
  }
}

}  // namespace

QString shortcutPage(const QMenuBar &menus)
{
  QString text = u"# "_s + ShortcutPage::tr("Keyboard shortcuts") + u"\n\n"_s;
  text += ShortcutPage::tr(
              "Letters are commands of the drawing, with or without a selection. While a name is typed they "
              "are text.") +
          u"\n\n"_s;
  const QList<QAction *> tops = menus.actions();
  for (const QAction *top : tops) {
    const QMenu *menu = top->menu();
    QString rows;
    if (menu)
      addRows(*menu, {}, rows);
    if (!rows.isEmpty())
      text += u"## %1\n\n| %2 | %3 |\n|---|---|\n%4\n"_s.arg(plainText(menu->title()), ShortcutPage::tr("command"),
                                                             ShortcutPage::tr("keys"), rows);
  }
  return text;
}

}  // namespace laneway
