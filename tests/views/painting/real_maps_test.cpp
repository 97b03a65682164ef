#include <algorithm>

#include <QDirIterator>
#include <QTest>

#include "model/base/id_generator.h"
#include "model/edit/draft.h"
#include "model/exchange/formats.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/workbook.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

namespace {

/// The folder of real files of other programs.
QString dataFolder()
{
  const QString given = qEnvironmentVariable("LANEWAY_TEST_DATA");
  return given.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : given;
}

QStringList mapsIn(const QString &folder)
{
  QStringList files;
  QDirIterator entries(folder, {u"*.bpmn"_s, u"*.bpmn20.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
  while (entries.hasNext())
    files.append(entries.next());
  files.sort();
  return files;
}

/// Whatever is not drawn gets a diagram.
void addMissingDiagrams(Draft &draft)
{
  const Document before = draft.document;
  const auto add = [&draft](Id scope) {
    if (draft.document.referrers(scope, ReferenceKind::Scope).isEmpty())
      draft.document.put(Diagram{.id = draft.newId(u"diagram"), .scope = scope});
  };
  for (const Process &process : before.processes())
    add(process.id);
  for (const Workflow &workflow : before.workflows())
    add(workflow.id);
}

/// As a file without a drawing would give it; how a pool runs and what is folded up is lost with it.
void forgetDrawings(Document &document)
{
  const Document before = document;
  for (const Shape &shape : before.shapes())
    document.remove(shape.id);
  for (const Route &route : before.routes())
    document.remove(route.id);
}

}  // namespace

/// Every map of the collections of real files, laid out afresh with the program's own fonts, as it is and stripped of
/// its drawing: nothing overlaps, no flow
/// runs through a shape, no label is covered, nothing leaves its lane.
class RealMapsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyMapIsSoundAfresh_data()
  {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("isDrawn");
    for (const char *const folder : {"miwg-reference", "miwg-vendor", "camunda-examples", "flowable", "flowable-no-di",
                                     "bpmn-js-fixtures", "sim-bpmn"}) {
      QTest::newRow(folder) << QString::fromLatin1(folder) << true;
      QTest::newRow(qPrintable(u"%1, without its drawings"_s.arg(QLatin1String(folder))))
          << QString::fromLatin1(folder) << false;
    }
  }

  void everyMapIsSoundAfresh()
  {
    QFETCH(const QString, folder);
    QFETCH(const bool, isDrawn);
    const QString data = dataFolder();
    if (!QDir(data).exists(folder))
      QSKIP("There is no collection of real maps here; LANEWAY_TEST_DATA names its folder.");
    const QStringList files = mapsIn(QDir(data).filePath(folder));
    QVERIFY(!files.isEmpty());
    QStringList unsound;
    int laidOut = 0;
    for (const QString &file : files) {
      const Result<Imported> read = readWorkbookFile(file);
      if (!read)  // Some are broken on purpose.
        continue;
      IdGenerator ids(1);
      Draft draft{read->workbook.document, ids};
      addMissingDiagrams(draft);
      if (!isDrawn)
        forgetDrawings(draft.document);
      const Document drawn = draft.document;
      for (const Diagram &diagram : drawn.diagrams()) {
        QVERIFY2(layout::layoutDiagram(draft, diagram.id, {}, layout::interMetrics()), qPrintable(file));
        const layout::Metrics metrics = layout::measureDiagram(draft.document, diagram.id, layout::interMetrics());
        ++laidOut;
        if (!metrics.isSound())
          unsound.append(u"%1, %2: overlaps %3, through %4, labels %5, lanes %6"_s.arg(file, diagram.id.text())
                             .arg(metrics.overlaps)
                             .arg(metrics.flowsThroughShapes)
                             .arg(metrics.labelsOverlapped)
                             .arg(metrics.laneViolations));
      }
    }
    QVERIFY(laidOut > 0);
    QVERIFY2(unsound.isEmpty(), qPrintable(unsound.join(u'\n')));
  }
};

LANEWAY_TEST(RealMapsTest)
#include "real_maps_test.moc"
