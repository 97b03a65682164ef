#include "app/cli/command_line.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "app/cli/interrupt.h"
#include "app/messages/language.h"
#include "model/edit/change_set.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/native_format.h"
#include "tests/support/document_builder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::DocumentBuilder;

/// The command line as data: what is typed, what it answers. In the arguments and expectations DIR is a folder with
///   small.laneway      start, check, decide (yes to the end, no back), end; a workflow; two scenarios; a variant
///   changed.laneway    the same with a renamed, a slower and a new step, and a moved one
///   broken.laneway     cut off in the middle
///   contradiction.laneway  its role has nobody
///   empty.laneway      no steps
class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void commands_data();
  void commands();
  void simulateWritesTheSameFiguresAsJson();
  void theJsonIsAsItsSchemaSays();
  void simulateIsTheSameOnAnyNumberOfThreads();
  void partsOfARunMergeIntoTheWhole_data();
  void partsOfARunMergeIntoTheWhole();
  void partsThatDoNotFitAreRefused();
  void simulateReadsStandardInput();
  void simulateWritesEventLogs();
  void cancellingGivesWhatIsThereAndSaysSo();
  void nothingIsLeftWhereAnOutputCannotBeWritten();
  void convertKeepsEverything();
  void convertTakesOutAVariant();
  void diffAsJsonNamesEveryProperty();
  void layoutDrawsWhatIsNotDrawn();
  void exportedDrawingsOpenAgain();
  void germanIsSpokenWhereAsked();

 private:
  struct Answer {
    int exit = 0;
    QString out;
    QString err;
  };
  Answer run(const QStringList &arguments, const QByteArray &input = {});
  [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
  [[nodiscard]] Workbook read(const QString &name) const { return readWorkbookFile(path(name))->workbook; }

  QTemporaryDir m_folder;
};

namespace {

DocumentBuilder small()
{
  DocumentBuilder builder;
  builder.process(u"orders", u"Orders").pool(u"company").lane(u"clerk", u"Clerk");
  builder.start(u"start", u"Order")
      .task(u"check", u"Check documents")
      .gateway(u"good", GatewayKind::Exclusive, u"Good?");
  builder.end(u"end", u"Done").chain({u"start", u"check", u"good", u"end"}).flow(u"good", u"check");
  builder.changeActivity(u"check", [](Activity &each) { each.duration = exponential(Duration::fromMinutes(10)); });
  builder.change<Flow>(u"good-check", [](Flow &flow) { flow.share = Share{0.2}; });
  builder.workflow(u"pack", u"Packing").start(u"ws").task(u"wrap", u"Wrap").end(u"we").chain({u"ws", u"wrap", u"we"});
  return builder;
}

Workbook smallWorkbook()
{
  Workbook workbook{small().build(), {}, {}};
  DocumentInfo info = workbook.document.info();
  info.title = u"Orders"_s;
  info.run.instances = 200;
  info.run.replications = 4;
  workbook.document.put(info);
  Scenario two;
  two.id = Id(u"two-clerks");
  two.name = u"Two clerks"_s;
  two.overrides = {{Id(u"role-clerk"), u"amount"_s, JsonValue(nlohmann::json(2))}};
  workbook.document.put(two);
  Document toBe = workbook.document;
  Node check = *toBe.get<Node>(Id(u"check"));
  check.as<Activity>()->duration = constant(Duration::fromMinutes(2));
  toBe.put(check);
  workbook.variants.push_back({u"to-be"_s, {}, toBe});
  return workbook;
}

Document changed(Document document)
{
  Node check = *document.get<Node>(Id(u"check"));
  check.name = u"Check order"_s;
  check.as<Activity>()->duration = exponential(Duration::fromMinutes(20));
  document.put(check);
  Node added = check;
  added.id = Id(u"file");
  added.name = u"File it"_s;
  document.put(added);
  for (const Id id : document.drawings(Id(u"end"))) {
    Shape shape = *document.get<Shape>(id);
    shape.bounds.x += 100;
    document.put(shape);
  }
  return document;
}

void save(const QString &path, const Workbook &workbook)
{
  QVERIFY(writeWorkbookFile(workbook, path));
}

}  // namespace

