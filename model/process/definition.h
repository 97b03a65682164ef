#pragma once

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"

/// Things that many elements may refer to: messages, signals, errors and other root elements of BPMN.
namespace laneway {

enum class DefinitionKind {
  Message,
  Signal,
  Error,
  Escalation,
  Item,  ///< Item definitions.
  DataObject,
  DataStore,
  Category,
  Interface,
  Other  ///< Carried along; what it is stands in its extras.
};

struct Definition {
  Id id;
  DefinitionKind kind = DefinitionKind::Message;
  Id parent;  ///< Where it is declared; null: the document itself.
  QString name;
  QString code;  ///< Error and escalation code.
  Extras extras;
  bool operator==(const Definition &) const = default;
};

}  // namespace laneway
