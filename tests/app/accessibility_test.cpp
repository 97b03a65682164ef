#include <map>
#include <set>
#include <vector>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>

#include "app/command_palette.h"
#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/language.h"
#include "app/new_document.h"
#include "model/process/navigate.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/roles_dialog.h"
#include "views/dialogs/run_settings_dialog.h"
#include "views/find/find_bar.h"
#include "views/painting/fonts.h"
#include "views/print/print_dialog.h"
#include "views/selection.h"
#include "views/simulate/player_bar.h"
#include "views/simulate/results_panel.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Walks the interface as a screen reader does: everything that can be used says what it is.
class AccessibilityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theWindowWhileDrawing_data();
  void theWindowWhileDrawing();
  void theWindowWhileSimulating();
  void theWelcomePage();
  void theDialogs_data();
  void theDialogs();
  void everyMenuEntryHasAShortcutOfItsOwn();

 private:
  static std::unique_ptr<MainWindow> openSample();
  static QStringList nameless(QWidget &root);
};

namespace {

/// Roles of what can be pressed, chosen from or typed into.
bool isUsable(QAccessible::Role role)
{
  static const std::set<QAccessible::Role> Usable{
      QAccessible::PushButton,  QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::CheckBox,
      QAccessible::RadioButton, QAccessible::ComboBox,   QAccessible::EditableText,   QAccessible::Slider,
      QAccessible::SpinBox,     QAccessible::List,       QAccessible::Tree,           QAccessible::Table,
      QAccessible::PageTab,     QAccessible::MenuItem,   QAccessible::Link,           QAccessible::Graphic};
  return Usable.contains(role);
}

void collectNameless(QAccessibleInterface *interface, const QString &path, QStringList &found, int depth)
{
  if (!interface || !interface->isValid() || depth > 40)
    return;
  const QAccessible::State state = interface->state();
  if (state.invisible)
    return;
  const QObject *object = interface->object();
  const QString step = object ? QString::fromLatin1(object->metaObject()->className()) : u"?"_s;
  const QString here = path + u'/' + step + (object ? u'#' + object->objectName() : QString());
  if (isUsable(interface->role()) && interface->text(QAccessible::Name).trimmed().isEmpty())
    found.push_back(here);
  // What scroll areas and combo boxes are made of inside is theirs.
  if (interface->role() == QAccessible::ComboBox || interface->role() == QAccessible::ScrollBar)
    return;
  for (int i = 0; i < interface->childCount(); ++i)
    collectNameless(interface->child(i), here, found, depth + 1);
}

}  // namespace

void AccessibilityTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
  QVERIFY(setLanguage(u"en"_s));
}

