#include "model/edit/fragment.h"

#include <QTest>

#include "model/edit/move_shapes.h"
#include "model/edit/paste_rows.h"
#include "model/process/navigate.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class FragmentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFragmentStandsByItself();
  void duplicatesLieBesideTheirOriginals();
  void contentsAndBoundaryEventsAreCopiedAlong();
  void collapsedSubProcessesKeepTheirDiagram();
  void pastingIntoAnotherDocumentBringsRolesByName();
  void aRoleBroughtAlongBringsItsPeopleAndTheirHours();
  void aRoleThatIsThereKeepsItsPeople();
  void aPoolIsPastedIntoAProcessOnly();
  void aCallKeepsOpeningWhatItDid();
  void pastingNothingIsRefused();
  void linesOfTextBecomeStepsInARow();
  void cellsOfASpreadsheetFillTheirColumns();
  void garbageIsReadAsFarAsItGoes();
  void timesAsPeopleWriteThem_data();
  void timesAsPeopleWriteThem();
  void rowsGoIntoTheLanesOfTheirRoles();
};

namespace {

const Id Map(u"p-map");

Document sales()
{
  return DocumentBuilder()
      .process(u"p")
      .pool(u"pool")
      .lane(u"clerks", u"Clerks")
      .lane(u"bosses", u"Bosses")
      .in(u"clerks")
      .task(u"a", u"Ask")
      .task(u"b", u"Answer")
      .boundary(u"late", u"b")
      .changeActivity(u"a", [](Activity &a) { a.role = Id(u"role-bosses"); })
      .chain({u"a", u"b"})
      .note(u"note")
      .flow(u"note", u"a-b", FlowKind::Association)
      .build();
}

using Ids = std::vector<Id>;

}  // namespace

void FragmentTest::aFragmentStandsByItself()
{
  const Fragment fragment = copyElements(sales(), Map, {Id(u"a"), Id(u"b"), Id(u"note")});
  const Document &document = fragment.document;
  QCOMPARE(document.nodes().size(), std::size_t(4));
  QCOMPARE(document.flows().size(), std::size_t(2));
  QCOMPARE(document.routes().size(), std::size_t(1));
  QCOMPARE(document.roles().size(), std::size_t(1));
  QVERIFY(document.get<Node>(Id(u"a"))->parent.isNull());
  QVERIFY(document.get<Node>(Id(u"a"))->lane.isNull());
  QCOMPARE(fragment.diagram, Map);
  for (const auto &[reference, nothing] : document.references())
    QVERIFY2(document.contains(reference.to), qPrintable(reference.to.text()));
}

