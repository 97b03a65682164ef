#include "model/edit/remarks.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include "model/edit/remove.h"
#include "model/edit/restyle.h"
#include "model/process/navigate.h"
#include "model/process/styling.h"
#include "tests/support/contracts_map.h"
#include "tests/support/edit_harness.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// Comments, links and styles: what people add to elements beside their meaning.
class RemarksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindTakesComments_data();
  void everyKindTakesComments();
  void aCommentIsResolvedAndRemoved();
  void anEmptyCommentIsRefused();
  void aCommentThatWasChangedIsNotChangedAgain();
  void linksWithoutAddressAreLeftOut();
  void rolesTakeNoRemarks();
  void aStyleOfTheKindShowsWhereTheElementHasNone();
  void whatItsKindIsCanBeSwitchedOffForOneElement();
  void theStyleOfAKindGoesWhenNothingIsLeftOfIt();
  void unreadableSizesAreRefused();
  void whatAFileHoldsInTheirPlaceIsNotLost();
  void otherExtrasStay();

 private:
  static Comment open() { return {u"Ada"_s, QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC), u"Why twice?"_s, false}; }
};

void RemarksTest::everyKindTakesComments_data()
{
  QTest::addColumn<QString>("element");
  for (const char *id : {"p", "company", "sales", "a", "a-b"})
    QTest::newRow(id) << QString::fromLatin1(id);
}

void RemarksTest::everyKindTakesComments()
{
  QFETCH(QString, element);
  EditHarness harness(contractsMap());
  QVERIFY(harness.perform([&](Draft &draft) { return addComment(draft, Id(element), open()); }));
  QCOMPARE(harness.problems(), QStringList());
  const Element held = harness.document().find(Id(element));
  QCOMPARE(commentsOf(held), std::vector{open()});
}

void RemarksTest::aCommentIsResolvedAndRemoved()
{
  EditHarness harness(contractsMap());
  Comment resolved = open();
  resolved.resolved = true;
  QVERIFY(harness.perform([&](Draft &draft) { return addComment(draft, Id(u"a"), open()); }));
  QVERIFY(harness.perform([&](Draft &draft) { return changeComment(draft, Id(u"a"), open(), resolved); }));
  QCOMPARE(commentsOf(harness.document().find(Id(u"a"))), std::vector{resolved});
  QVERIFY(harness.perform([&](Draft &draft) { return removeComment(draft, Id(u"a"), resolved); }));
  QVERIFY(commentsOf(harness.document().find(Id(u"a"))).empty());
}

void RemarksTest::anEmptyCommentIsRefused()
{
  EditHarness harness(contractsMap());
  Comment empty = open();
  empty.text = u" \n"_s;
  QVERIFY(!harness.perform([&](Draft &draft) { return addComment(draft, Id(u"a"), empty); }));
  QCOMPARE(harness.refusal(), u"comment-empty"_s);
}

void RemarksTest::aCommentThatWasChangedIsNotChangedAgain()
{
  EditHarness harness(contractsMap());
  QVERIFY(!harness.perform([&](Draft &draft) { return removeComment(draft, Id(u"a"), open()); }));
  QCOMPARE(harness.refusal(), u"comment-missing"_s);
}

void RemarksTest::linksWithoutAddressAreLeftOut()
{
  EditHarness harness(contractsMap());
  QVERIFY(harness.perform([](Draft &draft) {
    return setLinks(draft, Id(u"a-b"), {{u"Empty"_s, u" "_s}, {u"Manual"_s, u"files/manual.pdf"_s}});
  }));
  QCOMPARE(linksOf(harness.document().find(Id(u"a-b"))), (std::vector{Link{u"Manual"_s, u"files/manual.pdf"_s}}));
}

void RemarksTest::rolesTakeNoRemarks()
{
  EditHarness harness(contractsMap());
  QVERIFY(!harness.perform([](Draft &draft) { return addComment(draft, Id(u"role-sales"), open()); }));
  QCOMPARE(harness.refusal(), u"remarks-not-here"_s);
}

