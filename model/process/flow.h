#pragma once

#include <optional>

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"

/// A connection between two elements. Meaning only; a Route draws it. A sequence flow belongs where its source belongs.
namespace laneway {

enum class FlowKind {
  Sequence,        ///< Between flow nodes of one pool.
  Message,         ///< Between pools or nodes of different pools.
  Association,     ///< Ties a note or a compensation handler to what it is about; may end at a flow.
  DataAssociation  ///< Between data and an activity or event.
};

enum class AssociationDirection { None, One, Both };

struct Flow {
  Id id;
  FlowKind kind = FlowKind::Sequence;
  Id source;
  Id target;
  QString name;
  QString documentation;
  std::optional<Share> share;  ///< How often this way is taken where the source is a decision; none: assumed.
  QString condition;           ///< When it is taken, as written.
  bool isDefault = false;      ///< Taken when no condition holds.
  Id message;                  ///< Message flows: the message definition.
  AssociationDirection direction = AssociationDirection::None;  ///< Associations only.
  Extras extras;
  bool operator==(const Flow &) const = default;
};

}  // namespace laneway