void CommandLineTest::initTestCase()
{
  QVERIFY(m_folder.isValid());
  QVERIFY(setLanguage(u"en"_s));
  const Workbook workbook = smallWorkbook();
  save(path(u"small.laneway"_s), workbook);
  save(path(u"changed.laneway"_s), {changed(workbook.document), {}, {}});
  const QByteArray bytes = workbookToJson(workbook);
  QVERIFY(writeBytes(path(u"broken.laneway"_s), bytes.first(bytes.size() / 2)));
  DocumentBuilder nobody = small();
  nobody.change<Role>(u"role-clerk", [](Role &role) { role.amount = 0; });
  save(path(u"contradiction.laneway"_s), {nobody.build(), {}, {}});
  save(path(u"empty.laneway"_s), {DocumentBuilder().process(u"p", u"Nothing").build(), {}, {}});
}

void CommandLineTest::cleanup()
{
  cli::setInterrupted(false);
  QVERIFY(setLanguage(u"en"_s));
}

CommandLineTest::Answer CommandLineTest::run(const QStringList &arguments, const QByteArray &input)
{
  QBuffer in;
  in.setData(input);
  QBuffer out;
  QBuffer err;
  in.open(QIODevice::ReadOnly);
  out.open(QIODevice::WriteOnly);
  err.open(QIODevice::WriteOnly);
  cli::Console console(in, out, err, false);
  const Result<cli::Invocation> invocation = cli::readInvocation(arguments);
  if (invocation && !invocation->language.isEmpty())
    (void)setLanguage(invocation->language);
  const int exit = invocation ? cli::run(*invocation, console) : cli::refuse(invocation.error(), console);
  return {exit, QString::fromUtf8(out.data()).replace(u'\u00a0', u' '), QString::fromUtf8(err.data())};
}

