#pragma once

#include "views/panels/properties/common_value.h"
#include "views/widgets/choice_field.h"
#include "views/widgets/edit_field.h"

/// Shows in a field what several elements have in common, or that they differ.
namespace laneway {

template <typename Field, typename Value>
void showCommon(Field &field, const Common<Value> &common)
{
  if (common.isMixed)
    field.showMixed();
  else if constexpr (requires { field.showValue(common.value); })
    field.showValue(common.value);
  else
    field.show(common.value);
}

}  // namespace laneway
