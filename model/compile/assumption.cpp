#include "model/compile/assumption.h"

namespace laneway {

using namespace Qt::StringLiterals;

QString keyOf(AssumedProperty property)
{
  switch (property) {
    case AssumedProperty::Duration:
      return u"duration"_s;
    case AssumedProperty::Delay:
      return u"delay"_s;
    case AssumedProperty::Arrivals:
      return u"arrivals"_s;
    case AssumedProperty::Share:
      return u"share"_s;
    case AssumedProperty::Amount:
      return u"amount"_s;
    case AssumedProperty::Calendar:
      return u"calendar"_s;
    case AssumedProperty::Role:
      return u"role"_s;
    case AssumedProperty::Loop:
      return u"loop"_s;
    case AssumedProperty::Instances:
      return u"instances"_s;
    case AssumedProperty::Start:
      return u"start"_s;
  }
  return {};
}

Distribution assumedDuration()
{
  return exponential(Duration::fromMinutes(10));
}

}  // namespace laneway