void CommandLineTest::commands_data()
{
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("exit");
  QTest::addColumn<QString>("out");  // patterns that must be found; an empty one means nothing is said
  QTest::addColumn<QString>("err");
  const auto row = [](const char *name, const char *arguments, int exit, const char *out, const char *err) {
    QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts).replaceInStrings(u"_"_s, u" "_s)
                        << exit << QString::fromUtf8(out) << QString::fromUtf8(err);
  };
  // What it is and how to use it. Blanks inside an argument are written "_".
  row("help", "help", 0, "Usage:\n  laneway \\[FILE\\.\\.\\.\\][\\s\\S]*simulate  [\\s\\S]*convert  ", "");
  row("help as an option", "--help", 0, "Commands:", "");
  row("help of a command", "help simulate", 0,
      "laneway simulate FILE \\[--scenario NAME\\|FILE\\.json\\][\\s\\S]*--replications N\\|A\\.\\.B  ", "");
  row("help behind a command", "convert --help", 0, "laneway convert IN OUT", "");
  row("version", "--version", 0, "^Laneway \\d+\\.\\d+\\.\\d+\n$", "");
  row("help of nothing", "help fly", 2, "", "There is no command “fly”");
  row("no such option at all", "--fly", 2, "", "There is no option “--fly”: see “laneway help”");
  row("no such language", "--lang tlh help", 2, "", "does not speak “tlh”.*en, de");
  row("a language without a code", "help --lang", 2, "", "A value is missing behind “--lang”");

  // Simulate.
  row("simulate with a scenario file that is not there", "simulate DIR/small.laneway --scenario DIR/none.json", 2, "",
      "none\\.json");
  row("simulate", "simulate DIR/small.laneway --seed 3", 0,
      "^Orders\nAs is, 4 replications, 200 instances each, .*seed 3\n[\\s\\S]*Cycle time +[\\d].*\n[\\s\\S]*"
      "Check documents +Clerk +1\\.\\d+ [\\s\\S]*What pays most[\\s\\S]*\\+1 Clerk +−[\\s\\S]*"
      "It takes .* on average[\\s\\S]*“Clerk” is the bottleneck[\\s\\S]*Assumed",
      "");
  row("a scenario by name", "simulate DIR/small.laneway --scenario Two_clerks", 0,
      "^Orders\nTwo clerks, [\\s\\S]*Clerk +2 ", "");
  row("a scenario by id", "simulate DIR/small.laneway --scenario two-clerks", 0, "\nTwo clerks, ", "");
  row("a workflow by name", "simulate DIR/small.laneway --process packing --instances 50", 0,
      "^Packing\n[\\s\\S]*50 instances each", "");
  row("a process by id", "simulate DIR/small.laneway --process orders", 0, "^Orders\n", "");
  row("a variant", "simulate DIR/small.laneway#to-be", 0, "Check documents +Clerk +1\\.\\d+ .* 2 min ", "");
  row("numbers", "simulate DIR/small.laneway --replications 2 --instances 10 --threads 1", 0,
      "2 replications, 10 instances each", "");
  row("simulate nothing", "simulate", 2, "", "^laneway: FILE is missing: see “laneway help simulate”");
  row("two files", "simulate DIR/small.laneway DIR/changed.laneway", 2, "", "is one argument too many");
  row("an option that is not there", "simulate DIR/small.laneway --fast", 2, "",
      "There is no option “--fast”: see “laneway help simulate”");
  row("an option without value", "simulate DIR/small.laneway --seed", 2, "", "A value is missing behind “--seed”");
  row("not a number", "simulate DIR/small.laneway --instances many", 2, "",
      "“many” does not fit behind “--instances”.*from 1 to");
  row("a target", "simulate DIR/small.laneway --target 1h", 0, "of those that finish take no longer than 1 h \\(", "");
  row("a target that is no time", "simulate DIR/small.laneway --target soon", 2, "", "write a time such as 2 d");
  row("a range that goes back", "simulate DIR/small.laneway --replications 9..3", 2, "", "a range such as");
  row("a precision of nothing", "simulate DIR/small.laneway --precision 0", 2, "", "a share above 0 %");
  row("precise enough", "simulate DIR/small.laneway --precision 90% --replications 40", 0, "10 of 40 replications", "");
  row("a warm-up that is found", "simulate DIR/small.laneway --find-warm-up --instances 2000", 0, "Cycle time", "");
  row("two scenarios", "simulate DIR/small.laneway --compare two-clerks", 0,
      "Both on the same random numbers, 4 replications each:[\\s\\S]*Cycle time of Orders .* −", "");
  row("a scenario to compare that is not there", "simulate DIR/small.laneway --compare Three", 2, "",
      "no scenario “Three”");
  row("too few", "simulate DIR/small.laneway --replications 0", 2, "", "“0” does not fit behind “--replications”");
  row("no such file", "simulate DIR/none.laneway", 2, "", "There is no file “.*none.laneway”");
  row("a folder", "simulate DIR", 2, "", "is a folder");
  row("a broken file", "simulate DIR/broken.laneway", 2, "", "broken.laneway");
  row("no such variant", "simulate DIR/small.laneway#later", 2, "", "has no variant “later”: it has “to-be”");
  row("no variants", "simulate DIR/changed.laneway#later", 2, "", "has no variants");
  row("no such process", "simulate DIR/small.laneway --process Hiring", 2, "",
      "no process or workflow “Hiring”.*“Orders”, “Packing”");
  row("no such scenario", "simulate DIR/small.laneway --scenario Three", 2, "", "no scenario “Three”.*“Two clerks”");
  row("nothing drawn", "simulate DIR/empty.laneway", 2, "", "has no steps yet");
  row("a contradiction", "simulate DIR/contradiction.laneway", 2, "", "nobody in the role “Clerk”.*at least 1");
  row("an unknown log", "simulate DIR/small.laneway --log DIR/log.txt", 2, "",
      "does not say by its ending.*\\.xes, \\.csv");
  row("a log into nowhere", "simulate DIR/small.laneway --log DIR/none/log.csv", 2, "", "none/log.csv");

  // Export.
  row("export a map", "export DIR/small.laneway DIR/map.svg", 0, "", "");
  row("export a workflow", "export DIR/small.laneway DIR/graph.svg --workflow Packing --view graph", 0, "", "");
  row("export a picture", "export DIR/small.laneway DIR/map.png", 0, "", "");
  row("export pages", "export DIR/small.laneway DIR/map.pdf", 0, "", "");
  row("export what cannot be written", "export DIR/small.laneway DIR/map.vsdx", 2, "",
      "map.vsdx.*\\.svg, \\.png, \\.pdf");
  row("export a view that does not fit", "export DIR/small.laneway DIR/x.svg --view graph", 2, "",
      "“Orders” has no view “graph”");
  row("export a view that is not there", "export DIR/small.laneway DIR/x.svg --view list", 2, "",
      "“list” does not fit behind “--view”");
  row("export no such workflow", "export DIR/small.laneway DIR/x.svg --workflow Orders", 2, "",
      "no process or workflow “Orders”.*“Packing”");
  row("export nothing drawn", "export DIR/empty.laneway DIR/x.svg", 2, "", "has no steps yet");

  // Convert.
  row("convert", "convert DIR/small.laneway DIR/copy.laneway", 0, "", "");
  row("convert to standard output", "convert DIR/small.laneway -", 0, "^\\{\n  \"format\": \"laneway\"", "");
  row("convert without output", "convert DIR/small.laneway", 2, "", "OUT is missing");
  row("convert to what cannot be written", "convert DIR/small.laneway DIR/copy.docx", 2, "", "copy.docx.*\\.laneway");

  // Check.
  row("check", "check DIR/contradiction.laneway", 1,
      "^error: There is nobody in the role “Clerk”.* \\[role-without-people\\]\n[\\s\\S]*Errors: 1, warnings: \\d+, "
      "advice: \\d+\n$",
      "");
  row("check without errors", "check DIR/small.laneway", 0, "Errors: 0, ", "");
  row("check as JSON", "check DIR/contradiction.laneway --json", 1, "\"code\": \"role-without-people\"", "");
  row("check nothing", "check", 2, "", "FILE is missing");

  // Diff.
  row("no difference", "diff DIR/small.laneway DIR/small.laneway", 0, "", "");
  row("differences", "diff DIR/small.laneway DIR/changed.laneway", 1,
      "^Step “Check documents”: Name “Check documents” -> “Check order”\n"
      "Step “Check documents”: Duration 10 min on average, exponential -> 20 min on average, exponential\n"
      "Step “File it”: added\n$",
      "");
  row("differences of the drawing", "diff DIR/small.laneway DIR/changed.laneway --layout", 1,
      "End event “Done”: moved\n", "");
  row("differences of a variant", "diff DIR/small.laneway DIR/small.laneway#to-be", 1,
      "^Step “Check documents”: Duration .* -> always 2 min\n$", "");
  row("diff of one", "diff DIR/small.laneway", 2, "", "NEW is missing");

  // Layout.
  row("layout", "layout DIR/small.laneway DIR/laid-out.laneway --metrics", 0, "Diagram +overlaps[\\s\\S]*Orders +0 +0 ",
      "");
  row("layout in a way that is not there", "layout DIR/small.laneway DIR/x.laneway --mode nice", 2, "",
      "“nice” does not fit behind “--mode”: write one of everything, new");
}

