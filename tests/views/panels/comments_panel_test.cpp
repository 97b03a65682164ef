#include "views/panels/comments_panel.h"

#include <cstdlib>

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/messages/language.h"
#include "model/edit/remarks.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "views/painting/fonts.h"
#include "views/selection.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Comments by keys.
class CommentsPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void aTypedCommentReachesTheElement();
  void nothingSelectedNothingCommented();
  void spaceResolvesAndUndoReopens();
  void enterShowsTheElement();
  void deleteRemoves();
  void theLatestComesFirst();
  void pictures();

 private:
  [[nodiscard]] std::vector<Comment> comments(QStringView id) const
  {
    return commentsOf(m_session->document().find(Id(id)));
  }
  void comment(QStringView id, const QString &text, int day)
  {
    QVERIFY(m_session->perform({u"add-comment"_s, {}}, [&](Draft &draft) {
      return addComment(draft, Id(id), {u"Ada Lovelace"_s, QDateTime({2026, 3, day}, {9, 30}, Qt::UTC), text, false});
    }));
  }

  std::unique_ptr<Session> m_session;
  std::unique_ptr<Selection> m_selection;
  std::unique_ptr<CommentsPanel> m_panel;
  QListWidget *m_list = nullptr;
  QPlainTextEdit *m_new = nullptr;
};

void CommentsPanelTest::initTestCase()
{
  painting::ensureFonts();
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
  setLanguage(u"en"_s);
  qRegisterMetaType<std::vector<Id>>();
}

void CommentsPanelTest::init()
{
  m_panel.reset();
  m_selection.reset();
  Workbook workbook;
  workbook.document =
      test::DocumentBuilder().process(u"p", u"Onboarding").task(u"a", u"Check").task(u"b", u"Sign").build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
  m_selection = std::make_unique<Selection>(*m_session);
  m_panel = std::make_unique<CommentsPanel>(*m_session, *m_selection, [] { return u"Grace Hopper"_s; });
  m_list = m_panel->findChild<QListWidget *>();
  m_new = m_panel->findChild<QPlainTextEdit *>();
  m_panel->resize(320, 300);
  m_panel->show();
  m_panel->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void CommentsPanelTest::aTypedCommentReachesTheElement()
{
  m_selection->set(Id(u"a"));
  m_panel->beginComment();
  QVERIFY(m_new->hasFocus());
  QTest::keyClicks(m_new, u"Why twice?"_s);
  QTest::keyClick(m_new, Qt::Key_Return);
  QCOMPARE(comments(u"a").size(), 1U);
  const Comment made = comments(u"a").front();
  QCOMPARE(made.text, u"Why twice?"_s);
  QCOMPARE(made.author, u"Grace Hopper"_s);
  QVERIFY(!made.resolved);
  QVERIFY(std::abs(made.date.secsTo(QDateTime::currentDateTimeUtc())) < 600);
  QCOMPARE(m_list->count(), 1);
  QVERIFY(m_list->item(0)->text().contains(u"Check"_s));
  QVERIFY(m_new->toPlainText().isEmpty());
  m_session->undo();
  QCOMPARE(m_list->count(), 0);
}

void CommentsPanelTest::nothingSelectedNothingCommented()
{
  QVERIFY(!m_new->isEnabled());
  m_selection->set(Id(u"a"));
  QVERIFY(m_new->isEnabled());
}

void CommentsPanelTest::spaceResolvesAndUndoReopens()
{
  comment(u"a", u"First"_s, 2);
  m_list->setFocus();
  m_list->setCurrentRow(0);
  QTest::keyClick(m_list, Qt::Key_Space);
  QTRY_VERIFY(comments(u"a").front().resolved);
  QCOMPARE(m_list->count(), 0);  // resolved ones are out of sight
  auto *all = m_panel->findChild<QToolButton *>();
  QTest::keyClick(all, Qt::Key_Space);
  QCOMPARE(m_list->count(), 1);
  QCOMPARE(m_list->item(0)->checkState(), Qt::Checked);
  m_session->undo();
  QVERIFY(!comments(u"a").front().resolved);
  QCOMPARE(m_list->item(0)->checkState(), Qt::Unchecked);
}

void CommentsPanelTest::enterShowsTheElement()
{
  comment(u"b", u"First"_s, 2);
  QSignalSpy revealed(m_panel.get(), &CommentsPanel::revealRequested);
  m_list->setFocus();
  m_list->setCurrentRow(0);
  QTest::keyClick(m_list, Qt::Key_Return);
  QCOMPARE(revealed.last().first().value<std::vector<Id>>(), std::vector{Id(u"b")});
}

void CommentsPanelTest::deleteRemoves()
{
  comment(u"b", u"First"_s, 2);
  m_list->setFocus();
  m_list->setCurrentRow(0);
  QTest::keyClick(m_list, Qt::Key_Delete);
  QVERIFY(comments(u"b").empty());
}

void CommentsPanelTest::theLatestComesFirst()
{
  comment(u"a", u"Older"_s, 2);
  comment(u"b", u"Newer"_s, 5);
  QVERIFY(m_list->item(0)->text().startsWith(u"Newer"_s));
  QVERIFY(m_list->item(1)->text().startsWith(u"Older"_s));
}

void CommentsPanelTest::pictures()
{
  comment(u"a", u"Why do we check this twice? The client has signed already."_s, 2);
  comment(u"b", u"Legal wants a second signature from autumn on."_s, 5);
  m_selection->set(Id(u"a"));
  test::writePictures(*m_panel, u"comments"_s);
  theme::applyTheme(theme::themeFor(theme::Appearance::Light));
}

LANEWAY_TEST(CommentsPanelTest)
#include "comments_panel_test.moc"
