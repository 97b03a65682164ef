#include "tests/support/bpmn_simulation_samples.h"

#include <utility>

namespace laneway::test {

namespace {

QByteArray flow(const QByteArray &from, const QByteArray &to, const QByteArray &attributes = {},
                const QByteArray &inside = {})
{
  return "<sequenceFlow id='" + from + "-" + to + "' sourceRef='" + from + "' targetRef='" + to + "'" + attributes +
         ">" + inside + "</sequenceFlow>";
}

/// S -> T -> E, and the start goes on to what is added.
QByteArray around(const QByteArray &added)
{
  return "<startEvent id='S'/><task id='T'/><endEvent id='E'/>" + flow("S", "T") + flow("T", "E") + added;
}

/// An element "e" beside T; without it the process is S -> T -> E.
BpmnSample beside(const QByteArray &name, const QByteArray &element)
{
  return {name, around("[[" + element + flow("S", "e") + flow("e", "E") + "]]")};
}

/// S -> e -> E, where part of e is the construct.
QByteArray through(const QByteArray &element)
{
  return "<startEvent id='S'/><endEvent id='E'/>" + flow("S", "e") + flow("e", "E") + element;
}

QByteArray inside()
{
  return "<startEvent id='is'/><task id='it'/><endEvent id='ie'/>" + flow("is", "it") + flow("it", "ie");
}

/// A start, a step and an end of a process "q" beside the first.
QByteArray otherProcess(const QByteArray &startedBy = {})
{
  return "<process id='q'><startEvent id='qs'>" + startedBy + "</startEvent><task id='qt'/><endEvent id='qe'/>" +
         flow("qs", "qt") + flow("qt", "qe") + "</process>";
}

constexpr char Timer[] = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";

/// A sub-process that ends by the trigger, which is taken up at its edge.
BpmnSample thrownOut(const QByteArray &trigger, const QByteArray &tag = "subProcess")
{
  const QByteArray definition = "<" + trigger + "EventDefinition/>";
  return {trigger, around("<" + tag + " id='s'><startEvent id='is'/><endEvent id='ie'>" + definition + "</endEvent>" +
                          flow("is", "ie") + "</" + tag + ">" + flow("S", "s") + flow("s", "E") +
                          "[[<boundaryEvent id='e' attachedToRef='s'>" + definition + "</boundaryEvent>" +
                          flow("e", "E") + "]]")};
}

std::vector<BpmnSample> events()
{
  const auto boundary = [](const QByteArray &name, const QByteArray &definition) {
    return BpmnSample{name, around("[[<boundaryEvent id='e' attachedToRef='T'>" + definition + "</boundaryEvent>" +
                                   flow("e", "E") + "]]")};
  };
  const auto catching = [](const QByteArray &definition) {
    return "<intermediateCatchEvent id='e'>" + definition + "</intermediateCatchEvent>";
  };
  const QByteArray signal = "<signalEventDefinition signalRef='k'/>";
  std::vector<BpmnSample> samples = {
      {"start", "<startEvent id='S'/><task id='T'/><endEvent id='E'/>" + flow("S", "T") + flow("T", "E") +
                    "[[<startEvent id='e'/>" + flow("e", "T") + "]]"},
      beside("intermediate", "<intermediateThrowEvent id='e'/>"),
      {"end", around("[[<endEvent id='e'/>" + flow("S", "e") + "]]")},
      boundary("boundary", Timer),
      beside("timer", catching(Timer)),
      boundary("conditional",
               "<conditionalEventDefinition><condition>amount > 3</condition>"
               "</conditionalEventDefinition>"),
      beside("multiple", catching(QByteArray(Timer) + signal)),
      thrownOut("error"),
      thrownOut("escalation"),
      thrownOut("cancel", "transaction"),
      {"signal",
       around("<intermediateThrowEvent id='t'>" + signal + "</intermediateThrowEvent>" + flow("T", "t") +
              flow("t", "E") + "[[" + catching(signal) + flow("S", "e") + flow("e", "E") + "]]"),
       {},
       {},
       "<signal id='k' name='K'/>"},
      {"link", around("[[<intermediateThrowEvent id='t'><linkEventDefinition name='on'/></intermediateThrowEvent>" +
                      catching("<linkEventDefinition name='on'/>") + flow("S", "t") + flow("e", "E") + "]]")},
      {"terminate", around("<endEvent id='e'>[[<terminateEventDefinition/>]]</endEvent>" + flow("S", "e"))},
      {"message",
       around("[[" + catching("<messageEventDefinition/>") + flow("S", "e") + flow("e", "E") + "]]"),
       {},
       "<participant id='other' processRef='q'/>[[<messageFlow id='m' sourceRef='qt' targetRef='e'/>]]",
       otherProcess()},
  };
  return samples;
}

std::vector<SimulationSample> gateways()
{
  const auto split = [](const QByteArray &kind) {
    return BpmnSample{kind, around("[[<" + kind + "Gateway id='e'/><task id='a'/><task id='b'/>" + flow("S", "e") +
                                   flow("e", "a") + flow("e", "b") + flow("a", "E") + flow("b", "E") + "]]")};
  };
  const QByteArray construct = "Gateways: exclusive, parallel, inclusive, event-based, complex";
  std::vector<SimulationSample> samples;
  for (const char *kind : {"exclusive", "parallel", "inclusive"})
    samples.push_back({construct, split(kind)});
  samples.push_back({construct, split("complex"), InSimulation::Refused});
  const auto waiting = [](const QByteArray &id) {
    return "<intermediateCatchEvent id='" + id + "'>" + Timer + "</intermediateCatchEvent>";
  };
  samples.push_back(
      {construct,
       {"event-based", around("[[<eventBasedGateway id='e'/>" + waiting("a") + waiting("b") + flow("S", "e") +
                              flow("e", "a") + flow("e", "b") + flow("a", "E") + flow("b", "E") + "]]")}});
  return samples;
}

}  // namespace

BpmnSample runnable(BpmnSample sample)
{
  const bool hasTask = sample.process.contains("<task id='e'");
  sample.process += "<startEvent id='S'/><task id='T'/><endEvent id='E'/>" + flow("S", "T") + flow("T", "E");
  if (hasTask)
    sample.process += flow("S", "e") + flow("e", "E");
  return sample;
}

std::vector<SimulationSample> simulationSamples()
{
  using enum InSimulation;
  std::vector<SimulationSample> samples;
  const auto add = [&](const QByteArray &construct, const std::vector<BpmnSample> &files,
                       const QByteArray &element = "e") {
    for (const BpmnSample &file : files)
      samples.push_back({construct, file, Counts, element});
  };
  add("Processes, collaborations, participants, black boxes",
      {{"a second pool", around({}), {}, "[[<participant id='other' processRef='q'/>]]", "[[" + otherProcess() + "]]"}},
      "qt");
  add("Lanes, nested lanes, lane sets of sub-processes",
      {{"lane", through("<task id='e'/>[[<laneSet id='ls'><lane id='l' name='Sales'><flowNodeRef>e</flowNodeRef></lane>"
                        "</laneSet>]]")},
       {"nested",
        through("<task id='e'/><laneSet id='ls'><lane id='o' name='Company'><flowNodeRef>e</flowNodeRef>[["
                "<childLaneSet id='cl'><lane id='l' name='Sales'><flowNodeRef>e</flowNodeRef></lane></childLaneSet>]]"
                "</lane></laneSet>")}},
      "role-l");
  const QByteArray tasks = "Tasks of all eight types";
  for (const char *tag :
       {"task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask"})
    add(tasks, {beside(tag, QByteArray("<") + tag + " id='e'/>")});
  add("Sub-processes: embedded, event, transaction, ad hoc",
      {beside("embedded", "<subProcess id='e'>" + inside() + "</subProcess>"),
       beside("transaction", "<transaction id='e'>" + inside() + "</transaction>"),
       beside("ad hoc", "<adHocSubProcess id='e'><task id='it'/><task id='ia'/></adHocSubProcess>"),
       {"event", around("[[<subProcess id='e' triggeredByEvent='true'><startEvent id='is'>" + QByteArray(Timer) +
                        "</startEvent><task id='it'/>" + flow("is", "it") + "</subProcess>]]")}},
      "it");
  const QByteArray calls = "Call activities, also of processes in other files of the folder";
  add(calls, {{"called", through("<callActivity id='e'[[ calledElement='q']]/>"), {}, {}, otherProcess()}}, "qt");
  samples.push_back({calls, {"elsewhere", through("<callActivity id='e'[[ calledElement='far']]/>")}, Ignored, {}});
  add("Loop and multi-instance characteristics",
      {{"loop", through("<task id='e'>[[<standardLoopCharacteristics loopMaximum='3'/>]]</task>")},
       {"parallel", through("<task id='e'>[[<multiInstanceLoopCharacteristics/>]]</task>")},
       {"sequential", through("<task id='e'>[[<multiInstanceLoopCharacteristics isSequential='true'/>]]</task>")}});
  const std::vector<SimulationSample> decisions = gateways();
  samples.insert(samples.end(), decisions.begin(), decisions.end());
  const QByteArray allEvents =
      "Events: start, intermediate, boundary, end; all ten triggers, multiple, parallel multiple";
  add(allEvents, events());
  samples.push_back(
      {allEvents,
       {"multiple, at a step", around("[[<boundaryEvent id='e' attachedToRef='T'>" + QByteArray(Timer) +
                                      "<signalEventDefinition/></boundaryEvent>" + flow("e", "E") + "]]")},
       Assumed});
  const QByteArray flows = "Sequence flows with conditions and defaults";
  const QByteArray decision = around("<exclusiveGateway id='e' default='e-b'/><task id='a'/><task id='b'/>" +
                                     flow("S", "e") + flow("a", "E") + flow("b", "E") + flow("e", "b"));
  add(flows,
      {{"condition", decision + flow("e", "a", {}, "[[<conditionExpression>amount &gt; 3</conditionExpression>]]")},
       {"default", QByteArray(decision).replace(" default='e-b'", "[[ default='e-b']]") +
                       flow("e", "a", {}, "<conditionExpression>amount &gt; 3</conditionExpression>")}},
      "e-b");
  add(flows, {{"flow", around("<task id='e'/>" + flow("S", "e") + "[[" + flow("e", "E") + "]]")}}, "e-E");
  add("Message flows, with their messages",
      {{"flow",
        around({}),
        {},
        "<participant id='other' processRef='q'/>[[<messageFlow id='m' sourceRef='T' targetRef='qs'/>]]",
        otherProcess("<messageEventDefinition/>")}},
      "qt");
  add("Associations, compensation",
      {{"compensation",
        around("[[<boundaryEvent id='b' attachedToRef='T'><compensateEventDefinition/></boundaryEvent>"
               "<task id='e' isForCompensation='true'/><association id='f' sourceRef='b' targetRef='e' "
               "associationDirection='One'/>]]<intermediateThrowEvent id='t'><compensateEventDefinition/>"
               "</intermediateThrowEvent>" +
               flow("T", "t") + flow("t", "E"))}});
  add("Messages, signals, errors, escalations, item definitions, interfaces",
      {{"signal",
        around("<endEvent id='t'><signalEventDefinition signalRef='k'/></endEvent>" + flow("T", "t") +
               "<intermediateCatchEvent id='e'><signalEventDefinition[[ signalRef='k']]/></intermediateCatchEvent>" +
               flow("S", "e") + flow("e", "E")),
        {},
        {},
        "<signal id='k' name='K'/>"}});
  for (const BpmnFeature &feature : bpmnFeatures())
    if (feature.construct.startsWith("Simulation data"))
      add(feature.construct, {runnable(feature.samples.front())});
  return samples;
}

}  // namespace laneway::test
