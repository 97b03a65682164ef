#include "model/exchange/bpmn/vocabulary.h"

#include <algorithm>

namespace laneway::bpmn {

namespace {

struct Rank {
  std::string_view tag;
  int rank;
};

constexpr int Elements = 50;  ///< Flow elements and everything else that may stand in any order.

constexpr Rank Common[] = {
    {"di:extension", 0},
    {"bpmndi:BPMNLabel", 55},
    {"documentation", 0},
    {"extensionElements", 1},
    {"import", 2},
    {"extension", 3},
    {"auditing", 4},
    {"monitoring", 5},
    {"categoryValueRef", 6},
    {"incoming", 7},
    {"outgoing", 8},
    {"supportedInterfaceRef", 9},
    {"ioSpecification", 10},
    {"ioBinding", 11},
    {"property", 12},
    {"dataInput", 13},
    {"dataOutput", 13},
    {"sourceRef", 14},
    {"targetRef", 15},
    {"dataInputAssociation", 16},
    {"dataOutputAssociation", 17},
    {"inputSet", 18},
    {"outputSet", 18},
    {"eventDefinition", 19},
    {"eventDefinitionRef", 20},
    {"standardLoopCharacteristics", 25},
    {"multiInstanceLoopCharacteristics", 25},
    {"loopCardinality", 26},
    {"loopDataInputRef", 27},
    {"loopDataOutputRef", 28},
    {"inputDataItem", 29},
    {"outputDataItem", 30},
    {"complexBehaviorDefinition", 31},
    {"loopCondition", 32},
    {"laneSet", 40},
    {"partitionElement", 41},
    {"flowNodeRef", 42},
    {"childLaneSet", 43},
    {"association", 60},
    {"group", 60},
    {"textAnnotation", 60},
    {"completionCondition", 65},
    {"correlationSubscription", 71},
    {"supports", 72},
    {"bpmndi:BPMNPlane", 0},
    {"bpmndi:BPMNLabelStyle", 1},
    {"bpmndi:BPMNDiagram", 90},
    {"relationship", 91},
};

constexpr Rank InCollaboration[] = {
    {"documentation", 0},
    {"extensionElements", 1},
    {"participant", 2},
    {"messageFlow", 3},
    {"association", 4},
    {"group", 4},
    {"textAnnotation", 4},
    {"conversation", 5},
    {"subConversation", 5},
    {"callConversation", 5},
    {"conversationNode", 5},
    {"conversationAssociation", 6},
    {"participantAssociation", 7},
    {"messageFlowAssociation", 8},
    {"correlationKey", 9},
    {"choreographyRef", 10},
    {"conversationLink", 11},
};

bool endsWith(std::string_view text, std::string_view end)
{
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isResourceRole(std::string_view tag)
{
  return tag == "resourceRole" || tag == "performer" || tag == "humanPerformer" || tag == "potentialOwner";
}

}  // namespace

std::string_view referenceAttribute(EventTrigger trigger)
{
  switch (trigger) {
    case EventTrigger::Message:
      return "messageRef";
    case EventTrigger::Error:
      return "errorRef";
    case EventTrigger::Escalation:
      return "escalationRef";
    case EventTrigger::Compensation:
      return "activityRef";
    case EventTrigger::Signal:
      return "signalRef";
    case EventTrigger::Timer:
    case EventTrigger::Cancel:
    case EventTrigger::Conditional:
    case EventTrigger::Link:
    case EventTrigger::Terminate:
      return {};
  }
  return {};
}

std::string_view codeAttribute(DefinitionKind kind)
{
  if (kind == DefinitionKind::Error)
    return "errorCode";
  return kind == DefinitionKind::Escalation ? "escalationCode" : std::string_view();
}

int childRank(std::string_view parentTag, std::string_view childTag)
{
  if (parentTag == "collaboration") {
    for (const Rank &each : InCollaboration)
      if (each.tag == childTag)
        return each.rank;
    return Elements;
  }
  if (parentTag == "dataInputAssociation" || parentTag == "dataOutputAssociation")
    return childTag == "documentation"       ? 0
           : childTag == "extensionElements" ? 1
           : childTag == "sourceRef"         ? 2
           : childTag == "targetRef"         ? 3
                                             : 4;
  if (isResourceRole(childTag))
    return parentTag == "process" ? 70 : 22;
  if (endsWith(childTag, "EventDefinition"))
    return 19;
  for (const Rank &each : Common)
    if (each.tag == childTag)
      return each.rank;
  return Elements;
}

void sortChildren(xml::Element &element)
{
  std::stable_sort(element.children.begin(), element.children.end(), [&](const xml::Element &a, const xml::Element &b) {
    return childRank(element.tag, a.tag) < childRank(element.tag, b.tag);
  });
}

}  // namespace laneway::bpmn
