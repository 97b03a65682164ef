#include "views/dialogs/roles_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "app/messages/language.h"
#include "model/edit/session.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/panels/panel_pictures.h"
#include "tests/views/panels/panel_test.h"
#include "views/dialogs/calendar_editor.h"
#include "views/dialogs/day_bar.h"
#include "views/painting/fonts.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class RolesDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void rolesStandInATable();
  void aRoleIsMadeAndNamed();
  void severalRolesAreChangedAtOnce();
  void aPersonIsMadeWithRolesAndHours();
  void closingTimeAndOvertime();
  void aCalendarIsMadeAndItsHoursTyped();
  void hoursAreDragged();
  void wrongHoursAreRefusedAndKept();
  void aHolidayIsAddedAndRemoved();
  void pictures();

 private:
  static QPushButton *button(const QWidget &dialog, const QString &text)
  {
    for (QPushButton *each : dialog.findChildren<QPushButton *>())
      if (each->text() == text && each->isVisible())
        return each;
    return nullptr;
  }
  static QLineEdit *field(const QWidget &dialog, const QString &name)
  {
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>())
      if (each->accessibleName() == name && each->isVisible())
        return each;
    return nullptr;
  }
  static QTableWidget *tableNamed(const QWidget &dialog, const QString &name)
  {
    for (QTableWidget *each : dialog.findChildren<QTableWidget *>())
      if (each->accessibleName() == name)
        return each;
    return nullptr;
  }
  [[nodiscard]] const Calendar &calendar() const { return *m_session->document().calendars().begin(); }

  std::unique_ptr<Session> m_session;
};

void RolesDialogTest::initTestCase()
{
  test::prepareWidgets();
}

void RolesDialogTest::init()
{
  Workbook workbook;
  workbook.document = test::DocumentBuilder()
                          .process(u"p")
                          .pool(u"company")
                          .lane(u"sales", u"Sales")
                          .lane(u"operations", u"Operations")
                          .build();
  m_session = std::make_unique<Session>(std::move(workbook), 1);
}

void RolesDialogTest::rolesStandInATable()
{
  RolesDialog dialog(*m_session);
  dialog.show();
  const auto *table = tableNamed(dialog, u"Roles"_s);
  QCOMPARE(table->rowCount(), 2);
  QCOMPARE(table->item(0, 4)->text(), u"Round the clock"_s);
}

void RolesDialogTest::aRoleIsMadeAndNamed()
{
  RolesDialog dialog(*m_session);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New role"_s), Qt::LeftButton);
  QTest::keyClicks(QApplication::focusWidget(), u"Back office"_s);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QStringList names;
  for (const Role &each : m_session->document().roles())
    names << each.name;
  QVERIFY(names.contains(u"Back office"_s));
}

void RolesDialogTest::severalRolesAreChangedAtOnce()
{
  RolesDialog dialog(*m_session);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  tableNamed(dialog, u"Roles"_s)->selectAll();
  test::enter(field(dialog, u"Cost per hour"_s), u"45"_s);
  for (const Role &each : m_session->document().roles())
    QCOMPARE(each.hourlyCost, std::optional(Money::fromUnits(45)));
  m_session->undo();
  for (const Role &each : m_session->document().roles())
    QVERIFY(!each.hourlyCost.has_value());
}

void RolesDialogTest::aPersonIsMadeWithRolesAndHours()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::People);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New person"_s), Qt::LeftButton);
  QCOMPARE(m_session->document().people().size(), 1);
  test::enter(field(dialog, u"Roles"_s), u"Sales, Operations"_s);
  test::enter(field(dialog, u"Speed"_s), u"80 %"_s);
  const Person &person = *m_session->document().people().begin();
  QCOMPARE(person.roles, (std::vector<Id>{Id(u"role-sales"), Id(u"role-operations")}));
  QCOMPARE(person.speed, 0.8);
  QTableWidget *people = tableNamed(dialog, u"People"_s);
  QCOMPARE(people->item(0, 1)->text(), u"Sales, Operations"_s);
  QCOMPARE(people->item(0, 2)->text(), u"As the role"_s);
  dialog.showPage(RolesDialog::Page::Roles);
  QCOMPARE(tableNamed(dialog, u"Roles"_s)->item(0, 2)->text(), u"1"_s);
  dialog.showPage(RolesDialog::Page::People);
  QTest::mouseClick(button(dialog, u"Remove"_s), Qt::LeftButton);
  QVERIFY(m_session->document().people().isEmpty());
}