void FragmentTest::duplicatesLieBesideTheirOriginals()
{
  EditHarness harness(sales());
  const auto made = harness.make<Ids>([](Draft &draft) {
    return duplicate(draft, Map, {Id(u"a"), Id(u"b")}, {10, 20});
  });
  const Document &document = harness.document();
  QCOMPARE(made.size(), std::size_t(4));  // two steps, the event on one, and their flow
  for (const Id id : made) {
    if (const Node *node = document.get<Node>(id); node && node->name == u"Ask"_s) {
      QCOMPARE(shapeIn(document, Map, id)->bounds, translated(shapeIn(document, Map, Id(u"a"))->bounds, {10, 20}));
      QCOMPARE(node->lane, Id(u"clerks"));
      QCOMPARE(node->as<Activity>()->role, Id(u"role-bosses"));
      QCOMPARE(document.outgoing(id).size(), 1);
    }
  }
  QCOMPARE(document.roles().size(), std::size_t(2));
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::contentsAndBoundaryEventsAreCopiedAlong()
{
  EditHarness harness(DocumentBuilder()
                          .process(u"p")
                          .subProcess(u"sub")
                          .in(u"sub")
                          .start(u"s")
                          .task(u"x")
                          .boundary(u"late", u"x")
                          .chain({u"s", u"x"})
                          .build());
  const auto made = harness.make<Ids>([](Draft &draft) { return duplicate(draft, Map, {Id(u"sub")}, {0, 400}); });
  QCOMPARE(made.size(), std::size_t(1));
  QCOMPARE(nodesInside(harness.document(), made.front()).size(), std::size_t(3));
  QCOMPARE(flowsInside(harness.document(), made.front()).size(), std::size_t(1));
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::collapsedSubProcessesKeepTheirDiagram()
{
  Document document = DocumentBuilder().process(u"p").subProcess(u"sub").in(u"sub").task(u"x").build();
  document.put(Diagram{.id = Id(u"inner"), .scope = Id(u"sub")});
  Shape sub = *document.get<Shape>(Id(u"shape-sub"));
  sub.expanded = false;
  document.put(sub);
  Shape x = *document.get<Shape>(Id(u"shape-x"));
  x.diagram = Id(u"inner");
  document.put(x);
  EditHarness harness(document);
  const auto made = harness.make<Ids>([](Draft &draft) { return duplicate(draft, Map, {Id(u"sub")}, {0, 400}); });
  const Id inner = diagramOf(harness.document(), made.front());
  QVERIFY(!inner.isNull() && inner != Id(u"inner"));
  QCOMPARE(harness.document().drawnIn(inner).size(), 1);
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::pastingIntoAnotherDocumentBringsRolesByName()
{
  const Fragment fragment = copyElements(sales(), Map, {Id(u"pool")});
  EditHarness harness(DocumentBuilder().process(u"q").role(u"boss", u"BOSSES").build());
  const auto made = harness.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"q-map"), {0, 0}, fragment); });
  const Document &document = harness.document();
  QCOMPARE(made.size(), std::size_t(1));
  QCOMPARE(document.get<Pool>(made.front())->parent, Id(u"q"));
  QCOMPARE(document.roles().size(), std::size_t(2));
  const auto lanes = rankedChildren<Lane>(document, made.front());
  QCOMPARE(lanes.size(), std::size_t(2));
  QCOMPARE(lanes[1]->role, Id(u"boss"));
  QCOMPARE(document.get<Role>(lanes[0]->role)->name, u"Clerks"_s);
  QCOMPARE(shapeIn(document, Id(u"q-map"), made.front())->bounds.center().x, 0.0);
  QCOMPARE(harness.problems(), QStringList());
}

namespace {

/// A step of clerks, of whom Ada works mornings and sells too.
Document staffed()
{
  Document document = DocumentBuilder()
                          .process(u"p")
                          .role(u"clerks", u"Clerks")
                          .role(u"sellers", u"Sellers")
                          .task(u"check")
                          .change<Node>(u"check", [](Node &node) { node.as<Activity>()->role = Id(u"clerks"); })
                          .build();
  document.put(Calendar{.id = Id(u"mornings"), .name = u"Mornings"_s, .weekly = {{1, 480, 720}}});
  document.put(Person{.id = Id(u"ada"),
                      .name = u"Ada"_s,
                      .roles = {Id(u"sellers"), Id(u"clerks")},
                      .calendar = Id(u"mornings"),
                      .speed = 2});
  document.put(Person{.id = Id(u"bob"), .name = u"Bob"_s, .roles = {Id(u"sellers")}});
  return document;
}

}  // namespace

void FragmentTest::aRoleBroughtAlongBringsItsPeopleAndTheirHours()
{
  const Fragment fragment = copyElements(staffed(), Map, {Id(u"check")});
  EditHarness harness(DocumentBuilder().process(u"q").build());
  harness.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"q-map"), {0, 0}, fragment); });
  const Document &document = harness.document();
  QCOMPARE(harness.problems(), QStringList());
  QCOMPARE(document.roles().size(), std::size_t(1));
  QCOMPARE(document.people().size(), std::size_t(1));
  const Person &ada = *document.people().begin();
  QCOMPARE(ada.name, u"Ada"_s);
  QCOMPARE(ada.speed, 2.0);
  QCOMPARE(ada.roles, std::vector{document.roles().begin()->id});
  QCOMPARE(document.get<Calendar>(ada.calendar)->weekly, (std::vector<WorkingHours>{{1, 480, 720}}));
}

