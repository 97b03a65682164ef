#include "app/window_list.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/language.h"
#include "app/tab_bar.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "model/exchange/native/native_format.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Several documents in tabs and windows, driven by keys and the mouse.
class WindowListTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void filesOpenAsTabsOfOneWindow();
  void aFileIsOpenedOnce();
  void keysWalkTheTabs();
  void ctrlWClosesATabAndAsksOnlyForUnsavedChanges();
  void aTabPulledOutBecomesAWindow();
  void twoWindowsShareOneSession();
  void aSharedFileIsAskedAboutWithItsLastTabOnly();
  void aNewDocumentIsATab();
  void elementsHeldOverATabBringItToTheFront();

 private:
  QString copyOf(const QString &name);
  MainWindow *openTwo();
  static void rename(DocumentFile &file)
  {
    QVERIFY(file.session().perform({u"rename"_s, {u"x"_s}},
                                   [](Draft &draft) { return laneway::rename(draft, Id(u"document"), u"Changed"_s); }));
  }
  /// Presses this button in the next question; counts the questions.
  void answer(QMessageBox::StandardButton button)
  {
    m_answer.disconnect();
    connect(&m_answer, &QTimer::timeout, this, [this, button] {
      auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
      if (!box)
        return;
      m_answer.stop();
      ++m_questions;
      QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
    m_answer.start(20);
  }

  QTemporaryDir m_folder;
  std::unique_ptr<WindowList> m_list;
  QTimer m_answer;
  int m_questions = 0;
};

void WindowListTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
  QVERIFY(setLanguage(u"en"_s));
}

void WindowListTest::init()
{
  m_list = std::make_unique<WindowList>();
  m_questions = 0;
}

void WindowListTest::cleanup()
{
  m_answer.stop();
  for (MainWindow *window : m_list->windows())
    delete window;
  m_list.reset();
}

QString WindowListTest::copyOf(const QString &name)
{
  const QString path = m_folder.filePath(name + u".laneway"_s);
  QFile::remove(path);
  QFile::copy(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en/client-onboarding.laneway"), path);
  return path;
}

MainWindow *WindowListTest::openTwo()
{
  m_list->open(copyOf(u"first"_s));
  MainWindow *window = m_list->open(copyOf(u"second"_s));
  window->activateWindow();
  return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

void WindowListTest::filesOpenAsTabsOfOneWindow()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  QCOMPARE(m_list->windows().size(), 1U);
  QCOMPARE(window->tabs().size(), 2U);
  QCOMPARE(window->file().name(), u"second"_s);
  auto *bar = window->findChild<TabBar *>();
  QVERIFY(bar->isVisible());
  QCOMPARE(bar->tabText(0), u"first"_s);
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
  QCOMPARE(window->file().name(), u"first"_s);
  QVERIFY(window->windowTitle().contains(u"first"_s));
  QVERIFY(window->tabs()[0]->isVisible());
  QVERIFY(!window->tabs()[1]->isVisible());
}

void WindowListTest::aFileIsOpenedOnce()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  m_list->open(m_folder.filePath(u"first.laneway"_s));
  QCOMPARE(window->tabs().size(), 2U);
  QCOMPARE(window->file().name(), u"first"_s);
}

void WindowListTest::keysWalkTheTabs()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  QTest::keyClick(window->canvas(), Qt::Key_Tab, Qt::ControlModifier);
  QCOMPARE(window->file().name(), u"first"_s);
  QTest::keyClick(window->canvas(), Qt::Key_Tab, Qt::ControlModifier);
  QCOMPARE(window->file().name(), u"second"_s);
  QTest::keyClick(window->canvas(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(window->file().name(), u"first"_s);
}

void WindowListTest::ctrlWClosesATabAndAsksOnlyForUnsavedChanges()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  rename(window->file());
  auto *bar = window->findChild<TabBar *>();
  QVERIFY(bar->tabText(1).contains(u'•'));
  answer(QMessageBox::Cancel);
  QTest::keyClick(window->canvas(), Qt::Key_W, Qt::ControlModifier);
  QCOMPARE(m_questions, 1);
  QCOMPARE(window->tabs().size(), 2U);
  window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(window));
  answer(QMessageBox::Discard);
  QTest::keyClick(window->canvas(), Qt::Key_W, Qt::ControlModifier);
  QCOMPARE(m_questions, 2);
  QCOMPARE(window->tabs().size(), 1U);
  QCOMPARE(window->file().name(), u"first"_s);
  QVERIFY(!bar->isVisible());
  window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(window));
  answer(QMessageBox::Cancel);
  QTest::keyClick(window->canvas(), Qt::Key_W, Qt::ControlModifier);
  QCOMPARE(m_questions, 2);  // nothing unsaved: it goes without a word
  QTRY_VERIFY(m_list->windows().empty());
}

