#include "views/simulate/course_section.h"

#include <limits>

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "app/messages/language.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"
#include "tests/views/simulate/short_run.h"
#include "views/simulate/bottleneck_strips.h"
#include "views/simulate/course_chart.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The course of things in the results.
class CourseSectionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(setLanguage(u"en"_s)); }
  void aRunShowsProgressPeopleAndWays();
  void whatThereIsNothingToTellOfIsHidden();
  void theTipSaysHowManyAreThereWhen();
  void theWarmUpIsToldApart();
};

namespace {

/// Half of all instances take a second step.
Document withTwoWays()
{
  test::DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"desk", u"Desk");
  builder.start(u"start", u"Order").task(u"check", u"Check").gateway(u"decide").task(u"pack", u"Pack").end(u"end");
  builder.chain({u"start", u"check", u"decide", u"pack", u"end"}).flow(u"decide", u"end");
  return builder.build();
}

}  // namespace

void CourseSectionTest::aRunShowsProgressPeopleAndWays()
{
  const Document document = withTwoWays();
  CourseSection section;
  section.setReport(test::reportOf(document, {Id(u"p")}), document, Id(u"p"));
  auto *chart = section.findChild<CourseChart *>();
  QVERIFY(chart->isVisibleTo(&section));
  QVERIFY(chart->most() > 0);
  QVERIFY(section.findChild<BottleneckStrips *>()->isVisibleTo(&section));
  const auto *ways = section.findChild<QTreeWidget *>();
  QVERIFY(ways->isVisibleTo(&section));
  QCOMPARE(ways->topLevelItemCount(), 2);
  QStringList names{ways->topLevelItem(0)->text(0), ways->topLevelItem(1)->text(0)};
  names.sort(Qt::CaseInsensitive);
  QCOMPARE(names, (QStringList{u"Check → end"_s, u"Check → Pack → end"_s}));
}

void CourseSectionTest::whatThereIsNothingToTellOfIsHidden()
{
  CourseSection section;
  section.setReport({}, withTwoWays(), Id(u"p"));
  for (const QWidget *part : section.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
    QVERIFY2(!part->isVisibleTo(&section), part->metaObject()->className());
}

void CourseSectionTest::theTipSaysHowManyAreThereWhen()
{
  CourseChart chart;
  chart.setCourse({1, 4, std::numeric_limits<double>::quiet_NaN()},
                  {{}, Duration::fromMinutes(25), Duration::fromMinutes(10)}, {Duration::fromMinutes(25), {}});
  QCOMPARE(chart.most(), 4.0);
  const QString tip = chart.textAt(0.5).replace(QChar(0x00a0), u' ');
  QVERIFY2(tip.startsWith(u"4 in progress on average from 10 min to 20 min"_s), qPrintable(tip));
  QVERIFY(chart.textAt(1).replace(QChar(0x00a0), u' ').contains(u"from 20 min to 25 min"_s));
  QVERIFY(CourseChart().textAt(0).isEmpty());
}

void CourseSectionTest::theWarmUpIsToldApart()
{
  CourseChart chart;
  const TimeSlices slices{{}, Duration::fromMinutes(20), Duration::fromMinutes(10)};
  chart.setCourse({1, 4}, slices, {Duration::fromMinutes(20), Duration::fromMinutes(8)});
  QVERIFY(chart.textAt(0.1).contains(u"warm-up"_s));
  QVERIFY(!chart.textAt(0.45).contains(u"warm-up"_s));
  QStringList texts;
  for (const QLabel *label : chart.findChildren<QLabel *>())
    texts << label->text().replace(QChar(0x00a0), u' ');
  QCOMPARE(texts, (QStringList{u"Warm-up until 8 min"_s, u"20 min"_s}));
}

LANEWAY_TEST(CourseSectionTest)
#include "course_section_test.moc"
