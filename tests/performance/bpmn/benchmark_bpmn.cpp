#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include <sys/resource.h>

#include <QFile>
#include <QFileInfo>

#include "model/exchange/bpmn/bpmn_format.h"
#include "model/exchange/files.h"

/// Times reading and writing BPMN: `benchmark_bpmn FILE...`, or `benchmark_bpmn --generate STEPS OUT.bpmn` to make a
/// large file. Prints one JSON line per figure: the median and the slowest of some runs, in milliseconds of processor
/// time, and the most memory the program has held so far.
namespace {

using namespace laneway;
using namespace Qt::StringLiterals;

constexpr int Runs = 15;

std::vector<double> measured(const std::function<void()> &run)
{
  std::vector<double> times;
  for (int i = 0; i < Runs; ++i) {
    const std::clock_t start = std::clock();
    run();
    times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::sort(times.begin(), times.end());
  return times;
}

void report(const char *figure, const QString &file, qsizetype bytes, int nodes, const std::vector<double> &times)
{
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  std::printf(
      "{\"figure\": \"%s\", \"file\": \"%s\", \"bytes\": %lld, \"nodes\": %d, \"median_ms\": %.2f, "
      "\"slowest_ms\": %.2f, \"peak_mb\": %.0f}\n",
      figure, qPrintable(QFileInfo(file).fileName()), static_cast<long long>(bytes), nodes, times[times.size() / 2],
      times.back(), static_cast<double>(used.ru_maxrss) / 1024);
  std::fflush(stdout);
}

int measureFile(const QString &path)
{
  const Result<QByteArray> bytes = readBytes(path);
  if (!bytes)
    return 2;
  Result<Imported> imported = workbookFromBpmn(*bytes, path);
  if (!imported)
    return 2;
  const int nodes = static_cast<int>(imported->workbook.document.nodes().size());
  const auto reading = measured([&] { imported = workbookFromBpmn(*bytes, path); });
  report("read", path, bytes->size(), nodes, reading);
  const auto writing = measured([&] { (void)workbookToBpmn(imported->workbook); });
  report("write", path, bytes->size(), nodes, writing);
  return 0;
}

/// A chain of steps with a decision at every fifth, in rows, all of it drawn.
QByteArray generated(int steps)
{
  QByteArray meaning;
  QByteArray drawing;
  const auto idOf = [](int i) { return (i % 5 == 4 ? "Gateway_" : "Activity_") + QByteArray::number(i); };
  constexpr int PerRow = 50;
  for (int i = 0; i < steps; ++i) {
    const bool isDecision = i % 5 == 4;
    const QByteArray tag = isDecision ? "bpmn:exclusiveGateway" : "bpmn:userTask";
    const QByteArray id = idOf(i);
    const int x = 100 + i % PerRow * 180;
    const int y = 100 + i / PerRow * 140;
    meaning += "    <" + tag + " id=\"" + id + "\" name=\"Step number " + QByteArray::number(i) + "\">\n";
    if (i > 0)
      meaning += "      <bpmn:incoming>Flow_" + QByteArray::number(i - 1) + "</bpmn:incoming>\n";
    if (i + 1 < steps)
      meaning += "      <bpmn:outgoing>Flow_" + QByteArray::number(i) + "</bpmn:outgoing>\n";
    meaning += "    </" + tag + ">\n";
    drawing += "      <bpmndi:BPMNShape id=\"" + id + "_di\" bpmnElement=\"" + id + "\"><dc:Bounds x=\"" +
               QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) + "\" width=\"" + (isDecision ? "50" : "100") +
               "\" height=\"" + (isDecision ? "50" : "80") + "\"/></bpmndi:BPMNShape>\n";
    if (i + 1 == steps)
      continue;
    const QByteArray flow = "Flow_" + QByteArray::number(i);
    meaning +=
        "    <bpmn:sequenceFlow id=\"" + flow + "\" sourceRef=\"" + id + "\" targetRef=\"" + idOf(i + 1) + "\"/>\n";
    drawing += "      <bpmndi:BPMNEdge id=\"" + flow + "_di\" bpmnElement=\"" + flow + "\"><di:waypoint x=\"" +
               QByteArray::number(x + 100) + "\" y=\"" + QByteArray::number(y + 40) + "\"/><di:waypoint x=\"" +
               QByteArray::number(x + 180) + "\" y=\"" + QByteArray::number(y + 40) + "\"/></bpmndi:BPMNEdge>\n";
  }
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bpmn:definitions "
         "xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
         "xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
         "xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\" "
         "id=\"large\" targetNamespace=\"https://laneway.invalid/bpmn\">\n  <bpmn:process id=\"p\">\n" +
         meaning +
         "  </bpmn:process>\n  <bpmndi:BPMNDiagram id=\"d\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"p\">\n" +
         drawing + "  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</bpmn:definitions>\n";
}

}  // namespace

int main(int argc, char **argv)
{
  if (argc == 4 && qstrcmp(argv[1], "--generate") == 0)
    return writeBytes(QString::fromLocal8Bit(argv[3]), generated(QByteArray(argv[2]).toInt())) ? 0 : 2;
  if (argc < 2) {
    std::fputs("benchmark_bpmn FILE... | --generate STEPS OUT.bpmn\n", stderr);
    return 2;
  }
  for (int i = 1; i < argc; ++i)
    if (const int failed = measureFile(QString::fromLocal8Bit(argv[i])); failed != 0)
      return failed;
  return 0;
}