void CommandLineTest::commands()
{
  QFETCH(QStringList, arguments);
  QFETCH(int, exit);
  QFETCH(QString, out);
  QFETCH(QString, err);
  const Answer answer = run(arguments.replaceInStrings(u"DIR"_s, m_folder.path()));
  const auto agrees = [](const QString &text, const QString &pattern) {
    return pattern.isEmpty() ? text.isEmpty() : QRegularExpression(pattern).match(text).hasMatch();
  };
  QVERIFY2(agrees(answer.out, out), qPrintable(answer.out));
  QVERIFY2(agrees(answer.err, err), qPrintable(answer.err));
  QCOMPARE(answer.exit, exit);
  if (exit == 2)
    QCOMPARE(answer.err.count(u'\n'), 1);  // one sentence
}

void CommandLineTest::simulateWritesTheSameFiguresAsJson()
{
  const Answer answer = run({u"simulate"_s, path(u"small.laneway"_s), u"--json"_s, u"-"_s});
  QCOMPARE(answer.exit, 0);
  const nlohmann::json json = nlohmann::json::parse(answer.out.toStdString());
  QCOMPARE(json["format"].get<std::string>(), std::string("laneway-simulation"));
  QCOMPARE(json["outcome"].get<std::string>(), std::string("finished"));
  QCOMPARE(json["instances"].get<int>(), 800);
  QCOMPARE(json["steps"][0]["name"].get<std::string>(), std::string("Check documents"));
  QVERIFY(json["processes"][0]["cycleTime"]["mean"].get<double>() > 600);
}

