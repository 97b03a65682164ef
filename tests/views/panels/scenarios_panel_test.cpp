#include "views/panels/scenarios_panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class ScenariosPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void asIsIsAlwaysThere();
  void aScenarioIsMadeAndNamed();
  void keysChooseAmongThem();
  void deleteAndUndo();
  void aCopyHasANameOfItsOwn();
  void figuresStandBesideTheName();

 private:
  void nameIt(const QString &name)
  {
    auto *editor = m_list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();  // the name is taken
    QCoreApplication::processEvents();  // and then the list filled afresh
  }

  std::unique_ptr<Session> m_session;
  std::unique_ptr<ScenariosPanel> m_panel;
  QListWidget *m_list = nullptr;
};

void ScenariosPanelTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
}

void ScenariosPanelTest::init()
{
  Workbook workbook;
  workbook.document = test::DocumentBuilder().process(u"p").task(u"a").build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
  m_panel = std::make_unique<ScenariosPanel>(*m_session);
  m_panel->resize(270, 220);
  m_panel->show();
  QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
  m_list = m_panel->findChild<QListWidget *>();
}

void ScenariosPanelTest::cleanup()
{
  m_panel.reset();
  m_session.reset();
}

void ScenariosPanelTest::asIsIsAlwaysThere()
{
  QCOMPARE(m_list->count(), 1);
  QCOMPARE(m_list->item(0)->text(), u"As is"_s);
  QVERIFY(m_panel->current().isNull());
  m_panel->removeCurrent();
  QCOMPARE(m_list->count(), 1);
}

void ScenariosPanelTest::aScenarioIsMadeAndNamed()
{
  QSignalSpy chosen(m_panel.get(), &ScenariosPanel::chosen);
  m_panel->addScenario();
  QCOMPARE(chosen.count(), 1);
  nameIt(u"One more in Operations"_s);
  QCOMPARE(m_session->document().scenarios().size(), 1U);
  QCOMPARE(m_session->document().scenarios().begin()->name, u"One more in Operations"_s);
  QCOMPARE(m_panel->current(), m_session->document().scenarios().begin()->id);
}

void ScenariosPanelTest::keysChooseAmongThem()
{
  m_panel->addScenario();
  nameIt(u"Faster"_s);
  m_list->setFocus();
  QTest::keyClick(m_list, Qt::Key_Up);
  QVERIFY(m_panel->current().isNull());
  QTest::keyClick(m_list, Qt::Key_Down);
  QVERIFY(!m_panel->current().isNull());
}

void ScenariosPanelTest::deleteAndUndo()
{
  m_panel->addScenario();
  nameIt(u"Faster"_s);
  m_list->setFocus();
  QTest::keyClick(m_list, Qt::Key_Delete);
  QCOMPARE(m_list->count(), 1);
  QVERIFY(m_panel->current().isNull());
  m_session->undo();
  QCOMPARE(m_list->count(), 2);
}

void ScenariosPanelTest::aCopyHasANameOfItsOwn()
{
  m_panel->addScenario();
  nameIt(u"Faster"_s);
  m_panel->duplicateCurrent();
  nameIt(u"Fastest"_s);
  m_panel->duplicateCurrent();
  QCOMPARE(m_session->document().scenarios().size(), 3U);
}

void ScenariosPanelTest::figuresStandBesideTheName()
{
  test::writePictures(*m_panel, u"scenarios-none"_s);
  m_panel->setFigures({}, u"9.2 d"_s, u"312 EUR"_s, false);
  m_panel->addScenario();
  nameIt(u"One more in Operations"_s);
  m_panel->setFigures(m_panel->current(), u"4.1 d"_s, u"318 EUR"_s, true);
  test::writePictures(*m_panel, u"scenarios"_s);
}

LANEWAY_TEST(ScenariosPanelTest)
#include "scenarios_panel_test.moc"
