#include "model/edit/staffing.h"

#include <QTest>

#include "model/edit/attributes.h"
#include "model/edit/change_element.h"
#include "model/edit/people.h"
#include "model/edit/remove.h"
#include "model/edit/resources.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using test::DocumentBuilder;
using test::EditHarness;

/// Who does steps, and what instances carry: edits of the values that only simulations use.
class StaffingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whoIsNeededIsReadAndWritten_data();
  void whoIsNeededIsReadAndWritten();
  void unknownRolesAreCreated();
  void nobodyOfARoleIsRefused();
  void aRoleThatGoesTakesItsPlacesAlong();
  void peopleGetTheRolesTheirNamesSay();
  void mergedRolesKeepTheirPeople();
  void valuesOutOfRangeAreRefused();
  void attributesHaveNamesOfTheirOwn();
  void renamingAnAttributeReachesEveryExpression();
  void removingAnAttributeTakesItsValuesAlong();
  void onlyNamesAreRenamed_data();
  void onlyNamesAreRenamed();
};

namespace {

Document shop()
{
  DocumentBuilder builder;
  builder.process(u"p").pool(u"company").lane(u"clerk", u"Clerk").lane(u"driver", u"Driver");
  builder.role(u"second", u"2nd line");
  builder.in(u"clerk").start(u"start").task(u"check").gateway(u"decide").task(u"send").end(u"end");
  builder.chain({u"start", u"check", u"decide", u"send", u"end"}).flow(u"decide", u"end");
  return builder.build();
}

}  // namespace

void StaffingTest::whoIsNeededIsReadAndWritten_data()
{
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("shown");
  QTest::newRow("one") << u"Driver"_s << u"Driver"_s;
  QTest::newRow("several") << u" 2  clerk ,driver"_s << u"2 Clerk, Driver"_s;
  QTest::newRow("times") << u"3 x Driver"_s << u"3 Driver"_s;
  QTest::newRow("a name that begins with a number") << u"2nd line, 4 2nd line"_s << u"1 2nd line, 4 2nd line"_s;
  QTest::newRow("nobody") << u" , "_s << QString();
}

void StaffingTest::whoIsNeededIsReadAndWritten()
{
  QFETCH(QString, typed);
  QFETCH(QString, shown);
  EditHarness harness(shop());
  const auto needs = harness.make<std::vector<RoleNeed>>([&](Draft &draft) { return needsFromText(draft, typed); });
  QCOMPARE(staffingText(harness.document(), needs), shown);
  const auto again = harness.make<std::vector<RoleNeed>>([&](Draft &draft) { return needsFromText(draft, shown); });
  QVERIFY(again == needs);
  QCOMPARE(harness.document().roles().size(), 3);
}

