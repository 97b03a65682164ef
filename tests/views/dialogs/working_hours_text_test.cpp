#include "views/dialogs/working_hours_text.h"

#include <QTest>

#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class WorkingHoursTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hoursAreRead_data();
  void hoursAreRead();
  void otherTextsAreNoHours_data();
  void otherTextsAreNoHours();
  void hoursOfADayAreInOrder();
};

void WorkingHoursTextTest::hoursAreRead_data()
{
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("read");
  QTest::newRow("plain") << u"9-17"_s << u"9:00–17:00"_s;
  QTest::newRow("with a break") << u"9:00–12:00, 13:00–17:30"_s << u"9:00–12:00, 13:00–17:30"_s;
  QTest::newRow("in any order") << u"13-17; 9-12"_s << u"9:00–12:00, 13:00–17:00"_s;
  QTest::newRow("dots") << u"8.30 - 12.15"_s << u"8:30–12:15"_s;
  QTest::newRow("words") << u"9 to 17 h"_s << u"9:00–17:00"_s;
  QTest::newRow("the whole day") << u"24 h"_s << u"0:00–24:00"_s;
  QTest::newRow("closed") << u"  "_s << QString();
}

void WorkingHoursTextTest::hoursAreRead()
{
  QFETCH(QString, typed);
  QFETCH(QString, read);
  const auto hours = hoursFromInput(typed, 3);
  QVERIFY(hours.has_value());
  QCOMPARE(hoursInput(*hours), read);
  for (const WorkingHours &each : *hours)
    QCOMPARE(each.weekday, 3);
  QCOMPARE(hoursFromInput(read, 3), hours);
}

void WorkingHoursTextTest::otherTextsAreNoHours_data()
{
  QTest::addColumn<QString>("typed");
  for (const QStringView typed : {u"nine to five", u"17-9", u"9-9", u"9-25", u"9:75-10", u"9-12, 11-13", u"9"})
    QTest::newRow(qPrintable(typed.toString())) << typed.toString();
}

void WorkingHoursTextTest::otherTextsAreNoHours()
{
  QFETCH(QString, typed);
  QVERIFY(!hoursFromInput(typed, 1).has_value());
}

void WorkingHoursTextTest::hoursOfADayAreInOrder()
{
  const std::vector<WorkingHours> weekly{{2, 780, 1020}, {1, 540, 1020}, {2, 540, 720}};
  QCOMPARE(hoursOf(weekly, 2), (std::vector<WorkingHours>{{2, 540, 720}, {2, 780, 1020}}));
  QVERIFY(hoursOf(weekly, 7).empty());
}

LANEWAY_TEST(WorkingHoursTextTest)
#include "working_hours_text_test.moc"
