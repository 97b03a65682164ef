#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include <QByteArray>

#include "model/exchange/bpmn/carried_parameters.h"
#include "model/exchange/bpmn/label_fonts.h"
#include "model/exchange/bpmn/namespaces.h"
#include "model/exchange/xml/xml_element.h"
#include "model/process/document.h"
#include "model/process/json/reading.h"

/// Writes a document as BPMN: what the document says, and over it what an import left in the extras.
namespace laneway::bpmn {

[[nodiscard]] QByteArray write(const Document &document);

class Writer {
 public:
  explicit Writer(const Document &document);

  [[nodiscard]] QByteArray write();

 private:
  // writer.cpp
  void indexFlows();
  [[nodiscard]] Id containerOf(const Flow &flow) const;
  [[nodiscard]] xml::Element writeRoot();
  void dropDrawingsOfNothing(xml::Element &root) const;
  void addParameters(xml::Element &root) const;
  void dropStaleQbp(xml::Element &root) const;
  void declareNamespaces(xml::Element &root);
  /// Lays over it what is left, and brings the children into the order of the schema.
  void complete(xml::Element &element, const Extras &extras) const;
  void addValues(xml::Element &element, const json::Tree &values) const;
  /// What belongs to the whole document, the first time it is called.
  void addDocumentValues(xml::Element &element);

  // write_swimlanes.cpp
  [[nodiscard]] bool isCollaboration(const Process &process) const;
  void writeProcess(const Process &process, xml::Element &root);
  [[nodiscard]] xml::Element writeParticipant(const Pool &pool) const;
  [[nodiscard]] std::string processIdOf(const Pool &pool) const;
  void addContents(xml::Element &element, Id container) const;
  void addLanes(xml::Element &element, Id container) const;
  [[nodiscard]] xml::Element writeLane(const Lane &lane) const;
  [[nodiscard]] xml::Element writeDefinition(const Definition &definition) const;

  // write_nodes.cpp
  [[nodiscard]] xml::Element writeNode(const Node &node) const;
  void addActivity(xml::Element &element, const Node &node, const Activity &activity) const;
  void addLoop(xml::Element &element, const Loop &loop, const nlohmann::json &bpmn) const;
  void addEvent(xml::Element &element, const Event &event) const;
  [[nodiscard]] xml::Element writeEventDefinition(const EventDefinition &definition) const;
  void addData(xml::Element &parent, const Node &node, const Data &data) const;

  // write_flows.cpp
  [[nodiscard]] xml::Element writeFlow(const Flow &flow) const;
  [[nodiscard]] xml::Element writeDataAssociation(const Flow &flow, Id owner) const;

  // write_drawing.cpp
  [[nodiscard]] xml::Element writeDiagram(const Diagram &diagram) const;
  /// `added` collects the label styles that the diagram needs besides those it has.
  [[nodiscard]] xml::Element writeShape(const Shape &shape, LabelFonts &added) const;
  [[nodiscard]] xml::Element writeRoute(const Route &route, LabelFonts &added) const;
  /// The label, and what is left of the shape or edge.
  template <typename Drawing>
  void completeDrawing(xml::Element &element, const Drawing &drawing, LabelFonts &added) const;

  const Document &m_document;
  Namespaces m_namespaces;
  LabelFonts m_fonts;  ///< Label styles that the diagrams have from an import.
  CarriedParameters m_parameters;
  json::Tree m_documentValues;
  std::unordered_map<Id, std::vector<const Flow *>> m_flowsIn;  ///< By the element that declares them.
  std::unordered_map<std::string, QString> m_categoryValues;    ///< Names of groups by the value they refer to.
};

}  // namespace laneway::bpmn
