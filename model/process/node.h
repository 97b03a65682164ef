#pragma once

#include <variant>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/process/activity.h"
#include "model/process/attribute.h"
#include "model/process/event.h"

/// A node of a process or workflow: a step, gateway, event, piece of data, note or group. Meaning only; a Shape draws
/// it.
namespace laneway {

enum class GatewayKind { Exclusive, Parallel, Inclusive, EventBased, Complex };

struct Gateway {
  GatewayKind kind = GatewayKind::Exclusive;
  bool instantiate = false;     ///< Event-based only: starts an instance.
  bool parallelEvents = false;  ///< Event-based and instantiating only: waits for all.
  QString activationCondition;  ///< Complex only.
  bool operator==(const Gateway &) const = default;
};

enum class DataKind { Object, Input, Output, Store };

struct Data {
  DataKind kind = DataKind::Object;
  bool collection = false;
  QString state;
  Id reference;  ///< The definition that several drawn objects stand for; null where there is none.
  bool operator==(const Data &) const = default;
};

/// A note; its text is the node's name.
struct Annotation {
  bool operator==(const Annotation &) const = default;
};

/// A dashed frame around related elements; it owns nothing.
struct Group {
  bool operator==(const Group &) const = default;
};

using NodeDetail = std::variant<Activity, Gateway, Event, Data, Annotation, Group>;

/// A link to a web page or a file, by address or path.
struct Link {
  QString title;
  QString target;
  bool operator==(const Link &) const = default;
};

struct Node {
  Id id;
  Id parent;  ///< The process, workflow, pool or sub-process it belongs to.
  Id lane;    ///< The innermost lane it lies in, or null.
  QString name;
  QString documentation;
  NodeDetail detail;
  std::vector<Link> links;
  std::vector<Assignment> assignments;  ///< Made when it is done, in this order.
  Extras extras;
  bool operator==(const Node &) const = default;

  /// The detail as `T`, or null if the node is something else.
  template <typename T>
  [[nodiscard]] const T *as() const
  {
    return std::get_if<T>(&detail);
  }
  template <typename T>
  [[nodiscard]] T *as()
  {
    return std::get_if<T>(&detail);
  }
};

/// Whether sequence flow may run through it: activities, gateways and events.
[[nodiscard]] bool isFlowNode(const Node &node);
[[nodiscard]] bool isSubProcess(const Node &node);
[[nodiscard]] bool isCall(const Node &node);
[[nodiscard]] bool isStart(const Node &node);
[[nodiscard]] bool isEnd(const Node &node);
[[nodiscard]] bool isBoundaryEvent(const Node &node);

}  // namespace laneway
