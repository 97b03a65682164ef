#include <QDir>
#include <QTest>

#include "model/check/checks.h"
#include "model/exchange/files.h"
#include "model/exchange/formats.h"
#include "model/exchange/native/native_format.h"
#include "model/process/navigate.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// The samples of resources/samples: real content in every language, in the form the program writes.
class SamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySampleIsAsTheProgramWritesIt_data();
  void everySampleIsAsTheProgramWritesIt();
  void everythingIsDrawnAndNamed_data() { everySampleIsAsTheProgramWritesIt_data(); }
  void everythingIsDrawnAndNamed();
  void decisionsAddUp_data() { everySampleIsAsTheProgramWritesIt_data(); }
  void decisionsAddUp();
  void theSimulationHasSomethingToSay_data() { everySampleIsAsTheProgramWritesIt_data(); }
  void theSimulationHasSomethingToSay();
  void nothingIsToBeMended_data() { everySampleIsAsTheProgramWritesIt_data(); }
  void nothingIsToBeMended();
  void languagesDifferInTextsOnly();
};

namespace {

QDir samples(const QString &language)
{
  return QDir(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/") + language);
}

Document sample(const QString &path)
{
  const auto imported = readWorkbookFile(path);
  if (!imported)
    qFatal("%s", qPrintable(imported.error().arguments.join(u' ')));
  return imported->workbook.document;
}

/// Everything of a document that must be the same in every language.
QString skeletonOf(Document document)
{
  QString skeleton;
  std::apply(
      [&](const auto &...tables) {
        const auto add = [&](const auto &table) {
          for (const auto &row : table)
            skeleton += row.id.text() + u'\n';
        };
        (add(tables), ...);
      },
      std::tie(document.processes(), document.workflows(), document.pools(), document.lanes(), document.nodes(),
               document.flows(), document.roles(), document.calendars(), document.scenarios()));
  for (const Route &route : document.routes())
    for (const Point &point : route.points)
      skeleton += QStringLiteral("%1,%2 ").arg(point.x).arg(point.y);
  for (const Flow &flow : document.flows())
    skeleton += QString::number(flow.share ? flow.share->value : -1) + u' ';
  return skeleton;
}

}  // namespace

void SamplesTest::everySampleIsAsTheProgramWritesIt_data()
{
  QTest::addColumn<QString>("path");
  for (const QString &language : {u"en"_s, u"de"_s})
    for (const QString &name : samples(language).entryList({u"*.laneway"_s}))
      QTest::newRow(qPrintable(language + u'/' + name)) << samples(language).filePath(name);
}

void SamplesTest::everySampleIsAsTheProgramWritesIt()
{
  QFETCH(QString, path);
  const auto imported = readWorkbookFile(path);
  QVERIFY(imported);
  QVERIFY(imported->report.empty());
  QCOMPARE(workbookToJson(imported->workbook), readBytes(path).value());
}

void SamplesTest::everythingIsDrawnAndNamed()
{
  QFETCH(QString, path);
  const Document document = sample(path);
  for (const Node &node : document.nodes()) {
    QVERIFY2(!document.drawings(node.id).isEmpty(), qPrintable(node.id.text()));
    if (node.as<Activity>()) {
      QVERIFY2(!node.name.isEmpty() && !node.documentation.isEmpty(), qPrintable(node.id.text()));
      QVERIFY2(!effectiveRole(document, node).isNull(), qPrintable(node.id.text()));
    }
  }
  for (const Flow &flow : document.flows())
    QVERIFY2(!document.drawings(flow.id).isEmpty(), qPrintable(flow.id.text()));
  for (const Process &process : document.processes()) {
    QVERIFY(process.category && process.nextReview.isValid() && !process.targets.empty());
    for (const QString &text : {process.owner, process.goal, process.trigger, process.result})
      QVERIFY(!text.isEmpty());
    QVERIFY(!rankedWorkflows(document, process.id).empty());
  }
}

void SamplesTest::decisionsAddUp()
{
  QFETCH(QString, path);
  const Document document = sample(path);
  for (const Node &node : document.nodes()) {
    const Gateway *gateway = node.as<Gateway>();
    if (!gateway || gateway->kind != GatewayKind::Exclusive || document.outgoing(node.id).size() < 2)
      continue;
    double sum = 0;
    for (const Id id : document.outgoing(node.id)) {
      const Flow *flow = document.get<Flow>(id);
      QVERIFY2(flow->share && !flow->name.isEmpty(), qPrintable(id.text()));
      sum += flow->share->value;
    }
    QVERIFY2(qFuzzyCompare(sum, 1.0), qPrintable(node.id.text()));
  }
}

void SamplesTest::theSimulationHasSomethingToSay()
{
  QFETCH(QString, path);
  const Document document = sample(path);
  QVERIFY(document.scenarios().size() >= 2);
  QVERIFY(document.info().run.horizon && document.info().run.start.isValid());
  for (const Scenario &scenario : document.scenarios())
    QVERIFY(!scenario.overrides.empty() && !scenario.documentation.isEmpty());
  for (const Role &role : document.roles())
    QVERIFY2(role.amount, qPrintable(role.id.text()));
  bool arrives = false;
  for (const Node &node : document.nodes()) {
    if (const Activity *activity = node.as<Activity>(); activity && activity->kind == ActivityKind::Task)
      QVERIFY2(activity->duration && activity->carriedOut, qPrintable(node.id.text()));
    if (const Event *event = node.as<Event>())
      arrives = arrives || event->arrivals.has_value();
  }
  QVERIFY(arrives);
}

void SamplesTest::nothingIsToBeMended()
{
  QFETCH(QString, path);
  for (const Finding &finding : findings(sample(path)))
    QFAIL(qPrintable(finding.code));
}

void SamplesTest::languagesDifferInTextsOnly()
{
  const QStringList names = samples(u"en"_s).entryList({u"*.laneway"_s});
  QCOMPARE(samples(u"de"_s).entryList({u"*.laneway"_s}), names);
  QVERIFY(names.size() >= 5);
  for (const QString &name : names) {
    const Document english = sample(samples(u"en"_s).filePath(name));
    const Document german = sample(samples(u"de"_s).filePath(name));
    QCOMPARE(skeletonOf(german), skeletonOf(english));
    QVERIFY(german.info().title != english.info().title);
  }
}

LANEWAY_TEST(SamplesTest)
#include "samples_test.moc"
