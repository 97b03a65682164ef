#include <algorithm>

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/document_file.h"
#include "app/main_window.h"
#include "app/messages/language.h"
#include "app/new_document.h"
#include "app/settings.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "tests/support/test_registry.h"
#include "views/canvas/canvas_view.h"
#include "views/painting/fonts.h"
#include "views/selection.h"
#include "views/simulate/player_bar.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// A whole map without a mouse: drawn, connected, renamed, moved between lanes, simulated, exported. Every event is a
/// key to whatever has the focus.
class KeyboardOnlyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void aWholeMap();

 private:
  static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
  {
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClick(focused, key, modifiers);
    QCoreApplication::processEvents();
  }
  static void type(const QString &text)
  {
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClicks(focused, text);
    QCoreApplication::processEvents();
  }
  static void enter(const QString &text, Qt::Key after = Qt::Key_Return)
  {
    type(text);
    key(after);
  }
  /// Runs a command by its name.
  static void command(const QString &name)
  {
    key(Qt::Key_K, Qt::ControlModifier);
    enter(name);
  }
  [[nodiscard]] const Node *named(const QString &name) const
  {
    for (const Node &node : document().nodes())
      if (node.name == name)
        return &node;
    return nullptr;
  }
  [[nodiscard]] bool leads(const QString &from, const QString &to) const
  {
    for (const Flow &flow : document().flows())
      if (nameOf(document().find(flow.source)) == from && nameOf(document().find(flow.target)) == to)
        return true;
    return false;
  }
  [[nodiscard]] const Document &document() const { return m_window->file().session().document(); }
  /// Walks along the flow until the element is selected.
  void walkTo(const QString &name)
  {
    const Selection &selection = m_window->canvas()->selection();
    key(Qt::Key_Escape);
    for (int i = 0; i < 20 && nameOf(document().find(selection.primary())) != name; ++i)
      key(Qt::Key_Tab);
    QCOMPARE(nameOf(document().find(selection.primary())), name);
  }

  std::unique_ptr<MainWindow> m_window;
};

void KeyboardOnlyTest::initTestCase()
{
  QStandardPaths::setTestModeEnabled(true);
  painting::ensureFonts();
  QVERIFY(setLanguage(u"en"_s));
}

void KeyboardOnlyTest::aWholeMap()
{
  m_window = std::make_unique<MainWindow>(DocumentFile::create(newWorkbook(), u"Keys"_s));
  m_window->setAttribute(Qt::WA_DeleteOnClose, false);
  m_window->show();
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

  // Two lanes.
  key(Qt::Key_N);
  enter(u"lane"_s);
  enter(u"Sales"_s);
  command(u"Insert Lane Below"_s);
  enter(u"Back office"_s);
  QCOMPARE(document().lanes().size(), std::size_t(2));

  // Steps, each named and followed by the next.
  key(Qt::Key_Escape);
  key(Qt::Key_N);
  enter(u"start"_s);
  enter(u"Lead came in"_s, Qt::Key_Tab);
  enter(u"Qualify lead"_s, Qt::Key_Tab);
  enter(u"Interested?"_s, Qt::Key_Tab);
  enter(u"yes"_s);
  enter(u"Send offer"_s, Qt::Key_Tab);
  type(u"Follow up"_s);
  key(Qt::Key_Return, Qt::ControlModifier);
  enter(u"Won"_s);
  QVERIFY(leads(u"Lead came in"_s, u"Qualify lead"_s));
  QVERIFY(leads(u"Interested?"_s, u"Send offer"_s));
  QVERIFY(leads(u"Follow up"_s, u"Won"_s));

  // Renamed.
  walkTo(u"Follow up"_s);
  key(Qt::Key_F2);
  key(Qt::Key_A, Qt::ControlModifier);
  enter(u"Call the client"_s);
  QVERIFY(named(u"Call the client"_s));

  // Connected with a step chosen by its name.
  walkTo(u"Interested?"_s);
  key(Qt::Key_L, Qt::ControlModifier);
  enter(u"qualify"_s);
  QVERIFY(leads(u"Interested?"_s, u"Qualify lead"_s));
  key(Qt::Key_F2);  // the flow is selected
  enter(u"not yet"_s);

  // Moved into the other lane.
  walkTo(u"Send offer"_s);
  const Id lane = named(u"Send offer"_s)->lane;
  QVERIFY(!lane.isNull());
  const Rect home = shapeIn(document(), m_window->canvas()->diagram(), lane)->bounds;
  bool isLower = false;
  for (const Lane &each : document().lanes())
    if (each.id != lane)
      isLower = shapeIn(document(), m_window->canvas()->diagram(), each.id)->bounds.y < home.y;
  const Qt::Key arrow = isLower ? Qt::Key_Up : Qt::Key_Down;
  for (int i = 0; i < 14; ++i)  // held down
    QTest::keyPress(QApplication::focusWidget(), arrow, Qt::ShiftModifier);
  QTest::keyRelease(QApplication::focusWidget(), arrow, Qt::ShiftModifier);
  QVERIFY(named(u"Send offer"_s)->lane != lane);
  QVERIFY(!named(u"Send offer"_s)->lane.isNull());

  // Simulated.
  key(Qt::Key_F5);
  QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PlayerBar *>()->isEnabled(), 120'000);
  key(Qt::Key_F6);

  // Exported: whatever asks is answered by keys.
  QTemporaryDir folder;
  settings::setLastFolder(folder.path());
  const QString path = folder.filePath(u"keys.svg"_s);
  QTimer answers;
  connect(&answers, &QTimer::timeout, this, [&] {
    auto *asking = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!asking)
      return;
    if (qobject_cast<QFileDialog *>(asking) && !QFileInfo::exists(path)) {
      // Anew each time: a list of files that opened meanwhile takes the first Enter.
      QTest::keyClick(asking->focusWidget(), Qt::Key_A, Qt::ControlModifier);
      QTest::keyClicks(asking->focusWidget(), path);
    }
    QTest::keyClick(asking->focusWidget() ? asking->focusWidget() : asking, Qt::Key_Return);
  });
  answers.start(100);
  m_window->canvas()->setFocus();
  key(Qt::Key_E, Qt::ControlModifier);
  answers.stop();
  QVERIFY(QFileInfo(path).size() > 500);

  // Nothing of it is lost to undo.
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  m_window->canvas()->setFocus();
  for (int i = 0; i < 60 && m_window->file().session().canUndo(); ++i)
    key(Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(!m_window->file().session().canUndo());
  QVERIFY(!named(u"Send offer"_s));
}

LANEWAY_TEST(KeyboardOnlyTest)
#include "keyboard_only_test.moc"
