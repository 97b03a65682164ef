#include "model/exchange/native/native_format.h"

#include <QTest>

#include "model/edit/change_set.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

class NativeFormatTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsReadBackEqual();
  void defaultsAreLeftOutAndValuesAreReadable();
  void unknownKeysSurvive();
  void unknownPartsGoWithWhatTheyBelongTo();
  void variantsHaveTheirOwnState();
  void fragmentsMayDangle();
  void badInputIsRefused_data();
  void badInputIsRefused();
  void hugeNestingIsRefusedQuickly();
};

namespace {

Document smallDocument()
{
  Document document;
  DocumentInfo info;
  info.title = u"Übersicht"_s;
  document.put(info);
  document.put(Process{.id = Id(u"p"), .name = u"Onboarding"_s});
  Role clerk{.id = Id(u"clerk"), .name = u"Clerk"_s};
  clerk.hourlyCost = Money::fromUnits(45.5);
  document.put(clerk);
  Activity check;
  check.type = TaskType::User;
  check.role = Id(u"clerk");
  check.duration = exponential(Duration::fromMinutes(35));
  document.put(Node{.id = Id(u"check"), .parent = Id(u"p"), .name = u"Check"_s, .detail = check});
  Event end;
  end.position = EventPosition::End;
  document.put(Node{.id = Id(u"end"), .parent = Id(u"p"), .detail = end});
  document.put(Flow{.id = Id(u"f"), .source = Id(u"check"), .target = Id(u"end"), .share = Share{0.25}});
  document.put(Diagram{.id = Id(u"d"), .scope = Id(u"p")});
  document.put(Shape{.id = Id(u"s"), .diagram = Id(u"d"), .element = Id(u"check"), .bounds = {10, 20.25, 100, 80}});
  document.put(Route{.id = Id(u"r"), .diagram = Id(u"d"), .element = Id(u"f"), .points = {{110, 60.1}, {150, 60.1}}});
  return document;
}

/// The file with one part of its text replaced.
QByteArray edited(const char *before, const char *after)
{
  QByteArray text = workbookToJson({smallDocument(), {}, {}});
  Q_ASSERT(text.contains(before));
  return text.replace(before, after);
}

}  // namespace

void NativeFormatTest::whatIsWrittenIsReadBackEqual()
{
  const Workbook workbook{smallDocument(), {}, {}};
  const QByteArray text = workbookToJson(workbook);
  const auto imported = workbookFromJson(text, u"a.laneway"_s);
  QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().arguments.join(u' ')));
  QVERIFY(difference(workbook.document, imported->workbook.document).isEmpty());
  QCOMPARE(workbookToJson(imported->workbook), text);
}

void NativeFormatTest::defaultsAreLeftOutAndValuesAreReadable()
{
  const QByteArray expected = R"({
  "format": "laneway",
  "version": 1,
  "document": {"title": "Übersicht"},
  "processes": [
    {
      "id": "p",
      "name": "Onboarding"
    }
  ],
  "nodes": [
    {
      "id": "check",
      "type": "activity",
      "task": "user",
      "role": "clerk",
      "duration": {"kind": "exponential", "mean": "PT35M"},
      "parent": "p",
      "name": "Check"
    },
    {
      "id": "end",
      "type": "event",
      "position": "end",
      "parent": "p"
    }
  ],
  "flows": [
    {
      "id": "f",
      "source": "check",
      "target": "end",
      "share": 0.25
    }
  ],
  "roles": [
    {
      "id": "clerk",
      "name": "Clerk",
      "hourlyCost": 45.5
    }
  ],
  "diagrams": [
    {
      "id": "d",
      "scope": "p"
    }
  ],
  "shapes": [
    {
      "id": "s",
      "diagram": "d",
      "element": "check",
      "bounds": [10, 20.25, 100, 80]
    }
  ],
  "routes": [
    {
      "id": "r",
      "diagram": "d",
      "element": "f",
      "points": [[110, 60.1], [150, 60.1]]
    }
  ]
}
)";
  QCOMPARE(workbookToJson({smallDocument(), {}, {}}), expected);
}

