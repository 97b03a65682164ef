#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include <nlohmann/json.hpp>

#include "model/base/id_look_up.h"
#include "model/exchange/bpmn/bpsim_read.h"
#include "model/exchange/bpmn/label_fonts.h"
#include "model/exchange/bpmn/namespaces.h"
#include "model/exchange/import_report.h"
#include "model/exchange/xml/xml_text.h"
#include "model/process/document.h"
#include "model/process/json/reading.h"

/// Reads a BPMN tree into a document. It takes what it understands out of the tree; what is left of an element in the
/// end becomes the element's extras. Hence three passes: elements, then what connects them, then what is left.
namespace laneway::bpmn {

class Reader {
 public:
  Reader(const xml::Lines &lines, ImportReport &report) : m_lines(lines), m_report(report) {}

  /// `root` is the definitions element, normalized.
  [[nodiscard]] Document read(pugi::xml_node root, const Namespaces &namespaces);

 private:
  /// An element of the document, the XML it comes from, and what is known of its extras.
  template <typename T>
  struct Pending {
    explicit Pending(pugi::xml_node from, nlohmann::json known = {}) : xml(from), bpmn(std::move(known)) {}
    std::shared_ptr<T> element = std::make_shared<T>();  ///< Where the document will have it.
    pugi::xml_node xml;
    nlohmann::json bpmn;
  };
  template <typename T>
  using List = std::vector<Pending<T>>;

  /// What a BPMN element has become.
  enum class Made { Process, Pool, Lane, Node, Flow, Definition };

  // reader.cpp
  void reserveFor(std::size_t lines);
  void assignIds(pugi::xml_node element);
  [[nodiscard]] Id uniqueId(std::string_view text);
  /// The id that the element has or gets; takes the attribute.
  [[nodiscard]] Id takeId(pugi::xml_node element);
  [[nodiscard]] Id takeDrawingId(pugi::xml_node xml);
  [[nodiscard]] Id idOf(pugi::xml_node element) const;
  /// The BPMN element that a reference names, with or without prefix; null where there is none.
  [[nodiscard]] pugi::xml_node target(std::string_view reference) const;
  [[nodiscard]] int lineOf(pugi::xml_node where) const;
  void note(const QString &code, pugi::xml_node where, const QStringList &arguments = {});
  void readProcesses(pugi::xml_node root);
  void readParameters(pugi::xml_node root);
  template <typename T>
  void takeAllValues(List<T> &list);
  void takeValues(pugi::xml_node root);
  /// What the file says of the simulation, and over it what Laneway wrote into it.
  void layParameters();
  void finish(pugi::xml_node root, const Namespaces &namespaces);
  template <typename T>
  void finishAll(List<T> &list);
  void noteCarriedAlong(pugi::xml_node root);
  void noteUndrawn();
  void dropDangling();

  // read_definitions.cpp
  void readDefinition(pugi::xml_node xml, Id parent);
  [[nodiscard]] QString categoryValue(const std::string &reference) const;

  // read_swimlanes.cpp
  template <typename T>
  static void readNames(Pending<T> &pending);
  void readCollaboration(pugi::xml_node xml);
  void readParticipant(pugi::xml_node xml, Id process, int rank);
  void readProcess(pugi::xml_node xml);
  void readLaneSets(pugi::xml_node container, Id parent);
  void readLane(pugi::xml_node xml, Id parent, Id container, int rank);
  void assignLanes();

  // read_nodes.cpp
  /// The nodes of a process, collaboration or sub-process; `scope` is the process that they end up in.
  void readContents(pugi::xml_node container, Id parent, Id scope);
  [[nodiscard]] std::optional<NodeDetail> detailOf(pugi::xml_node xml, Id scope, nlohmann::json &bpmn);
  [[nodiscard]] Activity readActivity(pugi::xml_node xml, Id scope, nlohmann::json &bpmn);
  [[nodiscard]] Loop readLoop(pugi::xml_node xml, nlohmann::json &bpmn);
  [[nodiscard]] Id readCall(pugi::xml_node xml, Id scope);
  [[nodiscard]] Event readEvent(pugi::xml_node xml, EventPosition position);
  [[nodiscard]] EventDefinition readEventDefinition(pugi::xml_node xml, EventTrigger trigger);
  [[nodiscard]] Data readData(pugi::xml_node xml, DataKind kind);
  [[nodiscard]] Id takeReference(pugi::xml_node xml, const char *attribute, const std::set<std::string> &tags);
  void takeDefault(pugi::xml_node xml);

