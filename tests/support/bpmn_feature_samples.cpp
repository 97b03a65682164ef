#include "tests/support/bpmn_feature_samples.h"

namespace laneway::test {

namespace {

QByteArray shape(const QByteArray &element, const QByteArray &more = {}, const QByteArray &inside = {})
{
  return "<bpmndi:BPMNShape id='" + element + "_di' bpmnElement='" + element + "'" + more +
         "><dc:Bounds x='100' y='20' width='100' height='60'/>" + inside + "</bpmndi:BPMNShape>";
}

QByteArray edge(const QByteArray &element, const QByteArray &more = {})
{
  return "<bpmndi:BPMNEdge id='" + element + "_di' bpmnElement='" + element + "'" + more +
         "><di:waypoint x='200' y='50'/><di:waypoint x='300' y='50'/></bpmndi:BPMNEdge>";
}

QByteArray construct(const QByteArray &text)
{
  return "[[" + text + "]]";
}

/// Elements of each tag, drawn.
std::vector<BpmnSample> drawn(const std::vector<const char *> &tags, const QByteArray &attributes = {})
{
  std::vector<BpmnSample> samples;
  for (const char *tag : tags)
    samples.push_back({tag, construct(QByteArray("<") + tag + " id='e'" + attributes + "/>"), construct(shape("e"))});
  return samples;
}

/// Something in a task or said of it.
BpmnSample inTask(const char *name, const QByteArray &inside, const QByteArray &attributes = {})
{
  const QByteArray content = inside.isEmpty() ? QByteArray() : construct(inside);
  const QByteArray said = attributes.isEmpty() ? QByteArray() : construct(attributes);
  return {name, "<task id='e' name='Task'" + said + ">" + content + "</task>", shape("e")};
}

std::vector<BpmnSample> definitions(const std::vector<QByteArray> &texts)
{
  std::vector<BpmnSample> samples;
  for (const QByteArray &text : texts)
    samples.push_back({text.mid(1, text.indexOf(' ') - 1), {}, {}, {}, construct(text)});
  return samples;
}

std::vector<BpmnSample> events()
{
  std::vector<BpmnSample> samples =
      drawn({"startEvent", "intermediateCatchEvent", "intermediateThrowEvent", "endEvent"});
  samples.push_back(
      {"boundaryEvent", "<task id='h'/>[[<boundaryEvent id='e' attachedToRef='h'/>]]", construct(shape("e"))});
  samples.push_back({"not interrupting",
                     "<task id='h'/><boundaryEvent id='e' attachedToRef='h'[[ cancelActivity='false']]/>", shape("e")});
  for (const char *trigger : {"message", "timer", "error", "escalation", "cancel", "compensate", "conditional", "link",
                              "signal", "terminate"})
    samples.push_back(
        {trigger, QByteArray("<endEvent id='e'>[[<") + trigger + "EventDefinition/>]]</endEvent>", shape("e")});
  samples.push_back(
      {"multiple", "<startEvent id='e'><signalEventDefinition/>[[<timerEventDefinition/>]]</startEvent>", shape("e")});
  samples.push_back({"parallel multiple",
                     "<startEvent id='e'[[ parallelMultiple='true']]><signalEventDefinition/><timerEventDefinition/>"
                     "</startEvent>",
                     shape("e")});
  return samples;
}

std::vector<BpmnSample> data()
{
  return {{"object", "[[<dataObject id='o'/><dataObjectReference id='e' name='Order' dataObjectRef='o'/>]]",
           construct(shape("e"))},
          {"store", "[[<dataStoreReference id='e' name='Orders'/>]]", construct(shape("e"))},
          {"state",
           "<dataObject id='o'/><dataObjectReference id='e' dataObjectRef='o'>[[<dataState name='paid'/>]]"
           "</dataObjectReference>",
           shape("e")},
          {"association",
           "<dataObject id='o'/><dataObjectReference id='e' dataObjectRef='o'/><task id='t'>[[<dataOutputAssociation "
           "id='a'><targetRef>e</targetRef></dataOutputAssociation>]]</task>",
           shape("e") + shape("t") + construct(edge("a"))}};
}

constexpr char Bpsim[] =
    "<relationship type='BPSimData'><extensionElements><bpsim:BPSimData xmlns:bpsim='http://www.bpsim.org/schemas/1.0'>"
    "<bpsim:Scenario id='s'><bpsim:ElementParameters elementRef='e'><bpsim:TimeParameters><bpsim:ProcessingTime>"
    "<bpsim:NumericParameter value='5' timeUnit='min'/></bpsim:ProcessingTime></bpsim:TimeParameters>"
    "</bpsim:ElementParameters></bpsim:Scenario></bpsim:BPSimData></extensionElements><source>c</source>"
    "<target>c</target></relationship>";
constexpr char Qbp[] =
    "<extensionElements><qbp:processSimulationInfo xmlns:qbp='http://www.qbp-simulator.com/Schema201212'>"
    "<qbp:elements><qbp:element elementId='e' fixedCost='2.5'/></qbp:elements></qbp:processSimulationInfo>"
    "</extensionElements>";

}  // namespace

std::vector<BpmnFeature> bpmnFeatures()
{
  const QByteArray two = "<task id='a'/><task id='b'/>";
  const QByteArray label =
      "<bpmndi:BPMNLabel>[[<dc:Bounds x='120' y='90' width='60' height='14'/>]]</bpmndi:BPMNLabel>";
  return {
      {"Processes, collaborations, participants, black boxes",
       {{"black box", {}, construct(shape("box")), "[[<participant id='box' name='Customer'/>]]"}}},
      {"Participant multiplicity", {{"", {}, {}, {}, {}, "[[<participantMultiplicity minimum='2' maximum='3'/>]]"}}},
      {"Interfaces of participants",
       {{"", {}, {}, {}, "<interface id='i' name='I'/>", "[[<interfaceRef>i</interfaceRef>]]"}}},
      {"Lanes, nested lanes, lane sets of sub-processes",
       {{"lane", "[[<laneSet id='ls'><lane id='l' name='Sales'/></laneSet>]]", construct(shape("l"))},
        {"nested",
         "<laneSet id='ls'><lane id='o'>[[<childLaneSet id='cl'><lane id='l' "
         "name='Sales'/></childLaneSet>]]</lane></laneSet>",
         construct(shape("l"))},
        {"in a sub-process",
         "<subProcess id='s'>[[<laneSet id='ls'><lane id='l' name='Sales'/></laneSet>]]</subProcess>",
         construct(shape("l"))}}},
      {"Tasks of all eight types", drawn({"task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask",
                                          "scriptTask", "businessRuleTask"})},
      {"Sub-processes: embedded, event, transaction, ad hoc",
       [] {
         std::vector<BpmnSample> samples = drawn({"subProcess", "transaction", "adHocSubProcess"});
         samples.push_back({"event", "<subProcess id='e'[[ triggeredByEvent='true']]/>", shape("e")});
         return samples;
       }()},
      {"Call activities, also of processes in other files of the folder",
       {{"call",
         "<callActivity id='e'[[ calledElement='q']]/>",
         shape("e"),
         {},
         "<process id='q'><task id='qt'/></process>"}}},
      {"Global tasks", definitions({"<globalTask id='g'/>", "<globalUserTask id='g'/>"})},
      {"Loop and multi-instance characteristics",
       {inTask("loop", "<standardLoopCharacteristics loopMaximum='3'/>"),
        inTask("parallel", "<multiInstanceLoopCharacteristics/>"),
        inTask("sequential", "<multiInstanceLoopCharacteristics isSequential='true'/>")}},
      {"Gateways: exclusive, parallel, inclusive, event-based, complex",
       drawn({"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway"})},
      {"Events: start, intermediate, boundary, end; all ten triggers, multiple, parallel multiple", events()},
      {"Sequence flows with conditions and defaults",
       {{"flow", two + "[[<sequenceFlow id='f' sourceRef='a' targetRef='b'/>]]", construct(edge("f"))},
        {"condition",
         two + "<sequenceFlow id='f' sourceRef='a' targetRef='b'>[[<conditionExpression>x</conditionExpression>]]"
               "</sequenceFlow>",
         edge("f")},
        {"default", "<task id='a'[[ default='f']]/><task id='b'/><sequenceFlow id='f' sourceRef='a' targetRef='b'/>",
         edge("f")}}},
      {"Message flows, with their messages",
       {{"flow",
         {},
         construct(edge("m")),
         "<participant id='box'/>[[<messageFlow id='m' sourceRef='shop' targetRef='box'/>]]"}}},
      {"Envelopes upon message flows",
       {{"",
         {},
         edge("m", construct(" messageVisibleKind='initiating'")),
         "<participant id='box'/><messageFlow id='m' sourceRef='shop' targetRef='box'/>"}}},
      {"Associations, compensation",
       {{"association", "<task id='a'/><textAnnotation id='n'/>[[<association id='f' sourceRef='a' targetRef='n'/>]]",
         construct(edge("f"))},
        inTask("compensation", {}, " isForCompensation='true'")}},
      {"Data objects, stores, states, data associations", data()},
      {"Inputs and outputs of processes",
       {{"", "[[<ioSpecification><dataInput id='e' name='Order'/><inputSet/><outputSet/></ioSpecification>]]",
         construct(shape("e"))}}},
      {"Input and output specifications, properties, assignments",
       {inTask("specification", "<ioSpecification><dataInput id='i'/><inputSet/><outputSet/></ioSpecification>"),
        inTask("property", "<property id='i' name='Colour'/>")}},
      {"Text annotations, groups, categories",
       {{"annotation", "[[<textAnnotation id='e'><text>Note</text></textAnnotation>]]", construct(shape("e"))},
        {"group",
         "[[<group id='e' categoryValueRef='v'/>]]",
         construct(shape("e")),
         {},
         "<category id='k'><categoryValue id='v' value='Urgent'/></category>"}}},
      {"Messages, signals, errors, escalations, item definitions, interfaces",
       definitions({"<message id='k' name='K'/>", "<signal id='k' name='K'/>", "<error id='k' name='K'/>",
                    "<escalation id='k' name='K'/>", "<itemDefinition id='k'/>", "<interface id='k' name='K'/>"})},
      {"Correlation, resources, partners, imports, relationships",
       definitions({"<correlationProperty id='k' name='K'/>", "<resource id='k' name='K'/>",
                    "<partnerRole id='k' name='K'/>", "<import importType='a' location='b' namespace='c'/>",
                    "<relationship id='k' type='t'><source>c</source><target>c</target></relationship>"})},
      {"Conversations and their links",
       {{"",
         {},
         construct(shape("e") + edge("k")),
         "[[<conversation id='e' name='Talk'/><conversationLink id='k' sourceRef='shop' targetRef='e'/>]]"}}},
      {"Choreographies", definitions({"<choreography id='k' name='K'/>"})},
      {"Documentation", {inTask("", "<documentation>Why it is done</documentation>")}},
      {"Extension elements and attributes of any vendor",
       {inTask("element", "<extensionElements><x:note a='1'>kept</x:note></extensionElements>"),
        inTask("attribute", {}, " x:kept='1'")}},
      {"Diagrams: shapes, bends, labels, several diagrams of one file",
       {{"shape", "<task id='e'/>", construct(shape("e"))},
        {"bend", two + "<sequenceFlow id='f' sourceRef='a' targetRef='b'/>",
         "<bpmndi:BPMNEdge id='f_di' bpmnElement='f'><di:waypoint x='1' y='1'/>[[<di:waypoint x='9' y='1'/>]]"
         "<di:waypoint x='9' y='90'/></bpmndi:BPMNEdge>"},
        {"label", "<startEvent id='e' name='Begin'/>", shape("e", {}, label)}}},
      {"Colours, in the dialects of bpmn.io and of the working group",
       {{"of bpmn.io", "<task id='e'/>", shape("e", construct(" bioc:fill='#ffe500'"))},
        {"of the group", "<task id='e'/>", shape("e", construct(" color:background-color='#ffe500'"))}}},
      {"Fonts of labels",
       {{"",
         "<task id='e' name='Task'/>",
         shape("e", {}, "<bpmndi:BPMNLabel[[ labelStyle='k']]/>"),
         {},
         {},
         {},
         "<bpmndi:BPMNLabelStyle id='k'><dc:Font name='Arial' size='20' isBold='true'/></bpmndi:BPMNLabelStyle>"}}},
      {"Simulation data: BPSim 1.0 and 2.0", {{"", "<task id='e'/>", shape("e"), {}, construct(Bpsim)}}},
      {"Simulation data: qbp (BIMP, Apromore)", {{"", "<task id='e'/>", shape("e"), {}, construct(Qbp)}}},
  };
}

QByteArray fileOf(const BpmnSample &sample, Construct construct)
{
  QByteArray file =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
      "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
      "xmlns:di='http://www.omg.org/spec/DD/20100524/DI' xmlns:bioc='http://bpmn.io/schema/bpmn/biocolor/1.0' "
      "xmlns:color='http://www.omg.org/spec/BPMN/non-normative/color/1.0' xmlns:x='urn:x' targetNamespace='urn:test'>" +
      sample.definitions + "<collaboration id='c'><participant id='shop' name='Shop' processRef='p'>" + sample.pool +
      "</participant>" + sample.collaboration + "</collaboration><process id='p'>" + sample.process +
      "</process><bpmndi:BPMNDiagram id='d'><bpmndi:BPMNPlane id='plane' bpmnElement='c'>"
      "<bpmndi:BPMNShape id='shop_di' bpmnElement='shop'><dc:Bounds x='0' y='0' width='600' height='200'/>"
      "</bpmndi:BPMNShape>" +
      sample.drawing + "</bpmndi:BPMNPlane>" + sample.diagram + "</bpmndi:BPMNDiagram></definitions>";
  if (construct == Construct::With)
    return file.replace("[[", "").replace("]]", "");
  for (qsizetype from = file.indexOf("[["); from >= 0; from = file.indexOf("[["))
    file.remove(from, file.indexOf("]]", from) + 2 - from);
  return file;
}

}  // namespace laneway::test
