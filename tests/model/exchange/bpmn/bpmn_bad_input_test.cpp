#include <algorithm>

#include <QStringEncoder>
#include <QTest>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/integrity.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Files that are broken, hostile or no BPMN at all: what cannot be read says where, and what can be read is opened as
/// far as it goes, with a note for everything that was repaired or left out.
class BpmnBadInputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsNoBpmnSaysWhere_data();
  void whatIsNoBpmnSaysWhere();
  void deepNestingIsRefused();
  void entitiesAreNeverExpanded();
  void whatLooksLikeAnEntityIsNone();
  void hugeAttributesAreRead();
  void encodingsAreRead_data();
  void encodingsAreRead();
  void aWrongEncodingIsNoted();
  void whatIsBrokenIsNotedWithItsLine_data();
  void whatIsBrokenIsNotedWithItsLine();
  void aFileWithoutProcessOpensEmpty();
  void callsInACircleStayReferences();
  void typesThatAreNoNamesStayAsTheyAre();
  void namesThatAreNoneAreMadeNames();
};

namespace {

constexpr char Head[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"http://example.com\">\n";

QByteArray definitions(const QByteArray &inside)
{
  return Head + inside + "</definitions>\n";
}

Result<Imported> read(const QByteArray &bytes)
{
  return readWorkbook(bytes, u"map.bpmn"_s);
}

QString firstName(const Document &document)
{
  return document.nodes().isEmpty() ? QString() : (*document.nodes().begin()).name;
}

}  // namespace

void BpmnBadInputTest::whatIsNoBpmnSaysWhere_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("line");
  QTest::addColumn<int>("column");
  QTest::newRow("empty") << QByteArray() << u"xml-empty"_s << 1 << 1;
  QTest::newRow("blanks") << QByteArray(" \n\n ") << u"xml-empty"_s << 1 << 1;
  QTest::newRow("plain text") << QByteArray("Dear all,\nplease find") << u"xml-no-element"_s << 1 << 1;
  QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00\x08", 7) << u"xml-binary"_s << 1 << 5;
  QTest::newRow("binary behind a tag") << QByteArray("<a>\n\x00</a>", 9) << u"xml-binary"_s << 2 << 1;
  QTest::newRow("cut off") << QByteArray(Head) + "  <process id=\"p\">\n    <task" << u"xml-cut-off"_s << 4 << 9;
  QTest::newRow("never closed") << QByteArray(Head) + "  <process id=\"p\">\n" << u"xml-cut-off"_s << 3 << 19;
  QTest::newRow("closed crosswise") << QByteArray(Head) + "<process id=\"p\"></definitions>\n</process>"
                                    << u"xml-tag-mismatch"_s << 3 << 19;
  QTest::newRow("attribute without quotes") << definitions("<process id=p></process>") << u"xml-attribute"_s << 3 << 13;
  QTest::newRow("attribute twice the sign") << definitions("<process id==\"p\"/>") << u"xml-attribute"_s << 3 << 13;
  QTest::newRow("another format") << QByteArray("<?xml version=\"1.0\"?>\n  <html><body/></html>") << u"bpmn-not-bpmn"_s
                                  << 2 << 4;
  QTest::newRow("another namespace") << QByteArray("<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>")
                                     << u"bpmn-not-bpmn"_s << 1 << 2;
  QTest::newRow("no namespace") << QByteArray("<definitions><process id=\"p\"/></definitions>") << u"bpmn-not-bpmn"_s
                                << 1 << 2;
  QTest::newRow("unknown encoding") << QByteArray("<?xml version=\"1.0\" encoding=\"klingon\"?><definitions/>")
                                    << u"xml-encoding-unknown"_s << 1 << 1;
}

void BpmnBadInputTest::whatIsNoBpmnSaysWhere()
{
  QFETCH(QByteArray, bytes);
  QFETCH(QString, code);
  QFETCH(int, line);
  QFETCH(int, column);
  const auto imported = read(bytes);
  QVERIFY(!imported);
  QCOMPARE(imported.error().code, code);
  const QStringList &arguments = imported.error().arguments;
  QCOMPARE(arguments.first(), u"map.bpmn"_s);
  const int at = code == u"bpmn-not-bpmn"_s ? 2 : 1;
  QCOMPARE(arguments.value(at).toInt(), line);
  QCOMPARE(arguments.value(at + 1).toInt(), column);
}

void BpmnBadInputTest::deepNestingIsRefused()
{
  const int depth = 200'000;
  const QByteArray deep =
      definitions(QByteArray("<subProcess>\n").repeated(depth) + QByteArray("</subProcess>").repeated(depth));
  const auto imported = read(deep);
  QVERIFY(!imported);
  QCOMPARE(imported.error().code, u"xml-too-deep"_s);
  const int line = imported.error().arguments.value(1).toInt();
  QVERIFY2(line > 100 && line < 1000, qPrintable(QString::number(line)));
}