void CommandLineTest::theJsonIsAsItsSchemaSays()
{
  QStringList written;
  const QDir samples(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en"));
  for (const QString &sample : samples.entryList({u"*.laneway"_s})) {
    written << path(sample + u".json"_s);
    const QStringList few{u"--replications"_s, u"2"_s, u"--json"_s, written.back()};
    QCOMPARE(run(QStringList{u"simulate"_s, samples.filePath(sample)} + few).exit, 0);
  }
  written << path(u"compared.json"_s);
  const QStringList compared{u"--compare"_s, u"two-clerks"_s, u"--json"_s, written.back()};
  QCOMPARE(run(QStringList{u"simulate"_s, path(u"small.laneway"_s)} + compared).exit, 0);
  QProcess python;
  python.setProcessChannelMode(QProcess::MergedChannels);
  python.start(u"python3"_s,
               QStringList{QStringLiteral(LANEWAY_SOURCE_DIR "/tests/support/validate_json.py"),
                           QStringLiteral(LANEWAY_SOURCE_DIR "/resources/schema/simulation-1.schema.json")} +
                   written);
  QVERIFY(python.waitForFinished(60'000));
  if (python.exitCode() == 77)
    QSKIP("python3 with python3-jsonschema is needed to validate against the schema.");
  QVERIFY2(python.exitCode() == 0, python.readAll().left(2'000));
}

void CommandLineTest::simulateIsTheSameOnAnyNumberOfThreads()
{
  const QStringList arguments{u"simulate"_s, path(u"small.laneway"_s), u"--json"_s, u"-"_s, u"--threads"_s};
  const QString one = run(arguments + QStringList{u"1"_s}).out;
  QVERIFY(!one.isEmpty());
  QVERIFY(run(arguments + QStringList{u"3"_s}).out == one);
}

void CommandLineTest::partsOfARunMergeIntoTheWhole_data()
{
  QTest::addColumn<QStringList>("ranges");
  QTest::newRow("two halves") << QStringList{u"1..6"_s, u"7..12"_s};
  QTest::newRow("one by one at the ends") << QStringList{u"1..1"_s, u"2..11"_s, u"12..12"_s};
  QTest::newRow("in another order") << QStringList{u"9..12"_s, u"1..3"_s, u"4..8"_s};
  QTest::newRow("whole") << QStringList{u"1..12"_s};
}

/// The same table and the same file, to the byte, as one run on another number of threads.
void CommandLineTest::partsOfARunMergeIntoTheWhole()
{
  QFETCH(QStringList, ranges);
  const QString whole = path(u"whole.json"_s);
  const QString merged = path(u"merged.json"_s);
  const QStringList simulate{u"simulate"_s,   path(u"small.laneway"_s), u"--scenario"_s,
                             u"two-clerks"_s, u"--instances"_s,         u"60"_s};
  const Answer atOnce =
      run(simulate + QStringList{u"--replications"_s, u"12"_s, u"--threads"_s, u"1"_s, u"--json"_s, whole});
  QCOMPARE(atOnce.exit, 0);
  QStringList merge{u"merge"_s};
  for (const QString &range : ranges) {
    const QString part = path(QString(range).replace(u".."_s, u"-"_s) + u".json"_s);
    QCOMPARE(run(simulate + QStringList{u"--replications"_s, range, u"--json"_s, part}).exit, 0);
    merge << part;
  }
  const Answer answer = run(merge + QStringList{u"--json"_s, merged});
  QVERIFY2(answer.exit == 0, qPrintable(answer.err));
  QVERIFY(answer.out == atOnce.out);
  const auto bytes = readBytes(whole);
  QVERIFY(bytes && bytes->size() > 10'000);
  QVERIFY(*readBytes(merged) == *bytes);
}

void CommandLineTest::partsThatDoNotFitAreRefused()
{
  const auto part = [this](const QString &name, const QStringList &more, const QString &file = u"small.laneway"_s) {
    const QString out = path(name);
    const QStringList few{u"--instances"_s, u"20"_s, u"--json"_s, out};
    [&] { QCOMPARE(run(QStringList{u"simulate"_s, path(file)} + few + more).exit, 0); }();
    return out;
  };
  const QString range = u"--replications"_s;
  const QString first = part(u"first.json"_s, {range, u"1..3"_s});
  const auto refused = [&](const QStringList &parts, const QString &why) {
    const Answer answer = run(QStringList{u"merge"_s} + parts);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.err.contains(why), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(answer.out.isEmpty());
  };
  refused({first, part(u"seed.json"_s, {range, u"4..6"_s, u"--seed"_s, u"9"_s})}, u"was run with the seed"_s);
  refused({first, part(u"gap.json"_s, {range, u"5..6"_s})}, u"Replications 4 to 4 are in none of the parts"_s);
  refused({first, part(u"overlap.json"_s, {range, u"3..4"_s})}, u"Replication 3 is in"_s);
  refused({first, part(u"scenario.json"_s, {range, u"4..6"_s, u"--scenario"_s, u"two-clerks"_s})},
          u"not parts of one run"_s);
  refused({first, part(u"other.json"_s, {range, u"4..6"_s}, u"changed.laneway"_s)}, u"not parts of one run"_s);
  refused({first, path(u"small.laneway"_s)}, u"no file of results"_s);
  refused({first, path(u"none.json"_s)}, u"There is no file"_s);
  refused({}, u"PART is missing"_s);
}

void CommandLineTest::simulateReadsStandardInput()
{
  const auto bytes = readBytes(path(u"small.laneway"_s));
  QVERIFY(bytes);
  const Answer fromInput = run({u"simulate"_s, u"-"_s}, *bytes);
  QCOMPARE(fromInput.exit, 0);
  QCOMPARE(fromInput.out, run({u"simulate"_s, path(u"small.laneway"_s)}).out);
}

void CommandLineTest::simulateWritesEventLogs()
{
  for (const QString &name : {u"log.csv"_s, u"log.xes"_s})
    QCOMPARE(run({u"simulate"_s, path(u"small.laneway"_s), u"--log"_s, path(name)}).exit, 0);
  const QString csv = QString::fromUtf8(*readBytes(path(u"log.csv"_s)));
  const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
  QCOMPARE(lines.front(), u"case_id,activity,activity_id,resource,role,enable_time,start_time,end_time,outcome"_s);
  QVERIFY(lines.size() > 200);  // each instance at least once, with rework more often
  const QRegularExpression line(
      u"^\\d+,Check documents,check,Clerk,Clerk,2026-01-0\\dT[\\d:.]+\\+00:00,2026-01-\\d\\dT[\\d:.]+\\+00:00,"
      "2026-01-\\d\\dT[\\d:.]+\\+00:00,completed$"_s);
  QVERIFY2(line.match(lines[1]).hasMatch(), qPrintable(lines[1]));
  const QString xes = QString::fromUtf8(*readBytes(path(u"log.xes"_s)));
  QCOMPARE(xes.count(u"<trace>"_s), 200);
  QCOMPARE(xes.count(u"value=\"complete\""_s), lines.size() - 1);
  QCOMPARE(xes.count(u"value=\"schedule\""_s), xes.count(u"value=\"start\""_s));
}

void CommandLineTest::cancellingGivesWhatIsThereAndSaysSo()
{
  cli::setInterrupted(true);
  const Answer answer = run(
      {u"simulate"_s, path(u"small.laneway"_s), u"--instances"_s, u"100000000"_s, u"--json"_s, path(u"part.json"_s)});
  QCOMPARE(answer.exit, 3);
  QVERIFY2(answer.err.contains(u"Cancelled"_s), qPrintable(answer.err));
  const nlohmann::json json = nlohmann::json::parse(readBytes(path(u"part.json"_s))->toStdString());
  QCOMPARE(json["outcome"].get<std::string>(), std::string("cancelled"));
}

void CommandLineTest::nothingIsLeftWhereAnOutputCannotBeWritten()
{
  const Answer answer = run({u"convert"_s, path(u"broken.laneway"_s), path(u"never.laneway"_s)});
  QCOMPARE(answer.exit, 2);
  QVERIFY(!QFile::exists(path(u"never.laneway"_s)));
  QCOMPARE(run({u"simulate"_s, path(u"small.laneway"_s), u"--json"_s, path(u"no/folder.json"_s)}).exit, 2);
}

void CommandLineTest::convertKeepsEverything()
{
  QCOMPARE(run({u"convert"_s, path(u"small.laneway"_s), path(u"same.laneway"_s)}).exit, 0);
  QCOMPARE(*readBytes(path(u"same.laneway"_s)), *readBytes(path(u"small.laneway"_s)));
}

void CommandLineTest::convertTakesOutAVariant()
{
  QCOMPARE(run({u"convert"_s, path(u"small.laneway#to-be"_s), path(u"to-be.laneway"_s)}).exit, 0);
  const Workbook taken = read(u"to-be.laneway"_s);
  QVERIFY(taken.variants.empty());
  QVERIFY(difference(taken.document, smallWorkbook().variants.front().document).isEmpty());
}

void CommandLineTest::diffAsJsonNamesEveryProperty()
{
  const Answer answer = run({u"diff"_s, path(u"small.laneway"_s), path(u"changed.laneway"_s), u"--json"_s});
  QCOMPARE(answer.exit, 1);
  const nlohmann::json json = nlohmann::json::parse(answer.out.toStdString());
  const nlohmann::json &changes = json["changes"];
  QCOMPARE(changes.size(), std::size_t(2));
  QCOMPARE(changes[0]["id"].get<std::string>(), std::string("check"));
  QCOMPARE(changes[0]["change"].get<std::string>(), std::string("changed"));
  QCOMPARE(changes[0]["properties"][1]["property"].get<std::string>(), std::string("duration"));
  QCOMPARE(changes[0]["properties"][1]["after"]["mean"].get<std::string>(), std::string("PT20M"));
  QCOMPARE(changes[1]["change"].get<std::string>(), std::string("added"));
  QCOMPARE(changes[1]["element"]["name"].get<std::string>(), std::string("File it"));
}

void CommandLineTest::layoutDrawsWhatIsNotDrawn()
{
  save(path(u"undrawn.laneway"_s), {small().buildUndrawn(), {}, {}});
  QCOMPARE(run({u"layout"_s, path(u"undrawn.laneway"_s), path(u"drawn.laneway"_s)}).exit, 0);
  const Document drawn = read(u"drawn.laneway"_s).document;
  for (const Node &node : drawn.nodes())
    QVERIFY2(!drawn.drawings(node.id).isEmpty(), qPrintable(node.id.text()));
  QCOMPARE(run({u"diff"_s, path(u"undrawn.laneway"_s), path(u"drawn.laneway"_s)}).exit, 0);
}

void CommandLineTest::exportedDrawingsOpenAgain()
{
  save(path(u"undrawn.laneway"_s), {small().buildUndrawn(), {}, {}});
  QCOMPARE(run({u"export"_s, path(u"small.laneway"_s), path(u"whole.svg"_s)}).exit, 0);
  QCOMPARE(run({u"diff"_s, path(u"small.laneway"_s), path(u"whole.svg"_s), u"--layout"_s}).exit, 0);
  QCOMPARE(run({u"export"_s, path(u"undrawn.laneway"_s), path(u"laid-out.svg"_s)}).exit, 0);
  QVERIFY(readBytes(path(u"laid-out.svg"_s))->contains("Check documents"));
  QCOMPARE(run({u"export"_s, path(u"small.laneway"_s), path(u"only.svg"_s), u"--no-document"_s}).exit, 0);
  QCOMPARE(run({u"convert"_s, path(u"only.svg"_s), path(u"x.laneway"_s)}).exit, 2);
}

void CommandLineTest::germanIsSpokenWhereAsked()
{
  const QString english = run({u"help"_s}).out;
  const QString german = run({u"help"_s, u"--lang"_s, u"de"_s}).out;
  QVERIFY(!german.isEmpty());
  QVERIFY(english.contains(u"Usage:"_s));
}

LANEWAY_TEST(CommandLineTest)
#include "command_line_test.moc"