void StaffingTest::unknownRolesAreCreated()
{
  EditHarness harness(shop());
  const auto ways = harness.make<std::vector<Staffing>>(
      [](Draft &draft) { return waysFromText(draft, u"2 Junior; Truck, driver"_s); });
  QCOMPARE(ways.size(), std::size_t(2));
  QCOMPARE(staffingText(harness.document(), ways), u"2 Junior; Truck, Driver"_s);
  QCOMPARE(harness.document().roles().size(), 5);
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::nobodyOfARoleIsRefused()
{
  EditHarness harness(shop());
  (void)harness.make<std::vector<RoleNeed>>([](Draft &draft) { return needsFromText(draft, u"0 Driver"_s); });
  QCOMPARE(harness.refusal(), u"nobody-needed"_s);
}

void StaffingTest::aRoleThatGoesTakesItsPlacesAlong()
{
  EditHarness harness(shop());
  QVERIFY(harness.perform([](Draft &draft) {
    return changeDetail<Activity>(draft, {Id(u"check")}, [](Activity &step) {
      step.alternatives = {{{{Id(u"second"), 2}}}, {{{Id(u"second"), 1}, {Id(u"role-driver"), 1}}}};
    });
  }));
  QVERIFY(harness.perform([](Draft &draft) { return removeElements(draft, {Id(u"role-driver")}); }));
  QCOMPARE(harness.document().get<Node>(Id(u"check"))->as<Activity>()->alternatives.size(), std::size_t(1));
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::peopleGetTheRolesTheirNamesSay()
{
  EditHarness harness(shop());
  const Id anna = harness.make<Id>([](Draft &draft) { return createPerson(draft, u"Anna"_s); });
  QVERIFY(harness.perform([&](Draft &draft) { return assignRolesTo(draft, anna, u"clerk, Boss, Clerk"_s); }));
  const Person &person = *harness.document().get<Person>(anna);
  QCOMPARE(person.roles.size(), std::size_t(2));
  QCOMPARE(person.roles.front(), Id(u"role-clerk"));
  QVERIFY(harness.perform([](Draft &draft) { return removeElements(draft, {Id(u"role-clerk")}); }));
  QCOMPARE(harness.document().get<Person>(anna)->roles.size(), std::size_t(1));
  QVERIFY(harness.perform([&](Draft &draft) { return removeElements(draft, {anna}); }));
  QVERIFY(!harness.document().get<Person>(anna));
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::mergedRolesKeepTheirPeople()
{
  EditHarness harness(shop());
  const Id anna = harness.make<Id>([](Draft &draft) { return createPerson(draft, u"Anna"_s); });
  QVERIFY(harness.perform([&](Draft &draft) { return assignRolesTo(draft, anna, u"Driver"_s); }));
  QVERIFY(harness.perform([](Draft &draft) { return mergeRoles(draft, Id(u"role-driver"), Id(u"role-clerk")); }));
  QCOMPARE(harness.document().get<Person>(anna)->roles.front(), Id(u"role-clerk"));
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::valuesOutOfRangeAreRefused()
{
  EditHarness harness(shop());
  const auto refusalOf = [&](const std::function<void(Activity &)> &change) {
    return harness.perform([&](Draft &draft) { return changeDetail<Activity>(draft, {Id(u"check")}, change); })
               ? QString()
               : harness.refusal();
  };
  QCOMPARE(refusalOf([](Activity &step) { step.batch = Batch{0, {}, BatchMode::Together}; }), u"amount-out-of-range"_s);
  QCOMPARE(refusalOf([](Activity &step) { step.failure = Failure{Share{1.5}, 1}; }), u"share-not-in-range"_s);
  QCOMPARE(refusalOf([](Activity &step) { step.setup = constant(Duration{-1}); }), u"duration-out-of-range"_s);
  QVERIFY(!harness.perform([](Draft &draft) {
    return changeEach<Role>(draft, {Id(u"role-clerk")}, [](Role &role) { role.breakdown.emplace(); });
  }));
  QCOMPARE(harness.refusal(), u"breakdown-needs-time"_s);
}

void StaffingTest::attributesHaveNamesOfTheirOwn()
{
  EditHarness harness(shop());
  QVERIFY(harness.perform([](Draft &draft) { return addAttribute(draft, Id(u"p"), u" order  value "_s); }));
  QCOMPARE(harness.document().get<Process>(Id(u"p"))->attributes.front().name, u"order value"_s);
  QVERIFY(!harness.perform([](Draft &draft) { return addAttribute(draft, Id(u"p"), u"order value"_s); }));
  QCOMPARE(harness.refusal(), u"attribute-exists"_s);
  for (const QString &name : {QString(), u"a]"_s}) {
    QVERIFY(!harness.perform([&](Draft &draft) { return addAttribute(draft, Id(u"p"), name); }));
    QCOMPARE(harness.refusal(), u"attribute-needs-name"_s);
  }
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::renamingAnAttributeReachesEveryExpression()
{
  EditHarness harness(shop());
  const auto change = [&](const Edit &edit) { QVERIFY(harness.perform(edit)); };
  change([](Draft &draft) { return addAttribute(draft, Id(u"p"), u"amount"_s); });
  change([](Draft &draft) { return setAssignments(draft, Id(u"check"), {{u"amount"_s, u"amount + 1"_s}}); });
  change([](Draft &draft) {
    return changeDetail<Activity>(draft, {Id(u"check")}, [](Activity &step) { step.priorityBy = u"amount"_s; });
  });
  change([](Draft &draft) {
    return changeEach<Flow>(draft, {Id(u"decide-send")}, [](Flow &flow) { flow.condition = u"amount > 5"_s; });
  });
  change([](Draft &draft) {
    return changeAttribute(draft, Id(u"p"), 0, {u"order value"_s, AttributeType::Number, 1, 9, {}});
  });
  const Node &check = *harness.document().get<Node>(Id(u"check"));
  QCOMPARE(check.assignments.front().attribute, u"order value"_s);
  QCOMPARE(check.assignments.front().value, u"[order value] + 1"_s);
  QCOMPARE(check.as<Activity>()->priorityBy, u"[order value]"_s);
  QCOMPARE(harness.document().get<Flow>(Id(u"decide-send"))->condition, u"[order value] > 5"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void StaffingTest::removingAnAttributeTakesItsValuesAlong()
{
  EditHarness harness(shop());
  QVERIFY(harness.perform([](Draft &draft) { return addAttribute(draft, Id(u"p"), u"amount"_s); }));
  QVERIFY(harness.perform([](Draft &draft) {
    return setAssignments(draft, Id(u"check"), {{u"amount"_s, u"1"_s}, {u"other"_s, u"2"_s}});
  }));
  QVERIFY(harness.perform([](Draft &draft) { return removeAttribute(draft, Id(u"p"), 0); }));
  QCOMPARE(harness.document().get<Node>(Id(u"check"))->assignments.size(), std::size_t(1));
  QVERIFY(!harness.perform([](Draft &draft) { return removeAttribute(draft, Id(u"p"), 0); }));
}

void StaffingTest::onlyNamesAreRenamed_data()
{
  QTest::addColumn<QString>("expression");
  QTest::addColumn<QString>("renamed");
  QTest::newRow("alone") << u"kind"_s << u"type"_s;
  QTest::newRow("in brackets") << u"[kind] = 1"_s << u"type = 1"_s;
  QTest::newRow("part of another") << u"kinds + mankind"_s << u"kinds + mankind"_s;
  QTest::newRow("in a text") << u"kind = 'kind'"_s << u"type = 'kind'"_s;
  QTest::newRow("twice") << u"kind + 2*kind"_s << u"type + 2*type"_s;
  QTest::newRow("broken") << u"kind + (("_s << u"type + (("_s;
}

void StaffingTest::onlyNamesAreRenamed()
{
  QFETCH(QString, expression);
  QFETCH(QString, renamed);
  QCOMPARE(withRenamedAttribute(expression, u"kind"_s, u"type"_s), renamed);
}

LANEWAY_TEST(StaffingTest)
#include "staffing_test.moc"
