#include "views/find/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/messages/language.h"
#include "model/edit/draft.h"
#include "model/edit/rename.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/large_map.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/selection.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The find bar by keys.
class FindBarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void typingGoesToTheFirstMatch();
  void enterAndShiftEnterWalkAround();
  void theSearchBeginsAtWhatIsSelected();
  void altKeysNarrowTheSearch();
  void followsTheDocument();
  void enterReplacesOneAndGoesOn();
  void controlEnterReplacesAllAsOneStep();
  void aRefusedReplacementSaysWhy();
  void escapeCloses();
  void aLargeDocumentDoesNotHoldUpTyping();
  void pictures();

 private:
  void typeText(const QString &text)
  {
    QTest::keyClick(m_text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(m_text, text);
  }
  [[nodiscard]] Id revealed() const
  {
    return m_revealed->isEmpty() ? Id() : m_revealed->last().first().value<std::vector<Id>>().front();
  }
  [[nodiscard]] QString name(QStringView id) const { return nameOf(m_session->document().find(Id(id))); }

  std::unique_ptr<Session> m_session;
  std::unique_ptr<Selection> m_selection;
  std::unique_ptr<FindBar> m_bar;
  std::unique_ptr<QSignalSpy> m_revealed;
  QLineEdit *m_text = nullptr;
  QLineEdit *m_replacement = nullptr;
  QLabel *m_count = nullptr;
};

void FindBarTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
  qRegisterMetaType<std::vector<Id>>();
}

