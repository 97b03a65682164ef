#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "model/base/id.h"
#include "model/base/json_value.h"
#include "model/base/units.h"

/// One person, or one machine, by name: where somebody's hours, speed or cost differ from the others of a role, or
/// somebody belongs to several roles.
namespace laneway {

struct Person {
  Id id;
  QString name;
  QString documentation;
  std::vector<Id> roles;            ///< What the person can do; counts among the amount of each.
  Id calendar;                      ///< Null: that of the first role.
  double speed = 1;                 ///< 2 is twice as fast as the times of the steps say; 0.01 to 100.
  std::optional<Money> hourlyCost;  ///< None: that of the first role.
  int rank = 0;
  Extras extras;
  bool operator==(const Person &) const = default;
};

}  // namespace laneway