void RolesDialogTest::closingTimeAndOvertime()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::Calendars);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  QVERIFY(!field(dialog, u"Overtime costs"_s));
  QComboBox *closing = nullptr;
  for (QComboBox *each : dialog.findChildren<QComboBox *>())
    if (each->accessibleName() == u"At closing time"_s)
      closing = each;
  QVERIFY(closing);
  closing->setCurrentIndex(1);
  Q_EMIT closing->activated(1);
  QCOMPARE(calendar().atClosing, AtClosing::Finish);
  test::enter(field(dialog, u"Overtime costs"_s), u"150 %"_s);
  QCOMPARE(calendar().overtimeFactor, 1.5);
}

void RolesDialogTest::aCalendarIsMadeAndItsHoursTyped()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::Calendars);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  QCOMPARE(m_session->document().calendars().size(), 1U);
  test::enter(field(dialog, u"Hours on Wednesday"_s), u"8-12, 13-16"_s);
  const std::vector<WorkingHours> &weekly = calendar().weekly;
  QVERIFY(std::find(weekly.begin(), weekly.end(), WorkingHours{3, 480, 720}) != weekly.end());
  QVERIFY(std::find(weekly.begin(), weekly.end(), WorkingHours{3, 780, 960}) != weekly.end());
  QVERIFY(std::find(weekly.begin(), weekly.end(), WorkingHours{3, 540, 1020}) == weekly.end());
}

void RolesDialogTest::hoursAreDragged()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::Calendars);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  DayBar *sunday = dialog.findChildren<DayBar *>().at(6);
  const auto at = [sunday](double hour) {
    return QPoint(static_cast<int>((hour + 0.25) / 24 * sunday->width()), sunday->height() / 2);
  };
  QTest::mousePress(sunday, Qt::LeftButton, {}, at(10));
  QTest::mouseMove(sunday, at(11.5));
  QTest::mouseRelease(sunday, Qt::LeftButton, {}, at(11.5));
  QCOMPARE(calendar().weekly.back(), (WorkingHours{7, 600, 720}));
  m_session->undo();
  QCOMPARE(calendar().weekly.back().weekday, 5);
}

void RolesDialogTest::wrongHoursAreRefusedAndKept()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::Calendars);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  const Calendar before = calendar();
  QLineEdit *monday = field(dialog, u"Hours on Monday"_s);
  test::enter(monday, u"17-9"_s);
  QCOMPARE(calendar(), before);
  QCOMPARE(monday->text(), u"17-9"_s);
}

void RolesDialogTest::aHolidayIsAddedAndRemoved()
{
  RolesDialog dialog(*m_session, RolesDialog::Page::Calendars);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>())
    if (each->text() == u"Add a holiday"_s)
      QTest::mouseClick(each, Qt::LeftButton);
  QCOMPARE(calendar().exceptions.size(), 1U);
  QTest::keyClicks(QApplication::focusWidget(), u"Christmas"_s);
  test::enter(field(dialog, u"First day"_s), u"2026-12-24"_s);
  test::enter(field(dialog, u"Last day"_s), u"2026-12-26"_s);
  QCOMPARE(calendar().exceptions.front(),
           (CalendarException{u"Christmas"_s, QDate(2026, 12, 24), QDate(2026, 12, 26), {}}));
  test::enter(field(dialog, u"Last day"_s), u"2026-12-01"_s);
  QCOMPARE(calendar().exceptions.front().last, QDate(2026, 12, 26));
}

void RolesDialogTest::pictures()
{
  RolesDialog dialog(*m_session);
  dialog.show();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  test::writePictures(dialog, u"roles"_s);
  dialog.showPage(RolesDialog::Page::People);
  QTest::mouseClick(button(dialog, u"New person"_s), Qt::LeftButton);
  test::enter(field(dialog, u"Roles"_s), u"Sales, Operations"_s);
  test::writePictures(dialog, u"people"_s);
  dialog.showPage(RolesDialog::Page::Calendars);
  test::writePictures(dialog, u"calendars-none"_s);
  QTest::mouseClick(button(dialog, u"New calendar"_s), Qt::LeftButton);
  test::enter(field(dialog, u"Hours on Wednesday"_s), u"8-12, 13-16"_s);
  for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>())
    if (each->text() == u"Add a holiday"_s)
      QTest::mouseClick(each, Qt::LeftButton);
  test::enter(field(dialog, u"Hours on Friday"_s), u"soon"_s);
  test::writePictures(dialog, u"calendars"_s);
}

LANEWAY_TEST(RolesDialogTest)
#include "roles_dialog_test.moc"
