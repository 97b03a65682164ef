#include "model/layout/auto_layout.h"

#include "model/layout/metrics.h"
#include "tests/support/layout_samples.h"
#include "tests/support/layout_svg.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace laneway;
using namespace laneway::layout;
using laneway::test::GraphBuilder;

namespace {

/// For looking at while working: written where LANEWAY_LAYOUT_PICTURES names a folder.
void show(const QString &name, const Graph &graph, const Drawing &drawing)
{
  const QString folder = qEnvironmentVariable("LANEWAY_LAYOUT_PICTURES");
  if (folder.isEmpty())
    return;
  QFile file(folder + u'/' + name + QStringLiteral(".svg"));
  if (file.open(QIODevice::WriteOnly))
    file.write(QByteArray::fromStdString(test::layoutSvg(graph, drawing)));
}

}  // namespace

class AutoLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void randomMapsAreSound_data()
  {
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("steps");
    QTest::newRow("without lanes") << 0 << 30;
    QTest::newRow("four lanes") << 4 << 40;
    QTest::newRow("many") << 6 << 150;
  }

  void randomMapsAreSound()
  {
    QFETCH(const int, lanes);
    QFETCH(const int, steps);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      const Graph graph = test::randomProcess(
          seed, {.steps = steps, .lanes = lanes, .boundaries = seed % 2 == 0, .artefacts = seed % 3 == 0});
      const Drawing drawing = layoutAll(graph);
      show(QStringLiteral("random-%1-%2-%3").arg(lanes).arg(steps).arg(seed), graph, drawing);
      const Metrics metrics = measure(graph, drawing);
      qInfo("seed %d: overlaps %d through %d labels %d lanes %d; crossings %d bends %d of %zu, %.0f x %.0f",
            static_cast<int>(seed), metrics.overlaps, metrics.flowsThroughShapes, metrics.labelsOverlapped,
            metrics.laneViolations, metrics.crossings, metrics.bends, graph.edges.size(), metrics.width,
            metrics.height);
    }
  }
};

LANEWAY_TEST(AutoLayoutTest)
#include "auto_layout_test.moc"
