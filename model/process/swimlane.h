#pragma once

#include <optional>

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"

/// Pools (BPMN's participants) and the lanes and phases inside them. Their places in the drawing belong to Shapes.
namespace laneway {

/// The BPMN process a pool runs. A pool without one is a black box: only messages go in and out.
struct PoolProcess {
  QString id;  ///< The BPMN process' own id, as text: it is not an element of the document.
  QString name;
  bool executable = false;
  Extras extras;
  bool operator==(const PoolProcess &) const = default;
};

struct Pool {
  Id id;
  Id parent;  ///< Its process.
  QString name;
  QString documentation;
  std::optional<PoolProcess> process;
  int rank = 0;  ///< Order from the top.
  Extras extras;
  bool operator==(const Pool &) const = default;
};

enum class LaneKind {
  Lane,  ///< Who: a row of a horizontal pool.
  Phase  ///< When: a column across the lanes of a pool.
};

struct Lane {
  Id id;
  Id parent;  ///< A pool, another lane, or, where there is no pool, a process, workflow or sub-process.
  LaneKind kind = LaneKind::Lane;
  QString name;
  QString documentation;
  Id role;       ///< Whose lane it is; null where nobody's or that of the lane around it.
  int rank = 0;  ///< Order among its siblings of the same kind.
  Extras extras;
  bool operator==(const Lane &) const = default;
};

}  // namespace laneway