void FragmentTest::aRoleThatIsThereKeepsItsPeople()
{
  const Fragment fragment = copyElements(staffed(), Map, {Id(u"check")});
  EditHarness there(DocumentBuilder().process(u"q").role(u"mine", u"clerks").build());
  there.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"q-map"), {0, 0}, fragment); });
  QVERIFY(there.document().people().isEmpty());
  QVERIFY(there.document().calendars().isEmpty());
  QCOMPARE(there.problems(), QStringList());

  Document known = DocumentBuilder().process(u"q").role(u"boss", u"Bosses").build();
  known.put(Person{.id = Id(u"her"), .name = u"ada"_s, .roles = {Id(u"boss")}});
  EditHarness here(known);
  here.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"q-map"), {0, 0}, fragment); });
  QCOMPARE(here.document().people().size(), std::size_t(1));
  const Person &her = *here.document().get<Person>(Id(u"her"));
  QCOMPARE(her.roles.size(), std::size_t(2));
  QCOMPARE(here.document().get<Role>(her.roles.back())->name, u"Clerks"_s);
  QCOMPARE(her.speed, 1.0);
  QCOMPARE(here.problems(), QStringList());
}

void FragmentTest::aPoolIsPastedIntoAProcessOnly()
{
  EditHarness harness(DocumentBuilder().process(u"q").workflow(u"w").build());
  const Fragment fragment = copyElements(sales(), Map, {Id(u"pool")});
  harness.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"w-map"), {0, 0}, fragment); });
  QCOMPARE(harness.refusal(), u"pool-outside-process"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::aCallKeepsOpeningWhatItDid()
{
  const Document document =
      DocumentBuilder().process(u"p").workflow(u"w").task(u"x").in(u"p").call(u"call", u"w").build();
  const auto callOf = [](const EditHarness &harness, const Ids &made) {
    return harness.document().get<Node>(made.front())->as<Activity>()->calls;
  };
  EditHarness same(document);
  QCOMPARE(callOf(same, same.make<Ids>([](Draft &draft) {
             return duplicate(draft, Map, {Id(u"call")}, {0, 99});
           })),
           Id(u"w"));
  const Fragment fragment = copyElements(document, Map, {Id(u"call")});
  QVERIFY(fragment.document.get<Workflow>(Id(u"w")));
  // Inside the workflow it would open itself, elsewhere there is no such workflow.
  QVERIFY(
      callOf(same, same.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"w-map"), {}, fragment); })).isNull());
  EditHarness other(DocumentBuilder().process(u"q").build());
  QVERIFY(
      callOf(other, other.make<Ids>([&](Draft &draft) { return paste(draft, Id(u"q-map"), {}, fragment); })).isNull());
  QCOMPARE(same.problems() + other.problems(), QStringList());
}