void FindBarTest::init()
{
  m_bar.reset();
  m_selection.reset();
  Workbook workbook;
  workbook.document = test::DocumentBuilder()
                          .process(u"p", u"Onboarding")
                          .pool(u"company", u"Company")
                          .lane(u"sales", u"Sales")
                          .task(u"a", u"Check order")
                          .task(u"b", u"Send order, file order")
                          .change<Node>(u"b", [](Node &node) { node.documentation = u"The order goes out."_s; })
                          .process(u"q", u"Billing")
                          .task(u"c", u"Bill the Order")
                          .change<Process>(u"q", [](Process &process) { process.rank = 5; })
                          .build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
  m_selection = std::make_unique<Selection>(*m_session);
  m_bar = std::make_unique<FindBar>(*m_session, *m_selection);
  m_bar->resize(900, 80);
  m_revealed = std::make_unique<QSignalSpy>(m_bar.get(), &FindBar::revealRequested);
  m_text = m_bar->findChild<QLineEdit *>(u"findText"_s);
  m_replacement = m_bar->findChild<QLineEdit *>(u"findReplacement"_s);
  m_count = m_bar->findChild<QLabel *>(u"findCount"_s);
  m_bar->setScope(Id(u"p"));
  m_bar->open(FindBar::Row::Replace);
  m_bar->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void FindBarTest::typingGoesToTheFirstMatch()
{
  typeText(u"order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
  QTRY_COMPARE(revealed(), Id(u"a"));
  QCOMPARE(m_count->text(), u"1 of 5"_s);
  QVERIFY(m_text->hasFocus());
  typeText(u"nowhere"_s);
  QTRY_COMPARE(m_count->text(), u"No match"_s);
  QVERIFY(!m_bar->findChild<QToolButton *>(u"findNext"_s)->isEnabled());
}

void FindBarTest::enterAndShiftEnterWalkAround()
{
  typeText(u"order"_s);
  QTRY_COMPARE(revealed(), Id(u"a"));
  QTest::keyClick(m_text, Qt::Key_Return);
  QCOMPARE(revealed(), Id(u"b"));
  for (int i = 0; i < 3; ++i)
    QTest::keyClick(m_text, Qt::Key_Return);
  QCOMPARE(revealed(), Id(u"c"));  // in another process
  QTest::keyClick(m_text, Qt::Key_Return);
  QCOMPARE(revealed(), Id(u"a"));
  QTest::keyClick(m_text, Qt::Key_Return, Qt::ShiftModifier);
  QCOMPARE(revealed(), Id(u"c"));
  QCOMPARE(m_count->text(), u"5 of 5"_s);
}

void FindBarTest::theSearchBeginsAtWhatIsSelected()
{
  m_selection->set(Id(u"c"));
  typeText(u"order"_s);
  QTRY_COMPARE(revealed(), Id(u"c"));
  QCOMPARE(m_count->text(), u"5 of 5"_s);
}

void FindBarTest::altKeysNarrowTheSearch()
{
  typeText(u"Order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
  QTest::keyClick(m_text, Qt::Key_C, Qt::AltModifier);
  QTRY_COMPARE(m_bar->matches().size(), 1U);
  QTest::keyClick(m_text, Qt::Key_C, Qt::AltModifier);
  typeText(u"Onboard"_s);
  QTRY_COMPARE(m_bar->matches().size(), 1U);
  QTest::keyClick(m_text, Qt::Key_W, Qt::AltModifier);
  QTRY_COMPARE(m_bar->matches().size(), 0U);
}

void FindBarTest::followsTheDocument()
{
  typeText(u"order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
  const auto jumps = m_revealed->size();
  QVERIFY(m_session->perform({u"rename"_s, {}}, [](Draft &draft) { return rename(draft, Id(u"a"), u"Call"_s); }));
  QTRY_COMPARE(m_bar->matches().size(), 4U);
  QCOMPARE(m_revealed->size(), jumps);  // the drawing stays where it is
}

void FindBarTest::enterReplacesOneAndGoesOn()
{
  typeText(u"order"_s);
  QTRY_COMPARE(revealed(), Id(u"a"));
  m_replacement->setFocus();
  QTest::keyClicks(m_replacement, u"contract"_s);
  QTest::keyClick(m_replacement, Qt::Key_Return);
  QCOMPARE(name(u"a"), u"Check contract"_s);
  QTRY_COMPARE(revealed(), Id(u"b"));
  QTest::keyClick(m_replacement, Qt::Key_Return);
  QCOMPARE(name(u"b"), u"Send contract, file order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 3U);
  QTest::keyClick(m_replacement, Qt::Key_Return);
  QTRY_COMPARE(name(u"b"), u"Send contract, file contract"_s);
  m_session->undo();
  QCOMPARE(name(u"b"), u"Send contract, file order"_s);
}

void FindBarTest::controlEnterReplacesAllAsOneStep()
{
  typeText(u"order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
  m_replacement->setFocus();
  QTest::keyClicks(m_replacement, u"contract"_s);
  QTest::keyClick(m_replacement, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(name(u"b"), u"Send contract, file contract"_s);
  QCOMPARE(name(u"c"), u"Bill the contract"_s);
  QTRY_COMPARE(m_bar->matches().size(), 0U);
  m_session->undo();
  QVERIFY(!m_session->canUndo());
  QCOMPARE(name(u"c"), u"Bill the Order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
}

void FindBarTest::aRefusedReplacementSaysWhy()
{
  QVERIFY(m_session->perform({u"rename"_s, {}}, [](Draft &draft) {
    Role role;
    role.id = Id(u"role-support");
    role.name = u"Support"_s;
    draft.document.put(role);
    return Result<void>();
  }));
  QSignalSpy said(m_bar.get(), &FindBar::statusMessage);
  typeText(u"Support"_s);
  QTRY_COMPARE(m_bar->matches().size(), 1U);
  m_replacement->setFocus();
  QTest::keyClicks(m_replacement, u"Sales"_s);  // there is a role of that name
  QTest::keyClick(m_replacement, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(name(u"role-support"), u"Support"_s);
  QVERIFY(said.last().first().toString().contains(u"Sales"_s));
}

void FindBarTest::escapeCloses()
{
  QSignalSpy closed(m_bar.get(), &FindBar::closed);
  QTest::keyClick(m_text, Qt::Key_Escape);
  QVERIFY(!m_bar->isVisible());
  QCOMPARE(closed.size(), 1);
}

void FindBarTest::aLargeDocumentDoesNotHoldUpTyping()
{
  Workbook workbook;
  workbook.document = test::largeMap(10'000);
  Session session(std::move(workbook), 1);
  Selection selection(session);
  FindBar bar(session, selection);
  bar.open(FindBar::Row::Find);
  auto *text = bar.findChild<QLineEdit *>(u"findText"_s);
  // The window goes on before there is an answer: the search runs elsewhere.
  QTest::keyClicks(text, u"e"_s);
  QVERIFY(bar.matches().empty());
  QTRY_VERIFY_WITH_TIMEOUT(!bar.matches().empty(), 30'000);
  QTest::keyClicks(text, u"xyzzy"_s);
  QTRY_VERIFY_WITH_TIMEOUT(bar.matches().empty(), 30'000);
}

void FindBarTest::pictures()
{
  typeText(u"order"_s);
  QTRY_COMPARE(m_bar->matches().size(), 5U);
  m_replacement->setFocus();
  QTest::keyClicks(m_replacement, u"contract"_s);
  test::writePictures(*m_bar, u"find-bar"_s);
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
}

LANEWAY_TEST(FindBarTest)
#include "find_bar_test.moc"
