#include <algorithm>
#include <initializer_list>
#include <vector>

#include <QDirIterator>
#include <QTest>

#include "model/base/id_generator.h"
#include "model/edit/draft.h"
#include "model/exchange/formats.h"
#include "model/layout/diagram_layout.h"
#include "model/layout/inter_metrics.h"
#include "model/process/navigate.h"
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

/// Every other step.
std::vector<Id> someSteps(const Document &document, Id diagram)
{
  std::vector<Id> steps;
  int number = 0;
  for (const Shape &shape : document.shapes()) {
    if (shape.diagram == diagram && document.get<Node>(shape.element) && ++number % 2 == 0)
      steps.push_back(shape.element);
  }
  return steps;
}

/// Takes every seventh step off the drawing, with its flows, so that it is new.
void forgetSome(Document &document, Id diagram)
{
  const Document before = document;
  int number = 0;
  for (const Shape &shape : before.shapes()) {
    const Node *node = before.get<Node>(shape.element);
    const Activity *activity = node ? node->as<Activity>() : nullptr;
    if (shape.diagram != diagram || !activity || !before.children(node->id).isEmpty() || ++number % 7 != 0)
      continue;
    document.remove(shape.id);
    for (const auto &flows : {before.outgoing(node->id), before.incoming(node->id)}) {
      for (const Id flow : flows) {
        if (const Route *route = routeIn(document, diagram, flow))
          document.remove(route->id);
      }
    }
  }
}

/// What a mode must leave at nought: in a drawing that stays no more than there was.
QString faults(const layout::Metrics &before, const layout::Metrics &after, layout::LayoutMode mode)
{
  const bool movesAll = mode == layout::LayoutMode::Sketch;
  const bool movesNothing = mode == layout::LayoutMode::Routes;
  const auto more = [movesAll](int was, int now) { return now > (movesAll ? 0 : was); };
  QStringList found;
  if (more(before.overlaps, after.overlaps))
    found.append(u"overlaps %1, before %2"_s.arg(after.overlaps).arg(before.overlaps));
  if (more(before.laneViolations, after.laneViolations))
    found.append(u"outside lanes %1, before %2"_s.arg(after.laneViolations).arg(before.laneViolations));
  // Flows have a way wherever shapes leave one; labels of shapes stay where they were.
  const bool clear = movesAll || (movesNothing && before.overlaps == 0);
  if (after.flowsThroughShapes > (clear ? 0 : before.flowsThroughShapes))
    found.append(u"through %1, before %2"_s.arg(after.flowsThroughShapes).arg(before.flowsThroughShapes));
  if (more(before.labelsOverlapped, after.labelsOverlapped))
    found.append(u"labels %1, before %2"_s.arg(after.labelsOverlapped).arg(before.labelsOverlapped));
  return found.join(u", "_s);
}

}  // namespace

Q_DECLARE_METATYPE(laneway::layout::LayoutMode)

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

  void everyModeKeepsEveryMapSound_data()
  {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<layout::LayoutMode>("mode");
    const auto add = [](const char *name, layout::LayoutMode mode, std::initializer_list<const char *> folders) {
      for (const char *const folder : folders)
        QTest::addRow("%s, %s", folder, name) << QString::fromLatin1(folder) << mode;
    };
    const auto all = {"miwg-reference", "miwg-vendor", "camunda-examples", "flowable", "bpmn-js-fixtures", "sim-bpmn"};
    add("sketch", layout::LayoutMode::Sketch, all);
    add("routes", layout::LayoutMode::Routes, all);
    add("new only", layout::LayoutMode::NewOnly, all);
    add("selection", layout::LayoutMode::Selection, all);
  }

  void everyModeKeepsEveryMapSound()
  {
    QFETCH(const QString, folder);
    QFETCH(const layout::LayoutMode, mode);
    const QString data = dataFolder();
    if (!QDir(data).exists(folder))
      QSKIP("There is no collection of real maps here; LANEWAY_TEST_DATA names its folder.");
    QStringList unsound;
    int laidOut = 0;
    for (const QString &file : mapsIn(QDir(data).filePath(folder))) {
      const Result<Imported> read = readWorkbookFile(file);
      if (!read)
        continue;
      IdGenerator ids(1);
      Draft draft{read->workbook.document, ids};
      const Document drawn = draft.document;
      for (const Diagram &diagram : drawn.diagrams()) {
        const std::vector<Id> steps = someSteps(draft.document, diagram.id);
        if (mode == layout::LayoutMode::NewOnly)
          forgetSome(draft.document, diagram.id);
        if (mode == layout::LayoutMode::Selection && steps.empty())
          continue;
        const layout::Metrics before = layout::measureDiagram(draft.document, diagram.id, layout::interMetrics());
        QVERIFY2(layout::layoutDiagram(draft, diagram.id, {mode, steps}, layout::interMetrics()), qPrintable(file));
        const layout::Metrics after = layout::measureDiagram(draft.document, diagram.id, layout::interMetrics());
        ++laidOut;
        if (const QString found = faults(before, after, mode); !found.isEmpty())
          unsound.append(u"%1, %2: %3"_s.arg(file, diagram.id.text(), found));
      }
    }
    QVERIFY(laidOut > 0);
    QVERIFY2(unsound.isEmpty(), qPrintable(unsound.join(u'\n')));
  }

  void theTwoWaysOfADecisionLeaveThroughCornersOfTheirOwn()
  {
    const QDir samples(QStringLiteral(LANEWAY_SOURCE_DIR "/resources/samples/en"));
    int decisions = 0;
    for (const QString &name : samples.entryList({u"*.laneway"_s})) {
      const Result<Imported> read = readWorkbookFile(samples.filePath(name));
      QVERIFY2(read, qPrintable(name));
      IdGenerator ids(1);
      Draft draft{read->workbook.document, ids};
      for (const Diagram &diagram : read->workbook.document.diagrams())
        QVERIFY(layout::layoutDiagram(draft, diagram.id, {}, layout::interMetrics()));
      for (const Node &node : draft.document.nodes()) {
        std::vector<Point> starts;
        for (const Id flow : draft.document.outgoing(node.id)) {
          for (const Id drawing : draft.document.drawings(flow))
            starts.push_back(draft.document.get<Route>(drawing)->points.front());
        }
        if (!node.as<Gateway>() || starts.size() != 2)
          continue;
        ++decisions;
        QVERIFY2(starts[0] != starts[1], qPrintable(u"%1: %2"_s.arg(name, node.name)));
      }
    }
    QVERIFY(decisions > 5);
  }
};

LANEWAY_TEST(RealMapsTest)
#include "real_maps_test.moc"
