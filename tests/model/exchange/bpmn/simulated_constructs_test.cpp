#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QFile>
#include <QTest>

#include "model/compile/compilation.h"
#include "model/exchange/bpmn/bpmn_format.h"
#include "model/process/navigate.h"
#include "tests/support/bpmn_simulation_samples.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace laneway::test;
using namespace Qt::StringLiterals;

/// What the feature table of the help says of each construct in its last column is so: it counts in a simulation, is
/// ignored or refused.
class SimulatedConstructsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRowIsTested();
  void whatCounts_data();
  void whatCounts();
  void whatDoesNot_data();
  void whatDoesNot();
};

namespace {

/// Not in BPMN files.
constexpr char OfItsOwnFormat[] = "Simulation data: scenario files of Prosimos";

/// What the table says of a construct, by construct.
std::map<QByteArray, QByteArray> claims()
{
  QFile file(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/help/en/bpmn.md"));
  std::map<QByteArray, QByteArray> claimed;
  if (!file.open(QIODevice::ReadOnly))
    return claimed;
  bool isInTable = false;
  for (const QByteArray &line : file.readAll().split('\n')) {
    if (isInTable && !line.startsWith('|'))
      break;
    const QList<QByteArray> cells = line.split('|');
    if (isInTable && cells.size() >= 6 && !line.startsWith("|--"))
      claimed.emplace(cells[1].trimmed(), cells[5].trimmed());
    isInTable = isInTable || line.startsWith("| construct |");
  }
  return claimed;
}

/// Everything that is drawn, simulated together.
std::optional<Compilation> compiled(const BpmnSample &sample, Construct construct)
{
  const Result<Imported> imported = workbookFromBpmn(fileOf(sample, construct), u"sample.bpmn"_s);
  if (!imported)
    return {};
  Document document = imported->workbook.document;
  std::vector<Id> processes;
  for (const Process &process : document.processes())
    processes.push_back(process.id);
  for (const Id id : processes) {
    Process process = *document.get<Process>(id);
    process.attributes = {{u"amount"_s, AttributeType::Number, 0, 10, {}}};
    document.put(std::move(process));
  }
  const Id scope = scopeOf(document, Id(u"S"));
  return compilePlan(document, {processOf(document, scope)}, document.info().run);
}

QString codesOf(const Compilation &compilation)
{
  QStringList codes;
  for (const Finding &finding : compilation.findings)
    codes << finding.code;
  return codes.join(u' ');
}

bool isInPlan(const Compilation &compilation, Id element)
{
  const PlanElements &rows = compilation.elements;
  const auto has = [element](const std::vector<Id> &ids) {
    return std::find(ids.begin(), ids.end(), element) != ids.end();
  };
  return has(rows.nodes) || has(rows.flows) || has(rows.roles) || has(rows.scopes);
}

bool isRefused(const Compilation &compilation, Id element)
{
  return std::any_of(compilation.findings.begin(), compilation.findings.end(), [element](const Finding &finding) {
    return finding.severity == Severity::Error &&
           std::find(finding.elements.begin(), finding.elements.end(), element) != finding.elements.end();
  });
}

}  // namespace

/// By samples of all that the words of the table promise, and of nothing else.
void SimulatedConstructsTest::everyRowIsTested()
{
  std::map<QByteArray, std::set<InSimulation>> shown;
  for (const SimulationSample &sample : simulationSamples())
    shown[sample.construct].insert(sample.expected);
  using enum InSimulation;
  struct Meaning {
    std::set<InSimulation> promised;
    std::set<InSimulation> possible;
  };
  const std::map<QByteArray, Meaning> meanings = {
      {"no", {}},
      {"yes", {{Counts}, {}}},
      {"as roles", {{Counts}, {}}},
      {"as triggers", {{Counts}, {}}},
      {"as far as the checks say", {{Counts}, {Assumed}}},
      {"within one document", {{Counts, Ignored}, {}}},
      {"all but complex ones, which are refused by name", {{Counts, Refused}, {}}},
  };
  const std::map<QByteArray, QByteArray> rows = claims();
  QVERIFY(!rows.empty());
  for (const auto &[construct, claim] : rows) {
    if (construct == OfItsOwnFormat)
      continue;
    const auto meaning = meanings.find(claim);
    QVERIFY2(meaning != meanings.end(), claim.constData());
    std::set<InSimulation> found = shown[construct];
    for (const InSimulation each : meaning->second.possible)
      found.erase(each);
    QVERIFY2(found == meaning->second.promised, construct.constData());
  }
}

void SimulatedConstructsTest::whatCounts_data()
{
  QTest::addColumn<int>("sample");
  const std::vector<SimulationSample> samples = simulationSamples();
  for (std::size_t i = 0; i < samples.size(); ++i)
    QTest::addRow("%s: %s", samples[i].construct.constData(), samples[i].file.name.constData()) << static_cast<int>(i);
}

void SimulatedConstructsTest::whatCounts()
{
  QFETCH(int, sample);
  const SimulationSample tested = simulationSamples()[static_cast<std::size_t>(sample)];
  QVERIFY2(claims().contains(tested.construct), "the table has no such row");
  const std::optional<Compilation> with = compiled(tested.file, Construct::With);
  const std::optional<Compilation> without = compiled(tested.file, Construct::Without);
  QVERIFY(with && without);
  QVERIFY2(without->canRun(), qPrintable(codesOf(*without)));
  const Id element{QString::fromUtf8(tested.element)};
  switch (tested.expected) {
    case InSimulation::Counts:
      QVERIFY2(with->canRun(), qPrintable(codesOf(*with)));
      QVERIFY(with->plan != without->plan);
      QVERIFY(isInPlan(*with, element));
      break;
    case InSimulation::Ignored:
      QVERIFY(with->plan == without->plan);
      break;
    case InSimulation::Assumed:
      QVERIFY(with->plan == without->plan);
      QVERIFY(std::any_of(with->assumptions.begin(), with->assumptions.end(),
                          [element](const Assumption &each) { return each.element == element; }));
      break;
    case InSimulation::Refused:
      QVERIFY2(!with->canRun() && isRefused(*with, element), qPrintable(codesOf(*with)));
      break;
  }
}

void SimulatedConstructsTest::whatDoesNot_data()
{
  QTest::addColumn<int>("feature");
  QTest::addColumn<int>("sample");
  const std::map<QByteArray, QByteArray> rows = claims();
  const std::vector<BpmnFeature> features = bpmnFeatures();
  for (std::size_t i = 0; i < features.size(); ++i)
    if (const auto row = rows.find(features[i].construct); row != rows.end() && row->second == "no")
      for (std::size_t j = 0; j < features[i].samples.size(); ++j)
        QTest::addRow("%s: %s", features[i].construct.constData(), features[i].samples[j].name.constData())
            << static_cast<int>(i) << static_cast<int>(j);
}

void SimulatedConstructsTest::whatDoesNot()
{
  QFETCH(int, feature);
  QFETCH(int, sample);
  const BpmnSample file =
      runnable(bpmnFeatures()[static_cast<std::size_t>(feature)].samples[static_cast<std::size_t>(sample)]);
  const std::optional<Compilation> with = compiled(file, Construct::With);
  const std::optional<Compilation> without = compiled(file, Construct::Without);
  QVERIFY(with && without);
  QVERIFY2(with->canRun(), qPrintable(codesOf(*with)));
  QVERIFY(with->plan == without->plan);
  QCOMPARE(codesOf(*with), codesOf(*without));
}

LANEWAY_TEST(SimulatedConstructsTest)
#include "simulated_constructs_test.moc"
