#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "model/layout/auto_layout.h"
#include "model/layout/metrics.h"
#include "model/layout/router.h"
#include "tests/performance/layout/graph_json.h"
#include "tests/support/layout_samples.h"
#include "tests/support/layout_svg.h"

using namespace laneway;
using namespace laneway::layout;

namespace {

/// Processor time of this thread's process, so that a busy machine does not matter.
using Moment = std::clock_t;

double milliseconds(Moment since)
{
  return 1000.0 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
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

/// Nodes, and the columns that flows pass between their ends.
double placesIn(const Graph &graph, const Drawing &drawing)
{
  std::set<double> columns;
  for (const Rect &bounds : drawing.nodes)
    columns.insert(std::round(bounds.center().x));
  const std::vector<double> sorted(columns.begin(), columns.end());
  const auto column = [&](int node) {
    const double x = std::round(drawing.nodes[static_cast<std::size_t>(node)].center().x);
    return std::lower_bound(sorted.begin(), sorted.end(), x) - sorted.begin();
  };
  double places = static_cast<double>(graph.nodes.size());
  for (const Edge &edge : graph.edges)
    places += static_cast<double>(std::max<std::ptrdiff_t>(0, std::abs(column(edge.source) - column(edge.target)) - 1));
  return places;
}

/// Everything afresh at growing sizes, and one step dragged about on the largest map.
void times()
{
  for (const int lanes : {0, 20}) {
    for (const int steps : {100, 300, 1000, 3000, 10000}) {
      const Graph graph = test::randomProcess(1, {.steps = steps, .lanes = lanes, .extraFlows = 2});
      Moment start = std::clock();
      Drawing drawing = layoutAll(graph);
      print("afresh", steps, lanes, milliseconds(start));
      const Metrics metrics = measure(graph, drawing);
      std::cout << metricsJson(metrics).dump() << std::endl;
      start = std::clock();
      RoutingScene scene = routingScene(graph, drawing);
      print("scene for a drag", steps, lanes, milliseconds(start));
      double worst = 0;
      double sum = 0;
      constexpr int moves = 200;
      for (int i = 0; i < moves; ++i) {
        const int dragged = static_cast<int>(graph.nodes.size()) / 2 + i / 20;
        RoutingShape shape = scene.shape(dragged);
        shape.bounds = translated(shape.bounds, {4.0 + i % 3, 3.0});
        start = std::clock();
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
        start = std::clock();
        finishRoutes(graph, drawing);
        print("routes only", steps, lanes, milliseconds(start));
      }
    }
  }
}

/// How time grows with the map, as a table. What counts is the size of the drawing: a flow passes a place in every
/// layer between its ends, so that flows to anywhere make a map of ten times the steps more than ten times as large.
void growth()
{
  struct Family {
    const char *name;
    test::ProcessOptions options;
  };
  const Family families[] = {{"flows to near steps", {.extraFlows = 2, .farFlows = false}},
                             {"flows to anywhere", {.extraFlows = 2}},
                             {"in 20 lanes, flows to near steps", {.lanes = 20, .extraFlows = 2, .farFlows = false}}};
  for (const Family &family : families) {
    std::printf("\n%s\n\n| steps | flows | places | ms | us per place |\n|---|---|---|---|---|\n", family.name);
    for (const int steps : {1000, 2000, 5000, 10000, 20000}) {
      test::ProcessOptions options = family.options;
      options.steps = steps;
      const Graph graph = test::randomProcess(1, options);
      const Moment start = std::clock();
      const Drawing drawing = layoutAll(graph);
      const double ms = milliseconds(start);
      const double places = placesIn(graph, drawing);
      std::printf("| %d | %zu | %.0f | %.0f | %.1f |\n", steps, graph.edges.size(), places, ms, 1000 * ms / places);
    }
  }
}

int usage()
{
  std::fprintf(stderr,
               "layout_performance                          times\n"
               "layout_performance growth                   a table of times at 1,000 to 20,000 steps\n"
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
  if (command == "growth" && argc == 2) {
    growth();
    return 0;
  }
  if (command == "graph" && argc == 4) {
    const int steps = std::stoi(argv[3]);
    std::cout << test::toJson(test::randomProcess(std::stoull(argv[2]), {.steps = steps})).dump() << '\n';
    return 0;
  }
  if ((command == "layout" && argc == 3) || ((command == "measure" || command == "picture") && argc == 4)) {
    std::ifstream graphFile(argv[2]);
    const Graph graph = test::graphFromJson(nlohmann::json::parse(graphFile));
    if (command == "layout") {
      const Moment start = std::clock();
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
