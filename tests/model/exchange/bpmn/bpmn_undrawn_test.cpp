#include <map>
#include <vector>

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/files.h"
#include "model/process/navigate.h"
#include "tests/support/test_registry.h"

using namespace laneway;
using namespace Qt::StringLiterals;

/// Files of others without their drawing: every node gets a place, no two stand on each other, and every flow gets a
/// line.
class BpmnUndrawnTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyNodeGetsAPlaceOfItsOwnAndEveryFlowALine_data();
  void everyNodeGetsAPlaceOfItsOwnAndEveryFlowALine();
};

namespace {

QString testData()
{
  const QString set = qEnvironmentVariable("LANEWAY_TEST_DATA");
  return set.isEmpty() ? QStringLiteral(LANEWAY_SOURCE_DIR "/../shared/data") : set;
}

/// The file without any diagram, by hand: whatever prefix they have, they come last.
QByteArray withoutDrawing(QByteArray bytes)
{
  const qsizetype name = bytes.indexOf("BPMNDiagram");
  const qsizetype from = name < 0 ? -1 : bytes.lastIndexOf('<', name);
  const qsizetype last = bytes.lastIndexOf("BPMNDiagram>");
  if (from < 0 || last < from)
    return bytes;
  return bytes.first(from) + bytes.sliced(last + 12);
}

bool overlap(const Rect &a, const Rect &b)
{
  constexpr double Touching = 0.5;
  return a.x < b.x + b.width - Touching && b.x < a.x + a.width - Touching && a.y < b.y + b.height - Touching &&
         b.y < a.y + a.height - Touching;
}

bool isInside(const Document &document, const Node &inner, Id outer)
{
  for (const Node *around = document.get<Node>(inner.parent); around; around = document.get<Node>(around->parent))
    if (around->id == outer)
      return true;
  return false;
}

bool mayTouch(const Document &document, const Node &a, const Node &b)
{
  // Events on the edge of one step share what room there is.
  return a.as<Group>() || b.as<Group>() || isBoundaryEvent(a) || isBoundaryEvent(b) || isInside(document, a, b.id) ||
         isInside(document, b, a.id);
}

/// No map shows both ends: a participant's process that the file leaves out of the collaboration has a map of its own.
bool isBetweenMaps(const Document &document, const Flow &flow)
{
  const auto mapOf = [&document](Id end) {
    const Flow *about = document.get<Flow>(end);
    return scopeOf(document, about ? about->source : end);
  };
  return mapOf(flow.source) != mapOf(flow.target);
}

}  // namespace

void BpmnUndrawnTest::everyNodeGetsAPlaceOfItsOwnAndEveryFlowALine_data()
{
  QTest::addColumn<QString>("folder");
  for (const char *name : {"miwg-reference", "miwg-vendor", "bpmn-moddle", "camunda-examples", "flowable",
                           "flowable-no-di", "sim-bpmn", "bpsim-jbpm", "bpmn-js-fixtures"})
    QTest::newRow(name) << testData() + u'/' + QString::fromLatin1(name);
}

void BpmnUndrawnTest::everyNodeGetsAPlaceOfItsOwnAndEveryFlowALine()
{
  QFETCH(QString, folder);
  if (!QDir(folder).exists())
    QSKIP("The files of others are not here: set LANEWAY_TEST_DATA to their folder.");
  int placed = 0;
  for (QDirIterator each(folder, {u"*.bpmn*"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
    const QString path = each.next();
    const auto imported = workbookFromBpmn(withoutDrawing(*readBytes(path)), path);
    if (!imported)
      continue;
    const Document &document = imported->workbook.document;
    for (const Node &node : document.nodes())
      QVERIFY2(!document.drawings(node.id).isEmpty(), qPrintable(path + u": "_s + node.id.text()));
    for (const Flow &flow : document.flows())
      QVERIFY2(isBetweenMaps(document, flow) || !document.drawings(flow.id).isEmpty(),
               qPrintable(path + u": "_s + flow.id.text()));
    std::map<Id, std::vector<const Shape *>> shapesIn;
    for (const Shape &shape : document.shapes())
      if (document.get<Node>(shape.element))
        shapesIn[shape.diagram].push_back(&shape);
    for (const auto &[diagram, shapes] : shapesIn)
      for (std::size_t i = 0; i < shapes.size(); ++i, ++placed)
        for (std::size_t j = i + 1; j < shapes.size(); ++j)
          if (overlap(shapes[i]->bounds, shapes[j]->bounds))
            QVERIFY2(
                mayTouch(document, *document.get<Node>(shapes[i]->element), *document.get<Node>(shapes[j]->element)),
                qPrintable(path + u": "_s + shapes[i]->element.text() + u" on "_s + shapes[j]->element.text()));
  }
  QVERIFY(placed > 0);
}

LANEWAY_TEST(BpmnUndrawnTest)
#include "bpmn_undrawn_test.moc"
