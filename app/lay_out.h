#pragma once

#include "model/base/result.h"
#include "model/layout/diagram_layout.h"

class QWidget;

namespace laneway {

class Session;

/// Lays out the diagram as one undo step. It is worked out on another thread on a copy of the document; where that
/// takes longer than a moment, `parent` shows that it goes on, and it can be cancelled, which leaves everything as it
/// was. Errors as layout::layoutDiagram.
[[nodiscard]] Result<void> layOut(Session &session, Id diagram, const layout::DiagramLayout &how, QWidget *parent);

}  // namespace laneway
