#include "app/main_window.h"

#include <algorithm>
#include <memory>

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSlider>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QWheelEvent>

#include "app/command_palette.h"
#include "app/diagram_actions.h"
#include "app/document_file.h"
#include "app/messages/language.h"
#include "app/new_document.h"
#include "app/palette_entries.h"
#include "app/settings.h"
#include "app/shortcut_page.h"
#include "app/status_bar.h"
#include "app/top_bar.h"
#include "model/edit/draft.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "model/process/remarks.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/legend_box.h"
#include "views/find/find_bar.h"
#include "views/help/help_window.h"
#include "views/painting/fonts.h"
#include "views/panels/navigator.h"
#include "views/panels/properties_panel.h"
#include "views/print/print_dialog.h"
#include "views/selection.h"
#include "views/simulate/lever_list.h"
#include "views/simulate/player_bar.h"
#include "views/simulate/results_panel.h"
#include "views/welcome/welcome_page.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The window as a whole, driven by keys.
class MainWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void theFirstProcessIsShown();
  void aWorkflowOpensAsAGraph();
  void aNameChangedInTheNavigatorChangesTheDocumentAndUndoTakesItBack();
  void simulatingShowsPlayerAndResults();
  void whatNeverHappensInARunHasNoHeatAndNoFigure();
  void theLanguageChangesWhileTheWindowIsOpen();
  void thePaletteFindsCommandsAndElements();
  void layingOutIsOneStepThatUndoTakesBack();
  void aSelectionThatHoldsNothingToPlaceIsRefusedInWords();
  void aStepGraphIsColouredByWhoWithALegend();
  void theOverviewIsHiddenAndStaysSo();
  void theWheelZoomsWhereThatIsWanted();
  void anotherMapIsFittedWhileSimulating();
  void commentsAreSignedAsChosen();
  void aLinkIsAskedForInTheProperties();
  void nothingStandsBesideTheWelcomePage();
  void enterOnTheWelcomePageStartsEmpty();
  void theHelpListsTheKeysOfEveryCommand();
  void aCommandLeavesTheWelcomePage();
  void ctrlFSearchesTheDocument();
  void ctrlPShowsThePreview();

 private:
  std::unique_ptr<MainWindow> openSample();
};

void MainWindowTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
}

void MainWindowTest::cleanup()
{
  QVERIFY(setLanguage(u"en"_s));
}