void BpmnBadInputTest::entitiesAreNeverExpanded()
{
  QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE definitions [\n<!ENTITY a \"aaaaaaaaaa\">\n";
  for (char c = 'b'; c <= 'z'; ++c)
    bomb += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">\n";
  bomb += "<!ENTITY secret SYSTEM \"file:///etc/passwd\">\n]>\n";
  bomb +=
      "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"
      "<process id=\"p\"><task id=\"t\" name=\"&z;&secret;\"/></process></definitions>";
  const auto imported = read(bomb);
  QVERIFY(imported);
  QCOMPARE(firstName(imported->workbook.document), u"&z;&secret;"_s);
  QCOMPARE(imported->report.size(), 2u);
  for (const ImportNote &note : imported->report) {
    QCOMPARE(note.code, u"xml-entity-not-resolved"_s);
    QCOMPARE(note.line, bomb.count('\n') + 1);
  }
  QCOMPARE(imported->report[0].arguments, QStringList{u"z"_s});
  QCOMPARE(imported->report[1].arguments, QStringList{u"secret"_s});
}

void BpmnBadInputTest::whatLooksLikeAnEntityIsNone()
{
  const auto imported =
      read(definitions("<!-- &comment; --><process id=\"p\"><task id=\"t\" name=\"a &amp; b &#38; c & d\">"
                       "<documentation><![CDATA[&nbsp;]]></documentation></task></process>"));
  QVERIFY(imported);
  QVERIFY(imported->report.empty());
  QCOMPARE(firstName(imported->workbook.document), u"a & b & c & d"_s);
}

void BpmnBadInputTest::hugeAttributesAreRead()
{
  const QByteArray name(3'000'000, 'x');
  const auto imported = read(definitions("<process id=\"p\"><task id=\"t\" name=\"" + name + "\"/></process>"));
  QVERIFY(imported);
  QCOMPARE(firstName(imported->workbook.document).size(), name.size());
  const auto byId = read(definitions("<process id=\"" + name + "\"><task id=\"" + name + "\"/></process>"));
  QVERIFY(byId);
  QCOMPARE(byId->workbook.document.nodes().size(), 1);
}

void BpmnBadInputTest::encodingsAreRead_data()
{
  QTest::addColumn<QByteArray>("bytes");
  const QString body =
      u"<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<process id=\"p\">"
      u"<task id=\"t\" name=\"Prüfung – Größe\"/></process></definitions>"_s;
  const auto encoded = [](const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
    QStringEncoder encoder(encoding, flag);
    return QByteArray(encoder(text));
  };
  using enum QStringConverter::Encoding;
  const auto marked = QStringConverter::Flag::WriteBom;
  const auto plain = QStringConverter::Flag::Default;
  QTest::newRow("UTF-8") << body.toUtf8();
  QTest::newRow("UTF-8 with mark") << encoded(body, Utf8, marked);
  QTest::newRow("UTF-16 little endian") << encoded(body, Utf16LE, marked);
  QTest::newRow("UTF-16 big endian") << encoded(body, Utf16BE, marked);
  QTest::newRow("UTF-16 without mark") << encoded(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + body, Utf16LE,
                                                  plain);
  QTest::newRow("UTF-32") << encoded(body, Utf32LE, marked);
  QByteArray western = "<?xml version='1.0' encoding='ISO-8859-1'?>\n";
  for (const QChar c : body)
    western += c == u'–' ? '\x96' : c.toLatin1();
  QTest::newRow("ISO-8859-1 with a dash of Windows") << western;
}

void BpmnBadInputTest::encodingsAreRead()
{
  QFETCH(QByteArray, bytes);
  const auto imported = read(bytes);
  QVERIFY2(imported, imported ? "" : qPrintable(imported.error().code));
  QCOMPARE(firstName(imported->workbook.document), u"Prüfung – Größe"_s);
  QVERIFY(imported->report.empty());
}

void BpmnBadInputTest::aWrongEncodingIsNoted()
{
  const auto imported =
      read(definitions("<process id=\"p\">\n<task id=\"t\" name=\"Pr\xfc"
                       "fung\"/></process>"));
  QVERIFY(imported);
  QCOMPARE(firstName(imported->workbook.document), u"Prüfung"_s);
  QCOMPARE(imported->report, (ImportReport{{u"xml-encoding-assumed"_s, {}, 4}}));
}

void BpmnBadInputTest::whatIsBrokenIsNotedWithItsLine_data()
{
  QTest::addColumn<QByteArray>("inside");
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("line");
  QTest::newRow("id twice") << QByteArray("<process id=\"p\">\n<task id=\"t\"/>\n<task id=\"t\"/>\n</process>")
                            << u"bpmn-id-twice"_s << 5;
  QTest::newRow("flow to nothing") << QByteArray(
                                          "<process id=\"p\">\n<task id=\"t\"/>\n"
                                          "<sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"gone\"/>\n</process>")
                                   << u"bpmn-flow-without-end"_s << 5;
  QTest::newRow("flow without source")
      << QByteArray("<process id=\"p\">\n<task id=\"t\"/>\n<sequenceFlow id=\"f\" targetRef=\"t\"/>\n</process>")
      << u"bpmn-flow-without-end"_s << 5;
  QTest::newRow("boundary event on nothing")
      << QByteArray("<process id=\"p\">\n<boundaryEvent id=\"b\" attachedToRef=\"gone\"/></process>")
      << u"bpmn-boundary-without-host"_s << 4;
  QTest::newRow("lane of nothing")
      << QByteArray(
             "<process id=\"p\"><laneSet id=\"s\">\n<lane id=\"l\"><flowNodeRef>gone</flowNodeRef></lane>\n"
             "</laneSet></process>")
      << u"bpmn-lane-reference"_s << 4;
  QTest::newRow("pool of nothing")
      << QByteArray("<collaboration id=\"c\">\n<participant id=\"a\" processRef=\"gone\"/></collaboration>")
      << u"bpmn-process-missing"_s << 4;
  QTest::newRow("shape without size")
      << QByteArray(
             "<process id=\"p\"><task id=\"t\"/></process>\n"
             "<di:BPMNDiagram xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\">"
             "<di:BPMNPlane bpmnElement=\"p\">\n<di:BPMNShape bpmnElement=\"t\"/></di:BPMNPlane></di:BPMNDiagram>")
      << u"bpmn-shape-without-place"_s << 5;
}

void BpmnBadInputTest::whatIsBrokenIsNotedWithItsLine()
{
  QFETCH(QByteArray, inside);
  QFETCH(QString, code);
  QFETCH(int, line);
  const auto imported = read(definitions(inside));
  QVERIFY(imported);
  QVERIFY(!firstFault(imported->workbook.document));
  const ImportReport &report = imported->report;
  const auto note =
      std::find_if(report.begin(), report.end(), [&](const ImportNote &each) { return each.code == code; });
  QVERIFY(note != report.end());
  QCOMPARE(note->line, line);
  QVERIFY(workbookToBpmn(imported->workbook));
}

void BpmnBadInputTest::aFileWithoutProcessOpensEmpty()
{
  const auto imported = read(definitions("<message id=\"m\" name=\"Order\"/>"));
  QVERIFY(imported);
  QVERIFY(imported->workbook.document.processes().isEmpty());
  QCOMPARE(imported->workbook.document.definitions().size(), 1);
  QVERIFY(std::any_of(imported->report.begin(), imported->report.end(),
                      [](const ImportNote &note) { return note.code == u"bpmn-without-process"_s; }));
}

void BpmnBadInputTest::callsInACircleStayReferences()
{
  const auto imported =
      read(definitions("<process id=\"p\"><callActivity id=\"a\" calledElement=\"q\"/></process>\n"
                       "<process id=\"q\"><callActivity id=\"b\" calledElement=\"p\"/></process>\n"));
  QVERIFY(imported);
  const Document &document = imported->workbook.document;
  QCOMPARE(document.get<Node>(Id(u"a"_s))->as<Activity>()->calls, Id(u"q"_s));
  QVERIFY(document.get<Node>(Id(u"b"_s))->as<Activity>()->calls.isNull());
  const auto exported = workbookToBpmn(imported->workbook);
  QVERIFY(exported->bytes.contains("calledElement=\"p\""));
}

void BpmnBadInputTest::typesThatAreNoNamesStayAsTheyAre()
{
  const auto imported =
      read(definitions("<process id=\"p\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                       "<property id=\"a\" xsi:type=\"/dc:Bounds\"/></process>"));
  QVERIFY(imported);
  const auto exported = workbookToBpmn(imported->workbook);
  QVERIFY(exported->bytes.contains("xsi:type=\"/dc:Bounds\""));
  QVERIFY(read(exported->bytes));
}

void BpmnBadInputTest::namesThatAreNoneAreMadeNames()
{
  const auto imported = read(
      "<b:definitions xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:-v=\"http://vendor\">"
      "<b:process id=\"p\" b:-x=\"1\" a:b:c=\"2\"/></b:definitions>");
  QVERIFY(imported);
  const auto again = read(workbookToBpmn(imported->workbook)->bytes);
  QVERIFY(again);
  QCOMPARE(workbookToBpmn(again->workbook)->bytes, workbookToBpmn(imported->workbook)->bytes);
}

LANEWAY_TEST(BpmnBadInputTest)
#include "bpmn_bad_input_test.moc"
