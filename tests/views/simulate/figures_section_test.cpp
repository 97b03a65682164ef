#include "views/simulate/figures_section.h"

#include <QLabel>
#include <QTest>

#include "app/messages/language.h"
#include "model/compile/report.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/simulate/short_run.h"
#include "views/simulate/course_chart.h"
#include "views/simulate/course_section.h"
#include "views/simulate/cycle_time_chart.h"
#include "views/widgets/choice_field.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::reportOf;

/// What the results tell of one process of those that ran.
class FiguresSectionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }
  void oneProcessLeavesNothingToChoose();
  void eachOfSeveralProcessesCanBeShown();
  void theChoiceOutlivesTheNextRun();
  void theWantedTimeIsSaid();
  void nothingIsShownBeforeARun();

 private:
  /// What is said of the cycle time.
  static QString said(const QWidget &section)
  {
    QStringList texts;
    for (const QLabel *label : section.findChildren<QLabel *>())
      if (label->isVisibleTo(&section))
        texts << label->text().replace(QChar(0x00a0), u' ');
    return texts.join(u'\n');
  }
  static void choose(const FiguresSection &section, const QString &name)
  {
    auto *field = section.findChild<ChoiceField *>();
    QTest::keyClick(field, Qt::Key_Home);
    for (int i = 1; i < field->count() && field->currentText() != name; ++i)
      QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->currentText(), name);
  }
};

namespace {

/// Two processes that the same clerks work for; orders take 4 minutes of work, complaints 40.
Document ordersAndComplaints()
{
  test::DocumentBuilder builder;
  builder.process(u"orders", u"Orders").pool(u"shop").lane(u"desk", u"Clerk");
  builder.start(u"o-start", u"Order").task(u"pack", u"Pack").end(u"o-end").chain({u"o-start", u"pack", u"o-end"});
  builder.process(u"complaints", u"Complaints").pool(u"care").lane(u"phone", u"Caller");
  builder.start(u"c-start", u"Complaint").task(u"ask", u"Ask").end(u"c-end").chain({u"c-start", u"ask", u"c-end"});
  for (const auto &[step, minutes] : {std::pair(u"pack", 4), std::pair(u"ask", 40)})
    builder.changeActivity(
        step, [minutes = minutes](Activity &each) { each.duration = constant(Duration::fromMinutes(minutes)); });
  return builder.build();
}

}  // namespace

void FiguresSectionTest::oneProcessLeavesNothingToChoose()
{
  const Document document = ordersAndComplaints();
  FiguresSection section;
  section.setReport(reportOf(document, {Id(u"complaints")}), document);
  QVERIFY(!section.findChild<ChoiceField *>()->isVisibleTo(&section));
  QVERIFY(section.findChild<CycleTimeChart *>()->isVisibleTo(&section));
  QCOMPARE(section.shown(), Id(u"complaints"));
}

void FiguresSectionTest::eachOfSeveralProcessesCanBeShown()
{
  const Document document = ordersAndComplaints();
  const SimulationReport report = reportOf(document, {Id(u"orders"), Id(u"complaints")});
  FiguresSection section;
  CourseSection course;
  const auto show = [&] {
    section.setReport(report, document);
    course.setReport(report, document, section.shown());
  };
  connect(&section, &FiguresSection::chosen, this, show);
  show();
  QVERIFY(section.findChild<ChoiceField *>()->isVisibleTo(&section));
  const QString orders = said(section);
  const double ordersAtOnce = course.findChild<CourseChart *>()->most();
  QCOMPARE(section.shown(), Id(u"orders"));
  choose(section, u"Complaints"_s);
  QCOMPARE(section.shown(), Id(u"complaints"));
  QVERIFY2(said(section) != orders, qPrintable(orders));
  const double complaintsAtOnce = course.findChild<CourseChart *>()->most();
  QVERIFY(ordersAtOnce > 0 && complaintsAtOnce > 0 && complaintsAtOnce != ordersAtOnce);
  choose(section, u"Orders"_s);
  QCOMPARE(said(section), orders);
}

void FiguresSectionTest::theChoiceOutlivesTheNextRun()
{
  const Document document = ordersAndComplaints();
  const SimulationReport both = reportOf(document, {Id(u"orders"), Id(u"complaints")});
  FiguresSection section;
  section.setReport(both, document);
  choose(section, u"Complaints"_s);
  section.setReport(both, document);
  QCOMPARE(section.shown(), Id(u"complaints"));
  section.setReport(reportOf(document, {Id(u"orders")}), document);  // it was left out
  QCOMPARE(section.shown(), Id(u"orders"));
}

void FiguresSectionTest::theWantedTimeIsSaid()
{
  const Document document = ordersAndComplaints();
  FiguresSection section;
  section.setReport(reportOf(document, {Id(u"complaints")}), document);
  QVERIFY2(!said(section).contains(u"take no longer than"_s), qPrintable(said(section)));
  section.setReport(reportOf(document, {Id(u"complaints")}, Duration::fromDays(100)), document);
  QVERIFY2(said(section).contains(u"100 % take no longer than 100 d"_s), qPrintable(said(section)));
}

void FiguresSectionTest::nothingIsShownBeforeARun()
{
  QWidget panel;
  auto *section = new FiguresSection(&panel);
  section->setReport({}, ordersAndComplaints());
  QVERIFY(!section->isVisibleTo(&panel));
  QVERIFY(section->shown().isNull());
}

LANEWAY_TEST(FiguresSectionTest)
#include "figures_section_test.moc"