std::unique_ptr<MainWindow> MainWindowTest::openSample()
{
  auto file = DocumentFile::open(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/client-onboarding.laneway"));
  if (!file)
    return nullptr;
  auto window = std::make_unique<MainWindow>(std::move(file).value());
  window->setAttribute(Qt::WA_DeleteOnClose, false);
  window->show();
  window->activateWindow();
  if (!QTest::qWaitForWindowActive(window.get()))
    return nullptr;
  return window;
}

void MainWindowTest::theFirstProcessIsShown()
{
  const auto window = openSample();
  QVERIFY(window);
  const Document &document = window->file().session().document();
  QCOMPARE(window->scope(), rankedProcesses(document).front()->id);
  QCOMPARE(window->canvas()->diagram(), diagramOf(document, window->scope()));
  QVERIFY(window->windowTitle().contains(u"client-onboarding"_s));
}

void MainWindowTest::aWorkflowOpensAsAGraph()
{
  const auto window = openSample();
  const Document &document = window->file().session().document();
  const Id workflow = document.workflows().begin()->id;
  window->showScope(workflow);
  QCOMPARE(window->scope(), workflow);
  QCOMPARE(window->canvas()->diagram(), diagramOf(document, workflow));
  QCOMPARE(window->findChild<Navigator *>()->currentScope(), workflow);
}

void MainWindowTest::aNameChangedInTheNavigatorChangesTheDocumentAndUndoTakesItBack()
{
  const auto window = openSample();
  Session &session = window->file().session();
  const Id process = window->scope();
  const QString before = nameOf(session.document().find(process));
  auto *navigator = window->findChild<Navigator *>();
  navigator->renameCurrent();
  auto *editor = navigator->findChild<QLineEdit *>();
  QVERIFY(editor);
  QTest::keyClicks(editor, u"Onboarding"_s);
  QTest::keyClick(editor, Qt::Key_Return);
  QTRY_COMPARE(nameOf(session.document().find(process)), u"Onboarding"_s);
  session.undo();
  QCOMPARE(nameOf(session.document().find(process)), before);
  QTRY_COMPARE(navigator->currentItem()->text(0), before);
}

void MainWindowTest::simulatingShowsPlayerAndResults()
{
  const auto window = openSample();
  auto *player = window->findChild<PlayerBar *>();
  QVERIFY(!player->isVisible());
  QTest::keyClick(window.get(), Qt::Key_F5);
  QVERIFY(player->isVisible());
  QVERIFY(window->findChild<ResultsPanel *>()->isVisible());
  QTRY_VERIFY_WITH_TIMEOUT(player->isEnabled(), 120'000);
  QTRY_VERIFY_WITH_TIMEOUT(window->findChild<LeverList *>()->sizeHint().height() > 0, 300'000);
  QTest::keyClick(window.get(), Qt::Key_F6);
  QVERIFY(!player->isVisible());
}

void MainWindowTest::whatNeverHappensInARunHasNoHeatAndNoFigure()
{
  const auto share = [](double is) { return [is](Flow &flow) { flow.share = Share{is}; }; };
  Workbook workbook;
  workbook.document = test::DocumentBuilder()
                          .process(u"p")
                          .start(u"start")
                          .gateway(u"which")
                          .task(u"always")
                          .task(u"never")
                          .end(u"end")
                          .chain({u"start", u"which", u"always", u"end"})
                          .chain({u"which", u"never", u"end"})
                          .change<Flow>(u"which-always", share(1))
                          .change<Flow>(u"which-never", share(0))
                          .build();
  MainWindow window(DocumentFile::create(workbook, u"Untitled"_s));
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.show();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QTest::keyClick(&window, Qt::Key_F5);
  QTRY_VERIFY_WITH_TIMEOUT(window.findChild<PlayerBar *>()->isEnabled(), 120'000);
  QTRY_VERIFY_WITH_TIMEOUT(window.findChild<LeverList *>()->sizeHint().height() > 0, 300'000);
}

void MainWindowTest::theLanguageChangesWhileTheWindowIsOpen()
{
  const auto window = openSample();
  QCOMPARE(window->menuBar()->actions().front()->text(), u"&File"_s);
  QVERIFY(setLanguage(u"de"_s));
  QTRY_COMPARE(window->menuBar()->actions().front()->text(), u"&Datei"_s);
}

void MainWindowTest::thePaletteFindsCommandsAndElements()
{
  const auto window = openSample();
  const auto found = [](const std::vector<PaletteEntry> &entries, const QString &text) {
    return std::any_of(entries.begin(), entries.end(), [&](const PaletteEntry &each) { return each.text == text; });
  };
  QVERIFY(found(commandEntries(*window->menuBar()), u"Save"_s));
  QVERIFY(found(elementEntries(window->file().session().document(), [](Id) {}), u"Check documents"_s));
  QVERIFY(matchScore(u"Check documents"_s, u"doc che"_s) > 0);
  QVERIFY(matchScore(u"Check documents"_s, u"x"_s) < 0);
  QVERIFY(matchScore(u"Check documents"_s, u"doc"_s) > matchScore(u"Check documents"_s, u"ocu"_s));
}

void MainWindowTest::layingOutIsOneStepThatUndoTakesBack()
{
  const auto window = openSample();
  Session &session = window->file().session();
  const Document before = session.document();
  QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  QTRY_VERIFY_WITH_TIMEOUT(session.canUndo(), 30'000);
  QCOMPARE(session.undoLabel().code, u"lay-out"_s);
  const Document document = session.document();
  for (const Change &change : difference(before, document)) {
    const Node *node = document.get<Node>(change.id);  // a note may come to stand in another lane, nothing else
    QVERIFY2(!document.get<Flow>(change.id) && (!node || node->as<Annotation>()), qPrintable(change.id.text()));
  }
  session.undo();
  QVERIFY(difference(before, session.document()).isEmpty());
}

void MainWindowTest::aSelectionThatHoldsNothingToPlaceIsRefusedInWords()
{
  const auto window = openSample();
  auto *actions = window->findChild<DiagramActions *>();
  Q_EMIT actions->layoutRequested(layout::LayoutMode::Selection);
  QVERIFY(!window->file().session().canUndo());
  QVERIFY(window->statusBar()->currentMessage().startsWith(u"Nothing is selected"_s));
}

void MainWindowTest::aStepGraphIsColouredByWhoWithALegend()
{
  const auto window = openSample();
  const auto legendOf = [&] { return window->canvas()->findChild<LegendBox *>(); };
  QVERIFY(!legendOf()->isVisible());
  window->showScope(window->file().session().document().workflows().begin()->id);
  QCOMPARE(window->canvas()->colorBy(), painting::ColorBy::Role);
  QVERIFY(legendOf()->isVisible());
  QVERIFY(legendOf()->accessibleName().contains(u"Operations"_s));
  Q_EMIT window->findChild<DiagramActions *>()->colorByChosen(painting::ColorBy::Nothing);
  QVERIFY(!legendOf()->isVisible());
}

void MainWindowTest::theOverviewIsHiddenAndStaysSo()
{
  settings::setMinimapShown(true);
  const auto isShown = [](const MainWindow &window) {
    for (const QWidget *each : window.canvas()->viewport()->findChildren<QWidget *>())
      if (each->accessibleName() == u"Overview of the drawing"_s)
        return each->isVisible();
    return false;
  };
  {
    const auto window = openSample();
    QVERIFY(isShown(*window));
    QTest::keyClick(window.get(), Qt::Key_F7);
    QVERIFY(!isShown(*window));
    // In a drawing that is looked at later, too.
    window->showScope(window->file().session().document().workflows().begin()->id);
    QVERIFY(!isShown(*window));
  }
  const auto later = openSample();
  QVERIFY(!isShown(*later));
  QTest::keyClick(later.get(), Qt::Key_F7);
  QVERIFY(isShown(*later));
}

void MainWindowTest::theWheelZoomsWhereThatIsWanted()
{
  settings::setWheelZooms(false);
  const auto turn = [](const CanvasView &canvas) {
    const QPointF at = canvas.viewport()->rect().center();
    QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.viewport(), &event);
    return canvas.zoom();
  };
  const auto window = openSample();
  const double before = window->canvas()->zoom();
  QCOMPARE(turn(*window->canvas()), before);
  QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
  QVERIFY(turn(*window->canvas()) > before);
  QVERIFY(settings::wheelZooms());
  QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
  QVERIFY(!settings::wheelZooms());
}

void MainWindowTest::anotherMapIsFittedWhileSimulating()
{
  const auto window = openSample();
  window->resize(900, 700);
  const Id map = window->scope();
  window->showScope(window->file().session().document().workflows().begin()->id);
  QCoreApplication::processEvents();
  QTest::keyClick(window.get(), Qt::Key_F5);
  window->showScope(map);
  QCoreApplication::processEvents();
  const CanvasView &canvas = *window->canvas();
  const QRectF seen = canvas.mapToScene(canvas.viewport()->rect()).boundingRect();
  QVERIFY(seen.contains(canvas.scene()->itemsBoundingRect()));
}

void MainWindowTest::commentsAreSignedAsChosen()
{
  const QString before = settings::author();
  const auto window = openSample();
  QTimer::singleShot(0, window.get(), [] {
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->setTextValue(u"Anna Müller"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
  });
  QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
  QCOMPARE(settings::author(), u"Anna Müller"_s);
  settings::setAuthor({});
  QCOMPARE(settings::author(), before);
}

void MainWindowTest::aLinkIsAskedForInTheProperties()
{
  const auto window = openSample();
  QTest::keyClick(window.get(), Qt::Key_F10);  // the properties are hidden
  const Node &step = *window->file().session().document().nodes().begin();
  window->reveal({step.id});
  QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
  auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
  QVERIFY(field && field->isVisible());
  QTest::keyClicks(field, u"https://example.org/how"_s);
  QTest::keyClick(field, Qt::Key_Return);
  const std::vector<Link> links = linksOf(window->file().session().document().find(step.id));
  QVERIFY(!links.empty());
  QCOMPARE(links.back().target, u"https://example.org/how"_s);
}

void MainWindowTest::nothingStandsBesideTheWelcomePage()
{
  MainWindow window(DocumentFile::create(newWorkbook(), u"Untitled"_s));
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.show();
  window.showWelcome();
  auto *page = window.findChild<WelcomePage *>();
  QVERIFY(page && page->isVisible());
  QVERIFY(!window.findChild<Navigator *>()->isVisible());
  QVERIFY(!window.findChild<PropertiesPanel *>()->isVisible());
  const auto *views = window.findChild<TopBar *>()->findChild<QTabBar *>();
  const auto *zoom = window.findChild<StatusBar *>()->findChild<QSlider *>();
  QVERIFY(!views->isVisible());
  QVERIFY(!zoom->isVisible());
  Q_EMIT page->startEmptyRequested();
  QVERIFY(views->isVisible());
  QVERIFY(zoom->isVisible());
  QVERIFY(window.findChild<Navigator *>()->isVisible());
  QVERIFY(window.findChild<PropertiesPanel *>()->isVisible());
  QTRY_VERIFY(!window.findChild<WelcomePage *>());
}

void MainWindowTest::theHelpListsTheKeysOfEveryCommand()
{
  const auto window = openSample();
  QVERIFY(window);
  const QString page = shortcutPage(*window->menuBar());
  for (const QAction *action : window->menuBar()->findChildren<QAction *>())
    if (!action->shortcut().isEmpty()) {
      QVERIFY2(page.contains(u"`%1`"_s.arg(action->shortcut().toString(QKeySequence::NativeText))),
               qPrintable(action->text()));
    }
  QVERIFY(page.contains(u"| Append Step | `A` |"_s));
  QTest::keyClick(window.get(), Qt::Key_F1, Qt::ControlModifier);
  const auto *help = window->findChild<HelpWindow *>();
  QVERIFY(help && help->isVisible());
  QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(u"Keyboard shortcuts"));
}

void MainWindowTest::enterOnTheWelcomePageStartsEmpty()
{
  MainWindow window(DocumentFile::create(newWorkbook(), u"Untitled"_s));
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.show();
  window.showWelcome();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QVERIFY(window.focusWidget());
  QTest::keyClick(window.focusWidget(), Qt::Key_Return);
  QVERIFY(window.canvas()->isVisible());
  QVERIFY(window.canvas()->hasFocus());
}

void MainWindowTest::aCommandLeavesTheWelcomePage()
{
  const std::shared_ptr<DocumentFile> file = DocumentFile::create(newWorkbook(), u"Untitled"_s);
  MainWindow window(file);
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.show();
  window.showWelcome();
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QTest::keyClick(&window, Qt::Key_F5);
  QVERIFY(window.findChild<PlayerBar *>()->isVisible());
  QTRY_VERIFY(!window.findChild<WelcomePage *>());

  window.showWelcome();
  const Id process = rankedProcesses(file->session().document()).front()->id;
  QVERIFY(file->session().perform({u"rename"_s, {}}, [&](Draft &draft) { return rename(draft, process, u"Sales"_s); }));
  QTRY_VERIFY(!window.findChild<WelcomePage *>());
  QVERIFY(window.findChild<CanvasView *>()->isVisible());
}

void MainWindowTest::ctrlFSearchesTheDocument()
{
  const auto window = openSample();
  QTest::keyClick(window->focusWidget(), Qt::Key_F, Qt::ControlModifier);
  const auto *bar = window->findChild<FindBar *>();
  QVERIFY(bar && bar->isVisible());
  QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
  const Document &document = window->file().session().document();
  const auto step = std::find_if(document.nodes().begin(), document.nodes().end(),
                                 [](const Node &node) { return node.as<Activity>() && !node.name.isEmpty(); });
  QVERIFY(step != document.nodes().end());
  QTest::keyClicks(QApplication::focusWidget(), step->name);
  QTRY_VERIFY(nameOf(document.find(window->canvas()->selection().primary())).contains(step->name));
}

void MainWindowTest::ctrlPShowsThePreview()
{
  const auto window = openSample();
  bool isShown = false;
  QTimer::singleShot(0, window.get(), [&] {
    auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
    isShown = dialog && dialog->isVisible();
    if (dialog)
      QTest::keyClick(dialog, Qt::Key_Escape);
  });
  QTest::keyClick(window->focusWidget(), Qt::Key_P, Qt::ControlModifier);
  QVERIFY(isShown);
  QVERIFY(!QApplication::activeModalWidget());
}

LANEWAY_TEST(MainWindowTest)
#include "main_window_test.moc"