  // read_flows.cpp
  void readFlows();
  void readFlow(pugi::xml_node xml, Id container, FlowKind kind);
  void readDataAssociations(pugi::xml_node owner, Id id);
  /// Where the flow is declared unless something is said about it.
  [[nodiscard]] Id usualContainer(const Flow &flow) const;
  /// The element that a flow of the kind may start or end at, or null.
  [[nodiscard]] Id flowEnd(std::string_view reference, FlowKind kind) const;

  // read_drawing.cpp
  void readDiagrams(pugi::xml_node root);
  void readDiagram(pugi::xml_node xml);
  /// Takes the bounds of the element's label and its font; what else it says stays as a part.
  [[nodiscard]] std::optional<Rect> takeLabel(pugi::xml_node xml, Style &style, nlohmann::json &bpmn);
  /// `drawn` is the BPMN element that is drawn.
  [[nodiscard]] bool readShape(pugi::xml_node xml, Id diagram, pugi::xml_node drawn, Made kind);
  [[nodiscard]] bool readRoute(pugi::xml_node xml, Id diagram, pugi::xml_node drawn);

  [[nodiscard]] bool isMade(Id id) const { return m_made.contains(id); }

  const xml::Lines &m_lines;
  ImportReport &m_report;
  Document m_document;

  /// What the tables below are made of: they only grow, and go together, so nothing is given back one by one.
  std::pmr::monotonic_buffer_resource m_memory;
  std::unordered_map<std::size_t, std::ptrdiff_t> m_offsets;   ///< As in Namespaces.
  std::pmr::unordered_map<std::size_t, Id> m_idOf{&m_memory};  ///< By the hash of the XML node.
  /// Ids in the text that was parsed in place.
  std::pmr::unordered_map<std::string_view, pugi::xml_node> m_byText{&m_memory};
  std::pmr::unordered_set<Id, HashForLookUp> m_taken{&m_memory};
  std::pmr::unordered_map<Id, Made, HashForLookUp> m_made{&m_memory};
  std::pmr::unordered_map<Id, Id, HashForLookUp> m_parentOf{&m_memory};  ///< Of nodes, pools, lanes and flows.
  int m_unnamed = 0;

  List<Process> m_processes;
  List<Workflow> m_workflows;
  List<Pool> m_pools;
  List<PoolProcess> m_poolProcesses;
  std::vector<std::size_t> m_poolOfProcess;               ///< The pool of each of them.
  std::unordered_map<std::size_t, std::size_t> m_poolOf;  ///< The same by the XML of the process.
  List<Lane> m_lanes;
  List<Node> m_nodes;
  List<Flow> m_flows;
  List<Definition> m_definitions;
  List<Diagram> m_diagrams;
  std::vector<pugi::xml_node> m_planes;  ///< Of each diagram.
  LabelFonts m_fonts;
  List<Shape> m_shapes;
  List<Route> m_routes;

  struct Container {
    Id id;
    pugi::xml_node xml;
  };
  std::vector<Container> m_containers;               ///< Everything that may hold flows.
  std::map<std::string, std::size_t> m_processPool;  ///< BPMN process id to the pool that owns it.
  std::unordered_set<Id> m_callable;                 ///< Ids of BPMN processes that become processes or workflows.
  std::pmr::unordered_set<Id, HashForLookUp> m_defaults{&m_memory};  ///< Flows that their source names as default.
  std::pmr::unordered_set<Id, HashForLookUp> m_drawn{&m_memory};     ///< What shapes and edges refer to.
  std::vector<std::pair<Id, std::string>> m_laneRefs;
  std::unordered_map<Id, Id> m_laneContainer;
  std::map<Id, std::set<Id>> m_calls;  ///< Scope to the scopes it calls.

  std::vector<SimulationParameters> m_qbp;
  std::vector<BpsimScenario> m_bpsim;
  bool m_hasOwnBpsim = false;
  std::vector<std::pair<Id, json::Tree>> m_values;  ///< Laneway's own, by element.
  std::optional<json::Tree> m_documentValues;
};

}  // namespace laneway::bpmn
