#pragma once

#include <QString>

#include "model/base/id.h"

namespace laneway {

class Document;

/// What an element is called where it is listed: its name. A process without one, as most files of other programs have
/// them, goes by the name of its map, else by those of its pools. Empty where nothing has a name.
[[nodiscard]] QString shownName(const Document &document, Id element);

}  // namespace laneway
