#include "model/edit/find_text.h"

#include <QTest>

#include "model/edit/rename.h"
#include "tests/support/contracts_map.h"
#include "tests/support/document_builder.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

class FindTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsNamesRolesAndDocumentation();
  void readsFromTheLeftAndProcessByProcess();
  void caseAndWholeWordsNarrowTheSearch();
  void overlapsAreFoundOnce();
  void nothingIsFoundForNothing();
  void aSetStopEndsTheSearch();
  void replacesAllPlacesOfAText();
  void aLaneThatFollowsItsRoleIsReplacedOnce();
  void anOutdatedMatchIsRefused();
  void aRoleIsSeenWhereItIsUsed();

 private:
  static std::vector<TextMatch> find(const Document &document, const QString &text)
  {
    return findText(document, {text, false, false});
  }
};

void FindTextTest::findsNamesRolesAndDocumentation()
{
  const std::vector<TextMatch> found = find(contractsMap(), u"sales"_s);
  QCOMPARE(found.size(), 2U);
  QCOMPARE(found[0].element, Id(u"sales"));
  QCOMPARE(found[1].element, Id(u"role-sales"));
  const std::vector<TextMatch> portal = find(contractsMap(), u"portal"_s);
  QCOMPARE(portal.size(), 1U);
  QCOMPARE(portal[0], (TextMatch{Id(u"s"), SearchedField::Documentation, 22, 6}));
}

void FindTextTest::readsFromTheLeftAndProcessByProcess()
{
  const Document document = DocumentBuilder()
                                .process(u"z", u"First")
                                .task(u"z2", u"Ask twice")
                                .task(u"z1", u"Ask")
                                .process(u"a", u"Second")
                                .task(u"a1", u"Ask")
                                .change<Process>(u"a", [](Process &each) { each.rank = 9; })
                                .build();
  QStringList order;
  for (const TextMatch &match : find(document, u"ask"_s))
    order.push_back(match.element.text());
  QCOMPARE(order, (QStringList{u"z2"_s, u"z1"_s, u"a1"_s}));
}

void FindTextTest::caseAndWholeWordsNarrowTheSearch()
{
  const Document document = contractsMap();
  QCOMPARE(findText(document, {u"contract"_s, false, false}).size(), 5U);
  QCOMPARE(findText(document, {u"Contract"_s, true, false}).size(), 2U);  // Contracts, Contract check
  QCOMPARE(findText(document, {u"Contract"_s, true, true}).size(), 1U);
  QCOMPARE(findText(document, {u"contrac"_s, false, true}).size(), 0U);
}

void FindTextTest::overlapsAreFoundOnce()
{
  const Document document = DocumentBuilder().process(u"p", u"x").task(u"a", u"aaaa").build();
  QCOMPARE(find(document, u"aa"_s).size(), 2U);
}

void FindTextTest::nothingIsFoundForNothing()
{
  QVERIFY(find(contractsMap(), {}).empty());
}

void FindTextTest::aSetStopEndsTheSearch()
{
  const std::atomic_bool stop = true;
  QVERIFY(findText(contractsMap(), {u"a"_s, false, false}, &stop).empty());
}

void FindTextTest::replacesAllPlacesOfAText()
{
  EditHarness harness(contractsMap());
  const SearchTerms terms{u"contract"_s, false, false};
  QVERIFY(harness.perform(
      [&](Draft &draft) { return replaceText(draft, terms, findText(harness.document(), terms), u"order"_s); }));
  QCOMPARE(harness.problems(), QStringList());
  QCOMPARE(harness.document().get<Node>(Id(u"b"))->name, u"order check, order archive"_s);
  QCOMPARE(harness.document().get<Node>(Id(u"s"))->documentation, u"By post or a order portal."_s);
  QCOMPARE(harness.document().get<Process>(Id(u"p"))->name, u"orders"_s);
  QVERIFY(findText(harness.document(), terms).empty());
  harness.session().undo();
  QCOMPARE(findText(harness.document(), terms).size(), 5U);
}

void FindTextTest::aLaneThatFollowsItsRoleIsReplacedOnce()
{
  EditHarness harness(contractsMap());
  const SearchTerms terms{u"Sales"_s, false, false};
  QVERIFY(harness.perform(
      [&](Draft &draft) { return replaceText(draft, terms, findText(harness.document(), terms), u"Sales team"_s); }));
  QCOMPARE(harness.document().get<Lane>(Id(u"sales"))->name, u"Sales team"_s);
  const Role *role = harness.document().get<Role>(harness.document().get<Lane>(Id(u"sales"))->role);
  QVERIFY(role);
  QCOMPARE(role->name, u"Sales team"_s);
}

void FindTextTest::anOutdatedMatchIsRefused()
{
  EditHarness harness(contractsMap());
  const SearchTerms terms{u"Check"_s, false, false};
  const std::vector<TextMatch> found = findText(harness.document(), terms);
  QVERIFY(harness.perform([](Draft &draft) { return rename(draft, Id(u"a"), u"Sign"_s); }));
  const Document before = harness.document();
  QVERIFY(!harness.perform([&](Draft &draft) { return replaceText(draft, terms, found, u"Test"_s); }));
  QCOMPARE(harness.refusal(), u"replace-outdated"_s);
  QVERIFY(sameDocument(harness.document(), before));
}

void FindTextTest::aRoleIsSeenWhereItIsUsed()
{
  const Document document = contractsMap();
  QCOMPARE(placesOf(document, {Id(u"role-sales"), SearchedField::Name, 0, 5}), std::vector{Id(u"sales")});
  QCOMPARE(placesOf(document, {Id(u"a"), SearchedField::Name, 0, 5}), std::vector{Id(u"a")});
}

LANEWAY_TEST(FindTextTest)
#include "find_text_test.moc"
