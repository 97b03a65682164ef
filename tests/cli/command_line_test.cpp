#include <QRegularExpression>
#include <QTest>

#include "tests/support/cli/command_folder.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;
using laneway::test::Answer;
using laneway::test::run;

/// The command line as data: what is typed, what it answers. DIR stands for the folder of CommandFolder.
class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.fill()); }
  void cleanup() { QVERIFY(test::forgetWhatWasTyped()); }
  void commands_data();
  void commands();
  void germanIsSpokenWhereAsked();

 private:
  test::CommandFolder m_folder;
};

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
  row("several processes together", "simulate DIR/small.laneway --process orders --process packing --instances 50", 0,
      "^Orders, Packing\n[\\s\\S]*Orders +mean [\\s\\S]*Packing +mean [\\s\\S]*in progress in Packing", "");
  row("a process twice", "simulate DIR/small.laneway --process orders --process orders", 0, "^Orders\n", "");
  row("one of several that is not there", "simulate DIR/small.laneway --process orders --process none", 2, "",
      "“none”");
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
  row("settings of the document", "simulate DIR/settings.laneway", 0,
      "10 of 40 replications, 20 d each, (warm-up of|no warm-up)[\\s\\S]*no longer than 1 h \\(", "");
  row("options before settings of the document",
      "simulate DIR/settings.laneway --horizon 5d --warm-up 0 --precision none --replications 12 --target 2h", 0,
      "12 replications, 5 d each, from [\\s\\S]*no longer than 2 h \\(", "");
  row("a target that is no time", "simulate DIR/small.laneway --target soon", 2, "", "write a time such as 2 d");
  row("a range that goes back", "simulate DIR/small.laneway --replications 9..3", 2, "", "a range such as");
  row("a precision of nothing", "simulate DIR/small.laneway --precision 0", 2, "", "a share above 0 %");
  row("precise enough", "simulate DIR/small.laneway --precision 90% --replications 40", 0, "10 of 40 replications", "");
  row("a warm-up that is found", "simulate DIR/small.laneway --find-warm-up --instances 2000", 0, "Cycle time", "");
  row("precise enough in what it costs",
      "simulate DIR/small.laneway --precision 90% --precision-of waiting --replications 40", 0, "10 of 40 replications",
      "");
  row("precision of no figure", "simulate DIR/small.laneway --precision-of beauty", 2, "",
      "one of cycle-time, waiting, cost, throughput");
  row("a horizon", "simulate DIR/small.laneway --horizon 3d", 0, "3 d each", "");
  row("a horizon of nothing", "simulate DIR/small.laneway --horizon 0", 2, "", "“0” does not fit behind “--horizon”");
  row("a warm-up", "simulate DIR/small.laneway --warm-up 2h", 0, "warm-up of 2 h left out", "");
  row("a warm-up both told and found", "simulate DIR/small.laneway --warm-up 2h --find-warm-up", 2, "",
      "“--warm-up” and “--find-warm-up” contradict each other");
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
  row("export pools without steps", "export DIR/pools.laneway DIR/pools.svg", 0, "", "");
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
  row("differences of run settings", "diff DIR/small.laneway DIR/settings.laneway", 1,
      "^Document “Orders”: Simulation, ends after instances: 200 -> none\n"
      "Document “Orders”: Simulation, ends after time: none -> 20 d\n"
      "Document “Orders”: Simulation, replications: 4 -> 40\n"
      "Document “Orders”: Simulation, warm-up: none -> until the figures settle\n"
      "Document “Orders”: Simulation, precise enough at: all replications are played -> 90 % of the waiting\n"
      "Document “Orders”: Simulation, wanted cycle time: that of the process -> 1 h\n$",
      "");
  row("diff of one", "diff DIR/small.laneway", 2, "", "NEW is missing");

  // Layout.
  row("layout", "layout DIR/small.laneway DIR/laid-out.laneway --metrics", 0, "Diagram +overlaps[\\s\\S]*Orders +0 +0 ",
      "");
  row("layout in a way that is not there", "layout DIR/small.laneway DIR/x.laneway --mode nice", 2, "",
      "“nice” does not fit behind “--mode”: write one of everything, selection, new");
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

void CommandLineTest::germanIsSpokenWhereAsked()
{
  const QString english = run({u"help"_s}).out;
  const QString german = run({u"help"_s, u"--lang"_s, u"de"_s}).out;
  QVERIFY2(english.contains(u"\nUsage:\n"_s), qPrintable(english));
  QVERIFY2(german.contains(u"\nAufruf:\n"_s), qPrintable(german));
}

LANEWAY_TEST(CommandLineTest)
#include "command_line_test.moc"
