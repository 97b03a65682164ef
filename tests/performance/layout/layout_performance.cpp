#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

#include "model/layout/auto_layout.h"
#include "model/layout/metrics.h"
#include "model/layout/router.h"
#include "tests/performance/layout/graph_json.h"
#include "tests/support/layout_samples.h"
#include "tests/support/layout_svg.h"

using namespace laneway;
using namespace laneway::layout;

namespace {

double milliseconds(const std::chrono::steady_clock::time_point since)
{
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

void print(const std::string &figure, int steps, int lanes, double ms)
{
  std::cout << nlohmann::json{{"figure", figure}, {"steps", steps}, {"lanes", lanes}, {"ms", ms}}.dump() << std::endl;
}

nlohmann::json metricsJson(const Metrics &metrics)
{
  return {{"overlaps", metrics.overlaps},
          {"through", metrics.flowsThroughShapes},
          {"labels", metrics.labelsOverlapped},
          {"laneViolations", metrics.laneViolations},
          {"crossings", metrics.crossings},
          {"bends", metrics.bends},
          {"backward", metrics.backwardFlows},
          {"length", metrics.length},
          {"width", metrics.width},
          {"height", metrics.height}};
}

/// Everything afresh at growing sizes, and one step dragged about on the largest map.
void times()
{
  for (const int lanes : {0, 20}) {
    for (const int steps : {100, 300, 1000, 3000, 10000}) {
      const Graph graph = test::randomProcess(1, {.steps = steps, .lanes = lanes, .extraFlows = 2});
      auto start = std::chrono::steady_clock::now();
      Drawing drawing = layoutAll(graph);
      print("afresh", steps, lanes, milliseconds(start));
      const Metrics metrics = measure(graph, drawing);
      std::cout << metricsJson(metrics).dump() << std::endl;
      start = std::chrono::steady_clock::now();
      RoutingScene scene = routingScene(graph, drawing);
      print("scene for a drag", steps, lanes, milliseconds(start));
      double worst = 0;
      double sum = 0;
      constexpr int moves = 200;
      for (int i = 0; i < moves; ++i) {
        const int dragged = static_cast<int>(graph.nodes.size()) / 2 + i / 20;
        RoutingShape shape = scene.shape(dragged);
        shape.bounds = translated(shape.bounds, {4.0 + i % 3, 3.0});
        start = std::chrono::steady_clock::now();
        scene.setShape(dragged, shape);
        routeFlows(scene, std::vector<int>(scene.flowsAt(dragged)));
        const double ms = milliseconds(start);
        worst = std::max(worst, ms);
        sum += ms;
      }
      print("drag, mean", steps, lanes, sum / moves);
      print("drag, worst", steps, lanes, worst);
      if (steps <= 1000) {
        for (auto &points : drawing.edges)
          points.clear();
        start = std::chrono::steady_clock::now();
        finishRoutes(graph, drawing);
        print("routes only", steps, lanes, milliseconds(start));
      }
    }
  }
}

int usage()
{
  std::fprintf(stderr,
               "layout_performance                          times\n"
               "layout_performance graph SEED STEPS         a generated graph as JSON\n"
               "layout_performance layout GRAPH             our drawing of a graph as JSON, with its time\n"
               "layout_performance measure GRAPH DRAWING    metrics of a drawing as JSON\n"
               "layout_performance picture GRAPH DRAWING    a drawing as SVG\n");
  return 2;
}

}  // namespace

int main(int argc, char *argv[])
{
  if (argc == 1) {
    times();
    return 0;
  }
  const std::string command = argv[1];
  if (command == "graph" && argc == 4) {
    const int steps = std::stoi(argv[3]);
    std::cout << test::toJson(test::randomProcess(std::stoull(argv[2]), {.steps = steps})).dump() << '\n';
    return 0;
  }
  if ((command == "layout" && argc == 3) || ((command == "measure" || command == "picture") && argc == 4)) {
    std::ifstream graphFile(argv[2]);
    const Graph graph = test::graphFromJson(nlohmann::json::parse(graphFile));
    if (command == "layout") {
      const auto start = std::chrono::steady_clock::now();
      const Drawing drawing = layoutAll(graph);
      nlohmann::json json = test::toJson(drawing);
      json["ms"] = milliseconds(start);
      std::cout << json.dump() << '\n';
      return 0;
    }
    std::ifstream drawingFile(argv[3]);
    const Drawing drawing = test::drawingFromJson(nlohmann::json::parse(drawingFile), graph);
    if (command == "picture")
      std::cout << test::layoutSvg(graph, drawing);
    else
      std::cout << metricsJson(measure(graph, drawing)).dump() << '\n';
    return 0;
  }
  return usage();
}