void WindowListTest::aTabPulledOutBecomesAWindow()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  auto *bar = window->findChild<TabBar *>();
  const QPoint from = bar->tabRect(1).center();
  QTest::mousePress(bar, Qt::LeftButton, {}, from);
  QTest::mouseMove(bar, from + QPoint(30, 200));
  QTest::mouseRelease(bar, Qt::LeftButton, {}, from + QPoint(30, 200));
  QCOMPARE(m_list->windows().size(), 2U);
  MainWindow *pulled = m_list->windows()[1];
  QCOMPARE(window->tabs().size(), 1U);
  QCOMPARE(pulled->tabs().size(), 1U);
  QCOMPARE(pulled->file().name(), u"second"_s);
  QCOMPARE(window->file().name(), u"first"_s);
  // It is as alive as before: an edit shows in its title and nowhere else.
  rename(pulled->file());
  QVERIFY(pulled->isWindowModified());
  QVERIFY(!window->isWindowModified());
}

void WindowListTest::twoWindowsShareOneSession()
{
  MainWindow *first = m_list->open(copyOf(u"shared"_s));
  QVERIFY(QTest::qWaitForWindowActive(first));
  QTest::keyClick(first->canvas(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(m_list->windows().size(), 2U);
  MainWindow *second = m_list->windows()[1];
  QCOMPARE(&second->file(), &first->file());
  QCOMPARE(second->scope(), first->scope());
  QVERIFY(second->canvas() != first->canvas());
  rename(first->file());
  QVERIFY(second->isWindowModified());
  second->file().session().undo();
  QVERIFY(!first->isWindowModified());
}

void WindowListTest::aSharedFileIsAskedAboutWithItsLastTabOnly()
{
  MainWindow *first = m_list->open(copyOf(u"shared"_s));
  QVERIFY(QTest::qWaitForWindowActive(first));
  QTest::keyClick(first->canvas(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
  MainWindow *second = m_list->windows()[1];
  rename(first->file());
  answer(QMessageBox::Cancel);
  QVERIFY(second->close());
  QCOMPARE(m_questions, 0);
  QTRY_COMPARE(m_list->windows().size(), 1U);
  answer(QMessageBox::Cancel);
  QVERIFY(!first->close());
  QCOMPARE(m_questions, 1);
}

void WindowListTest::aNewDocumentIsATab()
{
  MainWindow *window = m_list->open(copyOf(u"first"_s));
  QVERIFY(QTest::qWaitForWindowActive(window));
  QTest::keyClick(window->canvas(), Qt::Key_N, Qt::ControlModifier);
  QCOMPARE(window->tabs().size(), 2U);
  QVERIFY(window->tab().isPristine());
  // A document that is opened takes the place of one that nothing was done in.
  m_list->open(copyOf(u"second"_s));
  QCOMPARE(window->tabs().size(), 2U);
  QCOMPARE(window->file().name(), u"second"_s);
}

void WindowListTest::elementsHeldOverATabBringItToTheFront()
{
  MainWindow *window = openTwo();
  QVERIFY(window);
  auto *bar = window->findChild<TabBar *>();
  QCOMPARE(bar->currentIndex(), 1);
  QMimeData elements;
  elements.setData(QString::fromLatin1(FragmentMimeType), "{}");
  const QPoint first = bar->tabRect(0).center();
  QDragEnterEvent enter(first, Qt::MoveAction, &elements, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bar, &enter);
  QVERIFY(enter.isAccepted());
  QDragMoveEvent move(first, Qt::MoveAction, &elements, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(bar, &move);
  QCOMPARE(bar->currentIndex(), 1);  // passing by is not resting
  QTRY_COMPARE(bar->currentIndex(), 0);
  QCOMPARE(window->tab().file().name(), u"first"_s);
}

LANEWAY_TEST(WindowListTest)
#include "window_list_test.moc"