void RemarksTest::aStyleOfTheKindShowsWhereTheElementHasNone()
{
  EditHarness harness(contractsMap());
  const Color blue{0x2060c0};
  const Color red{0xc02020};
  QVERIFY(harness.perform([&](Draft &draft) {
    return restyleKind(draft, StyledKind::Step, [&](Style &style) {
      style.fill = blue;
      style.fontSize = 16;
    });
  }));
  QVERIFY(harness.perform([&](Draft &draft) {
    return restyle(draft, Id(u"p-map"), {Id(u"b"), Id(u"a-b")}, [&](Style &style) { style.fill = red; });
  }));
  const Document &document = harness.document();
  const Style a = styleOf(document, *shapeIn(document, Id(u"p-map"), Id(u"a")));
  const Style b = styleOf(document, *shapeIn(document, Id(u"p-map"), Id(u"b")));
  QCOMPARE(a.fill->rgb, blue.rgb);
  QCOMPARE(b.fill->rgb, red.rgb);
  QCOMPARE(b.fontSize, std::optional(16.0));
  QVERIFY(!styleOf(document, *shapeIn(document, Id(u"p-map"), Id(u"sales"))).fill);
  QCOMPARE(styleOf(document, *routeIn(document, Id(u"p-map"), Id(u"a-b"))).fill->rgb, red.rgb);
}

void RemarksTest::whatItsKindIsCanBeSwitchedOffForOneElement()
{
  EditHarness harness(contractsMap());
  QVERIFY(harness.perform([](Draft &draft) {
    return restyleKind(draft, StyledKind::Step, [](Style &style) { style.bold = style.italic = true; });
  }));
  QVERIFY(harness.perform(
      [](Draft &draft) { return restyle(draft, Id(u"p-map"), {Id(u"a")}, [](Style &style) { style.bold = false; }); }));
  const Document &document = harness.document();
  const Style a = styleOf(document, *shapeIn(document, Id(u"p-map"), Id(u"a")));
  const Style b = styleOf(document, *shapeIn(document, Id(u"p-map"), Id(u"b")));
  QVERIFY(!a.bold.value_or(true));
  QVERIFY(a.italic.value_or(false));
  QVERIFY(b.bold.value_or(false));
}

void RemarksTest::theStyleOfAKindGoesWhenNothingIsLeftOfIt()
{
  EditHarness harness(contractsMap());
  QVERIFY(harness.perform(
      [](Draft &draft) { return restyleKind(draft, StyledKind::Lane, [](Style &style) { style.bold = true; }); }));
  QVERIFY(styleOf(harness.document(), StyledKind::Lane).bold.value_or(false));
  QVERIFY(harness.perform(
      [](Draft &draft) { return restyleKind(draft, StyledKind::Lane, [](Style &style) { style = {}; }); }));
  QVERIFY(harness.document().info().extras.isEmpty());
}

void RemarksTest::unreadableSizesAreRefused()
{
  EditHarness harness(contractsMap());
  QVERIFY(!harness.perform(
      [](Draft &draft) { return restyle(draft, Id(u"p-map"), {Id(u"a")}, [](Style &style) { style.fontSize = 1; }); }));
  QCOMPARE(harness.refusal(), u"font-size-out-of-range"_s);
}

void RemarksTest::whatAFileHoldsInTheirPlaceIsNotLost()
{
  Document document = contractsMap();
  Node node = *document.get<Node>(Id(u"a"));
  node.extras = Extras(nlohmann::json{{"comments", "none so far"}});
  document.put(node);
  EditHarness harness(document);
  QVERIFY(!harness.perform([&](Draft &draft) { return addComment(draft, Id(u"a"), open()); }));
  QCOMPARE(harness.refusal(), u"remarks-unreadable"_s);
  QVERIFY(commentsOf(harness.document().find(Id(u"a"))).empty());
}

void RemarksTest::otherExtrasStay()
{
  Document document = contractsMap();
  Node node = *document.get<Node>(Id(u"a"));
  node.extras = Extras(nlohmann::json{{"bpmn", {{"x", 1}}}});
  document.put(node);
  EditHarness harness(document);
  QVERIFY(harness.perform([&](Draft &draft) { return addComment(draft, Id(u"a"), open()); }));
  const nlohmann::json &held = harness.document().get<Node>(Id(u"a"))->extras.json();
  QCOMPARE(held["bpmn"]["x"].get<int>(), 1);
  QVERIFY(hasOpenComment(harness.document().get<Node>(Id(u"a"))->extras));
  QVERIFY(harness.perform([&](Draft &draft) { return removeComment(draft, Id(u"a"), open()); }));
  QVERIFY(harness.document().get<Node>(Id(u"a"))->extras == Extras(nlohmann::json{{"bpmn", {{"x", 1}}}}));
}

LANEWAY_TEST(RemarksTest)
#include "remarks_test.moc"
