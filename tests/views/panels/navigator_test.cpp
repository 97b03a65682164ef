#include "views/panels/navigator.h"

#include <memory>

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/draft.h"
#include "model/edit/session.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Drops reach it directly: Qt delivers one only to where a drag of its own came from.
struct OpenNavigator : Navigator {
  using Navigator::dropEvent;
  using Navigator::Navigator;
};

/// The tree of processes and workflows, by real keys and drops.
class NavigatorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }
  void init();
  void processesStandUnderTheirCategories();
  void aProcessWithoutANameGoesByItsPool();
  void arrowsGoFromScopeToScope();
  void f2RenamesAndEscapeDoesNot();
  void deleteTakesAProcessAwayAndUndoBringsItBack();
  void altArrowsReorderAmongSiblings();
  void aDroppedWorkflowGoesBeforeTheOneItWasDroppedOn();
  void aProcessDroppedOnABandTakesItsCategory();
  void aWorkflowDroppedOnItselfChangesNothing();

 private:
  [[nodiscard]] QTreeWidgetItem *row(QStringView name) const;
  [[nodiscard]] QStringList workflows() const;
  void drop(QStringView name, bool below);

  std::unique_ptr<Session> m_session;
  std::unique_ptr<OpenNavigator> m_navigator;
};

void NavigatorTest::init()
{
  const auto category = [](ProcessCategory is) { return [is](Process &process) { process.category = is; }; };
  m_session = std::make_unique<Session>(Workbook{test::DocumentBuilder()
                                                     .process(u"sales", u"Sales")
                                                     .workflow(u"call", u"Call")
                                                     .change<Workflow>(u"call", [](Workflow &w) { w.rank = 0; })
                                                     .workflow(u"offer", u"Offer")
                                                     .change<Workflow>(u"offer", [](Workflow &w) { w.rank = 1; })
                                                     .workflow(u"sign", u"Sign")
                                                     .change<Workflow>(u"sign", [](Workflow &w) { w.rank = 2; })
                                                     .change<Process>(u"sales", category(ProcessCategory::Operational))
                                                     .process(u"hiring", u"Hiring")
                                                     .change<Process>(u"hiring", category(ProcessCategory::Support))
                                                     .build(),
                                                 {},
                                                 {}},
                                        1);
  m_navigator = std::make_unique<OpenNavigator>(*m_session);
  m_navigator->resize(240, 400);
  m_navigator->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_navigator.get()));
  m_navigator->setFocus();
}

QTreeWidgetItem *NavigatorTest::row(QStringView name) const
{
  const QList<QTreeWidgetItem *> found = m_navigator->findItems(name.toString(), Qt::MatchExactly | Qt::MatchRecursive);
  return found.size() == 1 ? found.front() : nullptr;
}

QStringList NavigatorTest::workflows() const
{
  QStringList names;
  for (const Workflow *each : rankedWorkflows(m_session->document(), Id(u"sales")))
    names << each->name;
  return names;
}

/// Drops what is current on the upper or lower half of the row.
void NavigatorTest::drop(QStringView name, bool below)
{
  const QRect rect = m_navigator->visualItemRect(row(name));
  const QPoint point(rect.center().x(), below ? rect.bottom() - 2 : rect.top() + 2);
  const QMimeData nothing;
  QDropEvent event(point, Qt::MoveAction, &nothing, Qt::LeftButton, Qt::NoModifier);
  m_navigator->dropEvent(&event);
}

void NavigatorTest::processesStandUnderTheirCategories()
{
  QCOMPARE(row(u"Sales")->parent()->text(0), u"Operational"_s);
  QCOMPARE(row(u"Hiring")->parent()->text(0), u"Support"_s);
  QCOMPARE(row(u"Offer")->parent(), row(u"Sales"));
}

void NavigatorTest::aProcessWithoutANameGoesByItsPool()
{
  Pool pool;
  pool.id = Id(u"shop");
  pool.parent = Id(u"sales");
  pool.name = u"Shop"_s;
  QVERIFY(m_session->perform({u"rename"_s, {}}, [&](Draft &draft) {
    draft.document.put(pool);
    draft.update<Process>(Id(u"sales"), [](Process &process) { process.name.clear(); });
    return Result<void>();
  }));
  QVERIFY(row(u"Shop"));
  QVERIFY(!row(u"Sales"));
  QVERIFY(m_session->perform({u"rename"_s, {}}, [](Draft &draft) {
    draft.update<Pool>(Id(u"shop"), [](Pool &renamed) { renamed.name = u"Stall"_s; });
    return Result<void>();
  }));
  QVERIFY(row(u"Stall"));
}

