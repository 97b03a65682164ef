#include "model/exchange/bpmn/carried_marks.h"

#include <algorithm>
#include <string>

#include <QByteArray>

#include "model/exchange/bpmn/called_process.h"
#include "model/exchange/bpmn/residue.h"

namespace laneway {

using nlohmann::json;

namespace {

/// [tag, {attributes}, ...], as extras hold children.
bool isMultiplicity(const json &child)
{
  return child.is_array() && child.size() >= 2 && child[0] == "participantMultiplicity" && child[1].is_object();
}

bool allowsSeveral(const json &multiplicity)
{
  const json &attributes = multiplicity[1];
  const auto maximum = attributes.find("maximum");
  if (maximum == attributes.end() || !maximum->is_string())
    return true;
  bool isNumber = false;
  const int most = QByteArray::fromStdString(maximum->get<std::string>()).toInt(&isNumber);
  return !isNumber || most > 1;
}

}  // namespace

bool hasSeveralParticipants(const Pool &pool)
{
  const json &bpmn = bpmn::bpmnOf(pool.extras);
  const auto children = bpmn.find(bpmn::ChildrenKey);
  if (children == bpmn.end() || !children->is_array())
    return false;
  const auto found = std::find_if(children->begin(), children->end(), isMultiplicity);
  return found != children->end() && allowsSeveral(*found);
}

bool callsProcess(const Document &document, const Node &node)
{
  const Activity *activity = node.as<Activity>();
  if (!activity || activity->kind != ActivityKind::Call)
    return false;
  if (!activity->calls.isNull())
    return true;
  const QString elsewhere = calledElsewhere(node);
  if (elsewhere.isEmpty())
    return false;
  const std::string called = elsewhere.toStdString();
  const json &bpmn = bpmn::bpmnOf(document.info().extras);
  const auto children = bpmn.find(bpmn::ChildrenKey);
  if (children == bpmn.end() || !children->is_array())
    return true;
  return std::none_of(children->begin(), children->end(), [&called](const json &child) {
    return child.is_array() && child.size() >= 2 && child[1].is_object() && child[1].value("id", json()) == called;
  });
}

std::optional<Envelope> envelopeUpon(const Route &route)
{
  const json &attributes = bpmn::memberOf(bpmn::bpmnOf(route.extras), bpmn::AttributesKey);
  const auto kind = attributes.find("messageVisibleKind");
  if (kind == attributes.end())
    return std::nullopt;
  if (*kind == "initiating")
    return Envelope::Initiating;
  if (*kind == "non_initiating")
    return Envelope::Answering;
  return std::nullopt;
}

}  // namespace laneway