void NativeFormatTest::unknownKeysSurvive()
{
  QByteArray text = edited("\"kind\": \"exponential\"", "\"kind\": \"exponential\", \"unit\": \"min\"");
  text.replace("\"name\": \"Check\"", "\"name\": \"Check\",\n      \"newer\": {\"deep\": [1, 2]}");
  text.replace("\"document\": {", "\"window\": {\"zoom\": 1.5},\n  \"document\": {\"mood\": \"good\", ");
  const auto imported = workbookFromJson(text, u"a.laneway"_s);
  QVERIFY(imported);
  const QByteArray again = workbookToJson(imported->workbook);
  QVERIFY(again.contains("\"unit\": \"min\""));
  QVERIFY(again.contains("\"newer\": {\"deep\": [1, 2]}"));
  QVERIFY(again.contains("\"window\": {\"zoom\": 1.5}"));
  QVERIFY(again.contains("\"mood\": \"good\""));
  const auto twice = workbookFromJson(again, u"a.laneway"_s);
  QVERIFY(twice);
  QCOMPARE(workbookToJson(twice->workbook), again);
}

void NativeFormatTest::unknownPartsGoWithWhatTheyBelongTo()
{
  const auto imported =
      workbookFromJson(edited("\"kind\": \"exponential\"", "\"kind\": \"exponential\", \"unit\": \"min\""), u"a"_s);
  QVERIFY(imported);
  Workbook workbook = imported->workbook;
  Node check = *workbook.document.get<Node>(Id(u"check"));
  check.as<Activity>()->duration.reset();
  workbook.document.put(check);
  QVERIFY(!workbookToJson(workbook).contains("min"));
}

void NativeFormatTest::variantsHaveTheirOwnState()
{
  Workbook workbook{smallDocument(), {{u"To be"_s, u"With two clerks"_s, smallDocument()}}, {}};
  Role clerk = *workbook.document.get<Role>(Id(u"clerk"));
  clerk.amount = 2;
  workbook.variants[0].document.put(clerk);
  QByteArray text = workbookToJson(workbook);
  text.replace("\"name\": \"To be\",", "\"name\": \"To be\",\n      \"agreed\": true,");
  const auto imported = workbookFromJson(text, u"a.laneway"_s);
  QVERIFY(imported);
  QCOMPARE(imported->workbook.variants.size(), std::size_t(1));
  QCOMPARE(imported->workbook.variants[0].name, u"To be"_s);
  QCOMPARE(imported->workbook.variants[0].document.get<Role>(Id(u"clerk"))->amount, std::optional(2));
  QVERIFY(!imported->workbook.document.get<Role>(Id(u"clerk"))->amount);
  QVERIFY(workbookToJson(imported->workbook).contains("\"agreed\": true"));
}

void NativeFormatTest::fragmentsMayDangle()
{
  Document fragment;
  fragment.put(Node{.id = Id(u"check"), .parent = Id(u"elsewhere"), .detail = Activity{}});
  const auto read = fragmentFromJson(fragmentToJson(fragment));
  QVERIFY(read);
  QVERIFY(difference(fragment, *read).isEmpty());
  QVERIFY(!fragmentFromJson("[]"));
}