void NavigatorTest::arrowsGoFromScopeToScope()
{
  m_navigator->setCurrentScope(Id(u"sales"));
  const QSignalSpy chosen(m_navigator.get(), &Navigator::scopeChosen);
  QTest::keyClick(m_navigator.get(), Qt::Key_Down);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(m_navigator->currentScope(), Id(u"call"));
}

void NavigatorTest::f2RenamesAndEscapeDoesNot()
{
  m_navigator->setCurrentScope(Id(u"offer"));
  QTest::keyClick(m_navigator.get(), Qt::Key_F2);
  QTest::keyClicks(m_navigator->findChild<QLineEdit *>(), u"Quote"_s);
  QTest::keyClick(m_navigator->findChild<QLineEdit *>(), Qt::Key_Escape);
  QVERIFY(!m_session->canUndo());
  QTRY_VERIFY(!m_navigator->findChild<QLineEdit *>());
  QTest::keyClick(m_navigator.get(), Qt::Key_F2);
  QTest::keyClicks(m_navigator->findChild<QLineEdit *>(), u"Quote"_s);
  QTest::keyClick(m_navigator->findChild<QLineEdit *>(), Qt::Key_Return);
  QTRY_COMPARE(nameOf(m_session->document().find(Id(u"offer"))), u"Quote"_s);
  m_session->undo();
  QTRY_VERIFY(row(u"Offer"));
}

void NavigatorTest::deleteTakesAProcessAwayAndUndoBringsItBack()
{
  m_navigator->setCurrentScope(Id(u"hiring"));
  QTest::keyClick(m_navigator.get(), Qt::Key_Delete);
  QVERIFY(!m_session->document().contains(Id(u"hiring")));
  QVERIFY(!row(u"Hiring"));
  m_session->undo();
  QVERIFY(row(u"Hiring"));
}

void NavigatorTest::altArrowsReorderAmongSiblings()
{
  m_navigator->setCurrentScope(Id(u"offer"));
  QTest::keyClick(m_navigator.get(), Qt::Key_Up, Qt::AltModifier);
  QCOMPARE(workflows(), QStringList({u"Offer"_s, u"Call"_s, u"Sign"_s}));
  QCOMPARE(m_navigator->currentScope(), Id(u"offer"));
  QTest::keyClick(m_navigator.get(), Qt::Key_Up, Qt::AltModifier);
  QCOMPARE(workflows().front(), u"Offer"_s);
  QTest::keyClick(m_navigator.get(), Qt::Key_Down, Qt::AltModifier);
  QTest::keyClick(m_navigator.get(), Qt::Key_Down, Qt::AltModifier);
  QCOMPARE(workflows(), QStringList({u"Call"_s, u"Sign"_s, u"Offer"_s}));
  m_session->undo();
  QCOMPARE(workflows(), QStringList({u"Call"_s, u"Offer"_s, u"Sign"_s}));
}

void NavigatorTest::aDroppedWorkflowGoesBeforeTheOneItWasDroppedOn()
{
  m_navigator->setCurrentScope(Id(u"sign"));
  drop(u"Call", false);
  QCOMPARE(workflows(), QStringList({u"Sign"_s, u"Call"_s, u"Offer"_s}));
  drop(u"Call", true);
  QCOMPARE(workflows(), QStringList({u"Call"_s, u"Sign"_s, u"Offer"_s}));
  drop(u"Hiring", false);
  QCOMPARE(workflows(), QStringList({u"Call"_s, u"Offer"_s}));
  QCOMPARE(row(u"Sign")->parent(), row(u"Hiring"));
}

void NavigatorTest::aProcessDroppedOnABandTakesItsCategory()
{
  m_navigator->setCurrentScope(Id(u"hiring"));
  drop(u"Operational", true);
  QCOMPARE(m_session->document().get<Process>(Id(u"hiring"))->category, ProcessCategory::Operational);
  QVERIFY(!row(u"Support"));
  QCOMPARE(row(u"Hiring")->parent()->text(0), u"Operational"_s);
}

void NavigatorTest::aWorkflowDroppedOnItselfChangesNothing()
{
  m_navigator->setCurrentScope(Id(u"offer"));
  drop(u"Offer", true);
  drop(u"Operational", true);
  QVERIFY(!m_session->canUndo());
}

LANEWAY_TEST(NavigatorTest)
#include "navigator_test.moc"
