#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "model/exchange/xml/xml_element.h"
#include "model/process/definition.h"
#include "model/process/event.h"
#include "model/process/node.h"

/// The words of BPMN 2.0 and what they are in a document: one table per pair, for reading and writing.
/// Names are those of the BPMN namespace without prefix; "bpmndi:", "dc:" and "di:" stand for the drawing's namespaces.
namespace laneway::bpmn {

inline constexpr std::string_view ModelNamespace = "http://www.omg.org/spec/BPMN/20100524/MODEL";
inline constexpr std::string_view DrawingNamespace = "http://www.omg.org/spec/BPMN/20100524/DI";
inline constexpr std::string_view DcNamespace = "http://www.omg.org/spec/DD/20100524/DC";
inline constexpr std::string_view DiNamespace = "http://www.omg.org/spec/DD/20100524/DI";
inline constexpr std::string_view XsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
inline constexpr std::string_view BiocNamespace = "http://bpmn.io/schema/bpmn/biocolor/1.0";
inline constexpr std::string_view ColorNamespace = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";
inline constexpr std::string_view LanewayNamespace = "https://laneway.invalid/ns/bpmn";

/// What a file of ours says where the document does not say another: the schema demands one.
inline constexpr std::string_view DefaultTargetNamespace = "https://laneway.invalid/bpmn";

/// The attribute whose value is the name of a type.
inline constexpr std::string_view TypeAttribute = "xsi:type";

template <typename Value>
struct Word {
  std::string_view tag;
  Value value;
};

template <typename Table, typename Value>
constexpr std::string_view tagOf(const Table &table, Value value)
{
  for (const auto &word : table)
    if (word.value == value)
      return word.tag;
  return {};
}

template <typename Table>
constexpr auto valueOf(const Table &table, std::string_view tag) -> std::optional<decltype(table[0].value)>
{
  for (const auto &word : table)
    if (word.tag == tag)
      return word.value;
  return {};
}

inline constexpr std::array<Word<TaskType>, 8> Tasks{{{"task", TaskType::Abstract},
                                                      {"userTask", TaskType::User},
                                                      {"manualTask", TaskType::Manual},
                                                      {"serviceTask", TaskType::Service},
                                                      {"sendTask", TaskType::Send},
                                                      {"receiveTask", TaskType::Receive},
                                                      {"scriptTask", TaskType::Script},
                                                      {"businessRuleTask", TaskType::BusinessRule}}};

/// An event sub-process is a `subProcess` too, with triggeredByEvent.
inline constexpr std::array<Word<SubProcessType>, 3> SubProcesses{{{"subProcess", SubProcessType::Embedded},
                                                                   {"transaction", SubProcessType::Transaction},
                                                                   {"adHocSubProcess", SubProcessType::AdHoc}}};

inline constexpr std::array<Word<GatewayKind>, 5> Gateways{{{"exclusiveGateway", GatewayKind::Exclusive},
                                                            {"parallelGateway", GatewayKind::Parallel},
                                                            {"inclusiveGateway", GatewayKind::Inclusive},
                                                            {"eventBasedGateway", GatewayKind::EventBased},
                                                            {"complexGateway", GatewayKind::Complex}}};

inline constexpr std::array<Word<EventPosition>, 5> Events{{{"startEvent", EventPosition::Start},
                                                            {"intermediateCatchEvent", EventPosition::Catch},
                                                            {"intermediateThrowEvent", EventPosition::Throw},
                                                            {"boundaryEvent", EventPosition::Boundary},
                                                            {"endEvent", EventPosition::End}}};

inline constexpr std::array<Word<EventTrigger>, 10> Triggers{{{"messageEventDefinition", EventTrigger::Message},
                                                              {"timerEventDefinition", EventTrigger::Timer},
                                                              {"errorEventDefinition", EventTrigger::Error},
                                                              {"escalationEventDefinition", EventTrigger::Escalation},
                                                              {"cancelEventDefinition", EventTrigger::Cancel},
                                                              {"compensateEventDefinition", EventTrigger::Compensation},
                                                              {"conditionalEventDefinition", EventTrigger::Conditional},
                                                              {"linkEventDefinition", EventTrigger::Link},
                                                              {"signalEventDefinition", EventTrigger::Signal},
                                                              {"terminateEventDefinition", EventTrigger::Terminate}}};

/// The attribute by which an event definition names what it is about; empty where it names nothing.
[[nodiscard]] std::string_view referenceAttribute(EventTrigger trigger);

inline constexpr std::array<Word<TimerKind>, 3> Timers{
    {{"timeDuration", TimerKind::Duration}, {"timeDate", TimerKind::Date}, {"timeCycle", TimerKind::Cycle}}};

inline constexpr std::array<Word<DataKind>, 4> DataNodes{{{"dataObjectReference", DataKind::Object},
                                                          {"dataInput", DataKind::Input},
                                                          {"dataOutput", DataKind::Output},
                                                          {"dataStoreReference", DataKind::Store}}};

inline constexpr std::array<Word<DefinitionKind>, 9> Definitions{{{"message", DefinitionKind::Message},
                                                                  {"signal", DefinitionKind::Signal},
                                                                  {"error", DefinitionKind::Error},
                                                                  {"escalation", DefinitionKind::Escalation},
                                                                  {"itemDefinition", DefinitionKind::Item},
                                                                  {"dataObject", DefinitionKind::DataObject},
                                                                  {"dataStore", DefinitionKind::DataStore},
                                                                  {"category", DefinitionKind::Category},
                                                                  {"interface", DefinitionKind::Interface}}};

/// The attribute that holds the code of an error or escalation, or empty.
[[nodiscard]] std::string_view codeAttribute(DefinitionKind kind);

/// Where the schema wants a child among its siblings: smaller first, equal in any order.
[[nodiscard]] int childRank(std::string_view parentTag, std::string_view childTag);

/// Brings the children into the order of the schema.
void sortChildren(xml::Element &element);

}  // namespace laneway::bpmn