std::unique_ptr<MainWindow> AccessibilityTest::openSample()
{
  auto file = DocumentFile::open(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/client-onboarding.laneway"));
  if (!file)
    return nullptr;
  auto window = std::make_unique<MainWindow>(std::move(file).value());
  window->setAttribute(Qt::WA_DeleteOnClose, false);
  window->show();
  window->activateWindow();
  return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
}

QStringList AccessibilityTest::nameless(QWidget &root)
{
  QCoreApplication::processEvents();
  QStringList found;
  collectNameless(QAccessible::queryAccessibleInterface(&root), {}, found, 0);
  return found;
}

void AccessibilityTest::theWindowWhileDrawing_data()
{
  QTest::addColumn<QString>("kind");
  for (const char *kind : {"none", "step", "decision", "event", "flow", "lane", "pool"})
    QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// With each kind of element selected, so that every section of the properties is walked; with all bars and panels.
void AccessibilityTest::theWindowWhileDrawing()
{
  QFETCH(QString, kind);
  const auto window = openSample();
  QVERIFY(window);
  const Document &document = window->file().session().document();
  window->addTab(window->tab().sharedFile());
  QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
  QTest::keyClick(window.get(), Qt::Key_F8);
  Id chosen;
  for (const Node &node : document.nodes()) {
    const bool fits = kind == u"step"_s       ? node.as<Activity>() != nullptr
                      : kind == u"decision"_s ? node.as<Gateway>() != nullptr
                                              : kind == u"event"_s && node.as<Event>();
    if (fits && scopeOf(document, node.id) == window->scope())
      chosen = node.id;
  }
  if (kind == u"flow"_s)
    for (const Flow &flow : document.flows())
      if (scopeOf(document, flow.id) == window->scope())
        chosen = flow.id;
  if (kind == u"lane"_s)
    chosen = document.lanes().begin()->id;
  if (kind == u"pool"_s)
    chosen = document.pools().begin()->id;
  QCOMPARE(chosen.isNull(), kind == u"none"_s);
  if (!chosen.isNull())
    window->canvas()->selection().set(chosen);
  const QStringList without = nameless(*window);
  QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void AccessibilityTest::theWindowWhileSimulating()
{
  const auto window = openSample();
  QVERIFY(window);
  QTest::keyClick(window.get(), Qt::Key_F5);
  QTRY_VERIFY_WITH_TIMEOUT(window->findChild<PlayerBar *>()->isEnabled(), 120'000);
  const QStringList without = nameless(*window);
  QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void AccessibilityTest::theWelcomePage()
{
  MainWindow window(DocumentFile::create(newWorkbook(), u"Untitled"_s));
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.showWelcome();
  window.show();
  // Cards learn their names one by one.
  QTRY_VERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(u'\n')));
}

void AccessibilityTest::theDialogs_data()
{
  QTest::addColumn<QString>("name");
  for (const char *name : {"export", "print", "roles", "calendars", "run", "palette"})
    QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessibilityTest::theDialogs()
{
  QFETCH(QString, name);
  const auto window = openSample();
  QVERIFY(window);
  Session &session = window->file().session();
  const Id diagram = window->canvas()->diagram();
  std::unique_ptr<QWidget> dialog;
  if (name == u"export"_s)
    dialog = std::make_unique<ExportDialog>(session.document(), diagram, ExportChoice());
  else if (name == u"print"_s)
    dialog = std::make_unique<PrintDialog>(session.document(), diagram, SheetOptions());
  else if (name == u"roles"_s)
    dialog = std::make_unique<RolesDialog>(session, RolesDialog::Page::Roles);
  else if (name == u"calendars"_s)
    dialog = std::make_unique<RolesDialog>(session, RolesDialog::Page::Calendars);
  else if (name == u"run"_s)
    dialog = std::make_unique<RunSettingsDialog>(session, Id());
  else
    dialog = std::make_unique<CommandPalette>(std::vector<PaletteEntry>{{u"Save"_s, {}, {}, [] {}}}, nullptr);
  dialog->setAttribute(Qt::WA_DeleteOnClose, false);
  dialog->show();
  const QStringList without = nameless(*dialog);
  QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

namespace {

/// What a menu has entries for, submenus included; those that are made while it opens are not.
void collectEntries(const QList<QAction *> &actions, std::vector<const QAction *> &entries)
{
  for (const QAction *each : actions) {
    if (each->menu())
      collectEntries(each->menu()->actions(), entries);
    else if (!each->isSeparator())
      entries.push_back(each);
  }
}

}  // namespace

void AccessibilityTest::everyMenuEntryHasAShortcutOfItsOwn()
{
  const auto window = openSample();
  QVERIFY(window);
  std::vector<const QAction *> entries;
  collectEntries(window->menuBar()->actions(), entries);
  QVERIFY(entries.size() > 80);
  std::map<QString, QString> owners;
  for (const QAction *entry : entries) {
    QVERIFY(!entry->text().isEmpty());
    QVERIFY2(!entry->shortcut().isEmpty(), qPrintable(entry->text() + u" has no shortcut"_s));
    for (const QKeySequence &keys : entry->shortcuts()) {
      const auto [owner, isFirst] = owners.emplace(keys.toString(), entry->text());
      QVERIFY2(isFirst, qPrintable(keys.toString() + u" is both "_s + owner->second + u" and "_s + entry->text()));
    }
  }
}

LANEWAY_TEST(AccessibilityTest)
#include "accessibility_test.moc"
