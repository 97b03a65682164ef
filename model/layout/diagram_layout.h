#pragma once

#include <vector>

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/layout/metrics.h"

/// The layout's modes as edits of a document's diagram. Each is one undo step when performed by a Session. Bends and
/// labels of flows that a person set by hand stay in every mode, where their shapes go, until they are released.
namespace laneway {
class Document;
struct Draft;
}  // namespace laneway

namespace laneway::layout {

class TextMetrics;

enum class LayoutMode {
  Everything,  ///< Afresh.
  Selection,   ///< Only the selected elements move.
  NewOnly,     ///< Only what is not drawn yet gets a place; the drawing stays.
  Sketch,      ///< The drawing is a sketch: columns and order stay, everything is straightened and spaced.
  Routes       ///< Only flows are routed.
};

struct DiagramLayout {
  LayoutMode mode = LayoutMode::Everything;
  std::vector<Id> selection;  ///< Elements; for LayoutMode::Selection.
};

/// Lays out the diagram. Elements of its scope that no diagram shows get shapes and routes, except in the modes that
/// leave elements alone (Selection, Routes). Refused with "no-such-element" where there is no such diagram and
/// "nothing-to-lay-out" where the selection names nothing that could move.
Result<void> layoutDiagram(Draft &draft, Id diagram, const DiagramLayout &how, const TextMetrics &metrics);

/// The figures of the diagram as it is drawn.
[[nodiscard]] Metrics measureDiagram(const Document &document, Id diagram, const TextMetrics &metrics);

}  // namespace laneway::layout
