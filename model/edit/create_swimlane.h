#pragma once

#include <vector>

#include <QString>

#include "model/base/geometry.h"
#include "model/base/result.h"

/// New pools, lanes and phases. A new lane picks the role of its name or creates it; "above" and "left" are before.
namespace laneway {

struct Draft;

struct NewPool {
  QString name;
  std::vector<QString> lanes;  ///< Names from the top (vertical pools: from the left); may be empty.
  bool blackBox = false;       ///< Without contents: only messages go in and out.
  bool horizontal = true;
  double length = 0;  ///< Along the flow; 0: the default, or what steps already there need.
};

/// Adds a pool to the map. Steps of the process that stand loose where the pool comes to lie go into it.
[[nodiscard]] Result<Id> createPool(Draft &draft, Id diagram, Point topLeft, const NewPool &pool);

enum class LanePlace { Before, After, Inside };

/// Adds a lane before or after `beside` (a lane), or as the last one inside it (a pool or lane). The first lane inside
/// takes over all that lies there. Lanes and pools after it move on, with their contents.
[[nodiscard]] Result<Id> createLane(Draft &draft, Id diagram, Id beside, LanePlace place, const QString &name);

/// Adds a phase to the pool whose column starts at `at` (px along the flow), cutting the phase that is there in two.
/// The first phase covers the whole pool; room for its header is made.
[[nodiscard]] Result<Id> createPhase(Draft &draft, Id diagram, Id pool, double at, const QString &name);

/// The role of that name (compared without case and outer blanks), else a new one; null for an empty name.
[[nodiscard]] Id roleNamed(Draft &draft, const QString &name);

}  // namespace laneway