void FragmentTest::pastingNothingIsRefused()
{
  EditHarness harness(sales());
  harness.make<Ids>([](Draft &draft) { return paste(draft, Map, {}, {}); });
  QCOMPARE(harness.refusal(), u"paste-nothing"_s);
  harness.make<Ids>([](Draft &draft) { return duplicate(draft, Map, {Id(u"a-b"), Id(u"nobody")}, {}); });
  QCOMPARE(harness.refusal(), u"paste-nothing"_s);
  harness.make<Ids>([](Draft &draft) { return pasteRows(draft, Map, {}, {}); });
  QCOMPARE(harness.refusal(), u"paste-nothing"_s);
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::linesOfTextBecomeStepsInARow()
{
  const auto rows = rowsFromText(u"\n - Call the client\r\n2) Send the offer\n\n• Sign\u2028Step\n"_s);
  QCOMPARE(rows.size(), std::size_t(4));
  QCOMPARE(rows[0].name, u"Call the client"_s);
  QCOMPARE(rows[1].name, u"Send the offer"_s);
  QCOMPARE(rows[2].name, u"Sign"_s);
  EditHarness harness(DocumentBuilder().process(u"p").build());
  const auto made = harness.make<Ids>([&](Draft &draft) { return pasteRows(draft, Map, {0, 0}, rows); });
  QCOMPARE(made.size(), std::size_t(4));
  for (std::size_t at = 0; at + 1 < made.size(); ++at) {
    QCOMPARE(harness.document().get<Flow>(*harness.document().outgoing(made[at]).begin())->target, made[at + 1]);
    QVERIFY(shapeIn(harness.document(), Map, made[at])->bounds.right() <
            shapeIn(harness.document(), Map, made[at + 1])->bounds.left());
  }
  QCOMPARE(harness.problems(), QStringList());
}

void FragmentTest::cellsOfASpreadsheetFillTheirColumns()
{
  const auto plain = rowsFromText(u"Check\tClerk\t10 min\t2,50 EUR\tTwice"_s);
  QCOMPARE(plain.size(), std::size_t(1));
  QCOMPARE(plain[0].role, u"Clerk"_s);
  QCOMPARE(meanOf(*plain[0].duration), Duration::fromMinutes(10));
  QCOMPARE(plain[0].cost, Money::fromUnits(2.5));
  QCOMPARE(plain[0].documentation, u"Twice"_s);
  const auto named = rowsFromText(u"Dauer\tSchritt\tFarbe\tWer\n2 Std\tPrüfen\trot\tLeitung\n"_s);
  QCOMPARE(named.size(), std::size_t(1));
  QCOMPARE(named[0].name, u"Prüfen"_s);
  QCOMPARE(named[0].role, u"Leitung"_s);
  QCOMPARE(meanOf(*named[0].duration), Duration::fromHours(2));
}

void FragmentTest::garbageIsReadAsFarAsItGoes()
{
  QVERIFY(rowsFromText({}).empty());
  QVERIFY(rowsFromText(u"\t\t\n \n\t"_s).empty());
  QCOMPARE(rowsFromText(QString(100'000, u'\n') + u"x"_s).size(), std::size_t(1));
  QCOMPARE(rowsFromText(u"x\n"_s.repeated(5'000)).size(), std::size_t(2'000));
  QCOMPARE(rowsFromText(QString(50'000, u'x')).front().name.size(), 10'000);
  QVERIFY(!rowsFromText(u"x\ty\tsoon"_s).front().duration);
}

void FragmentTest::timesAsPeopleWriteThem_data()
{
  QTest::addColumn<double>("minutes");
  for (const auto &[text, minutes] : std::initializer_list<std::pair<const char *, double>>{{"10", 10},
                                                                                            {"10 min", 10},
                                                                                            {"1.5 h", 90},
                                                                                            {"1,5 h", 90},
                                                                                            {"1:30", 90},
                                                                                            {"0:00:30", 0.5},
                                                                                            {"2 days", 2880},
                                                                                            {"1 h 30 min", 90},
                                                                                            {"1h30min", 90},
                                                                                            {"3 Tage", 4320},
                                                                                            {"1 Woche", 10080},
                                                                                            {"45 sec.", 0.75},
                                                                                            {"1,200", 1200},
                                                                                            {"soon", 0},
                                                                                            {"-5", 0},
                                                                                            {"5 bananas", 0},
                                                                                            {"0", 0},
                                                                                            {"1:75", 0},
                                                                                            {"999999999999999999", 0}})
    QTest::newRow(text) << minutes;
}

void FragmentTest::timesAsPeopleWriteThem()
{
  QFETCH(double, minutes);
  const auto rows = rowsFromText(u"Step\t\t"_s + QString::fromLatin1(QTest::currentDataTag()));
  if (minutes == 0)
    QVERIFY(!rows.front().duration);
  else
    QCOMPARE(meanOf(rows.front().duration.value_or(Distribution())).seconds(), minutes * 60);
}

void FragmentTest::rowsGoIntoTheLanesOfTheirRoles()
{
  EditHarness harness(sales());
  const Point at{300, shapeIn(harness.document(), Map, Id(u"clerks"))->bounds.center().y - 28};
  const auto made = harness.make<Ids>([&](Draft &draft) {
    return pasteRows(
        draft, Map, at,
        {{.name = u"One"_s, .role = u"bosses"_s}, {.name = u"Two"_s, .role = u"Notary"_s}, {.name = u"Three"_s}});
  });
  const Document &document = harness.document();
  QCOMPARE(document.get<Node>(made[0])->lane, Id(u"bosses"));
  QVERIFY(document.get<Node>(made[0])->as<Activity>()->role.isNull());
  QCOMPARE(document.get<Node>(made[1])->lane, Id(u"clerks"));
  QCOMPARE(document.get<Role>(document.get<Node>(made[1])->as<Activity>()->role)->name, u"Notary"_s);
  QVERIFY(document.get<Node>(made[2])->as<Activity>()->role.isNull());
  QVERIFY(contains(shapeIn(document, Map, Id(u"pool"))->bounds, shapeIn(document, Map, made[2])->bounds));
  QCOMPARE(harness.problems(), QStringList());
}

LANEWAY_TEST(FragmentTest)
#include "fragment_test.moc"
