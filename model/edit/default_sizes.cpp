#include "model/edit/default_sizes.h"

#include "model/process/node.h"

namespace laneway {

namespace {

Size defaultSizeOf(const Activity &activity)
{
  return activity.kind == ActivityKind::SubProcess ? sizes::ExpandedSubProcess : sizes::Step;
}
Size defaultSizeOf(const Gateway &)
{
  return sizes::Gateway;
}
Size defaultSizeOf(const Event &)
{
  return sizes::Event;
}
Size defaultSizeOf(const Data &data)
{
  return data.kind == DataKind::Store ? sizes::DataStore : sizes::DataObject;
}
Size defaultSizeOf(const Annotation &)
{
  return sizes::Annotation;
}
Size defaultSizeOf(const Group &)
{
  return sizes::Group;
}

}  // namespace

Size defaultSize(const Node &node)
{
  return std::visit([](const auto &detail) { return defaultSizeOf(detail); }, node.detail);
}

Size minimumSize(const Node &node)
{
  return node.as<Activity>() || node.as<Group>() ? sizes::MinimumStep : Size{20, 20};
}

}  // namespace laneway