void NativeFormatTest::badInputIsRefused_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QStringList>("arguments");
  const auto row = [](const char *name, const QByteArray &text, const QString &code, const QStringList &arguments) {
    QTest::newRow(name) << text << code << (QStringList{u"a.laneway"_s} + arguments);
  };
  const QByteArray whole = workbookToJson({smallDocument(), {}, {}});

  row("empty", "", u"json-empty"_s, {});
  row("blank", " \n\n", u"json-empty"_s, {});
  row("not JSON", "{\n  \"format\": laneway\n}", u"json-syntax"_s, {u"2"_s, u"13"_s});
  row("binary", QByteArray("\x7f\x45LF\x00\x01\x02", 7), u"json-syntax"_s, {u"1"_s, u"1"_s});
  row("not UTF-8", "{\"format\": \"l\xe4neway\"}", u"json-not-utf8"_s, {u"1"_s, u"15"_s});
  row("cut off", whole.left(100), u"json-cut-off"_s, {u"6"_s, u"3"_s});
  row("cut off in a text", whole.left(69), u"json-cut-off"_s, {u"4"_s, u"27"_s});
  row("key twice", "{\n\"format\": 1, \"format\": 2}", u"json-key-twice"_s, {u"2"_s, u"21"_s, u"format"_s});
  row("number too large", "{\"format\": 1e999}", u"json-number-too-large"_s, {u"1"_s, u"17"_s});
  row("a list", "[]", u"file-not-laneway"_s, {});
  row("other JSON", "{\"nodes\": []}", u"file-not-laneway"_s, {});
  row("no version", "{\"format\": \"laneway\"}", u"file-version-missing"_s, {});
  row("version 0", edited("\"version\": 1", "\"version\": 0"), u"file-version-missing"_s, {});
  row("newer", edited("\"version\": 1", "\"version\": 7"), u"file-newer-version"_s, {u"7"_s, u"1"_s});
  row("table is no list", edited("\"roles\": [", "\"roles\": 1, \"r\": ["), u"value-not-list"_s, {u"roles"_s});
  row("row is no object", edited("\"roles\": [", "\"roles\": [3,"), u"value-not-object"_s, {u"roles/1"_s});
  row("no id", edited("\"id\": \"p\",", ""), u"value-missing"_s, {u"processes/1/id"_s});
  row("bad id", edited("\"id\": \"d\"", "\"id\": \"7 d\""), u"value-not-id"_s, {u"diagrams/7 d/id"_s, u"7 d"_s});
  row("id twice", edited("\"id\": \"end\"", "\"id\": \"check\""), u"file-id-twice"_s, {u"nodes/check"_s, u"check"_s});
  row("id twice in two tables", edited("\"id\": \"d\"", "\"id\": \"p\""), u"file-id-twice"_s,
      {u"diagrams/p"_s, u"p"_s});
  row("dangling", edited("\"target\": \"end\"", "\"target\": \"gone\""), u"file-dangling-id"_s,
      {u"f"_s, u"target"_s, u"gone"_s});
  row("wrong kind", edited("\"role\": \"clerk\"", "\"role\": \"p\""), u"file-wrong-reference"_s,
      {u"check"_s, u"role"_s, u"p"_s});
  row("inside itself", edited("\"parent\": \"p\",\n      \"name\"", "\"parent\": \"check\",\n      \"name\""),
      u"file-container-cycle"_s, {u"check"_s});
  row("unknown type", edited("\"event\"", "\"evnt\""), u"value-unknown"_s,
      {u"nodes/end/type"_s, u"evnt"_s, u"activity, gateway, event, data, annotation, group"_s});
  row("unknown value", edited("\"position\": \"end\"", "\"position\": \"finish\""), u"value-unknown"_s,
      {u"nodes/end/position"_s, u"finish"_s, u"start, catch, throw, boundary, end"_s});
  row("share above 1", edited("0.25", "1.25"), u"value-out-of-range"_s,
      {u"flows/f/share"_s, u"1.25"_s, u"0"_s, u"1"_s});
  row("negative width", edited("20.25, 100", "20.25, -100"), u"value-out-of-range"_s,
      {u"shapes/s/bounds/3"_s, u"-100"_s, u"0"_s, u"1000000000"_s});
  row("bounds too short", edited("[10, 20.25, 100, 80]", "[10, 20.25]"), u"value-not-numbers"_s,
      {u"shapes/s/bounds"_s, u"4"_s});
  row("duration", edited("PT35M", "35 min"), u"value-not-duration"_s, {u"nodes/check/duration/mean"_s, u"35 min"_s});
  row("negative duration", edited("PT35M", "-PT35M"), u"value-not-duration"_s,
      {u"nodes/check/duration/mean"_s, u"-PT35M"_s});
  row("text for a number", edited("45.5", "\"45\""), u"value-not-number"_s, {u"roles/clerk/hourlyCost"_s});
  row("number for a text", edited("\"Clerk\"", "45"), u"value-not-text"_s, {u"roles/clerk/name"_s});
}

void NativeFormatTest::badInputIsRefused()
{
  QFETCH(QByteArray, text);
  QFETCH(QString, code);
  QFETCH(QStringList, arguments);
  const auto imported = workbookFromJson(text, u"a.laneway"_s);
  QVERIFY(!imported);
  QCOMPARE(imported.error().code, code);
  QCOMPARE(imported.error().arguments, arguments);
}

void NativeFormatTest::hugeNestingIsRefusedQuickly()
{
  const QByteArray deep(100'000'000, '[');
  const auto lists = workbookFromJson(deep, u"a.laneway"_s);
  QVERIFY(!lists);
  QCOMPARE(lists.error().code, u"json-too-deep"_s);
  QCOMPARE(lists.error().arguments, (QStringList{u"a.laneway"_s, u"1"_s, u"251"_s}));
}

LANEWAY_TEST(NativeFormatTest)
#include "native_format_test.moc"
