#include "model/edit/rules.h"

namespace laneway {

Result<void> applyRules(const Document &, Draft &)
{
  return {};
}

}  // namespace laneway
