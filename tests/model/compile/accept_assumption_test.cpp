#include "model/compile/accept_assumption.h"

#include <algorithm>

#include <QTest>

#include "model/compile/compilation.h"
#include "model/edit/draft.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;

class AcceptAssumptionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsAcceptedIsAssumedNoMore();
  void somebodyOfItsOwnBecomesARole();
  void roundTheClockBecomesOneCalendar();
  void whatHasNoPlaceIsRefused();
  void anElementThatIsGoneIsRefused();
};

namespace {

Compilation compiled(const Document &document)
{
  return compilePlan(document, {Id(u"p")}, document.info().run);
}

Document map()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"sales").start(u"start").task(u"a").gateway(u"choice").task(u"b");
  builder.end(u"end").chain({u"start", u"a", u"choice", u"b", u"end"}).flow(u"choice", u"end");
  builder.node(u"wait", Event{EventPosition::Catch, {EventDefinition{}}}).chain({u"b", u"wait", u"end"});
  builder.change<Lane>(u"sales", [](Lane &lane) { lane.role = {}; });
  return builder.buildUndrawn();
}

}  // namespace

void AcceptAssumptionTest::whatIsAcceptedIsAssumedNoMore()
{
  IdGenerator ids(1);
  Draft draft{map(), ids};
  // Accepting who does a step brings up how many there are, so it takes more than one round.
  for (int round = 0; round < 3; ++round)
    for (const Assumption &each : compiled(draft.document).assumptions)
      if (canAccept(draft.document, each))
        QVERIFY(acceptAssumption(draft, each));
  const Compilation result = compiled(draft.document);
  QVERIFY(result.canRun());
  for (const Assumption &each : result.assumptions)
    QVERIFY2(false, qPrintable(each.element.text() + u' ' + keyOf(each.property)));
}

void AcceptAssumptionTest::somebodyOfItsOwnBecomesARole()
{
  IdGenerator ids(1);
  Draft draft{map(), ids};
  const std::vector<Assumption> assumptions = compiled(draft.document).assumptions;
  const auto own = std::find_if(assumptions.begin(), assumptions.end(),
                                [](const Assumption &each) { return std::holds_alternative<OwnPerson>(each.value); });
  QVERIFY(own != assumptions.end());
  QCOMPARE(own->element, Id(u"sales"));
  QVERIFY(acceptAssumption(draft, *own));
  const Id role = draft.document.get<Lane>(Id(u"sales"))->role;
  QVERIFY(draft.document.get<Role>(role));
  QCOMPARE(draft.document.get<Role>(role)->name, u"sales"_s);
}

void AcceptAssumptionTest::roundTheClockBecomesOneCalendar()
{
  IdGenerator ids(1);
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"first").lane(u"second");
  Draft draft{builder.buildUndrawn(), ids};
  for (const QStringView role : {u"role-first", u"role-second"})
    QVERIFY(acceptAssumption(draft, {Id(role), AssumedProperty::Calendar, RoundTheClock{}}));
  QCOMPARE(draft.document.calendars().size(), std::size_t(1));
  QCOMPARE(draft.document.get<Role>(Id(u"role-second"))->calendar, draft.document.calendars().begin()->id);
}

void AcceptAssumptionTest::whatHasNoPlaceIsRefused()
{
  IdGenerator ids(1);
  Draft draft{map(), ids};
  const Assumption never{Id(u"wait"), AssumedProperty::Delay, DoesNotOccur{}};
  const Assumption arrivals{Id(u"p"), AssumedProperty::Arrivals, Arrivals{}};
  for (const Assumption &each : {never, arrivals}) {
    QVERIFY(!canAccept(draft.document, each));
    const Result<void> result = acceptAssumption(draft, each);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"assumption-has-no-value"_s);
  }
}

void AcceptAssumptionTest::anElementThatIsGoneIsRefused()
{
  IdGenerator ids(1);
  Draft draft{map(), ids};
  const Result<void> result = acceptAssumption(draft, {Id(u"gone"), AssumedProperty::Amount, 1});
  QVERIFY(!result);
  QCOMPARE(result.error().code, u"element-missing"_s);
}

LANEWAY_TEST(AcceptAssumptionTest)
#include "accept_assumption_test.moc"
