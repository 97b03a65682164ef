#include <algorithm>

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/native/native_format.h"
#include "model/layout/inter_metrics.h"
#include "tests/support/bpmn_feature_samples.h"
#include "tests/support/test_registry.h"
#include "views/painting/diagram_picture.h"

using namespace laneway;
using namespace laneway::test;
using namespace laneway::painting;
using namespace Qt::StringLiterals;

/// What the feature table of the help says of each construct is so: it is read or carried along, drawn or not, written.
class BpmnFeatureTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyRowIsTested();
  void theTableIsTrue_data();
  void theTableIsTrue();
};

namespace {

/// A row of the table without its last cell: what is simulated is told by the checks.
struct Row {
  QByteArray construct;
  QByteArray read;
  QByteArray drawn;
  QByteArray written;
};

/// Not in BPMN files.
constexpr char OfItsOwnFormat[] = "Simulation data: scenario files of Prosimos";

std::vector<Row> tableOfHelp()
{
  QFile file(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/help/en/bpmn.md"));
  std::vector<Row> rows;
  if (!file.open(QIODevice::ReadOnly))
    return rows;
  bool isInTable = false;
  for (const QByteArray &line : file.readAll().split('\n')) {
    if (isInTable && !line.startsWith('|'))
      break;
    const QList<QByteArray> cells = line.split('|');
    if (isInTable && cells.size() >= 6 && !line.startsWith("|--"))
      rows.push_back({cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), cells[4].trimmed()});
    isInTable = isInTable || line.startsWith("| construct |");
  }
  return rows;
}

/// The document without what is only carried along.
nlohmann::json understood(const nlohmann::json &all)
{
  nlohmann::json kept = all;
  if (kept.is_object())
    kept.erase("bpmn");
  if (kept.is_structured())
    for (nlohmann::json &each : kept)
      each = understood(each);
  return kept;
}

nlohmann::json jsonOf(const Workbook &workbook)
{
  return nlohmann::json::parse(workbookToJson(workbook).toStdString());
}

std::vector<DisplayList> pictureOf(const Document &document)
{
  std::vector<DisplayList> lists;
  for (const PaintedElement &element : paintDiagram(document, Id(u"d"), PaintContext{&layout::interMetrics()}).elements)
    lists.push_back(element.picture.list());
  return lists;
}

}  // namespace

void BpmnFeatureTableTest::everyRowIsTested()
{
  const std::vector<BpmnFeature> features = bpmnFeatures();
  const std::vector<Row> rows = tableOfHelp();
  QVERIFY(!rows.empty());
  for (const Row &row : rows)
    QVERIFY2(row.construct == OfItsOwnFormat ||
                 std::any_of(features.begin(), features.end(),
                             [&](const BpmnFeature &feature) { return feature.construct == row.construct; }),
             row.construct.constData());
}

void BpmnFeatureTableTest::theTableIsTrue_data()
{
  QTest::addColumn<int>("feature");
  QTest::addColumn<int>("sample");
  const std::vector<BpmnFeature> features = bpmnFeatures();
  for (std::size_t i = 0; i < features.size(); ++i)
    for (std::size_t j = 0; j < features[i].samples.size(); ++j)
      QTest::addRow("%s: %s", features[i].construct.constData(), features[i].samples[j].name.constData())
          << static_cast<int>(i) << static_cast<int>(j);
}

void BpmnFeatureTableTest::theTableIsTrue()
{
  QFETCH(int, feature);
  QFETCH(int, sample);
  const BpmnFeature tested = bpmnFeatures()[static_cast<std::size_t>(feature)];
  const BpmnSample &file = tested.samples[static_cast<std::size_t>(sample)];
  const std::vector<Row> rows = tableOfHelp();
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.construct == tested.construct; });
  QVERIFY2(row != rows.end(), "the table has no such row");

  const Result<Imported> with = workbookFromBpmn(fileOf(file, Construct::With), u"with.bpmn"_s);
  const Result<Imported> without = workbookFromBpmn(fileOf(file, Construct::Without), u"without.bpmn"_s);
  QVERIFY(with && without);
  const nlohmann::json held = jsonOf(with->workbook);
  const nlohmann::json heldWithout = jsonOf(without->workbook);

  QVERIFY(row->read == "yes" || row->read == "carried");
  QCOMPARE(understood(held) != understood(heldWithout), row->read == "yes");
  QVERIFY(held != heldWithout);
  QCOMPARE(pictureOf(with->workbook.document) != pictureOf(without->workbook.document), row->drawn != "no");

  const Result<Exported> written = workbookToBpmn(with->workbook);
  QVERIFY(written && row->written != "no");
  const Result<Imported> again = workbookFromBpmn(written->bytes, u"again.bpmn"_s);
  QVERIFY(again);
  QCOMPARE(jsonOf(again->workbook).dump(1), held.dump(1));
}

LANEWAY_TEST(BpmnFeatureTableTest)
#include "bpmn_feature_table_test.moc"
