#include "model/process/node.h"

namespace laneway {

namespace {

bool hasPosition(const Node &node, EventPosition position)
{
  const Event *event = node.as<Event>();
  return event && event->position == position;
}

bool hasKind(const Node &node, ActivityKind kind)
{
  const Activity *activity = node.as<Activity>();
  return activity && activity->kind == kind;
}

}  // namespace

bool isFlowNode(const Node &node)
{
  return node.as<Activity>() || node.as<Gateway>() || node.as<Event>();
}

bool isSubProcess(const Node &node)
{
  return hasKind(node, ActivityKind::SubProcess);
}

bool isCall(const Node &node)
{
  return hasKind(node, ActivityKind::Call);
}

bool isStart(const Node &node)
{
  return hasPosition(node, EventPosition::Start);
}

bool isEnd(const Node &node)
{
  return hasPosition(node, EventPosition::End);
}

bool isBoundaryEvent(const Node &node)
{
  return hasPosition(node, EventPosition::Boundary);
}

}  // namespace laneway
